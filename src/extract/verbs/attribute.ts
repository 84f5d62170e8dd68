/** Participles that stand before a noun of a journey as adjectives: `a missed trip`, `her postponed visit`. */
import { isJourneyNoun } from '../lexicon/verb';
import { spanAt } from '../spans';
import type { View } from '../view';
import { hasPastEnding } from './word-time';

/** Tokens from such a participle to its noun, at most: where the journey leads (`missed Angola trip`), an adjective. */
const ATTRIBUTE = 3;

/** Whether a token is such a participle: its noun stands behind it; an article, a possessive or the verb that has the noun before it. */
export function isAttribute(view: View, at: number): boolean {
  const { reading, triggers } = view;
  if (!hasPastEnding(view, at)) return false;
  // `a annulé la visite`: a verb, with its object.
  const isOf = triggers.some(
    ({ frame, from }) =>
      from > at &&
      from - at <= ATTRIBUTE &&
      (isJourneyNoun(frame) || frame === 'visit') &&
      reading.findWord('articles', at + 1, from) < 0 &&
      reading.findWord('his', at + 1, from) < 0,
  );
  const before = at - 1;
  return (
    isOf &&
    (reading.word('articles', before) > 0 ||
      reading.word('his', before) > 0 ||
      reading.word('possessive', before) > 0 ||
      reading.date('movedTo', before) !== null ||
      reading.word('of', before) > 0 ||
      (reading.form(before)?.cap === false && reading.wordFills('to', before - 1, before)) ||
      spanAt(triggers, before)?.kind === 'verb')
  );
}
