/** A sentence that stands no more at the beginning. */
import { rollup } from 'd3';
import { readRules, type Wording } from './wordings';

/** Words that the table writes in small letters somewhere, by language: no names. */
const SMALL: ReadonlyMap<string, ReadonlySet<string>> = rollup(
  readRules<Wording>('wordings').flatMap(({ lang, sentence = '' }) =>
    (sentence.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []).map((word) => ({ lang, word })),
  ),
  (found) => new Set(found.map(({ word }) => word)),
  ({ lang }) => lang,
);

/** Longer words before a name are its title (`President Xi`). */
const LONGEST = 4;

/** A sentence as it goes on behind other words: its first letter small, unless it is a name's. */
export function lowered(sentence: string, lang: string): string {
  const [first = ''] = /^[\p{L}-]+/u.exec(sentence) ?? [];
  const word = first.toLowerCase();
  const isTitle = first.length > LONGEST && /^ \p{Lu}/u.test(sentence.slice(first.length));
  return !isTitle && SMALL.get(lang)?.has(word) ? word.slice(0, 1) + sentence.slice(1) : sentence;
}
