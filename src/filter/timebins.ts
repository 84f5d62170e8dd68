/** Months and years as bins of a histogram. A date known by its year alone belongs to no month: it is counted by year. */
import { calendarOf, day } from '../engagement/day';
import { DATED, type Columns } from './columns';
import type { Counted } from './sets';

/** A start that may lie this many days apart names a year, not a month (a month, about, spans 61). */
const WIDEST_MONTH = 62;

/** In days: a thousand years. */
const LONGEST_LIST = 366_000;

/** The code of a position is its bin: `12 × year + month` from the first year, then one a year for coarse dates, then one for no date. */
export interface TimeBins extends Counted {
  /** The first year that has an engagement, and how many years there are up to the last; 0 years when nothing is dated. */
  readonly firstYear: number;
  readonly years: number;
  readonly size: number;
}

/** Engagements by the time at which they began, for the overview. */
export interface TimeCounts {
  readonly firstYear: number;
  /** One number a year from `firstYear` on. */
  readonly years: Uint32Array;
  /** Twelve numbers a year; an engagement of which only the year is known adds a twelfth to each of its months. */
  readonly months: Float64Array;
  readonly undated: number;
}

/** The middle of the days on which an engagement may have begun: the day itself where it is known. */
export function nominalStart(columns: Pick<Columns, 'earliestStart' | 'latestStart'>, row: number): number {
  return (columns.earliestStart[row]! + columns.latestStart[row]!) >> 1;
}

/** Months since January of the year 0, in the proleptic Gregorian calendar (Howard Hinnant, “chrono-compatible date algorithms”). */
export function monthOfDay(value: number): number {
  const shifted = value + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.trunc(
    (dayOfEra -
      Math.trunc(dayOfEra / 1460) +
      Math.trunc(dayOfEra / 36_524) -
      Math.trunc(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const marchMonth = Math.trunc((5 * dayOfYear + 2) / 153);
  return (era * 400 + yearOfEra) * 12 + marchMonth + 2;
}

/** `monthOfDay` from a list, where the days lie close enough together for one. */
function rememberMonths(first: number, last: number): (value: number) => number {
  if (!(last - first < LONGEST_LIST)) return monthOfDay;
  const months = new Int32Array(Math.max(0, last - first + 1));
  for (let i = 0; i < months.length; i++) months[i] = monthOfDay(first + i);
  return (value) => months[value - first]!;
}

/** The bins of a table's rows, each at its place. */
export function binTimes(columns: Columns, places: Uint32Array): TimeBins {
  const { earliestStart, latestStart, flags } = columns;
  const [first, last] = startRange(columns);
  const firstYear = first <= last ? calendarOf(day(first)).year : 0;
  const years = first <= last ? calendarOf(day(last)).year - firstYear + 1 : 0;
  const monthOf = rememberMonths(first, last);
  const size = years * 13 + 1;
  const codes = new Uint32Array(places.length);
  const totals = new Uint32Array(size);
  for (let row = 0; row < places.length; row++) {
    let bin = size - 1;
    if ((flags[row]! & DATED) !== 0) {
      const from = earliestStart[row]!;
      const to = latestStart[row]!;
      const month = monthOf((from + to) >> 1) - firstYear * 12;
      bin = to - from > WIDEST_MONTH ? years * 12 + Math.trunc(month / 12) : month;
    }
    codes[places[row]!] = bin;
    totals[bin]!++;
  }
  return { firstYear, years, codes, totals, size };
}

/** The first and the last nominal start; `[Infinity, -Infinity]` when nothing is dated. */
function startRange({ size, earliestStart, latestStart, flags }: Columns): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < size; row++) {
    if ((flags[row]! & DATED) === 0) continue;
    const start = (earliestStart[row]! + latestStart[row]!) >> 1;
    if (start < first) first = start;
    if (start > last) last = start;
  }
  return [first, last];
}

/** Counts of bins as counts of years and months. */
export function countTimes(bins: TimeBins, counts: Uint32Array): TimeCounts {
  const years = new Uint32Array(bins.years);
  const months = new Float64Array(bins.years * 12);
  for (let year = 0; year < bins.years; year++) {
    const coarse = counts[bins.years * 12 + year]!;
    let sum = coarse;
    for (let month = year * 12; month < year * 12 + 12; month++) {
      sum += counts[month]!;
      months[month] = counts[month]! + coarse / 12;
    }
    years[year] = sum;
  }
  return { firstYear: bins.firstYear, years, months, undated: counts[bins.years * 13]! };
}
