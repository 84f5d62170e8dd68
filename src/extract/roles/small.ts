/** Words between a trigger and its parts that say nothing of their own. */
import { WORD_NUMBERS } from '../text/trie';
import type { View } from '../view';

const SMALL = WORD_NUMBERS.setOf([
  'articles',
  'of',
  'at',
  'and',
  'both',
  'his',
  'officeAdjectives',
  'with',
  'between',
  'goal',
  'previous',
  'home',
  'to',
  'margins',
  'by',
]);

/** What may stand between a subject, a relative word or a conjunction and its verb. */
export const BEFORE_VERB = WORD_NUMBERS.setOf([
  'have',
  'had',
  'be',
  'was',
  'been',
  'will',
  'reflexive',
  'negation',
]);

/** An article, a preposition, an adverb and the like. */
export function isSmall(view: View, at: number): boolean {
  const { reading } = view;
  if (reading.anyWord(SMALL, at)) return true;
  const norm = reading.norm(at);
  return (
    norm.length <= 3 ||
    view.lexicon.data.endings.adverb.test(norm) ||
    reading.date('the', at) !== null ||
    reading.date('current', at) !== null
  );
}
