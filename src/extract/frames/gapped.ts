/** Verbs left out: `a reçu lundi A, puis mercredi B` has one verb for two engagements. */
import type { Mention } from '../mention';
import type { View } from '../view';

/** Somebody who stands in the same part as the object before him, with a place of his own if there is one. */
export interface Gapped {
  readonly mention: Mention;
  readonly place: Mention | null;
}

/** Those who follow an object with nothing but a date or a place and an "and" between: each is told an engagement of his own. */
export function gappedAfter(view: View, object: Mention): Gapped[] {
  const found: Gapped[] = [];
  for (let next = nextGapped(view, object); next; next = nextGapped(view, next.mention)) found.push(next);
  return found;
}

function nextGapped(view: View, mention: Mention): Gapped | null {
  const { reading } = view;
  let own = false;
  let joined = false;
  let place: Mention | null = null;
  for (let at = mention.to; at < view.to;) {
    const next = view.mentions.find((one) => one.from === at && one.kind !== 'pronoun');
    if (next && next.kind !== 'party') {
      if (!joined || !own) return null;
      const behind = view.mentions.find(
        (one) => one.placeLike && one.link === 'at' && one.from - next.to === 1,
      );
      return { mention: next, place: place ?? behind ?? null };
    }
    if (next) {
      if (!next.placeLike || next.link !== 'at') return null;
      // A place before the "and" is that of what was told.
      if (joined) place = next;
      own = true;
      at = next.to;
      continue;
    }
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    own ||= date !== undefined;
    const and = reading.norm(at) === ',' ? at + 1 : (reading.date('then', at)?.to ?? reading.word('and', at));
    joined ||= and > 0;
    const skip =
      date?.to ??
      (and ||
        reading.word('with', at) ||
        reading.word('agent', at) ||
        reading.word('at', at) ||
        reading.word('articles', at) ||
        (reading.date('in', at) || reading.date('the', at) ? at + 1 : 0));
    if (!skip) return null;
    at = skip;
  }
  return null;
}
