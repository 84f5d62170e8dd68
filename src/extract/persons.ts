/** Names of people by their shape: capitals, particles, initials; known or not. */
import type { Lexicon } from './lexicon/compile';
import { EVER } from './lexicon/leaders';
import type { Entry } from './lexicon/entry';
import { LAYER } from './text/phrases';
import type { Reading } from './text/recognise';

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
  /** Ranges of the words of the office that the text gives with it. */
  readonly office: NameOffice | null;
}

type NameOffice = readonly (readonly [number, number])[];

/** A name with the office that the text gives with it. */
export const withOffice = ({ from, to, codes, full, heads }: NameSpan, office: NameOffice): NameSpan => ({
  from,
  to,
  codes,
  full,
  heads,
  office,
});

const LONGEST_NAME = 7;

/** Reads the longest name that begins at a token, or null. `trusted`: an office stands before it, so any capital will do. */
export function readName(reading: Reading, lexicon: Lexicon, at: number, trusted: boolean): NameSpan | null {
  const found = knownAt(reading, at);
  // `Telle est l'ambition`: a surname that is a word of the language, by itself.
  const isWord =
    found !== null && !found.full && found.to === at + 1 && lexicon.noNames.has(reading.norm(at));
  const known = isWord ? null : found;
  // `ROI ABDALLAH II` is not the king whom the table calls `roi Abdallah`.
  if (known && reading.shouted && isCrown(reading, at) && ROMAN_NUMERAL.test(reading.norm(known.to)))
    return readName(reading, lexicon, at + 1, true);
  if (!known && !startsName(reading, lexicon, at, trusted)) return null;
  let to = known ? known.to : at + 1;
  let codes: readonly string[] = known?.codes ?? [];
  let full = known?.full ?? false;
  let heads = known?.heads ?? false;
  if (!known && isInitial(reading, at) && reading.norm(at + 1) === '.') to = at + 2;
  while (to - at < LONGEST_NAME) {
    // Where all is in capitals a known name ends where the table says.
    if (reading.shouted && known?.full && to === known.to && !isKnown(reading, to) && !isJunior(reading, to))
      break;
    if (known && to === known.to && isPair(reading, known.codes, to)) break;
    const next = nextPart(reading, lexicon, to) || (trusted && !known ? placeAsSurname(reading, at, to) : 0);
    if (next === 0) {
      const end = cityAsSurname(reading, at, to);
      if (end === 0) break;
      // Somebody of a longer name than the one of the tables.
      codes = [];
      heads = false;
      full = true;
      to = end;
      continue;
    }
    const inner = knownAt(reading, particleSkip(reading, lexicon, to), at);
    if (inner && inner.codes.length && (codes.length === 0 || inner.full)) {
      codes = inner.codes;
      heads ||= inner.heads;
    }
    to = inner && inner.to > next ? inner.to : next;
    full = true;
  }
  if (to === at + 1 && !known && reading.norm(at).length < 2) return null;
  return { from: afterTitle(reading, lexicon, at, to), to, codes, full, heads, office: null };
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
  if (at - from < 2 || !token?.form.cap || token.breaks > 0 || token.hyphen || reading.shouted) return 0;
  const hit = reading.hit('entity', at);
  const isCity = hit?.entries.some((entry) => entry.kind === 'party' && entry.form === 'city');
  return isCity && hit && !reading.norm(hit.to).startsWith("'") ? hit.to : 0;
}

const isJunior = (reading: Reading, at: number): boolean =>
  /^(jr|sr)$/.test(reading.norm(reading.norm(at) === ',' ? at + 1 : at));

/** `Sheikh Mohamed bin Zayed` and `ROI SALMANE` without their title; `Sheikh Hasina` and `Cheikh Tidiane Gadio` bear theirs as a name. */
function afterTitle(reading: Reading, lexicon: Lexicon, from: number, to: number): number {
  const crown = reading.word('crowns', from);
  if (crown > from && crown < to) return crown;
  if (reading.shouted && to - from > 1 && isCrown(reading, from)) return from + 1;
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

/** A known name at a token. Within a longer name (`first` is where that begins) a surname counts only with its owner's first name. */
function knownAt(
  reading: Reading,
  at: number,
  first = at,
): { to: number; codes: string[]; full: boolean; heads: boolean } | null {
  const hit = reading.hit('entity', at);
  if (!hit) return null;
  // `Le maire` is the mayor; so is `LE MAIRE`, where all is in capitals.
  const isNoun =
    reading.word('articles', at) > at && (reading.shouted || reading.tokens[hit.to - 1]?.form.cap !== true);
  const alone = first === at && !isNoun && !continuesName(reading, hit.to);
  const fitting = hit.entries.filter((entry): entry is PersonEntry => {
    if (entry.layer !== 'entity' || entry.kind !== 'person') return false;
    if (entry.full) return true;
    if (entry.table && !isInTerm(entry, reading.day, YEARS_ROUND)) return false;
    return alone || entry.first === '' || nameHas(reading, first, at, entry.first);
  });
  if (fitting.length === 0) return null;
  const codes = [...new Set(inOffice(fitting, reading.day).map((entry) => entry.code))];
  const heads = fitting.some((entry) => entry.heads && isInTerm(entry, reading.day, 0));
  return { to: hit.to, codes, full: fitting.some((entry) => entry.full), heads };
}

type PersonEntry = Extract<Entry, { kind: 'person' }>;

/** Two years, in days: news still speak of who left, and already of who will come. */
const YEARS_ROUND = 730;

function isInTerm(entry: PersonEntry, day: number | null, slack: number): boolean {
  return day === null || (entry.from - slack <= day && day <= entry.to + slack);
}

/** Those in office on the day first, of whom a table says it before the others. */
function inOffice(entries: readonly PersonEntry[], day: number | null): readonly PersonEntry[] {
  if (entries.length < 2 || day === null) return entries;
  const place = (entry: PersonEntry): number =>
    !isInTerm(entry, day, 0) ? 2 : entry.from === EVER.from && entry.to === EVER.to ? 1 : 0;
  return [...entries].sort((a, b) => place(a) - place(b));
}

function nameHas(reading: Reading, from: number, to: number, word: string): boolean {
  for (let at = from; at < to; at += 1) if (word[0] === reading.norm(at)[0]) return true;
  return false;
}

/** A surname in front of another capitalised word is a first name there. */
function continuesName(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  return (
    !!next &&
    next.form.cap &&
    next.form.kind === 'word' &&
    next.breaks === 0 &&
    !reading.hit('trigger', at) &&
    !reading.hit('entity', at) &&
    (!reading.shouted || isPlain(reading, at))
  );
}

function isInitial(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  return form !== undefined && form.cap && form.length === 1;
}

/** `K.T.` of `K.T. Hammond`; `U.S.` is a country. */
const isInitials = (reading: Reading, at: number): boolean =>
  INITIALS.test(reading.norm(at)) && !reading.anyHit(LAYER.entity, at);

const INITIALS = /^(?:[^\W\d_]\.){2,3}$/;

/** A capitalised word that is no common word, no place, no office. */
function isNameWord(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || !token.form.cap || token.form.kind !== 'word') return false;
  const norm = token.form.norm;
  if (lexicon.noNames.has(norm) || lexicon.stopWords.has(norm)) return false;
  if (norm.includes('.') && norm.length > 2) return false;
  const hit = reading.hit('entity', at);
  if (hit && hit.entries.some((entry) => entry.layer === 'entity' && entry.kind !== 'person')) {
    return hit.entries.some((entry) => entry.layer === 'entity' && entry.kind === 'person');
  }
  return true;
}

/** `Dr Fatima Maada Bio`: behind a title a city before another name word is a first name. */
function isPlaceAsFirstName(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const hit = reading.hit('entity', at);
  const next = reading.tokens[at + 1];
  if (hit?.to !== at + 1 || !next?.form.cap || next.breaks > 0 || !isNameWord(reading, lexicon, at + 1))
    return false;
  return hit.entries.some(
    (entry) =>
      entry.kind === 'party' && (entry.form === 'city' || entry.form === 'capital' || entry.form === 'seat'),
  );
}

function startsName(reading: Reading, lexicon: Lexicon, at: number, trusted: boolean): boolean {
  const token = reading.tokens[at];
  if (!token || isOffice(reading, at) || isOfficeAdjective(reading, at)) return false;
  if (isInitials(reading, at)) return isNameWord(reading, lexicon, at + 1);
  if (trusted && token.form.cap && isPlaceAsFirstName(reading, lexicon, at)) return true;
  if (isInitial(reading, at)) {
    return reading.norm(at + 1) === '.' && isNameWord(reading, lexicon, at + 2);
  }
  if (trusted && isStyledParticle(reading, lexicon, at)) return true;
  if (!isNameWord(reading, lexicon, at)) return false;
  if (lexicon.particles.has(token.form.norm) && !reading.tokens[at + 1]?.form.cap) return false;
  if (isMonth(reading, lexicon, at)) return false;
  if (!trusted && !reading.shouted && isAcronym(reading, at)) return false;
  if (reading.shouted && (!trusted || !isPlain(reading, at) || isFuture(lexicon, token.form.norm)))
    return false;
  if (trusted) return !reading.hit('trigger', at) || token.form.length > 4;
  return !reading.hit('trigger', at) && !reading.hit('sector', at) && !reading.hit('series', at);
}

/** `LE PRÉSIDENT EFFECTUERA`: where all is in capitals a future is no surname. */
const isFuture = ({ data }: Lexicon, norm: string): boolean =>
  norm.length > FUTURE_LENGTH && data.futureEndings.some((ending) => norm.endsWith(ending));

/** Shorter words with the ending of a future are names as often as verbs (`VIEIRA`). */
const FUTURE_LENGTH = 6;

/** `M. ben Alaoui`, `Mme von der Leyen`: right behind a style a particle in small letters begins the name. */
function isStyledParticle(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (!form || form.cap || !lexicon.particles.has(form.norm)) return false;
  const style = reading.norm(at - 1) === '.' ? at - 2 : at - 1;
  if (!reading.word('honorifics', style)) return false;
  const next = lexicon.particles.has(reading.norm(at + 1)) ? at + 2 : at + 1;
  return reading.tokens[next]?.form.cap === true;
}

/** A single word in capitals within ordinary text (`ELN`, `IRNA`), unless a name goes on after it. */
function isAcronym(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  if (!token?.form.caps || token.form.length < 2 || next?.hyphen) return false;
  return !(next?.form.cap && next.form.kind === 'word' && next.breaks === 0);
}

/** `M.` and `Mr` are no part of a name. */
function isOffice(reading: Reading, at: number): boolean {
  return reading.hit('entity', at)?.entries.some((entry) => entry.kind === 'office') ?? false;
}

const LAYERS = ['trigger', 'sector', 'series', 'word', 'level', 'topic', 'date'] as const;

/** `Regional Minister X`: a capital that is the office's. */
function isOfficeAdjective(reading: Reading, at: number): boolean {
  const end = reading.word('officeAdjectives', at);
  return end > 0 && isOffice(reading, end);
}

/** No word of the language that the lexicon knows: where all is in capitals only such words are taken for names. */
function isPlain(reading: Reading, at: number): boolean {
  return isKnown(reading, at) || LAYERS.every((layer) => !reading.hit(layer, at));
}

function isMonth(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const norm = reading.norm(at);
  return lexicon.calendar.has(norm);
}

/** Where a name goes on at a token: the end of its next part, or 0. */
function nextPart(reading: Reading, lexicon: Lexicon, at: number): number {
  const token = reading.tokens[at];
  if (!token || token.breaks > 0) return 0;
  // `Nanasipau'u`, `Vaʻaletoʻa`: an apostrophe within a name.
  if (!token.spaced && token.form.kind === 'word' && reading.norm(at - 1).endsWith("'")) return at + 1;
  if (token.form.norm === ',' && /^(jr|sr)$/.test(reading.norm(at + 1)))
    return reading.norm(at + 2) === '.' ? at + 3 : at + 2;
  if (/^(jr|sr)$/.test(token.form.norm)) return reading.norm(at + 1) === '.' ? at + 2 : at + 1;
  if (isInitial(reading, at) && token.spaced) {
    return reading.norm(at + 1) === '.' && !reading.tokens[at + 1]?.spaced ? at + 2 : 0;
  }
  if (isNameWord(reading, lexicon, at) && !isMonth(reading, lexicon, at)) {
    if (reading.shouted && !isPlain(reading, at)) return 0;
    if (!token.hyphen && reading.hit('trigger', at) && !token.form.caps && !isKnown(reading, at)) return 0;
    return at + 1;
  }
  if (token.hyphen && (token.form.cap || lexicon.particles.has(token.form.norm))) return at + 1;
  if (
    token.hyphen &&
    !token.form.cap &&
    reading.tokens[at - 1]?.form.cap &&
    token.form.kind === 'word' &&
    token.form.length > 1
  )
    return at + 1;
  if (!lexicon.particles.has(token.form.norm)) return 0;
  const after = reading.tokens[at + 1];
  if (!after || after.breaks > 0) return 0;
  const glued = token.form.norm.endsWith("'") || after.hyphen;
  if (lexicon.particles.has(after.form.norm) && isNameWord(reading, lexicon, at + 2)) return at + 3;
  if (!isNameWord(reading, lexicon, at + 1) || isMonth(reading, lexicon, at + 1)) return 0;
  if (
    lexicon.everydayParticles.has(token.form.norm) &&
    !glued &&
    !isKnown(reading, at + 1) &&
    !token.form.cap
  ) {
    return lexicon.looseParticles.has(token.form.norm) ? 0 : at + 2;
  }
  return at + 2;
}

function isKnown(reading: Reading, at: number): boolean {
  return (
    reading.hit('entity', at)?.entries.some((entry) => entry.layer === 'entity' && entry.kind === 'person') ??
    false
  );
}
