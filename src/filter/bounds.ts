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
  readonly values: Int32Array;
  /** Where each value stands; null when in its own place. */
  readonly positions: Uint32Array | null;
}

/** Bounds for “may overlap”: from the first day on which it may have been to the last. `order` is by earliest start. */
export function possibleBounds(columns: Columns, order: Uint32Array): Bounds {
  const { earliestStart, latestEnd, flags } = columns;
  const dated = datedCount(columns, order);
  const low = new Int32Array(dated);
  const high = new Int32Array(dated);
  const endOf = foreverWhereOpen(latestEnd, flags);
  for (let position = 0; position < dated; position++) {
    const row = order[position]!;
    low[position] = earliestStart[row]!;
    high[position] = endOf[row]!;
  }
  return { low, high, byLow: { values: low, positions: null }, byHigh: sortDays(high) };
}

/** The ends, drawn out to for ever where an engagement goes on. */
function foreverWhereOpen(ends: Int32Array, flags: Uint8Array): Int32Array {
  let drawn: Int32Array | null = null;
  for (let row = 0; row < flags.length; row++) {
    if ((flags[row]! & OPEN_ENDED) !== 0) (drawn ??= ends.slice())[row] = FOREVER;
  }
  return drawn ?? ends;
}

/**
 * Bounds for “surely overlaps”: whatever the true days are. It must have begun by the last day on which it can have begun and
 * not have ended by the first on which it can have ended.
 */
export function certainBounds(columns: Columns, order: Uint32Array): Bounds {
  const dated = datedCount(columns, order);
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

/** The positions whose bound a move from `a` to `b` passes over. */
export function passedOver({ values, positions }: SortedDays, a: number, b: number): Places {
  return { positions, from: lowerBound(values, Math.min(a, b)), to: lowerBound(values, Math.max(a, b)) };
}

function datedCount(columns: Columns, order: Uint32Array): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (columns.flags[order[middle]!]! & DATED) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days in ascending order; `FOREVER` is drawn in to just after the last other day, so that sorting takes no wider digits. */
function sortDays(days: Int32Array): SortedDays {
  let last = -FOREVER;
  let ascending = true;
  for (let i = 0; i < days.length; i++) {
    const value = days[i]!;
    if (value !== FOREVER && value > last) last = value;
    if (i > 0 && value < days[i - 1]!) ascending = false;
  }
  const keys = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) keys[i] = days[i] === FOREVER ? last + 1 : days[i]!;
  if (ascending) return { values: keys, positions: null };
  const positions = sortByDay(keys);
  const values = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) values[i] = keys[positions[i]!]!;
  return { values, positions };
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
