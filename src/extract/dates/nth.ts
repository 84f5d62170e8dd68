/** A day counted within its month: `the last Thursday of June`, `le premier lundi du mois prochain`, `the last day of January`. */
import { dayOf, monthLength, type Day } from '../../engagement/day';
import type { Reading } from '../text/recognise';
import { readMonthName, readMonthSpan, withYear, type Part } from './calendar';
import { datePart } from './expression';
import { weekdayOf } from './written';

/** An ordinal, a weekday or the word for a day, a preposition and a month, or words for one that is counted (`of next month`). */
export function readNthDay(reading: Reading, at: number): Part | null {
  const last = reading.date('lastOf', at);
  const ordinal = reading.date('ordinal', at);
  const to = last?.to ?? ordinal?.to ?? at;
  if (to === at) return null;
  const weekday = reading.date('weekday', to);
  const isDay = !weekday && reading.date('unit', to)?.text === 'day' && !isPartOfMonth(reading, at);
  const behind = weekday?.to ?? (isDay ? to + 1 : 0);
  const of = behind && reading.norm(behind) !== ',' ? reading.date('of', behind) : null;
  const month = of && monthAt(reading, of.to);
  if (!month) return null;
  if (isDay && !last) return withYear(reading, datePart({ day: ordinal?.value }, month.part), month.to);
  const nth = last ? -1 : ordinal?.value;
  return withYear(reading, datePart({ weekday: weekday?.value, nth }, month.part), month.to);
}

/** `the first days of March` is no day. */
const isPartOfMonth = (reading: Reading, at: number): boolean =>
  reading.date('early', at) !== null || reading.date('late', at) !== null;

/** `January`, `next month`. */
function monthAt(reading: Reading, at: number): Part | null {
  const month = readMonthName(reading, at);
  if (month) return { part: datePart({ month: month.value }), to: month.to };
  return readMonthSpan(reading, at);
}

/** The day of a month that is its nth such weekday; -1 counts from its end, where no weekday is the last day of all. */
export function nthWeekday(year: number, month: number, weekday: number | undefined, nth: number): Day {
  if (weekday === undefined) return dayOf(year, month, monthLength(year, month));
  if (nth < 0) {
    const end = dayOf(year, month, monthLength(year, month));
    return dayOf(year, month, monthLength(year, month) - ((weekdayOf(end) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return dayOf(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
