import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, dayOf } from '../engagement/day';
import { firstWindow, isLast, moveTo, sayWindow, stepWindow, wholeYears, widthInYears } from './play';

const years = (from: number, to: number) => [dayOf(from, 1, 1), dayOf(to, 1, 1)] as const;
const EXTENT = years(1990, 2026);

it('steps by calendar years, keeps its length, and stops at the ends', () => {
  expect(stepWindow(years(2000, 2005), 1, EXTENT)).toEqual(years(2001, 2006));
  expect(stepWindow(years(2000, 2005), -1, EXTENT)).toEqual(years(1999, 2004));
  expect(isLast(stepWindow(years(2021, 2026), 1, EXTENT), EXTENT)).toBe(true);
  const month = [dayOf(2010, 3, 1), dayOf(2010, 4, 1)] as const;
  expect(stepWindow(month, 1, EXTENT)).toEqual([dayOf(2010, 4, 1), dayOf(2010, 5, 2)]);
});

it('never leaves the years that there are, wherever it is moved', () => {
  const days = fc.integer({ min: EXTENT[0], max: EXTENT[1] });
  fc.assert(
    fc.property(days, days, fc.constantFrom(1, -1), (a, b, step) => {
      fc.pre(a !== b);
      const window = [day(Math.min(a, b)), day(Math.max(a, b))] as const;
      for (const moved of [
        stepWindow(window, step as 1 | -1, EXTENT),
        moveTo(window, a + step * 9000, EXTENT),
      ]) {
        expect(moved[0]).toBeGreaterThanOrEqual(EXTENT[0]);
        expect(moved[1]).toBeLessThanOrEqual(EXTENT[1]);
        expect(Math.abs(moved[1] - moved[0] - (window[1] - window[0]))).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('begins with the window that there is, or with the first five years', () => {
  expect(firstWindow(null, EXTENT)).toEqual(years(1990, 1995));
  expect(firstWindow(years(2010, 2012), EXTENT)).toEqual(years(2010, 2012));
  expect(firstWindow([day(EXTENT[0] - 90), day(EXTENT[1] + 90)], EXTENT)).toEqual(years(1990, 1995));
  expect(firstWindow(null, years(2024, 2026))).toEqual(years(2024, 2026));
});

it('is widened in whole years, and said in years or months', () => {
  expect(widthInYears(years(2020, 2021), 10, EXTENT)).toEqual(years(2016, 2026));
  expect(wholeYears([dayOf(1999, 3, 2) + 0.4, dayOf(2003, 1, 1)])).toEqual(years(1999, 2003));
  expect(sayWindow(years(2014, 2017), 'en')).toBe('2014–2016');
  expect(sayWindow([dayOf(2014, 5, 9), dayOf(2016, 2, 1)], 'en')).toBe('May 2014 – Jan 2016');
});
