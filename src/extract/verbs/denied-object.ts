/** A noun of visiting that a denial before it takes back. */
import { spanAt } from '../spans';
import type { View } from '../view';
import type { Trigger } from './triggers';
import { hasAuxiliary } from './word-time';

/** `n'effectuera pas de visite`, `n'a pas fait le voyage`: the noun is the object of a verb that is denied. */
export function isDeniedObject(view: View, { from }: Trigger): boolean {
  const { reading } = view;
  let at = from - 1;
  while (
    at > from - 4 &&
    (reading.word('articles', at) || reading.word('of', at) || reading.hit('level', at))
  )
    at -= 1;
  // `aucune rencontre n'est prévue`
  if (at === from - 1) {
    if (from > view.from && reading.word('negation', at) === from) return true;
    // `No Baku trip for Macron`
    const whose = spanAt(view.mentions, at);
    return (
      whose?.to === from && whose.link === null && reading.wordFills('negation', whose.from - 1, whose.from)
    );
  }
  if (reading.word('denial', at)) return true;
  // `aucun projet de déplacement`: of what there is none.
  if (at < from - 1 && reading.wordFills('of', from - 1, from)) {
    const none = reading.wordFills('of', at - 1, at) ? at - 1 : at;
    if (reading.wordFills('negation', none - 1, none)) return true;
  }
  // Behind an auxiliary the denial stands before the participle and its adverb.
  const back = reading.wordFills('adverbs', at - 1, at) ? 2 : 1;
  return reading.word('denial', at - back) > 0 && hasAuxiliary(reading, at - back - 1);
}
