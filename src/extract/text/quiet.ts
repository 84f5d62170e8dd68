/** Words that tell nothing of an engagement, before all phrases are read. */
import type { PhraseTable } from '../lexicon/asides';
import type { Lexicon } from '../lexicon/compile';
import { isCue, JOINT } from './cues';
import { isDateWord, isWord, OFFICES, tells, TOLD, VERBS } from './telling';
import type { Form, Token } from './tokens';

/** Where the longest phrase of a table ends that begins at a token; the token itself where none does. */
export function phraseEnd(tokens: readonly Token[], table: PhraseTable, begin: number, to: number): number {
  const phrases = table.get(tokens[begin]?.form.norm ?? '');
  for (const words of phrases ?? []) {
    if (begin + words.length > to) continue;
    let length = 1;
    while (length < words.length && tokens[begin + length]?.form.norm === words[length]) length += 1;
    if (length === words.length) return begin + length;
  }
  return begin;
}

/** Whether a word is one in small letters that tells nothing of some kinds, no month and no weekday. */
export function isQuiet(form: Form, kinds: number, lexicon: Lexicon): boolean {
  return form.kind === 'word' && !form.cap && !tells(form, kinds) && !lexicon.calendar.has(form.norm);
}

/** Whether a word says what somebody was, or what several are: an office that bears no party (`a former diplomat`, `one of the longest-serving leaders`). */
export function isPastOffice(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  const before = tokens[at - 1]?.form;
  if (form.cap || !tells(form, OFFICES) || tells(form, TOLD | VERBS) || !before) return false;
  return isWord(before, 'previous') || isPlural(form);
}

const isPlural = ({ node }: Form): boolean =>
  node?.groups?.some(({ entries }) => entries.some((entry) => entry.kind === 'office' && entry.plural)) ===
  true;

/** Whether words tell of two parties, and nobody in the first person. */
export function tellsTwo(tokens: readonly Token[], from: number, to: number): boolean {
  let first: string | null = null;
  let two = false;
  for (let at = from; at < to; at += 1) {
    const { form } = tokens[at] as Token;
    if (isWord(form, 'i')) return false;
    const code = codeOf(form);
    first ??= code;
    two ||= code !== null && code !== first;
  }
  return two;
}

/** The party that a word tells by itself; null for none. */
function codeOf({ node }: Form): string | null {
  const entry = node?.groups?.find(({ layer }) => layer === 'entity')?.entries[0];
  return entry?.layer === 'entity' ? entry.code : null;
}

/** `in Pakistan`, `between Israel and Iran`: a place that bears a name of one word, behind a preposition or another. */
export function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  const before = tokens[at - 1]?.form;
  // `entre` is a verb as well.
  if (!form.cap) return isWord(form, 'between');
  if (!before || codeOf(form) === null) return false;
  return (['at', 'between', 'and', 'articles'] as const).some((word) => isWord(before, word));
}

/** Whether a word with a capital stands between two tokens. */
export function hasCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.form.cap) return true;
  return false;
}

/** Letters of a participle, at least: shorter words only end as one does. */
const SHORTEST = 3;

/** `elected last year`, `re-elected in 2023`: with a time of its own; not `planned for 2023`, of what is to come. */
export function isDatedParticiple(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const verb = tokens[at + 1]?.hyphen ? at + 1 : at;
  const form = tokens[verb]?.form;
  const next = tokens[verb + 1]?.form;
  if (!form || form.length < SHORTEST || isWord(form, 'scheduled') || (next && isWord(next, 'goal')))
    return false;
  return lexicon.pastEndings.some((ending) => form.lower.endsWith(ending));
}

/** `longue de deux jours`: a number of something, and no article. */
export const isCount = (form: Form, { articles }: Lexicon): boolean =>
  !articles.has(form.norm) && isDateWord(form, 'number');

/** Whether a verb may follow: a word in small letters that begins nobody and joins nothing. */
export function goesOn(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const form = tokens[at]?.form;
  if (!form || at >= to || form.kind !== 'word' || form.cap) return false;
  return !lexicon.articles.has(form.norm) && !isCue(form, JOINT, lexicon);
}

/** A number that is written as a year. */
export const isYear = ({ value }: Form): boolean => value >= 1900 && value < 2100;

/** Words of a date between commas, at most. */
const DATED = 5;

/** `since the outbreak of the war, in April 2023,`: whether a date with its year stands up to the next comma. */
export function isYearBetween(tokens: readonly Token[], begin: number, to: number): boolean {
  for (let at = begin; at < to && at - begin <= DATED; at += 1) {
    const { form } = tokens[at] as Token;
    if (form.norm === ',') return at > begin && isYear((tokens[at - 1] as Token).form);
  }
  return false;
}
