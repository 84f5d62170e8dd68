/** Tokens to sentences. Abbreviations, initials and line ends are told from ends of sentences. */
import type { Lexicon } from '../lexicon/compile';
import { ITEM } from './items';
import type { Token } from './tokens';

/** A sentence as a half-open range of tokens. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Longer sentences are cut, at a comma where there is one: work per sentence stays bounded, so time stays linear. */
const LONGEST = 160;
const ENDS = new Set(['.', '!', '?', '…']);
const CONSONANTS = /^[^aeiouy]{2}$/;
const CLOSING = new Set(['"', '»', '”', ')', ']', '’', "'"]);

/** The last token of a sentence, a bracket or a quotation mark behind its end among them. */
export const ENDS_SENTENCE: ReadonlySet<string> = new Set([...ENDS, ...CLOSING]);

/** Splits tokens into sentences. */
export function segment(tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isWrapped(tokens);
  let from = 0;
  let paragraph = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ index: sentences.length, from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > 0 && token.breaks > 0 && breaksHere(tokens, at, wrapped)) {
      close(at);
      paragraph += 1;
    } else if (at > from && !token.spaced && isGlued(tokens, at)) {
      close(at);
      paragraph += 1;
    } else if (at > from && token.form.kind === 'punctuation' && opensItem(tokens, at, from)) close(at);
    if (at - from >= LONGEST) close(cutPoint(tokens, from, at));
    if (
      token.form.kind === 'punctuation' &&
      ENDS.has(token.form.norm) &&
      endsSentence(tokens, at, from, lexicon)
    ) {
      let end = at + 1;
      while (
        end < tokens.length &&
        CLOSING.has(tokens[end]?.form.norm ?? '') &&
        !(tokens[end] as Token).spaced
      )
        end += 1;
      close(end);
      at = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** Whether lines are broken at a width (mail, OCR), so that a line's end means nothing: many go on in small letters. */
function isWrapped(tokens: readonly Token[]): boolean {
  let lines = 0;
  let long = 0;
  let small = 0;
  let lineStart = 0;
  for (let at = 1; at < tokens.length && lines < 60; at += 1) {
    const token = tokens[at] as Token;
    if (token.breaks === 0) continue;
    const before = tokens[at - 1] as Token;
    const length = before.end - (tokens[lineStart] as Token).start;
    lines += 1;
    if (token.breaks === 1 && length >= 50 && length <= 100 && !ENDS.has(before.form.norm)) {
      long += 1;
      if (!token.form.cap) small += 1;
    }
    lineStart = at;
  }
  return lines >= 3 && long / lines > 0.6 && small / long > 0.4;
}

function breaksHere(tokens: readonly Token[], at: number, wrapped: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.breaks > 1) return true;
  const before = tokens[at - 1] as Token;
  if (ENDS.has(before.form.norm) || CLOSING.has(before.form.norm)) return true;
  return !wrapped && (token.form.cap || token.form.kind !== 'word');
}

/**
 * `▸ 9 h, Bratislava : … ▸ 15 h, Le Caire : …`: a mark between the items of a list that stands in one line. What also closes a dateline
 * or parts a title from its paper (`PARIS | …`) is one only where the line has several.
 */
function opensItem(tokens: readonly Token[], at: number, from: number): boolean {
  const { form, spaced } = tokens[at] as Token;
  if (!spaced || !tokens[at + 1]?.spaced || !ITEM.test(form.norm)) return false;
  if (form.norm !== '|' || tokens[from]?.form.norm === '|') return true;
  for (let next = at + 1; next < tokens.length && next - at < LONGEST; next += 1) {
    const token = tokens[next] as Token;
    if (token.breaks > 0) return false;
    if (token.form.norm === '|') return true;
  }
  return false;
}

/** Two texts glued without a space: capitals that run into a capitalised word, or a full stop into one. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  return (
    !token.hyphen && before.form.caps && token.form.cap && !token.form.caps && before.end === token.start
  );
}

function endsSentence(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const mark = tokens[at]?.form.norm;
  const next = tokens[at + 1];
  if (!next) return true;
  if (mark !== '.') return next.spaced;
  // A dash after a full stop closes a dateline, which is short, but for the items behind one (`LISBON. – Fares rise. – Angola's X`).
  if (/^[–—-]$/.test(next.form.norm) && next.spaced)
    return (
      at - from > DATELINE || (from > 0 && (tokens[from] as Token).breaks === 0) || isDashed(tokens, from, at)
    );
  const before = tokens[at - 1];
  if (before && !(tokens[at] as Token).spaced) {
    if (before.form.length === 1 && before.form.cap) return false;
    // `Guðni Th. Jóhannesson`: a name cut short, as no word is without a vowel.
    if (before.form.cap && !before.form.caps && CONSONANTS.test(before.form.norm)) return false;
    if (lexicon.abbreviations.has(before.form.norm)) {
      return before.form.length > 2 && lexicon.lastAbbreviations.has(before.form.norm) && next.form.cap;
    }
    if (before.form.kind === 'number' && next.form.kind === 'number' && !next.spaced) return false;
    // `Mon. 14, Madrid; Tue. 15, Lisbon`
    if (
      next.form.kind === 'number' &&
      lexicon.shortWeekdays.has(before.form.norm) &&
      isShortDay(tokens, at - 1)
    )
      return false;
  }
  if (!next.spaced) return next.form.cap && !!before && before.form.kind === 'word' && before.form.length > 3;
  return next.form.kind !== 'word' || next.form.cap;
}

/** Tokens of a dateline, at most. */
const DATELINE = 10;

/** Whether a dash behind a full stop stands between two tokens. */
function isDashed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/^[–—-]$/.test(tokens[at]?.form.norm ?? '') && tokens[at - 1]?.form.norm === '.') return true;
  return false;
}

/** In small letters a word is a day cut short only behind a mark: `Lun. 6 → mer. 8`. */
const isShortDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.cap === true || tokens[at - 1]?.form.kind === 'punctuation';

function cutPoint(tokens: readonly Token[], from: number, at: number): number {
  for (let back = at; back > at - 40 && back > from; back -= 1) {
    const norm = tokens[back]?.form.norm;
    if (norm === ';' || norm === ',') return back + 1;
  }
  return at;
}
