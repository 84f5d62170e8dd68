/**
 * Dates as EDTF (ISO 8601-2, levels 0 and 1) writes them: `2025-06-22`, `2025-06`, `2023`, with `~` (about), `?`
 * (uncertain) or `%` (both) behind, `..` for an open end and an empty string for an unknown one.
 *
 * The grammar needed is this small, and it is read a million times when a large file is loaded; the library `edtf`
 * builds an object tree for each. It is the judge in the tests instead: what is read here, it reads alike.
 */
import { day, dayOf, formatIsoDay, formatYear, calendarOf, monthLength, type Day } from './day';

export type Precision = 'day' | 'month' | 'year';

/** One EDTF date as a half-open interval of whole days, `[from, to)`, that covers the unit it names. */
export interface EdtfDate {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

/** How far a date marked `~` may lie off on each side, in days. A convention: EDTF leaves it open. */
export const APPROXIMATE_DAYS: Record<Precision, number> = { day: 3, month: 15, year: 183 };

const PATTERN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** Reads one EDTF date; null when it is none, or names a day that does not exist (`2025-02-30`). */
export function parseEdtf(text: string): EdtfDate | null {
  const match = PATTERN.exec(text.trim());
  if (!match) return null;
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  if (monthText === undefined) {
    return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), precision: 'year', approximate, uncertain };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) {
    return {
      from: dayOf(year, month, 1),
      to: dayOf(year, month + 1, 1),
      precision: 'month',
      approximate,
      uncertain,
    };
  }
  const dayOfMonth = Number(dayText);
  if (dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return null;
  const from = dayOf(year, month, dayOfMonth);
  return { from, to: day(from + 1), precision: 'day', approximate, uncertain };
}

/** Writes a date back as EDTF. */
export function formatEdtf(date: Pick<EdtfDate, 'from' | 'precision' | 'approximate' | 'uncertain'>): string {
  const mark = date.approximate ? (date.uncertain ? '%' : '~') : date.uncertain ? '?' : '';
  if (date.precision === 'day') return formatIsoDay(date.from) + mark;
  const { year, month } = calendarOf(date.from);
  const text = formatYear(year);
  return (date.precision === 'year' ? text : `${text}-${String(month).padStart(2, '0')}`) + mark;
}

/**
 * When an engagement may have been and when it surely was, in half-open days.
 * Possible: `[earliestStart, latestEnd)`. Certain: `[latestStart, earliestEnd)`, empty where the first is not below the second.
 */
export interface Period {
  readonly earliestStart: Day;
  /** The last day on which it may have begun, exclusive bound: it had begun before the end of `latestStart - 1`. */
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** `open`: known to go on (`..`); `unknown`: nobody said when it ended; `closed` otherwise. */
  readonly ending: 'closed' | 'open' | 'unknown';
}

/** The end of an engagement that goes on, as written in a data file. */
export const OPEN_END = '..';

/**
 * The period of a `start` and `end` as a data file holds them. `end` null means the same as `start`; `..` open; `''` unknown.
 * Null when there is no start, or one of both cannot be read, or the end lies before the start.
 */
export function periodOf(start: string | null, end: string | null): Period | null {
  if (start === null) return null;
  const first = parseEdtf(start);
  if (!first) return null;
  const pad = first.approximate ? APPROXIMATE_DAYS[first.precision] : 0;
  const base = {
    earliestStart: day(first.from - pad),
    precision: first.precision,
    approximate: first.approximate,
    uncertain: first.uncertain,
  };
  if (end === null || end === OPEN_END || end === '') {
    const exact = first.precision === 'day' && !first.approximate;
    return {
      ...base,
      latestStart: exact ? first.from : day(first.to + pad),
      earliestEnd: exact ? first.to : day(first.from - pad),
      latestEnd: day(first.to + pad),
      ending: end === null ? 'closed' : end === OPEN_END ? 'open' : 'unknown',
    };
  }
  const last = parseEdtf(end);
  if (!last) return null;
  const lastPad = last.approximate ? APPROXIMATE_DAYS[last.precision] : 0;
  const latestEnd = day(last.to + lastPad);
  if (latestEnd <= base.earliestStart || last.to <= first.from) return null;
  const widest = WIDTH[first.precision] >= WIDTH[last.precision] ? first.precision : last.precision;
  return {
    earliestStart: base.earliestStart,
    latestStart: first.precision === 'day' && pad === 0 ? first.from : day(first.to + pad),
    earliestEnd: last.precision === 'day' && lastPad === 0 ? last.to : day(last.from - lastPad),
    latestEnd,
    precision: widest,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    ending: 'closed',
  };
}

const WIDTH: Record<Precision, number> = { day: 0, month: 1, year: 2 };

/** Whether the engagement was certainly under way on at least one day: its core can be drawn solid. */
export function hasCertainCore(period: Period): boolean {
  return period.latestStart < period.earliestEnd;
}
