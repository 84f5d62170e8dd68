/** Names of people by their shape: capitals, particles, initials; known or not. */
import type { Lexicon } from './lexicon/compile';
import { EVER } from './lexicon/leaders';
import { crownBeside, partnerBefore, surnameBehind } from './persons/couple';
import { isKnown, knownAt } from './persons/known';
import { isInitial, nextPart, startsName } from './persons/parts';
import type { Reading } from './text/recognise';
import { NONE } from './none';

/** A name found in the text, as a half-open range of tokens. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Parties of known people of that name; empty for a name that no table has. */
  readonly codes: readonly string[];
  /** A full known name, or two words and more. */
  readonly full: boolean;
  /** The tables give this person the highest office of his country in those days. */
  readonly heads: boolean;
  /** The last day in office of whoever bore the name; `EVER.to` where no table says. */
  readonly left: number;
  /** Ranges of the words of the office that the text gives with it. */
  readonly office: NameOffice | null;
  /** Range of the surname where it stands behind the name of another: `Donald and Melania Trump`. */
  readonly surname: readonly [number, number] | null;
}

type NameOffice = readonly (readonly [number, number])[];

/** A name with the office that the text gives with it. */
export const withOffice = (
  { from, to, codes, full, heads, left, surname }: NameSpan,
  office: NameOffice,
): NameSpan => ({ from, to, codes, full, heads, left, office, surname });

/** How many words a name has, in tokens. */
export const sizeOf = ({ from, to, surname }: NameSpan): number =>
  to - from + (surname ? surname[1] - surname[0] : 0);

const LONGEST_NAME = 7;

/** Reads the longest name that begins at a token, or null. `trusted`: an office stands before it, so any capital will do. */
export function readName(reading: Reading, lexicon: Lexicon, at: number, trusted: boolean): NameSpan | null {
  const found = knownAt(reading, at);
  // `Telle est l'ambition`: a surname that is a word of the language, by itself.
  const isWord =
    found !== null && !found.full && found.to === at + 1 && lexicon.noNames.has(reading.norm(at));
  const known = isWord ? null : found;
  // `ROI ABDALLAH II` is not the king whom the table calls `roi Abdallah`.
  if (known && reading.isShouted(at) && isCrown(reading, at) && ROMAN_NUMERAL.test(reading.norm(known.to)))
    return readName(reading, lexicon, at + 1, true);
  if (!known && !startsName(reading, lexicon, at, trusted)) return null;
  let to = known ? known.to : at + 1;
  let codes: readonly string[] = known?.codes ?? NONE;
  let full = known?.full ?? false;
  let heads = known?.heads ?? false;
  let left = known?.left ?? EVER.to;
  if (!known && isInitial(reading, at) && reading.norm(at + 1) === '.') to = at + 2;
  while (to - at < LONGEST_NAME) {
    // Where all is in capitals a known name ends where the table says.
    if (
      reading.isShouted(at) &&
      known !== null &&
      to === known.to &&
      !isKnown(reading, to) &&
      !isJunior(reading, to)
    )
      break;
    if (known && to === known.to && isPair(reading, known.codes, to)) break;
    const next = nextPart(reading, lexicon, to) || (trusted && !known ? placeAsSurname(reading, at, to) : 0);
    if (next === 0) {
      const end = cityAsSurname(reading, at, to);
      if (end === 0) break;
      // Somebody of a longer name than the one of the tables.
      codes = [];
      heads = false;
      left = EVER.to;
      full = true;
      to = end;
      continue;
    }
    const inner = knownAt(reading, particleSkip(reading, lexicon, to), partnerBefore(reading, at) ?? at);
    if (inner && inner.codes.length && (codes.length === 0 || inner.full)) {
      codes = inner.codes;
      heads ||= inner.heads;
      left = inner.left;
    }
    to = inner && inner.to > next ? inner.to : next;
    full = true;
  }
  if (to === at + 1 && !known && reading.norm(at).length < 2) return null;
  const shared = surnameBehind(reading, at, to);
  const crown = codes.length === 0 && to === at + 1 ? crownBeside(reading, at) : null;
  return {
    from: afterTitle(reading, lexicon, at, to),
    to,
    codes: crown ? [crown] : codes.length === 0 && shared ? [shared.code] : codes,
    full: full || shared !== null || crown !== null,
    heads: heads || shared?.heads === true,
    left,
    office: null,
    surname: shared ? [shared.from, shared.to] : null,
  };
}

/** Whether a word of a name is that of the bearer's father: `Salman` of `Mohammed bin Salman` is not his own. */
export const isFathers = (reading: Reading, { from }: NameSpan, at: number): boolean =>
  at - 1 >= from && reading.wordFills('patronymics', at - 1, at);

/** `Erdogan-Meloni`: two known people of different countries, and no double name. */
function isPair(reading: Reading, codes: readonly string[], at: number): boolean {
  if (!reading.tokens[at]?.hyphen || codes.length === 0) return false;
  const other = knownAt(reading, at);
  return other !== null && other.codes.length > 0 && !other.codes.some((code) => codes.includes(code));
}

/** `President Sidney Holland`: right after one unknown first name a place is a surname. */
function placeAsSurname(reading: Reading, from: number, at: number): number {
  const token = reading.tokens[at];
  if (at !== from + 1 || !token?.form.cap || token.breaks > 0 || token.hyphen) return 0;
  const hit = reading.hit('entity', at);
  const isPlace = hit?.entries.some((entry) => entry.kind === 'party' && entry.form !== 'demonym');
  return isPlace && hit?.to === at + 1 && !reading.norm(at + 1).startsWith("'") ? at + 1 : 0;
}

/** `María Ángela Holguín`: right behind two first names a city that is no capital is a surname. */
function cityAsSurname(reading: Reading, from: number, at: number): number {
  const token = reading.tokens[at];
  if (at - from < 2 || !token?.form.cap || token.breaks > 0 || token.hyphen || reading.isShouted(at))
    return 0;
  const hit = reading.hit('entity', at);
  const isCity = hit?.entries.some((entry) => entry.kind === 'party' && entry.form === 'city');
  return isCity && hit && !reading.norm(hit.to).startsWith("'") ? hit.to : 0;
}

const isJunior = (reading: Reading, at: number): boolean =>
  /^(jr|sr)$/.test(reading.norm(reading.norm(at) === ',' ? at + 1 : at));

/** `Sheikh Mohamed bin Zayed` and `ROI SALMANE` without their title; `Sheikh Hasina` and `Cheikh Tidiane Gadio` bear theirs as a name. */
function afterTitle(reading: Reading, lexicon: Lexicon, from: number, to: number): number {
  const crown = reading.word('crowns', from);
  // `the Duke of Edinburgh` has no other name.
  if (crown > from && crown < to) return reading.tokens[crown]?.form.cap ? crown : from;
  if (reading.isShouted(from) && to - from > 1 && isCrown(reading, from)) return from + 1;
  if (to - from < 3 || !lexicon.titles.has(reading.norm(from))) return from;
  const royal = ROMAN_NUMERAL.test(reading.norm(to - 1));
  for (let at = from + 1; at < to; at += 1) {
    if (royal || (at > from + 1 && lexicon.particles.has(reading.norm(at)))) return from + 1;
  }
  return from;
}

const isCrown = (reading: Reading, at: number): boolean => reading.word('crowns', at) === at + 1;

const ROMAN_NUMERAL = /^(ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/;

function particleSkip(reading: Reading, lexicon: Lexicon, at: number): number {
  return lexicon.particles.has(reading.norm(at)) ? at + 1 : at;
}
