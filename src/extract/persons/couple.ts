/** Couples with one surname: `Donald and Melania Trump`, `Emmanuel et Brigitte Macron`. */
import type { Entry } from '../lexicon/entry';
import type { Reading } from '../text/recognise';
import { isInTerm, YEARS_ROUND, type PersonEntry } from './known';

/** Where a surname stands, and whose it is. */
interface Surname {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly heads: boolean;
}

/** First names of the second of a couple, at most. In tokens. */
const FIRST_NAMES = 2;

/** The known surname of a first name that bears it only with the one beside it; null where no table has somebody of both. */
export function surnameBehind(reading: Reading, from: number, to: number): Surname | null {
  const partner = reading.word('and', to);
  if (!partner) return null;
  for (let at = partner + 1; at <= partner + FIRST_NAMES; at += 1) {
    if (!reading.tokens[at - 1]?.form.cap) return null;
    const hit = reading.hit('entity', at);
    const owner = hit?.entries.find((entry) => isSurnameOf(reading, entry, reading.norm(from)));
    if (hit && owner && reading.norm(to - 1) !== reading.norm(at))
      return { from: at, to: hit.to, code: owner.code, heads: owner.heads };
  }
  return null;
}

const isSurnameOf = (reading: Reading, entry: Entry, first: string): entry is PersonEntry =>
  entry.layer === 'entity' &&
  entry.kind === 'person' &&
  !entry.full &&
  entry.first === first &&
  isInTerm(entry, reading.day, YEARS_ROUND);

/** `Donald and Melania`: the first name before `and` that a name may share its surname with; null for none. */
export function partnerBefore(reading: Reading, at: number): number | null {
  const isJoined = reading.wordFills('and', at - 1, at) && reading.tokens[at - 2]?.form.cap === true;
  return isJoined ? at - 2 : null;
}
