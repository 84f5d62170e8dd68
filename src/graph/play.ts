/** A window of days that moves through time: steps, widths, and where it must stop. */
import { calendarOf, day, dayOf, type Day } from '../engagement/day';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { formatYears } from './window';

/** Half-open days: `[from, to)`. */
export type DayWindow = readonly [Day, Day];

const DAYS_OF_YEAR = 365.25;
/** So much of a year is a year: a brush seldom ends on the day. */
const ABOUT_A_YEAR_DAYS = 350;
/** What the window spans when playing begins on everything. */
const FIRST_YEARS = 5;
const LEAST_DAYS = 30;

/** The whole years that hold some days. */
export function wholeYears([from, to]: readonly [number, number]): DayWindow {
  const [first, last] = [calendarOf(day(Math.floor(from))).year, calendarOf(day(Math.ceil(to) - 1)).year];
  return [dayOf(first, 1, 1), dayOf(last + 1, 1, 1)];
}

/** The window to begin with: the one there is, or, where all is in sight, the first years. */
export function firstWindow(window: DayWindow | null, extent: DayWindow): DayWindow {
  if (window && (window[0] > extent[0] || window[1] < extent[1])) return window;
  return widthInYears([extent[0], extent[0]], FIRST_YEARS, extent);
}

/** The window a step on (1) or back (−1): a year, or its own length where that is less. It stops at the ends with its length kept. */
export function stepWindow([from, to]: DayWindow, step: 1 | -1, extent: DayWindow): DayWindow {
  const length = to - from;
  if (length < ABOUT_A_YEAR_DAYS) return moveTo([from, to], from + step * length, extent);
  const begin = inYear(from, step);
  const end = inYear(to, step);
  return end > extent[1] || begin < extent[0] ? moveTo([from, to], begin, extent) : [begin, end];
}

/** The window with its first day at another, as near as the ends allow. */
export function moveTo([from, to]: DayWindow, first: number, extent: DayWindow): DayWindow {
  const length = Math.min(to - from, extent[1] - extent[0]);
  const begin = Math.max(extent[0], Math.min(extent[1] - length, Math.round(first)));
  return [day(begin), day(begin + length)];
}

/** As many calendar years from the window's first day on, moved back where they would run over the end. */
export function widthInYears([from]: DayWindow, years: number, extent: DayWindow): DayWindow {
  const begin = calendarOf(from).year;
  const [first, last] = [calendarOf(extent[0]).year, calendarOf(extent[1]).year];
  const start = Math.max(first, Math.min(begin, last - years));
  return [dayOf(start, 1, 1), dayOf(Math.min(last, start + years), 1, 1)];
}

/** The window so much closer (above 1) or farther about its middle, never shorter than a month nor beyond all days. */
export function zoomWindow(
  window: DayWindow | null,
  factor: number,
  extent: readonly [number, number],
): DayWindow | null {
  const [from, to] = window ?? extent;
  const [half, middle] = [Math.max(LEAST_DAYS, (to - from) / factor) / 2, (from + to) / 2];
  const [first, last] = [Math.round(middle - half), Math.round(middle + half)];
  if (first <= extent[0] && last >= extent[1]) return null;
  return [day(Math.max(Math.floor(extent[0]), first)), day(Math.min(Math.ceil(extent[1]), last))];
}

/** How many years it is long, as a whole number where it is about that; a fraction below one. */
export function yearsLong([from, to]: DayWindow): number {
  const years = (to - from) / DAYS_OF_YEAR;
  return years < ABOUT_A_YEAR_DAYS / DAYS_OF_YEAR ? years : Math.round(years);
}

/** Whether nothing comes after it. */
export const isLast = (window: DayWindow, extent: DayWindow) => window[1] >= extent[1];

/** `2014–2016` for whole years, `May 2014 – Feb 2016` for others. */
export function sayWindow([from, to]: DayWindow, locale: Locale): string {
  const [begin, end] = [calendarOf(from), calendarOf(to)];
  const isNewYear = (date: typeof begin) => date.month === 1 && date.dayOfMonth === 1;
  if (isNewYear(begin) && isNewYear(end)) return formatYears({ from: begin.year, to: end.year });
  const parts = { month: 'short', year: 'numeric' } as const;
  const [first, last] = [formatDay(from, locale, parts), formatDay(day(to - 1), locale, parts)];
  return first === last ? first : `${first} – ${last}`;
}

function inYear(value: Day, by: number): Day {
  const { year, month, dayOfMonth } = calendarOf(value);
  return dayOf(year + by, month, dayOfMonth);
}
