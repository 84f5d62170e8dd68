/** A lane made ready for any zoom: its engagements packed into rows once, sorted, with summaries of every stretch. */
import type { Lane } from './lanes';
import { POOL, packRows, type PackingOptions } from './packing';
import type { LaneFacts } from './rowFacts';
import { buildSummary, type Summary } from './summary';

export interface LaneIndex extends LaneFacts {
  readonly key: string;
  readonly label: string;
  /** Day 0 of an aligned lane, which the days below count from; else 0, that of the calendar. */
  readonly zero: number;
  /** Engagements with a date. */
  readonly count: number;
  /** Rows of the table by start; positions below are indices into this. */
  readonly rows: Uint32Array;
  /** Row of the lane, or `POOL`. */
  readonly slots: Uint8Array;
  readonly slotCount: number;
  readonly poolCount: number;
  /** Positions slot by slot, each by start; those of slot s from `slotOffsets[s]` on, the pool's after the last slot's. */
  readonly slotItems: Uint32Array;
  readonly slotOffsets: Uint32Array;
  /** Days of the longest engagement of the pool. */
  readonly poolLongest: number;
  /** Over positions. */
  readonly summary: Summary;
  /** Over `slotItems`. */
  readonly slotSummary: Summary;
}

/** A lane with what is known of its rows, before these are packed. */
export interface FactualLane extends Lane, LaneFacts {
  readonly zero: number;
}

/** Builds the index of a lane. */
export function indexLane(lane: FactualLane, packing: PackingOptions): LaneIndex {
  const { rows, starts, ends, families, weights, zero } = lane;
  const packed = packRows(starts, ends, packing);
  const { slotItems, slotOffsets } = sortBySlot(packed.rows, packed.rowCount);
  // Built when first asked for: a lane that is never looked at costs no more than its rows.
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
    families,
    weights,
    slots: packed.rows,
    slotCount: packed.rowCount,
    poolCount: packed.poolCount,
    slotItems,
    slotOffsets,
    get poolLongest() {
      return (poolLongest ??= longestOf(pool, starts, ends));
    },
    get summary() {
      return (summary ??= buildSummary(families, weights));
    },
    get slotSummary() {
      return (slotSummary ??= buildSummary(gather(slotItems, families), gather(slotItems, weights)));
    },
  };
}

function gather(positions: Uint32Array, values: Uint8Array): Uint8Array {
  const found = new Uint8Array(positions.length);
  for (let at = 0; at < positions.length; at++) found[at] = values[positions[at]!]!;
  return found;
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
