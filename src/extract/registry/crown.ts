/** Crowns: who may be meant by the office of a sovereign. */
import { MONARCHIES } from '../lexicon/people';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { Actor } from './actor';

/** `The King` is no president spoken of before. */
export function isOtherCrown(reading: Reading, { name, codes }: Actor, mention: Mention): boolean {
  if (!isCrown(reading, mention.from, mention.to)) return false;
  if (!MONARCHIES.has(codes[0] ?? '')) return true;
  const offices = name?.office;
  if (!offices?.length) return false;
  return offices.every(([from, to]) => !isCrown(reading, from, to));
}

/** Whether words are those of a sovereign's office. */
export const isCrown = (reading: Reading, from: number, to: number): boolean =>
  reading.findWord('crowns', from, to) >= 0;
