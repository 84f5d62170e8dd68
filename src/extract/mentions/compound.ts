/** Two nationalities joined by a hyphen: `franco-allemand`, `algéro-vietnamienne`, `sino-indian`. */
import type { Lexicon } from '../lexicon/compile';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** Whether a first part of compounds stands alone, where it names no nation (`Franco`, `indo`-Pacific). */
export function isLoosePrefix(reading: Reading, lexicon: Lexicon, at: number): boolean {
  if (!lexicon.compounds.has(reading.norm(at))) return false;
  const next = reading.tokens[at + 1];
  const hit = reading.hit('entity', at + 1);
  return !next?.hyphen || !hit || partyOf(hit)?.form !== 'demonym';
}

/**
 * `sud-américain`, `latino-américaine`, `North America`, `Indian Ocean`: a nationality or a country in the name of a part of the
 * world is none; `nord-coréen` is one of its own.
 */
export const isPartOfWorld = (reading: Reading, at: number, to: number): boolean =>
  reading.wordFills('regions', at - 1, to) ||
  reading.word('regions', at) > to ||
  (reading.tokens[at]?.hyphen === true && reading.wordFills('worldParts', at - 1, at));
