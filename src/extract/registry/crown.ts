/** Crowns: who may be meant by the office of a sovereign. */
import { MONARCHIES } from '../lexicon/people';
import type { Mention } from '../mention';
import type { NameSpan } from '../persons';
import type { Reading } from '../text/recognise';
import type { Actor } from './actor';

/** `The King` is no president spoken of before, and `the prime minister` no king. */
export function isOtherCrown(reading: Reading, { name, codes }: Actor, mention: Mention): boolean {
  if (isPremier(reading, mention)) return wearsCrown(reading, name);
  if (!isCrown(reading, mention.from, mention.to)) return false;
  if (!MONARCHIES.has(codes[0] ?? '')) return true;
  const offices = name?.office;
  if (!offices?.length) return false;
  return offices.every(([from, to]) => !isCrown(reading, from, to));
}

/** Whether an office is that of who leads a government, and no sovereign's. */
export const isPremier = (reading: Reading, { from, to }: Mention): boolean =>
  reading.findWord('premiers', from, to) >= 0;

/** Whether the text gives somebody no office but a crown. */
export function wearsCrown(reading: Reading, name: NameSpan | null): boolean {
  const offices = name?.office;
  return (offices?.length ?? 0) > 0 && offices?.every(([from, to]) => isCrown(reading, from, to)) === true;
}

/** Whether words are those of a sovereign's office. */
export const isCrown = (reading: Reading, from: number, to: number): boolean =>
  reading.findWord('crowns', from, to) >= 0;
