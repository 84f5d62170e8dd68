/** Which language a text is in, by its small words: enough for the languages that have a folder, and it says no to others. */
import type { LanguageData } from './lexicon/lexicon';
import { ENGLISH } from './lexicon/en/english';
import { FRENCH } from './lexicon/fr/french';

/** The languages that can be read. Adding one means adding its folder and a line here. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map([
  ['en', ENGLISH],
  ['fr', FRENCH],
]);

const WORD = /[\p{L}\p{M}]+['’]?/gu;
const SAMPLE = 6000;

/** The language of a text among those of `LANGUAGES`, or null when it reads like none of them. Texts of a few words are given the likelier one. */
export function detectLanguage(text: string): string | null {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
  if (words.length === 0) return null;
  let best: string | null = null;
  let most = 0;
  for (const [code, data] of LANGUAGES) {
    const own = new Set(data.stopWords.split(' '));
    const count = words.filter((word) => own.has(word)).length;
    if (count > most) [best, most] = [code, count];
  }
  const share = most / words.length;
  return share >= (words.length < 12 ? 0.08 : 0.14) ? best : null;
}
