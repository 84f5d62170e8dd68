/** Which days the timeline spans: those asked for, else those of what is shown. */
import { calendarOf, day, dayOf, type Day } from '../engagement/day';
import type { Filter } from '../filter/filter';
import { DATED, type Columns } from '../filter/columns';

export type Span = readonly [Day, Day];

/** Where today lies at most this share of the span beyond its end, the span is stretched to hold it. */
const NEAR_TODAY = 0.15;

/** The first and last day (exclusive) on which the rows may have been; null when none is dated. */
export function spanOf(columns: Columns, rows: Iterable<number>): Span | null {
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    if (!((columns.flags[row] ?? 0) & DATED)) continue;
    from = Math.min(from, columns.earliestStart[row] ?? from);
    to = Math.max(to, columns.latestEnd[row] ?? to);
  }
  return from < to ? [day(from), day(to)] : null;
}

/**
 * The days that the timeline shows: the bounds asked for; where one is left open, the span of what is shown, widened to whole
 * years (or months, when it is short) and to today where that is near. A year about today for nothing at all.
 */
export function domainOf(filter: Filter, span: Span | null, today: Day): Span {
  const [first, last] = span ?? [day((filter.to ?? today) - 365), day((filter.from ?? today) + 365)];
  const from = filter.from ?? floorDay(first, last - first);
  const length = Math.max(31, last - from);
  const stretched = today > last && today - last < length * NEAR_TODAY ? day(today + 1) : last;
  const to = filter.to ?? ceilDay(stretched, length);
  return to > from ? [from, to] : [from, day(from + 365)];
}

/** From this length on, in days, a span is widened to years; below to months. */
const YEARS_FROM = 3 * 365;

function floorDay(value: Day, length: number): Day {
  const { year, month } = calendarOf(value);
  return length >= YEARS_FROM ? dayOf(year, 1, 1) : dayOf(year, month, 1);
}

function ceilDay(value: Day, length: number): Day {
  const { year, month } = calendarOf(day(value - 1));
  return length >= YEARS_FROM ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
