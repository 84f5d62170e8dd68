/** Words about a country that are no part of its name: the kind of state, and where somebody acts for an organisation. */
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** `of the Federal Republic of Nigeria`: the party stands after the kind of state. */
export function afterKindOfState(reading: Reading, at: number): number {
  // `the United States from Monday` is a name, and no kind of state.
  const hit = reading.hit('entity', at);
  if (hit && partyOf(hit)) return at;
  let to = at;
  while (reading.word('stateAdjectives', to) && to - at < 4) to += 1;
  const kind = reading.word('states', to);
  if (!kind) return at;
  to = kind;
  // `República Oriental del Uruguay`, `République islamique d'Iran`.
  while (reading.word('stateAdjectives', to) && to - at < 6) to += 1;
  const of = reading.word('of', to);
  if (!of) return at;
  return reading.hit('entity', of) ? of : reading.word('articles', of) || of;
}

/** `de l'ONU en RDC`, `of the UN for Libya`: behind the country where somebody acts for an organisation, which is no party of his. */
export function afterArea(reading: Reading, to: number, limit: number): number {
  const at = reading.word('at', to) || reading.word('goal', to);
  const hit = at ? reading.hit('entity', reading.behind('articles', at)) : undefined;
  return hit && hit.to <= limit && partyOf(hit) ? hit.to : to;
}
