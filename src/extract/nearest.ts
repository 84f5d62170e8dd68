/** The draft of a sentence that a word belongs to by its place. */
import type { Draft } from './draft';
import type { View } from './view';

/** The draft nearest to the words between two tokens; what is denied only where nothing else is told. */
export function nearestDraft(view: View, drafts: readonly Draft[], from: number, to: number): Draft | null {
  let best: Draft | null = null;
  let least = Infinity;
  for (const draft of drafts) {
    if (draft.rules.includes('void') && drafts.some((one) => !one.rules.includes('void'))) continue;
    if (draft.rules.includes('earlier')) {
      if (draft.at === from) return draft;
      continue;
    }
    const gap =
      draft.at >= to ? (draft.at - to) * 1.6 + 2 : endOf(draft, from) <= from ? from - endOf(draft, from) : 0;
    const barriers = barriersBetween(view, Math.min(draft.to, to), Math.max(draft.at, from));
    const distance = gap + barriers * 12;
    if (distance < least) {
      least = distance;
      best = draft;
    }
  }
  return best;
}

/** Where the words of a draft end before a place: its trigger, or the place and host named after it. */
function endOf(draft: Draft, limit: number): number {
  let end = draft.to;
  for (const read of [...draft.hosts, draft.place]) {
    if (read && read.to <= limit && read.from >= draft.to && read.from - end <= 10)
      end = Math.max(end, read.to);
  }
  return end;
}

function barriersBetween(view: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ';' || norm === ':' || norm === '—') count += 1;
    else if (view.reading.word('who', at) && !view.reading.word('whom', at)) count += 0.4;
  }
  return count;
}
