/** What stands right before a noun or a name: its article, its number, the word that governs it. */
import type { WordClass } from '../lexicon/words';
import type { Reading } from '../text/recognise';
import type { View } from '../view';

/** Where a noun or a name begins, with its article. */
export const beforeArticle = (reading: Reading, at: number): number =>
  reading.wordFills('articles', at - 1, at) ? at - 1 : at;

/** Where the preposition of a place begins, with its articles. */
export function beforePreposition({ reading, from }: View, place: number): number {
  let at = place;
  while (at > from && (reading.wordFills('at', at - 1, at) || reading.wordFills('articles', at - 1, at)))
    at -= 1;
  return at;
}

/** `devant le président`, `entouré de X`, `autour du ministre`: whether a word of a class governs what begins at a token. */
export const isGovernedBy = (reading: Reading, kind: WordClass, at: number): boolean =>
  reading.wordBefore(kind, at) >= 0 || reading.wordBefore(kind, beforeArticle(reading, at)) >= 0;

/** `the summit`, `the next meeting`: one of which the text speaks. */
export const isDefinite = (reading: Reading, at: number): boolean =>
  reading.word('definite', at - 1) > 0 || reading.word('definite', at - 2) > 0;

/** `the third summit`, `la 3e réunion ordinaire`: one of several. */
export const isCounted = (reading: Reading, at: number): boolean =>
  reading.word('ordinals', at - 1) > 0 || reading.word('ordinals', at - 2) > 0;
