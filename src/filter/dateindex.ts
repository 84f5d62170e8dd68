/** What the clause on dates reads: the days of each position, and where a brush finds the positions that it passes over. */
import { FOREVER, possibleBounds, type Bounds } from './bounds';
import type { Columns } from './columns';
import { lowerBound } from './order';
import { findVague, type Vague } from './vague';

export interface DateIndex {
  /** Of the dated positions, which stand first. */
  readonly possible: Bounds;
  /** The highest of `possible.high` up to the end of each block of `BLOCK` positions: none of them or before reaches a later day. */
  readonly reach: Int32Array;
  readonly vague: Vague;
}

const BLOCK = 64;

/** `places`: at which position each row stands. */
export function indexDates(columns: Columns, places: Uint32Array): DateIndex {
  const possible = possibleBounds(columns, places);
  return { possible, reach: runningMaximum(possible.high), vague: findVague(columns, places) };
}

/** A position before which none reaches `bound`, close to the first that does. */
export function firstReaching(reach: Int32Array, bound: number): number {
  return lowerBound(reach, bound) * BLOCK;
}

function runningMaximum(values: Int32Array): Int32Array {
  const reached = new Int32Array(Math.ceil(values.length / BLOCK));
  let most = -FOREVER;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > most) most = values[i]!;
    reached[Math.trunc(i / BLOCK)] = most;
  }
  return reached;
}
