/** Words that may begin a name or go on with it, by their shape: capitals, particles, initials. */
import type { Lexicon } from '../lexicon/compile';
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import { isKnown, isPlain } from './known';

/** A single capital letter. */
export function isInitial(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  return form !== undefined && form.cap && form.length === 1;
}

/** `Mr A K Tomo`, `John F Kennedy`: initials without a stop, before a word of the name. */
function isBareInitial(reading: Reading, lexicon: Lexicon, at: number): boolean {
  let next = at + 1;
  while (isInitial(reading, next) && next - at <= INITIALS_MOST) next += 1;
  const token = reading.tokens[next];
  return (
    token?.spaced === true && token.breaks === 0 && !token.form.caps && isNameWord(reading, lexicon, next)
  );
}

/** Initials of a name, at most. */
const INITIALS_MOST = 3;

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

/** Whether a name begins at a token; `trusted`: an office stands before it. */
export function startsName(reading: Reading, lexicon: Lexicon, at: number, trusted: boolean): boolean {
  const token = reading.tokens[at];
  if (!token || isOffice(reading, at) || isOfficeAdjective(reading, at)) return false;
  if (isInitials(reading, at)) return isNameWord(reading, lexicon, at + 1);
  if (trusted && token.form.cap && isPlaceAsFirstName(reading, lexicon, at)) return true;
  if (isInitial(reading, at)) {
    if (reading.norm(at + 1) === '.') return isNameWord(reading, lexicon, at + 2);
    return trusted && isBareInitial(reading, lexicon, at);
  }
  if (trusted && isStyledParticle(reading, lexicon, at)) return true;
  if (!isNameWord(reading, lexicon, at)) return false;
  if (lexicon.particles.has(token.form.norm) && !reading.tokens[at + 1]?.form.cap) return false;
  if (isMonth(reading, lexicon, at)) return false;
  if (!trusted && !reading.isShouted(at) && isAcronym(reading, at)) return false;
  if (reading.isShouted(at) && (!trusted || !isPlain(reading, at) || isFuture(lexicon, token.form.norm)))
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

/** `Regional Minister X`: a capital that is the office's. */
function isOfficeAdjective(reading: Reading, at: number): boolean {
  const end = reading.word('officeAdjectives', at);
  return end > 0 && isOffice(reading, end);
}

function isMonth(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const norm = reading.norm(at);
  return lexicon.calendar.has(norm);
}

/** `Qaboos bin Said`, `Haitham Al Said`: behind the particle of a father or a house any capital is a name. */
function isParticleOfHouse(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const [form, after] = [reading.tokens[at]?.form, reading.tokens[at + 1]];
  if (!after?.form.cap || after.breaks > 0 || after.hyphen || reading.isShouted(at)) return false;
  return (
    (form?.cap === true && lexicon.particles.has(form.norm) && !lexicon.everydayParticles.has(form.norm)) ||
    reading.wordFills('patronymics', at, at + 1)
  );
}

/** Where a name goes on at a token: the end of its next part, or 0. */
export function nextPart(reading: Reading, lexicon: Lexicon, at: number): number {
  const token = reading.tokens[at];
  if (!token || token.breaks > 0) return 0;
  // `Nanasipau'u`, `Vaʻaletoʻa`: an apostrophe within a name.
  if (!token.spaced && token.form.kind === 'word' && reading.norm(at - 1).endsWith("'")) return at + 1;
  if (token.form.norm === ',' && /^(jr|sr)$/.test(reading.norm(at + 1)))
    return reading.norm(at + 2) === '.' ? at + 3 : at + 2;
  if (/^(jr|sr)$/.test(token.form.norm)) return reading.norm(at + 1) === '.' ? at + 2 : at + 1;
  if (isInitial(reading, at) && token.spaced) {
    if (reading.norm(at + 1) === '.' && !reading.tokens[at + 1]?.spaced) return at + 2;
    return isBareInitial(reading, lexicon, at) ? at + 1 : 0;
  }
  if (isParticleOfHouse(reading, lexicon, at)) return at + 2;
  if (isNameWord(reading, lexicon, at) && !isMonth(reading, lexicon, at)) {
    if (reading.isShouted(at) && !isPlain(reading, at)) return 0;
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
