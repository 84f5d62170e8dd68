/** What a cluster or a column holds, and the view in which it falls apart. */
import { rowsBetween } from './buckets';
import type { PlacedMark, TimelineLayout, View } from './layout';
import type { TimelineIndex } from './timelineIndex';
import { LEAST_DAYS } from './view';

export type Aggregate = Exclude<PlacedMark, { readonly kind: 'single' }>;

/** Whether a closer look would tell apart what an aggregate holds. */
export function isDivisible({ window, view }: TimelineLayout): boolean {
  return window.grain > 1 && view.to - view.from > LEAST_DAYS + 1;
}

/** The rows of the table that an aggregate stands for. */
export function membersOf(mark: Aggregate, index: TimelineIndex, { window }: TimelineLayout): number[] {
  const lane = index.lanes[mark.lane];
  if (!lane) return [];
  const days =
    mark.kind === 'column'
      ? mark
      : { from: mark.bucket * window.grain, to: (mark.bucket + 1) * window.grain };
  return rowsBetween(lane, mark.slot, days);
}

/** A view closer to what an aggregate holds. */
export function viewInto(mark: Aggregate, view: View): View {
  const days = Math.max(1, mark.to - mark.from);
  const span = Math.max(days * 1.6, Math.min((view.to - view.from) / 4, days * 12));
  const middle = (mark.from + mark.to) / 2;
  return { from: middle - span / 2, to: middle + span / 2 };
}
