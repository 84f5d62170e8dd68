/** On which occasion something else was said or done: `condemned Russia during a visit to Cairo`, `a promis du blé en recevant X`. */
import type { WordClass } from '../lexicon/words';
import { isPersonOrOffice, type Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import { timeOfToken } from '../verbs/word-time';
import { clauseAround, type View } from '../view';

/** Tokens from a noun back to its preposition (`during a three-day official visit`), and from a verb to the word that opens its clause (`as the president met`), at most. */
const BEFORE_NOUN = 5;
const BEFORE_VERB = 7;
/** Tokens from whom a sentence is about to his verb: an adverb, an auxiliary. */
const TO_VERB = 3;
/** Auxiliaries of a verb, at most. */
const AUXILIARIES = 2;

/** Where the words begin that make a trigger the occasion of something else, behind a token; -1 where it is none. */
export function occasionBefore({ reading, dates }: View, { kind, from }: Trigger, after: number): number {
  const [opens, within]: [WordClass, number] =
    kind === 'verb' ? ['meanwhile', BEFORE_VERB] : ['circumstance', BEFORE_NOUN];
  for (let at = from - 1; at > after && at >= from - within; at -= 1) {
    const to = reading.word(opens, at);
    // `on Monday`
    if (to > 0 && to <= from && !dates.some((date) => date.from <= to && at < date.to)) return at;
    if (/^[,;:]$/.test(reading.norm(at))) return -1;
  }
  return -1;
}

/**
 * Whom a sentence begins with and tells something else of, where a word of visiting or talking only says on which occasion: he was there,
 * and nobody whom he did something to, or spoke of. Null where he would be at home there (`Lula said Macron praised him during a visit to
 * Brasília`), or where the occasion has a subject of its own.
 */
export function actorOnOccasion(view: View, at: number): Mention | null {
  // A verb group may begin with its auxiliary: `après avoir rencontré`.
  const trigger = view.triggers.find((one) => one.from >= at && one.from - at <= AUXILIARIES);
  if (!trigger) return null;
  const [from] = clauseAround(view, at);
  const opens = occasionBefore(view, trigger, from);
  if (opens < 0) return null;
  const before = view.mentions.filter((one) => one.from >= from && one.to <= at);
  const [first, ...others] = before.filter((one) => !one.placeLike || one.link === null);
  if (!first || !isPersonOrOffice(first) || first.link !== null || others.length === 0) return null;
  if (others.some((one) => one.from > opens) || first.rank === 'speaker') return null;
  const place = view.mentions.find(
    (one) => one.placeLike && one.from >= opens && (one.link === 'at' || one.link === 'goal'),
  );
  if (place && place.codes.some((code) => first.codes.includes(code))) return null;
  for (let verb = first.to; verb < first.to + TO_VERB; verb += 1) if (timeOfToken(view, verb)) return first;
  return null;
}
