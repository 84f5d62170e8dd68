/** Words that tell nothing of an engagement, before all phrases are read. */
import type { PhraseTable } from '../lexicon/asides';
import type { Lexicon } from '../lexicon/compile';
import { isWord, OFFICES, tells, TOLD, VERBS } from './telling';
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
