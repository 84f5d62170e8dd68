/**
 * Summaries of any stretch of a lane in a time that hardly depends on its length: counts per family from running totals kept
 * every `BLOCK` entries, and the most important entry from a forest over blocks. The idea is that of Tristan Hume's implicit
 * in-order forests (2021), as the trace viewer Perfetto uses them; blocks keep the memory at about one byte an entry.
 */
import { SECTOR_FAMILIES } from '../engagement/sector';

export const FAMILY_COUNT = SECTOR_FAMILIES.length;
const SHIFT = 5;
const BLOCK = 1 << SHIFT;

export interface Summary {
  /** Family of each entry, an index into `SECTOR_FAMILIES`. */
  readonly families: Uint8Array;
  /** Importance of each entry, 0 to 255. */
  readonly weights: Uint8Array;
  /** Entries of each family before block b, at `b * FAMILY_COUNT + family`. */
  readonly totals: Uint32Array;
  /** A binary tree over blocks, root at 1, leaves from `leaves` on: the position of the weightiest entry below. */
  readonly best: Uint32Array;
  readonly leaves: number;
}

/** Builds the summary of a lane's entries, given in the lane's order. */
export function buildSummary(families: Uint8Array, weights: Uint8Array): Summary {
  const blocks = Math.max(1, Math.ceil(families.length / BLOCK));
  const totals = new Uint32Array((blocks + 1) * FAMILY_COUNT);
  let leaves = 1;
  while (leaves < blocks) leaves *= 2;
  const best = new Uint32Array(2 * leaves);
  for (let block = 0; block < blocks; block++) {
    const base = block * FAMILY_COUNT;
    totals.copyWithin(base + FAMILY_COUNT, base, base + FAMILY_COUNT);
    const end = Math.min(families.length, (block + 1) * BLOCK);
    let top = block * BLOCK;
    for (let at = top; at < end; at++) {
      const slot = base + FAMILY_COUNT + (families[at] ?? 0);
      totals[slot] = (totals[slot] ?? 0) + 1;
      if ((weights[at] ?? 0) > (weights[top] ?? 0)) top = at;
    }
    best[leaves + block] = top;
  }
  for (let node = leaves - 1; node > 0; node--) {
    best[node] = heavier(weights, best[2 * node] ?? 0, best[2 * node + 1] ?? 0);
  }
  return { families, weights, totals, best, leaves };
}

/** A count of none for each family. Plain arrays: made by the thousand in a frame, where typed ones are dear. */
export function noFamilies(): number[] {
  return [0, 0, 0, 0, 0, 0];
}

/** Entries of each family in `[from, to)`, added to `into` with `sign`. */
export function addFamilies(
  summary: Summary,
  range: { readonly from: number; readonly to: number },
  into: number[],
): void {
  addBefore(summary, range.to, into, 1);
  addBefore(summary, range.from, into, -1);
}

function addBefore(summary: Summary, position: number, into: number[], sign: number): void {
  const block = position >>> SHIFT;
  const base = block * FAMILY_COUNT;
  for (let family = 0; family < FAMILY_COUNT; family++) {
    into[family] = (into[family] ?? 0) + sign * (summary.totals[base + family] ?? 0);
  }
  for (let at = block << SHIFT; at < position; at++) {
    const family = summary.families[at] ?? 0;
    into[family] = (into[family] ?? 0) + sign;
  }
}

/** The position of the weightiest entry in `[from, to)`, the first among equals; -1 for an empty range. */
export function findBest(summary: Summary, from: number, to: number): number {
  if (from >= to) return -1;
  const { weights, best, leaves } = summary;
  const firstWhole = Math.ceil(from / BLOCK);
  const endWhole = to >>> SHIFT;
  let top = from;
  if (firstWhole >= endWhole) {
    for (let at = from; at < to; at++) if ((weights[at] ?? 0) > (weights[top] ?? 0)) top = at;
    return top;
  }
  for (let at = from; at < firstWhole * BLOCK; at++) if ((weights[at] ?? 0) > (weights[top] ?? 0)) top = at;
  for (
    let low = leaves + firstWhole, high = leaves + endWhole;
    low < high;
    low = low >>> 1, high = high >>> 1
  ) {
    if (low & 1) top = heavier(weights, top, best[low++] ?? 0);
    if (high & 1) top = heavier(weights, top, best[--high] ?? 0);
  }
  for (let at = endWhole * BLOCK; at < to; at++) if ((weights[at] ?? 0) > (weights[top] ?? 0)) top = at;
  return top;
}

/** The weightier of two positions; the earlier one among equals. */
function heavier(weights: Uint8Array, a: number, b: number): number {
  const [first, second] = a <= b ? [a, b] : [b, a];
  return (weights[second] ?? 0) > (weights[first] ?? 0) ? second : first;
}
