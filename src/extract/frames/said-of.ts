/** A journey that a relative clause only counts: `Lee Jae-myung, dont c'était le premier déplacement à l'étranger`. */
import { BEING } from '../text/being';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `Lee Jae-myung, dont c'était le premier déplacement à l'étranger`: what a clause says of the journey that is told, which leads it nowhere. */
export function isSaidOf({ reading, from: sentence }: View, { from }: Trigger): boolean {
  for (let at = from - 1; at >= sentence && at >= from - SAID_WITHIN; at -= 1) {
    if (reading.norm(at) === ',') return false;
    if (reading.word('whose', at) && reading.norm(at - 1) === ',')
      return BEING.some((kind) => [1, 2, 3].some((on) => reading.word(kind, at + on) > 0));
  }
  return false;
}

/** Tokens from the relative to the noun of the journey: `dont c'était alors le tout premier`. */
const SAID_WITHIN = 8;
