/** A weekday counted within its month: `the last Thursday of June`, `le premier lundi de juillet`. */
import { dayOf, monthLength, type Day } from '../../engagement/day';
import type { Reading } from '../text/recognise';
import { readMonthName, withYear, type Part } from './calendar';
import { datePart } from './expression';
import { weekdayOf } from './written';

/** An ordinal, a weekday, a preposition and a month. */
export function readNthWeekday(reading: Reading, at: number): Part | null {
  const last = reading.date('last', at);
  const ordinal = reading.date('ordinal', at);
  const to = last?.to ?? ordinal?.to ?? at;
  const weekday = to > at ? reading.date('weekday', to) : null;
  const of = weekday && reading.date('of', weekday.to);
  const month = of && reading.norm(weekday.to) !== ',' ? readMonthName(reading, of.to) : null;
  if (!weekday || !month) return null;
  const nth = last ? -1 : ordinal?.value;
  return withYear(reading, datePart({ month: month.value, weekday: weekday.value, nth }), month.to);
}

/** The day of a month that is its nth such weekday; -1 counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const end = dayOf(year, month, monthLength(year, month));
    return dayOf(year, month, monthLength(year, month) - ((weekdayOf(end) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return dayOf(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
