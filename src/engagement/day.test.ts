import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, dayOf, type Day } from './day';

const MS_PER_DAY = 86_400_000;

describe('the calendar by arithmetic', () => {
  it('agrees with Date on any day of 8,000 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_400_000, max: 1_500_000 }), (value) => {
        const date = new Date(value * MS_PER_DAY);
        const calendar = calendarOf(value as Day);
        expect(calendar).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          dayOfMonth: date.getUTCDate(),
          weekday: date.getUTCDay(),
        });
        expect(dayOf(calendar.year, calendar.month, calendar.dayOfMonth)).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('runs over as Date does, whatever the month and the day', () => {
    const part = fc.integer({ min: -40, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 6000 }), part, part, (year, month, dayOfMonth) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        expect(dayOf(year, month, dayOfMonth)).toBe(Math.round(date.getTime() / MS_PER_DAY));
      }),
      { numRuns: 2_000 },
    );
  });
});
