/** Words that make what stands in their clause a subject of the talks. */
import type { Reading } from './text/recognise';
import type { View } from './view';

/** A word that makes subjects of the talks; a preposition only of what stands right after it. */
export interface Topic {
  readonly from: number;
  readonly to: number;
  readonly near: boolean;
  /** A colon, which says nothing of talks itself. */
  readonly mark: boolean;
  /** By it a subject comes up, or is said not to (`was not discussed`). */
  readonly raised: 'yes' | 'denied' | null;
}

/** How far, in tokens, a verb or noun of talks reaches forward and back, and a colon back; a preposition, forward alone. */
const REACH = { after: 16, before: 16, heading: 3 } as const;
export const NEARBY = 6;
/** How far before a word of talks its denial stands. */
const DENIAL_REACH = 5;

export function governs(
  view: View,
  topic: Topic,
  one: { readonly at: number; readonly to: number },
): boolean {
  if (topic.from < one.at) {
    const gap = one.at - topic.to;
    if (topic.near && (gap > NEARBY || view.dates.some((date) => date.from === topic.to))) return false;
    return gap < REACH.after && sameSegment(view, topic.from, one.at);
  }
  const reach = topic.mark ? REACH.heading : REACH.before;
  return !topic.near && topic.from - one.to < reach && sameSegment(view, one.at, topic.from);
}

/** Whether a verb or noun of talks begins at a token. */
export function isTelling(reading: Reading, at: number): boolean {
  return reading.hit('topic', at)?.entries.some((entry) => entry.kind === 'topic' && !entry.near) ?? false;
}

/** The words of a sentence that make subjects, in order; a colon does so too (`Iran's atom: the ministers met`, `on the list: gas`). */
export function topicsOf(view: View): Topic[] {
  const { reading } = view;
  const topics: Topic[] = [];
  for (let at = view.from; at < view.to; at += 1) {
    const hit = reading.hit('topic', at);
    if (hit) {
      const raised = reading.word('raised', at) === 0 ? null : isDenied(view, at, hit.to) ? 'denied' : 'yes';
      topics.push({ from: at, to: hit.to, near: !isTelling(reading, at), mark: false, raised });
    } else if (reading.norm(at) === ':' && !view.dates.some((date) => date.to === at))
      topics.push({ from: at, to: at + 1, near: false, mark: true, raised: null });
  }
  return topics;
}

/** Whether a word of denial stands a few words before another, in its part of the sentence; `il n'a été question que de gaz` denies nothing. */
function isDenied({ reading, from }: View, at: number, to: number): boolean {
  if (reading.word('reported', to)) return false;
  for (let back = at - 1; back >= from && back >= at - DENIAL_REACH; back -= 1) {
    if (/^[,;:]$/.test(reading.norm(back))) return false;
    if (reading.word('negation', back)) return !reading.word('notOnly', back);
  }
  return false;
}

function sameSegment(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.norm(at) === ';') return false;
  return true;
}
