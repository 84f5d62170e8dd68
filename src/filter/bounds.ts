/** When an engagement overlaps a range of days: when it may, and when it surely does. */
import { DATED, OPEN_ENDED, type Columns } from './columns';
import type { Places } from './ledger';
import { lowerBound, sortByDay } from './order';

/** Later than any day; the end of an engagement that goes on. Its distance from `-FOREVER` still is a 32-bit integer. */
export const FOREVER = 2 ** 30;

/** 1 when days `[low, high)` and `[from, to)` overlap, else 0, without a branch. All lie between `-FOREVER` and `FOREVER`. */
export function overlapOf(low: number, high: number, from: number, to: number): 0 | 1 {
  return (((low - to) >>> 31) & ((from - high) >>> 31)) as 0 | 1;
}

/**
 * A position overlaps `[from, to)` when `low < to` and `high > from`. Positions hold the dated rows alone, which stand first.
 * The sorted copies let a moved bound find the positions that it passed over.
 */
export interface Bounds {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly byLow: SortedDays;
  readonly byHigh: SortedDays;
}

export interface SortedDays {
  /** The day of each position. */
  readonly days: Int32Array;
  /** Positions in ascending order of their days; null when that is their own. */
  readonly positions: Uint32Array | null;
}

/** Bounds for “may overlap”: from the first day on which it may have been to the last. `places` are by earliest start. */
export function possibleBounds(columns: Columns, places: Uint32Array): Bounds {
  const { earliestStart, latestEnd, flags } = columns;
  const dated = countDated(flags);
  const low = new Int32Array(dated);
  const high = new Int32Array(dated);
  for (let row = 0; row < flags.length; row++) {
    if ((flags[row]! & DATED) === 0) continue;
    low[places[row]!] = earliestStart[row]!;
    high[places[row]!] = (flags[row]! & OPEN_ENDED) !== 0 ? FOREVER : latestEnd[row]!;
  }
  return { low, high, byLow: { days: low, positions: null }, byHigh: sortDays(high) };
}

/**
 * Bounds for “surely overlaps”: whatever the true days are. It must have begun by the last day on which it can have begun and
 * not have ended by the first on which it can have ended.
 */
export function certainBounds(columns: Columns, order: Uint32Array): Bounds {
  const dated = countDated(columns.flags);
  const low = new Int32Array(dated);
  const high = new Int32Array(dated);
  for (let position = 0; position < dated; position++) {
    const row = order[position]!;
    low[position] = lastStart(columns, row);
    high[position] = firstEnd(columns, row);
  }
  return { low, high, byLow: sortDays(low), byHigh: sortDays(high) };
}

/** The last day on which a dated row can have begun, inclusive. A start known to the day has no span. */
export function lastStart(columns: Columns, row: number): number {
  const { earliestStart, latestStart, latestEnd } = columns;
  const last = latestStart[row]! === earliestStart[row]! ? latestStart[row]! : latestStart[row]! - 1;
  return Math.min(last, latestEnd[row]! - 1);
}

/** The day after the first day on which a dated row can have ended. */
export function firstEnd(columns: Columns, row: number): number {
  const { earliestStart, earliestEnd, latestEnd } = columns;
  const first = earliestEnd[row]! === latestEnd[row]! ? earliestEnd[row]! : earliestEnd[row]! + 1;
  return Math.max(first, earliestStart[row]! + 1);
}

/** How many positions have an earlier day than `bound`. */
export function countBelow({ days, positions }: SortedDays, bound: number): number {
  return lowerBound(days, bound, positions);
}

/** The positions whose bound a move from `a` to `b` passes over. */
export function passedOver(sorted: SortedDays, a: number, b: number): Places {
  const [from, to] = [countBelow(sorted, Math.min(a, b)), countBelow(sorted, Math.max(a, b))];
  return { positions: sorted.positions, from, to };
}

function countDated(flags: Uint8Array): number {
  let dated = 0;
  for (let row = 0; row < flags.length; row++) dated += flags[row]! & DATED;
  return dated;
}

/** Days in ascending order; `FOREVER` is drawn in to just after the last other day, so that sorting takes no wider digits. */
function sortDays(days: Int32Array): SortedDays {
  let last = -FOREVER;
  let open = 0;
  let ascending = true;
  for (let i = 0; i < days.length; i++) {
    const value = days[i]!;
    if (value === FOREVER) open++;
    else if (value > last) last = value;
    if (i > 0 && value < days[i - 1]!) ascending = false;
  }
  if (ascending) return { days, positions: null };
  const keys = open > 0 ? days.map((value) => (value === FOREVER ? last + 1 : value)) : days;
  return { days, positions: sortByDay(keys) };
}

/** How many of some dated rows may overlap `[from, to)`, and how many surely do, whatever the true days are. */
export function countOverlaps(
  columns: Columns,
  rows: Uint32Array,
  [from, to]: readonly [number, number],
): { readonly possible: number; readonly certain: number } {
  const { earliestStart, latestEnd, flags } = columns;
  let possible = 0;
  let certain = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const end = flags[row]! & OPEN_ENDED ? FOREVER : latestEnd[row]!;
    if (overlapOf(earliestStart[row]!, end, from, to) === 0) continue;
    possible++;
    certain += overlapOf(lastStart(columns, row), firstEnd(columns, row), from, to);
  }
  return { possible, certain };
}
