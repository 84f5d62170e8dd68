/** What a word may open or end beside what is told, as bits kept with its spelling: most words are asked and are none of it. */
import type { Lexicon } from '../lexicon/compile';
import { UNREAD, type Form } from './tokens';

/** Opens what stands between two commas. */
export const BETWEEN = 1;
/** Opens a quality or a concession within a clause. */
export const INSIDE = 2;
/** Ends how something is said. */
export const SAYING = 4;
/** Joins clauses or their parts. */
export const JOINT = 8;

/** Whether a word is one of several kinds. */
export function isCue(form: Form, kinds: number, lexicon: Lexicon): boolean {
  if (form.cues === UNREAD) form.cues = cuesOf(form.norm, lexicon);
  return (form.cues & kinds) !== 0;
}

const cuesOf = (norm: string, { asides, joints }: Lexicon): number =>
  (asides.between.has(norm) ? BETWEEN : 0) |
  (asides.inside.has(norm) ? INSIDE : 0) |
  (asides.sayings.has(norm) ? SAYING : 0) |
  (joints.has(norm) ? JOINT : 0);
