/** People whom the tables know: who bears a name on the day of the text. */
import type { Entry } from '../lexicon/entry';
import { EVER } from '../lexicon/leaders';
import type { Reading } from '../text/recognise';

/** A known name at a token. Within a longer name (`first` is where that begins) a surname counts only with its owner's first name. */
export function knownAt(
  reading: Reading,
  at: number,
  first = at,
): { to: number; codes: string[]; full: boolean; heads: boolean; left: number } | null {
  const hit = reading.hit('entity', at);
  if (!hit) return null;
  // `Le maire` is the mayor; so is `LE MAIRE`, where all is in capitals.
  const isNoun =
    reading.word('articles', at) > at &&
    (reading.isShouted(at) || reading.tokens[hit.to - 1]?.form.cap !== true);
  // Where all is in capitals the word behind a surname may be any: `LOUKACHENKO PREND LE LARGE`.
  // `BEIT-SALAM`: behind a hyphen a surname is a part of another word.
  const isPart = reading.isShouted(at) && reading.tokens[at]?.hyphen === true;
  const alone =
    first === at && !isNoun && !isPart && (reading.isShouted(at) || !continuesName(reading, hit.to));
  const fitting = hit.entries.filter((entry): entry is PersonEntry => {
    if (entry.layer !== 'entity' || entry.kind !== 'person') return false;
    if (entry.full) return true;
    if (entry.table && !isInTerm(entry, reading.day, YEARS_ROUND)) return false;
    if (entry.leads) return alone && (reading.isShouted(at) || reading.tokens[hit.to]?.form.cap !== true);
    return alone || entry.first === '' || nameHas(reading, first, at, entry.first);
  });
  if (fitting.length === 0) return null;
  const codes = [...new Set(inOffice(fitting, reading.day).map((entry) => entry.code))];
  const heads = fitting.some((entry) => entry.heads && isInTerm(entry, reading.day, 0));
  const left = Math.max(...fitting.map((entry) => entry.to));
  return { to: hit.to, codes, full: fitting.some((entry) => entry.full), heads, left };
}

export type PersonEntry = Extract<Entry, { kind: 'person' }>;

/** Two years, in days: news still speak of who left, and already of who will come. */
export const YEARS_ROUND = 730;

export function isInTerm(entry: PersonEntry, day: number | null, slack: number): boolean {
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
  for (let at = from; at < to; at += 1)
    if (word[0] === reading.norm(at)[0] && reading.tokens[at]?.form.cap) return true;
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
    !reading.hit('entity', at)
  );
}

/** Whether the tables know somebody by the words at a token. */
export function isKnown(reading: Reading, at: number): boolean {
  return (
    reading.hit('entity', at)?.entries.some((entry) => entry.layer === 'entity' && entry.kind === 'person') ??
    false
  );
}

const LAYERS = ['trigger', 'sector', 'series', 'word', 'level', 'topic', 'date'] as const;

/** No word of the language that the lexicon knows: where all is in capitals only such words are taken for names. */
export function isPlain(reading: Reading, at: number): boolean {
  return isKnown(reading, at) || LAYERS.every((layer) => !reading.hit(layer, at));
}
