/** Couples with one surname: `Donald and Melania Trump`, `Emmanuel et Brigitte Macron`. */
import type { Entry } from '../lexicon/entry';
import type { Reading } from '../text/recognise';
import { CROWNED_BY_NAME } from '../lexicon/compile/people';
import { NONE } from '../none';
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
  // `Kim Dae-jung and Kim Jong Il`: each has his own.
  if (!partner || reading.norm(partner) === reading.norm(from)) return null;
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

/** `Philippe et Mathilde`, `with Felipe and Letizia`: the country where both of two first names by themselves are those of the crown; null for none. */
export function crownBeside(reading: Reading, at: number): string | null {
  const own = crownsOf(reading, at);
  if (own.length === 0) return null;
  const before = reading.wordFills('and', at - 1, at) ? at - 2 : -1;
  const others = [...crownsOf(reading, reading.word('and', at + 1)), ...crownsOf(reading, before)];
  return own.find((code) => others.includes(code)) ?? null;
}

/** The countries in whose royal house somebody goes by the one name at a token. */
function crownsOf(reading: Reading, at: number): readonly string[] {
  const form = reading.form(at);
  if (at <= 0 || !form?.cap || form.kind !== 'word') return NONE;
  const isLonger = [at - 1, at + 1].some(
    (next) => reading.form(next)?.cap && reading.form(next)?.kind === 'word',
  );
  return isLonger ? NONE : (CROWNED_BY_NAME.get(form.norm) ?? NONE);
}

/** `Donald and Melania`: the first name before `and` that a name may share its surname with; null for none. */
export function partnerBefore(reading: Reading, at: number): number | null {
  const isJoined = reading.wordFills('and', at - 1, at) && reading.tokens[at - 2]?.form.cap === true;
  return isJoined ? at - 2 : null;
}
