/**
 * Dense eras of a lane: where it has more engagements than its rows could tell apart, its buckets are told as columns. Whether an
 * era is dense does not depend on the view.
 */
import type { ColumnGroup, Window } from './groups';
import type { LaneIndex } from './laneIndex';
import { lowerBound } from './search';
import { addFamilies, findBest, noFamilies } from './summary';

const COLUMNS_PER_BUCKET = 4;

/** Density is judged over so many buckets, and as many on either side, always the same ones: it does not depend on the view. */
const ERA_BUCKETS = 16;

/** Engagements a bucket, on average over an era, from which on the rows of a lane could not tell them apart. */
export function denseFrom(slotCount: number): number {
  return 0.8 * slotCount + 0.7;
}

/** Whether the lane is dense about a bucket: its engagements are then told as columns instead of row by row. */
function isDenseAt(lane: LaneIndex, bucket: number, grain: number): boolean {
  const era = Math.floor(bucket / ERA_BUCKETS);
  const first = Math.floor((lane.starts[0] ?? 0) / grain);
  const last = Math.floor((lane.starts[lane.count - 1] ?? 0) / grain);
  const from = Math.max(first, (era - 1) * ERA_BUCKETS);
  const to = Math.min(last + 1, (era + 2) * ERA_BUCKETS);
  const count = lowerBound(lane.starts, to * grain) - lowerBound(lane.starts, from * grain);
  return count > denseFrom(lane.slotCount) * Math.max(ERA_BUCKETS / 2, to - from);
}

/** A bucket of a dense era while it is being counted: what stands for itself is taken out of its columns again. */
export interface DenseBucket {
  readonly columns: OpenColumn[];
  /** Position of the weightiest. */
  readonly best: number;
}

interface OpenColumn {
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
  /** Positions. */
  readonly low: number;
  readonly high: number;
  count: number;
  readonly families: number[];
}

/** Buckets of dense eras that hold more than one engagement, each in columns of a fraction of its width. */
export function findDense(lane: LaneIndex, window: Window): Map<number, DenseBucket> {
  const found = new Map<number, DenseBucket>();
  if (window.grain <= 1) return found;
  let era = NaN;
  let dense = false;
  const end = lowerBound(lane.starts, window.to);
  let low = lowerBound(lane.starts, window.from);
  while (low < end) {
    const bucket = Math.floor((lane.starts[low] ?? 0) / window.grain);
    const high = gallop(lane.starts, (bucket + 1) * window.grain, low, end);
    if (Math.floor(bucket / ERA_BUCKETS) !== era) {
      era = Math.floor(bucket / ERA_BUCKETS);
      dense = isDenseAt(lane, bucket, window.grain);
    }
    if (dense && high - low > 1) {
      found.set(bucket, {
        columns: countColumns(lane, { low, high }, window.grain),
        best: findBest(lane.summary, low, high),
      });
    }
    low = high;
  }
  return found;
}

/** Days of a column: a quarter of a bucket, or the bucket where that has no quarters. */
function columnDays(grain: number): number {
  return grain >= COLUMNS_PER_BUCKET ? grain / COLUMNS_PER_BUCKET : grain;
}

function countColumns(
  lane: LaneIndex,
  range: { readonly low: number; readonly high: number },
  grain: number,
): OpenColumn[] {
  const columns: OpenColumn[] = [];
  const days = columnDays(grain);
  let { low } = range;
  while (low < range.high) {
    const bucket = Math.floor((lane.starts[low] ?? 0) / days);
    const high = gallop(lane.starts, (bucket + 1) * days, low, range.high);
    const families = noFamilies();
    addFamilies(lane.summary, { from: low, to: high }, families);
    columns.push({
      bucket,
      from: bucket * days,
      to: (bucket + 1) * days,
      low,
      high,
      count: high - low,
      families,
    });
    low = high;
  }
  return columns;
}

function gallop(sorted: Int32Array, value: number, from: number, to: number): number {
  let step = 1;
  let low = from;
  while (low + step < to && (sorted[low + step] ?? Infinity) < value) {
    low += step;
    step *= 2;
  }
  return lowerBound(sorted, value, low, Math.min(to, low + step + 1));
}

/** Takes one engagement out of its column to stand for itself. */
export function takeOut(lane: LaneIndex, bucket: DenseBucket, position: number): void {
  const column = bucket.columns.find(({ low, high }) => position >= low && position < high);
  if (!column) return;
  const family = lane.families[position] ?? 0;
  column.count--;
  column.families[family] = (column.families[family] ?? 1) - 1;
}

/** A column once all that stands for itself is taken out. */
export function finishColumn(lane: LaneIndex, column: OpenColumn): ColumnGroup {
  return {
    kind: 'column',
    bucket: column.bucket,
    from: column.from,
    to: column.to,
    count: column.count,
    families: column.families,
    position: findBest(lane.summary, column.low, column.high),
  };
}
