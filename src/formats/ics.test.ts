import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../engagement/dataset';
import { dayOf } from '../engagement/day';
import { engagements } from './arbitrary';
import { writeIcs } from './ics';

const OPTIONS = { locale: 'en' as const, today: dayOf(2026, 11, 24) };
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const write = (...rows: object[]) =>
  writeIcs(
    parseDataset({ engagements: rows.map((row) => ({ id: 'a', type: 'visit', ...row })) }).dataset
      .engagements,
    OPTIONS,
  );

describe('a calendar', () => {
  const VISIT = {
    id: 'visit-mli-rus-2025-06-22',
    status: 'announced',
    start: '2025-06-22',
    end: '2025-06-26',
    visitors: ['MLI'],
    hosts: ['RUS'],
    people: [{ name: 'Assimi Goïta' }],
    place: { name: 'Moscow; Kremlin, Red Square' },
    sectors: ['energy', 'defence'],
  };

  it('holds all-day events that end the day after the last', () => {
    const [event] = read(write(VISIT));
    expect(event?.startDate.toString()).toBe('2025-06-22');
    expect(event?.endDate.toString()).toBe('2025-06-27');
    expect(event?.uid).toBe('visit-mli-rus-2025-06-22@entente');
    expect(event?.location).toBe('Moscow; Kremlin, Red Square');
    expect(event?.summary).toContain('Russia');
    expect(event?.description.split('\n')).toEqual([
      '22–26 June 2025',
      'Announced',
      'Energy, Defence',
      'Assimi Goïta',
    ]);
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('leaves out what is not known to the day, and what has no date', () => {
    expect(read(write({ start: '2025-06' }, { start: '2025' }, {}, { start: '2025-06-22' }))).toHaveLength(1);
  });

  it('covers all days that an approximate date may mean, and says so', () => {
    const [event] = read(write({ start: '2025-06-22~' }));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2025-06-19', '2025-06-26']);
    expect(event?.description).toContain('about 22 June 2025');
  });

  it('is read back by a calendar library whatever its texts hold, in lines of 75 bytes', () => {
    fc.assert(
      fc.property(fc.array(engagements, { maxLength: 4 }), (list) => {
        const text = writeIcs(list, OPTIONS);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        for (const event of read(text)) expect(event.summary.length).toBeGreaterThan(0);
      }),
    );
  });
});
