/**
 * What a lane shows in a window of days at a grain: engagements that are at least a bucket long, or alone in the bucket of their
 * row, stand for themselves; several in one bucket and row are a cluster; in eras where the lane has more than its rows could tell
 * apart, its buckets are told as columns. Every engagement whose days touch the window is in exactly one of the results.
 *
 * The cost is that of the rows and buckets in the window, times the logarithm of the number of engagements.
 */
import { finishColumn, findDense, takeOut, type DenseBucket } from './density';
import { isHeadline, single, type ClusterGroup, type Group, type Window } from './groups';
import type { LaneIndex } from './laneIndex';
import { POOL } from './packing';
import { gallopBy, lowerBound, lowerBoundBy } from './search';
import { addFamilies, findBest, noFamilies } from './summary';

/** The groups of a lane in a window; in each row they come in order of time. */
export function groupWindow(lane: LaneIndex, window: Window): Group[] {
  const groups: Group[] = [];
  const dense = findDense(lane, window);
  for (let slot = 0; slot < lane.slotCount; slot++) groupSlot(lane, slot, { window, dense, groups });
  groupPool(lane, { window, dense, groups });
  for (const { columns } of dense.values()) {
    for (const column of columns) if (column.count > 0) groups.push(finishColumn(lane, column));
  }
  return groups;
}

interface Work {
  readonly window: Window;
  readonly dense: ReadonlyMap<number, DenseBucket>;
  readonly groups: Group[];
}

function groupSlot(lane: LaneIndex, slot: number, work: Work): void {
  const { window } = work;
  const range = { from: lane.slotOffsets[slot] ?? 0, to: lane.slotOffsets[slot + 1] ?? 0 };
  let at = lowerBoundBy(lane.slotItems, lane.starts, window.from, range);
  if (at > range.from) {
    const before = lane.slotItems[at - 1] ?? 0;
    if ((lane.ends[before] ?? 0) > window.from) {
      work.groups.push(single(lane, slot, before, Math.floor((lane.starts[before] ?? 0) / window.grain)));
    }
  }
  while (at < range.to) {
    const start = lane.starts[lane.slotItems[at] ?? 0] ?? 0;
    if (start >= window.to) return;
    const bucket = Math.floor(start / window.grain);
    const next = gallopBy(lane.slotItems, lane.starts, (bucket + 1) * window.grain, {
      from: at,
      to: range.to,
    });
    groupBucket(lane, { slot, bucket, low: at, high: next }, work);
    at = next;
  }
}

interface SlotBucket {
  readonly slot: number;
  readonly bucket: number;
  /** Range of `slotItems`. */
  readonly low: number;
  readonly high: number;
}

/** Only the last engagement of a bucket can outlast the bucket, for a row never overlaps itself. */
function groupBucket(lane: LaneIndex, { slot, bucket, low, high }: SlotBucket, work: Work): void {
  const dense = work.dense.get(bucket);
  const last = lane.slotItems[high - 1] ?? 0;
  const lastIsLong = (lane.ends[last] ?? 0) - (lane.starts[last] ?? 0) >= work.window.grain;
  const shorts = lastIsLong ? high - 1 : high;
  if (dense) {
    const headline = dense.best;
    if (lane.slots[headline] === slot && isHeadline(lane, headline) && !(lastIsLong && headline === last)) {
      takeOut(lane, dense, headline);
      work.groups.push(single(lane, slot, headline, bucket));
    }
  } else if (low < shorts) groupShorts(lane, { slot, bucket, low, high: shorts }, work.groups);
  if (lastIsLong) {
    if (dense) takeOut(lane, dense, last);
    work.groups.push(single(lane, slot, last, bucket));
  }
}

/** The short engagements of a row's bucket: one alone, or a cluster beside the one that matters most. */
function groupShorts(lane: LaneIndex, { slot, bucket, low, high }: SlotBucket, groups: Group[]): void {
  if (high - low === 1) {
    groups.push(single(lane, slot, lane.slotItems[low] ?? 0, bucket));
    return;
  }
  const best = findBest(lane.slotSummary, low, high);
  const bestPosition = lane.slotItems[best] ?? 0;
  const families = noFamilies();
  addFamilies(lane.slotSummary, { from: low, to: high }, families);
  const headline = isHeadline(lane, bestPosition);
  if (!headline) {
    groups.push(
      cluster(lane, { slot, bucket, low, high }, { count: high - low, families, best: bestPosition }),
    );
    return;
  }
  const family = lane.families[bestPosition] ?? 0;
  families[family] = (families[family] ?? 1) - 1;
  const rest = restOf(low, high, best);
  const second = lane.slotItems[rest.lead] ?? 0;
  const remainder: Group =
    high - low === 2
      ? single(lane, slot, second, bucket)
      : cluster(
          lane,
          { slot, bucket, low: rest.low, high: rest.high },
          { count: high - low - 1, families, best: second },
        );
  const mark = single(lane, slot, bestPosition, bucket);
  if (rest.after) groups.push(mark, remainder);
  else groups.push(remainder, mark);
}

/** Where the rest of a range lies beside the entry taken out of it: on the side that holds more of it. */
function restOf(low: number, high: number, taken: number) {
  const after = taken - low < high - 1 - taken;
  return after ? { after, low: taken + 1, high, lead: taken + 1 } : { after, low, high: taken, lead: low };
}

function cluster(
  lane: LaneIndex,
  { slot, bucket, low, high }: SlotBucket,
  sum: { readonly count: number; readonly families: number[]; readonly best: number },
): ClusterGroup {
  return {
    kind: 'cluster',
    slot,
    bucket,
    from: lane.starts[lane.slotItems[low] ?? 0] ?? 0,
    to: lane.ends[lane.slotItems[high - 1] ?? 0] ?? 0,
    count: sum.count,
    families: sum.families,
    position: sum.best,
  };
}

/** The pool has no rows: what reaches in from before the window and each bucket are one cluster in the row behind the last. */
function groupPool(lane: LaneIndex, work: Work): void {
  if (lane.poolCount === 0) return;
  const { window, groups } = work;
  const range = { from: lane.slotOffsets[lane.slotCount] ?? 0, to: lane.slotItems.length };
  let at = lowerBoundBy(lane.slotItems, lane.starts, window.from, range);
  const carried = gatherCarried(lane, at, window.from);
  if (carried.length > 0) groups.push(carriedCluster(lane, carried, window));
  while (at < range.to) {
    const start = lane.starts[lane.slotItems[at] ?? 0] ?? 0;
    if (start >= window.to) return;
    const bucket = Math.floor(start / window.grain);
    const next = gallopBy(lane.slotItems, lane.starts, (bucket + 1) * window.grain, {
      from: at,
      to: range.to,
    });
    groupPoolBucket(lane, { slot: lane.slotCount, bucket, low: at, high: next }, work);
    at = next;
  }
}

function groupPoolBucket(lane: LaneIndex, place: SlotBucket, work: Work): void {
  const dense = work.dense.get(place.bucket);
  if (!dense) {
    groupShorts(lane, place, work.groups);
    return;
  }
  if (lane.slots[dense.best] === POOL && isHeadline(lane, dense.best)) {
    takeOut(lane, dense, dense.best);
    work.groups.push(single(lane, place.slot, dense.best, place.bucket));
  }
}

/** Positions of the pool's engagements that begin before a day and end after it: none began longer ago than the longest lasts. */
function gatherCarried(lane: LaneIndex, end: number, day: number): number[] {
  const range = { from: lane.slotOffsets[lane.slotCount] ?? 0, to: end };
  const first = lowerBoundBy(lane.slotItems, lane.starts, day - lane.poolLongest, range);
  const carried: number[] = [];
  for (let at = first; at < end; at++) {
    const position = lane.slotItems[at] ?? 0;
    if ((lane.ends[position] ?? 0) > day) carried.push(position);
  }
  return carried;
}

function carriedCluster(lane: LaneIndex, carried: readonly number[], window: Window): ClusterGroup {
  const families = noFamilies();
  let best = carried[0] ?? 0;
  for (const position of carried) {
    families[lane.families[position] ?? 0]!++;
    if ((lane.weights[position] ?? 0) > (lane.weights[best] ?? 0)) best = position;
  }
  return {
    kind: 'cluster',
    slot: lane.slotCount,
    bucket: window.from / window.grain - 1,
    from: window.from,
    to: window.from + window.grain,
    count: carried.length,
    families,
    position: best,
  };
}

/** Rows of the table of the engagements that begin in a stretch of days in a row of the lane; in all of them for slot -1. */
export function rowsBetween(
  lane: LaneIndex,
  slot: number,
  days: { readonly from: number; readonly to: number },
): number[] {
  const wanted = slot === lane.slotCount ? POOL : slot;
  const found: number[] = [];
  for (let at = lowerBound(lane.starts, days.from); at < lowerBound(lane.starts, days.to); at++) {
    if (slot < 0 || lane.slots[at] === wanted) found.push(lane.rows[at] ?? 0);
  }
  return found;
}
