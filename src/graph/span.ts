/** The days of an engagement, read once: a network is built anew at every move of the brush. */
import type { Day } from '../engagement/day';
import { periodOf } from '../engagement/edtf';
import type { Engagement } from '../engagement/engagement';

/** Half-open days. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** By the words of the dates: a list of engagements has far fewer of them than rows. */
const known = new Map<string, Span | null>();
const MOST_KNOWN = 100_000;

/** From the earliest day on which it may have begun to the end of the last on which it may have gone on; null without a date. */
export function spanOfEngagement({ start, end }: Pick<Engagement, 'start' | 'end'>): Span | null {
  const key = end === null ? (start ?? '') : `${start ?? ''} ${end}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const period = periodOf(start, end);
  const span = period && { from: period.earliestStart, to: period.latestEnd };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, span);
  return span;
}
