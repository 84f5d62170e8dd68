/** A whole UTC day, counted from 1 January 1970 (day 0). Never a moment, so no time zone can shift it. */
export type Day = number & { readonly __unit: 'day' };

const MS_PER_DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that is `count` days after the epoch. Throws on a fraction: that is a programmer's error. */
export function day(count: number): Day {
  if (!Number.isInteger(count)) throw new TypeError(`day(${count}): a day is a whole number; round it first`);
  // As a small integer: `-0`, or a sum with it, V8 would keep as a floating-point number, and what is counted from it too.
  return (count | 0) as Day;
}

/** Proleptic Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` counts from 1. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days in 400 years, and between 1 March of year 0 and the epoch: years that begin in March have their leap day last. */
const DAYS_OF_ERA = 146_097;
const EPOCH_FROM_MARCH = 719_468;

/** The day of a calendar date; `month` counts from 1. A month of 13 or a day of 32 runs over, as `Date.UTC` does. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const calendarYear = year + Math.floor((month - 1) / 12);
  const fromJanuary = month - 1 - 12 * Math.floor((month - 1) / 12);
  const marchYear = fromJanuary < 2 ? calendarYear - 1 : calendarYear;
  const fromMarch = (fromJanuary + 10) % 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_OF_ERA + dayOfEra - EPOCH_FROM_MARCH) as Day;
}

/** Year, month (from 1), day of the month and weekday (0 = Sunday) of a day. */
export function calendarOf(value: Day): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const sinceMarch = value + EPOCH_FROM_MARCH;
  const era = Math.floor(sinceMarch / DAYS_OF_ERA);
  const dayOfEra = sinceMarch - era * DAYS_OF_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    weekday: (((value + 4) % 7) + 7) % 7,
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
