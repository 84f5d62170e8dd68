/**
 * Marks of one row in pixels, so that none touches another though each is at least wide enough to be seen and hit. A mark moves
 * aside only within its own bucket, by less than the bucket's width, and the same way wherever the view stands.
 */
import type { Group } from './groups';

/** Least width of a mark that stands for itself, and of a cluster. Both and one more fit into the narrowest bucket. */
export const SINGLE_MIN_PX = 8;
export const CLUSTER_MIN_PX = 11;
/** What a cluster takes where there is room: its number in two digits. */
const CLUSTER_WISH_PX = 20;
/** Free pixels between two neighbours. */
const GAP_PX = 1;

type RowGroup = Exclude<Group, { readonly kind: 'column' }>;

export interface Fitted {
  readonly group: RowGroup;
  readonly x0: number;
  readonly x1: number;
  /** Whether the drawn ends are those of its days. */
  readonly faithful: boolean;
}

export interface FitOptions {
  readonly frame: {
    readonly plotX: number;
    readonly view: { readonly from: number };
    readonly pxPerDay: number;
  };
  readonly grain: number;
  /** The pool's row: its engagements overlap, so each stays within its bucket. */
  readonly pooled: boolean;
}

/** Places the groups of a row, given in order of time. */
export function fitRow(row: readonly RowGroup[], options: FitOptions): Fitted[] {
  const { frame, grain, pooled } = options;
  const x = (value: number) => frame.plotX + (value - frame.view.from) * frame.pxPerDay;
  const latest = latestStarts(row, (bucket) => x((bucket + 1) * grain));
  let free = -Infinity;
  return row.map((group, at) => {
    const wish0 = pooled ? Math.max(x(group.from), x(group.bucket * grain)) : x(group.from);
    const wish1 = wishedEnd(group, wish0, x(group.to));
    const limit = Math.min(
      latest[at + 1] ?? Infinity,
      group.kind === 'cluster' || pooled ? x((group.bucket + 1) * grain) : Infinity,
    );
    const x0 = Math.min(Math.max(wish0, free), latest[at] ?? Infinity);
    const x1 = Math.max(x0 + 1, Math.min(Math.max(wish1, x0 + minWidth(group)), limit) - GAP_PX);
    free = x1 + GAP_PX;
    const off = Math.abs(x0 - x(group.from)) + Math.abs(x1 + GAP_PX - x(group.to));
    return { group, x0, x1, faithful: off < 1.5 };
  });
}

function minWidth(group: RowGroup): number {
  return group.kind === 'cluster' ? CLUSTER_MIN_PX : SINGLE_MIN_PX;
}

function wishedEnd(group: RowGroup, x0: number, end: number): number {
  return group.kind === 'cluster' ? Math.max(end, x0 + CLUSTER_WISH_PX) : end;
}

/** The furthest right that each may begin, so that it and those behind it in its bucket still fit before the bucket ends. */
function latestStarts(row: readonly RowGroup[], bucketEnd: (bucket: number) => number): Float64Array {
  const latest = new Float64Array(row.length).fill(Infinity);
  for (let at = row.length - 1; at >= 0; at--) {
    const group = row[at] as RowGroup;
    latest[at] = Math.min(bucketEnd(group.bucket), latest[at + 1] ?? Infinity) - minWidth(group);
  }
  return latest;
}
