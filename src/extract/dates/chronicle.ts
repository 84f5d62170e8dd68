/** Texts that tell of nothing but times long before their publication: a chronology, an encyclopedia. */
import { day, formatIsoDay, type Day } from '../../engagement/day';
import type { DateMention, DatePart } from './expression';

/** Days before the publication of a text from which on what it tells is of another time. */
export const PAST = 45;

/** Whether a text tells of nothing but times long before its publication, with their years: `Chronology. On 8 July 2018 X flew to Asmara`. */
export function isChronicle(told: readonly DateMention[], published: Day | null): boolean {
  if (published === null) return false;
  const dates = told.filter(({ start }) => start !== null);
  const [first] = dates;
  if (first?.start?.year === undefined || dates.some(isCountedFromReport)) return false;
  const last = formatIsoDay(day(published - PAST)).slice(0, 7);
  return dates.every(({ start }) => !start || start.year === undefined || monthOf(start) < last);
}

/** The month of a date with a year, as `2018-07`; of a bare year its last one. */
const monthOf = ({ year, month }: DatePart): string => `${year}-${String(month ?? 12).padStart(2, '0')}`;

/** `on Tuesday`, `last week`: a time that only the day of publication gives. */
export const isCountedFromReport = ({ start }: DateMention): boolean =>
  start?.offset?.base === 'published' ||
  (start?.weekday !== undefined && start.day === undefined && start.month === undefined);
