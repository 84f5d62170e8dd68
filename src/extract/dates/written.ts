/** Days and months as EDTF writes them, and the weekday of a day. */
import { formatYear, type Day } from '../../engagement/day';
import type { DatePart } from './expression';

/** Monday 0. Day 0 was a Thursday. */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

/** The months from January of the year 0 to a month, which counts from 1. */
export const countMonths = (year: number, month: number): number => year * 12 + month - 1;

/** Year and month of so many months. */
export const monthAt = (count: number): [year: number, month: number] => [
  Math.floor(count / 12),
  (count % 12) + 1,
];

/** `2025-06` for so many months. */
export function formatMonth(count: number): string {
  const [year, month] = monthAt(count);
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

/** What EDTF writes behind a date that is about: `mid-June`. */
export const markOf = ({ approximate }: DatePart): '~' | '' => (approximate ? '~' : '');
