/** A lane made ready for any zoom: its engagements packed into rows once, sorted, with summaries of every stretch. */
import { OPEN_ENDED, type Columns } from '../filter/columns';
import type { Lane } from './lanes';
import { POOL, packRows, type PackingOptions } from './packing';
import { buildSummary, type Summary } from './summary';

export interface LaneIndex {
  readonly key: string;
  readonly label: string;
  /** Day 0 of an aligned lane, which the days below count from; else 0, that of the calendar. */
  readonly zero: number;
  /** Engagements with a date. */
  readonly count: number;
  /** Rows of the table by start; positions below are indices into this. */
  readonly rows: Uint32Array;
  /** First day on which each may have been, by position. */
  readonly starts: Int32Array;
  /** The day after the last on which each may have been; the horizon for one that goes on. */
  readonly ends: Int32Array;
  /** Row of the lane, or `POOL`. */
  readonly slots: Uint8Array;
  readonly slotCount: number;
  readonly poolCount: number;
  /** Positions slot by slot, each by start; those of slot s from `slotOffsets[s]` on, the pool's after the last slot's. */
  readonly slotItems: Uint32Array;
  readonly slotOffsets: Uint32Array;
  /** Days of the longest engagement of the pool. */
  readonly poolLongest: number;
  /** By position: an index into `SECTOR_FAMILIES`, and the importance from 0 to 255. */
  readonly families: Uint8Array;
  readonly weights: Uint8Array;
  /** Over positions. */
  readonly summary: Summary;
  /** Over `slotItems`. */
  readonly slotSummary: Summary;
}

/** Facts about rows that every lane needs, computed once for a table. */
export interface RowFacts {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly families: Uint8Array;
  readonly importance: Uint8Array;
}

/** Builds the index of a lane whose rows are sorted by start and all dated. */
export function indexLane(lane: Lane, facts: RowFacts, packing: PackingOptions, zero = 0): LaneIndex {
  const { rows } = lane;
  const starts = countFrom(zero, gather(Int32Array, rows, facts.starts));
  const ends = countFrom(zero, gather(Int32Array, rows, facts.ends));
  const packed = packRows(starts, ends, packing);
  const { slotItems, slotOffsets } = sortBySlot(packed.rows, packed.rowCount);
  // Built when first asked for: a lane that is never looked at costs no more than its rows.
  let families: Uint8Array | undefined;
  let weights: Uint8Array | undefined;
  let summary: Summary | undefined;
  let slotSummary: Summary | undefined;
  const pool = slotItems.subarray(slotOffsets[packed.rowCount]);
  let poolLongest: number | undefined;
  return {
    key: lane.key,
    label: lane.label,
    zero,
    count: rows.length,
    rows,
    starts,
    ends,
    slots: packed.rows,
    slotCount: packed.rowCount,
    poolCount: packed.poolCount,
    slotItems,
    slotOffsets,
    get poolLongest() {
      return (poolLongest ??= longestOf(pool, starts, ends));
    },
    get families() {
      return (families ??= gather(Uint8Array, rows, facts.families));
    },
    get weights() {
      return (weights ??= gather(Uint8Array, rows, facts.importance));
    },
    get summary() {
      return (summary ??= buildSummary(this.families, this.weights));
    },
    get slotSummary() {
      return (slotSummary ??= buildSummary(
        gather(Uint8Array, slotItems, this.families),
        gather(Uint8Array, slotItems, this.weights),
      ));
    },
  };
}

function gather<T extends Int32Array | Uint8Array>(
  ArrayType: new (length: number) => T,
  positions: Uint32Array,
  values: T,
): T {
  const found = new ArrayType(positions.length);
  for (let at = 0; at < positions.length; at++) found[at] = values[positions[at]!]!;
  return found;
}

function countFrom(zero: number, days: Int32Array): Int32Array {
  if (zero !== 0) for (let at = 0; at < days.length; at++) days[at]! -= zero;
  return days;
}

function longestOf(positions: Uint32Array, starts: Int32Array, ends: Int32Array): number {
  let longest = 0;
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at]!;
    longest = Math.max(longest, ends[position]! - starts[position]!);
  }
  return longest;
}

/** A counting sort of positions by slot; it keeps their order within a slot. */
function sortBySlot(slots: Uint8Array, slotCount: number) {
  const slotOffsets = new Uint32Array(slotCount + 2);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    slotOffsets[(slot === POOL ? slotCount : slot) + 1]!++;
  }
  for (let slot = 0; slot <= slotCount; slot++) slotOffsets[slot + 1]! += slotOffsets[slot]!;
  const filled = slotOffsets.slice();
  const slotItems = new Uint32Array(slots.length);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    slotItems[filled[slot === POOL ? slotCount : slot]!++] = at;
  }
  return { slotItems, slotOffsets };
}

/** Drawn days, families and importance of all rows. `horizon`: where an engagement that goes on is drawn to. */
export function gatherFacts(columns: Columns, horizon: number): RowFacts {
  const open = isAnyOpen(columns.flags);
  const ends = open
    ? columns.latestEnd.map((end, row) => drawnEnd(columns, row, end, horizon))
    : columns.latestEnd;
  return { starts: columns.earliestStart, ends, families: columns.family, importance: columns.importance };
}

function isAnyOpen(flags: Uint8Array): boolean {
  for (let row = 0; row < flags.length; row++) if ((flags[row]! & OPEN_ENDED) !== 0) return true;
  return false;
}

function drawnEnd(columns: Columns, row: number, end: number, horizon: number): number {
  return ((columns.flags[row] ?? 0) & OPEN_ENDED) !== 0 ? Math.max(end, horizon) : end;
}
