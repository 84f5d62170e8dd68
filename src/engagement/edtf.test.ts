import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatIsoDay, monthLength, parseIsoDay } from './day';
import { formatEdtf, hasCertainCore, parseEdtf, periodOf } from './edtf';

const MS_PER_DAY = 86_400_000;

const edtfText = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ year, month, dayOfMonth, mark }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    if (month === null) return `${year}${mark}`;
    if (dayOfMonth === null) return `${year}-${two(month)}${mark}`;
    return `${year}-${two(month)}-${two(Math.min(dayOfMonth, monthLength(year, month)))}${mark}`;
  });

describe('parseEdtf', () => {
  it('covers the same days as the library edtf does', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const ours = parseEdtf(text);
        const theirs = edtf(text);
        expect(ours).not.toBeNull();
        expect(ours!.from).toBe(Math.floor(theirs.min / MS_PER_DAY));
        expect(ours!.to).toBe(Math.floor(theirs.max / MS_PER_DAY) + 1);
      }),
    );
  });

  it('writes back what it read', () => {
    fc.assert(fc.property(edtfText, (text) => formatEdtf(parseEdtf(text)!) === text));
  });

  it.each([
    ['2025-02-30'],
    ['2025-13'],
    ['2025-00-10'],
    ['25-06-22'],
    ['2025/06/22'],
    ['June 2025'],
    [''],
    ['..'],
    ['2023-02-29'],
  ])('refuses %s', (text) => expect(parseEdtf(text)).toBeNull());
});

describe('periodOf', () => {
  const iso = (start: string | null, end: string | null) => {
    const period = periodOf(start, end);
    return (
      period &&
      [period.earliestStart, period.latestStart, period.earliestEnd, period.latestEnd].map(formatIsoDay)
    );
  };

  it.each([
    ['2025-06-22', '2025-06-26', ['2025-06-22', '2025-06-22', '2025-06-27', '2025-06-27']],
    ['2025-06-22', null, ['2025-06-22', '2025-06-22', '2025-06-23', '2025-06-23']],
    ['2025-06', null, ['2025-06-01', '2025-07-01', '2025-06-01', '2025-07-01']],
    ['2023', null, ['2023-01-01', '2024-01-01', '2023-01-01', '2024-01-01']],
    ['2025-06', '2025-08', ['2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01']],
    ['2025-06-22~', '2025-06-26~', ['2025-06-19', '2025-06-26', '2025-06-23', '2025-06-30']],
  ])('%s to %s', (start, end, expected) => expect(iso(start, end)).toEqual(expected));

  it('tells an open end from an unknown one', () => {
    expect(periodOf('2025-06', '..')?.ending).toBe('open');
    expect(periodOf('2025-06', '')?.ending).toBe('unknown');
    expect(periodOf('2025-06', null)?.ending).toBe('closed');
  });

  it('has a certain core for whole days and none for a bare month', () => {
    expect(hasCertainCore(periodOf('2025-06-22', '2025-06-26')!)).toBe(true);
    expect(hasCertainCore(periodOf('2025-06', null)!)).toBe(false);
  });

  it.each([
    ['2025-06-22', '2025-06-21'],
    ['2025-06', '2025-05'],
    [null, '2025'],
    ['soon', null],
  ])('has none for %s to %s', (start, end) => expect(periodOf(start, end)).toBeNull());
});

describe('days', () => {
  it('go to ISO text and back over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (offset) => {
        const text = formatIsoDay((dayOf(2000, 1, 1) + offset) as ReturnType<typeof dayOf>);
        return formatIsoDay(parseIsoDay(text)!) === text;
      }),
    );
  });
});
