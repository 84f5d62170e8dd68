/** The days of an engagement, read once: a network is built anew at every move of the brush. */
import type { Day } from '../engagement/day';
import { periodOf } from '../engagement/edtf';
import type { Engagement } from '../engagement/engagement';

/** Half-open days. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const known = new WeakMap<Engagement, Span | null>();

/** From the earliest day on which it may have begun to the end of the last on which it may have gone on; null without a date. */
export function spanOfEngagement(engagement: Engagement): Span | null {
  const cached = known.get(engagement);
  if (cached !== undefined) return cached;
  const period = periodOf(engagement.start, engagement.end);
  const span = period && { from: period.earliestStart, to: period.latestEnd };
  known.set(engagement, span);
  return span;
}
