/** Verbs, nouns, levels, series and small words into the trie. */
import { LEVELS } from '../../../engagement/engagement';
import type { LanguageData } from '../lexicon';
import { verbOf, type Tense } from '../verb';
import type { WordClass } from '../words';
import { fold } from '../../text/tokens';
import { splitList } from '../list';
import type { Builder } from './builder';

/** Small words that an accent tells apart. */
const AMBIGUOUS_ACCENTS = new Set(['a', 'ou', 'la', 'des', 'du', 'el', 'esta', 'este', 'si', 'ne']);

/** The first word of a phrase, if an accent tells it from another; null for all others. */
function firstOf(phrase: string): string | null {
  const first = phrase.split(' ')[0] as string;
  return AMBIGUOUS_ACCENTS.has(fold(first)) ? first.toLowerCase() : null;
}

/**
 * The accents that a form asks for: of one word whose last vowel an accent may change (`visite`, `visité`, `rencontrée`), of more those
 * of a small first word (`a la visite de`); null for others (`face-à-face`).
 */
function exactOf(form: string): string | null {
  if (/^[^\s-]*(e|é|ée|és|ées|es)$/.test(form)) return form.toLowerCase();
  return firstOf(form);
}

export function addTriggers(builder: Builder, data: LanguageData): void {
  for (const row of data.verbs) {
    const part = row.part ? splitList(row.part).map((phrase) => builder.split(phrase)) : null;
    const verb = verbOf(row, part);
    for (const [tense, forms] of Object.entries(row.forms)) {
      builder.addAll(forms, (form) => ({
        layer: verb.part ? 'split' : 'trigger',
        kind: 'verb',
        frame: verb.frame,
        tense: tense as Tense,
        verb,
        exact: exactOf(form),
      }));
    }
  }
  for (const row of data.nouns) {
    builder.addAll(row.forms, (form) => ({
      layer: 'trigger',
      kind: 'noun',
      frame: row.frame,
      weak: row.weak ?? false,
      exact: exactOf(form),
    }));
  }
  for (const row of data.series) {
    builder.addAll(row.forms, () => ({ layer: 'series', kind: 'series', row }));
  }
  for (const level of LEVELS) {
    builder.addAll(data.levels[level], () => ({ layer: 'level', kind: 'level', level }));
  }
}

export function addWords(builder: Builder, data: LanguageData): void {
  for (const [word, list] of Object.entries({ ...data.words, ...data.cues })) {
    if (word === 'noNames') continue;
    builder.addAll(list, (phrase) => {
      return { layer: 'word', kind: 'word', word: word as WordClass, exact: firstOf(phrase) };
    });
  }
}
