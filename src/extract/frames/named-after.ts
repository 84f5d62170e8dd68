/** The place that a journey's noun has as its complement, and the two between which its headline says that it leads. */
import type { Mention } from '../mention';
import { itemAt, spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { headOf, type View } from '../view';

/** `prit le chemin d'Alger`, `a fait le voyage du Vietnam`: the noun of the phrase has the place as its complement. */
export function namedAfter(view: View, trigger: Trigger): Mention[] {
  return view.mentions.filter(
    (mention) =>
      mention.link === 'of' &&
      (mention.city !== null || (trigger.kind === 'verb' && mention.placeLike)) &&
      mention.from >= trigger.to &&
      (mention.from - trigger.to <= 2 || isEpithet(view, trigger.to, mention.from)),
  );
}

/** `le voyage à haut risque de Varsovie`: small words between a journey and the town that it is named after, none of them of somebody or a verb. */
function isEpithet({ reading, mentions, triggers }: View, from: number, to: number): boolean {
  if (to - from > EPITHET || !reading.word('at', from)) return false;
  for (let at = from + 1; at < to; at += 1) {
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.cap || (at < to - 1 && reading.word('of', at))) return false;
    if (spanAt(mentions, at) || spanAt(triggers, at)) return false;
  }
  return true;
}

/** Tokens from a journey to the town that it is named after, at most, what qualifies it and a preposition between. */
const EPITHET = 5;

/** `De Tokyo à Séoul, la tournée de X`, `From Tokyo to Seoul: X's tour`: the first and the last stop at the head of the line; null for none. */
export function fromOneToOther(view: View, { from }: Trigger): Mention[] | null {
  const { mentions, reading } = view;
  const at = mentions.findIndex(({ placeLike, link }) => placeLike && (link === 'of' || link === 'from'));
  const [first, last] = [itemAt(mentions, at), mentions[at + 1]];
  if (!first || !last || last.to > from || first.from - headOf(view) > 1) return null;
  const leads = last.placeLike && last.link === 'at' && last.from - first.to <= 1;
  return leads && /^[,:–—]$/.test(reading.norm(last.to)) ? [first, last] : null;
}
