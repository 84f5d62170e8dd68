/** Puts something into a sentence that changes nothing of what it tells. */
import { lowered } from '../lowered';
import type { Wording } from '../wordings';
import { ANCHORS } from './anchors';

export type Place = 'front' | 'end' | 'before' | 'after' | 'quote' | 'name' | 'noun' | 'behind' | 'day';

/** A row of `rules/insertions.csv`. */
export interface Insertion {
  readonly lang: 'en' | 'fr';
  readonly at: Place;
  readonly kind: string;
  readonly words: string;
  /** Only into sentences that tell engagements of this type, and no others; empty for all. */
  readonly told: string;
  /** The share of sentences that may be read otherwise. */
  readonly most: string;
}

/** Capitals or a place in front of a dash or a colon: a headline's or a dateline's sentence takes nothing in front. */
const HEADED = /^\p{Lu}{3,}\b|^[^.]{0,40}(?: [–—-] | ?: )/u;

/** The sentence of a row with the words of the insertion, or null where it has no place for them. */
export function insert({ lang, sentence, engagements }: Wording, insertion: Insertion): string | null {
  const { at, words, told } = insertion;
  if (lang !== insertion.lang || !sentence.endsWith('.')) return null;
  if (told && !engagements.split('; ').every((one) => one.startsWith(`${told} `))) return null;
  if (/^(front|before|quote)$/.test(at) && HEADED.test(sentence)) return null;
  const body = sentence.slice(0, -1);
  switch (at) {
    case 'end':
      return `${body}${words}.`;
    case 'after':
      return `${sentence} ${words}`;
    case 'before':
      return `${words} ${sentence}`;
    case 'front':
      return join(words, lowered(sentence, lang));
    case 'quote': {
      const [opening, closing] = ANCHORS[insertion.lang].quote;
      return /["“”«»]/.test(sentence) ? null : `${opening}${body}${closing} ${words}.`;
    }
    default: {
      const before = ANCHORS[insertion.lang][at].exec(sentence)?.[1];
      if (before === undefined) return null;
      const behind = sentence.slice(before.length);
      const gap = /^[,( –]/.test(words) || before.endsWith(' ') ? '' : ' ';
      return `${before}${gap}${words}${at === 'noun' ? ' ' : ''}${behind}`;
    }
  }
}

/** `que` loses its last letter before a vowel. */
const join = (words: string, sentence: string): string =>
  / que$/.test(words) && /^[aeiouéèêhâœ]/i.test(sentence)
    ? `${words.slice(0, -1)}’${sentence}`
    : `${words} ${sentence}`;
