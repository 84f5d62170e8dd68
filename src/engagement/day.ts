/** A whole UTC day, counted from 1 January 1970 (day 0). Never a moment, so no time zone can shift it. */
export type Day = number & { readonly __unit: 'day' };

const MS_PER_DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that is `count` days after the epoch. Throws on a fraction: that is a programmer's error. */
export function day(count: number): Day {
  if (!Number.isInteger(count)) throw new TypeError(`day(${count}): a day is a whole number; round it first`);
  return count as Day;
}

/** Proleptic Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` counts from 1. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a calendar date; `month` counts from 1. A month of 13 or a day of 32 runs over, as `Date.UTC` does. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY) as Day;
}

/** Year, month (from 1), day of the month and weekday (0 = Sunday) of a day. */
export function calendarOf(value: Day): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const date = new Date(value * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** `2025-06-22` for a day. */
export function formatIsoDay(value: Day): string {
  const { year, month, dayOfMonth } = calendarOf(value);
  return `${formatYear(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Four digits, with a sign before year 0. */
export function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** The day of an ISO date (`2025-06-22`, a time after it is left out), or null when there is no such day. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(text);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/** The middle of a day as a UTC `Date`, for formatting; noon keeps it on its day whatever rounds it. */
export function dateOfDay(value: Day): Date {
  return new Date(value * MS_PER_DAY + MS_PER_DAY / 2);
}
