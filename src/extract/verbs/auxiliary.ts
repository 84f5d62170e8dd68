/** Words that stand before a verb and say its time, or that something is done to somebody. */
import type { Tense } from '../lexicon/verb';
import type { Reading } from '../text/recognise';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import type { View } from '../view';
import { decidedBefore, isAcceptedBefore } from './decided';
import { isInserted } from './inserted';
import type { Trigger } from './triggers';

/** Being, having and what makes a future, for `Reading.anyWord`. */
export const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'be', 'was', 'been', 'will', 'willBe']);

/** All that `auxiliariesOf` tells apart. */
const KINDS = [
  'will',
  'planned',
  'wasToHave',
  'willBe',
  'would',
  'have',
  'had',
  'justDone',
  'been',
  'be',
  'was',
  'to',
] as const;
const ANY_KIND = WORD_NUMBERS.setOf(KINDS);

/** What a small word before a verb says of it. */
export type Auxiliary = (typeof KINDS)[number];

/** An auxiliary, and the token where it begins. */
export interface FoundAuxiliary {
  readonly kind: Auxiliary;
  readonly from: number;
}

const NON_FINITE: ReadonlySet<Tense> = new Set(['participle', 'infinitive', 'gerund']);

/** Whether a form is one of a finite verb. */
export const isFinite = (tense: Tense): boolean => !NON_FINITE.has(tense);

/** The auxiliaries of a verb, nearest first: those before it, else that of the participle it is joined to. */
export function auxiliariesOf(view: View, trigger: Trigger): FoundAuxiliary[] {
  const found = auxiliariesBefore(view, trigger);
  const shared = found.length === 0 ? sharedAuxiliary(view, trigger) : null;
  const decided = decidedBefore(view, trigger);
  if (decided >= 0) found.push({ kind: 'planned', from: decided });
  else if (trigger.tenses.includes('infinitive') && isAcceptedBefore(view, trigger.from))
    found.push({ kind: 'planned', from: trigger.from });
  return shared ? [shared] : found;
}

/** The auxiliaries before a verb, nearest first. Before a finite form `à` and `to` are the prepositions of something else. */
function auxiliariesBefore(view: View, { from: at, tenses }: Trigger): FoundAuxiliary[] {
  // A finite form of a language that inflects takes none: what stands before is another verb's.
  if (view.lexicon.data.futureEndings.length > 0 && tenses.every(isFinite)) return [];
  const takesTo = tenses.includes('infinitive') || tenses.includes('gerund');
  const found: FoundAuxiliary[] = [];
  let gap = 0;
  for (let back = at - 1; back >= view.from && back >= at - 12 && gap < 5; back -= 1) {
    const before = found.length;
    if (view.reading.anyWord(ANY_KIND, back)) {
      // `X, whose plane was late, landed`: of the verb of another clause.
      if (isInserted(view, back, at)) break;
      for (const kind of KINDS) {
        if (kind === 'to' && !takesTo && before === 0) continue;
        const to = view.reading.word(kind, back);
        // `l'avion de Kim s'est posé`: before a person it is the preposition of his.
        if (kind === 'to' && view.mentions.some((one) => one.from === to && one.kind === 'person')) continue;
        if (to > 0 && to <= at) found.push({ kind, from: back });
      }
    }
    if (found.length > before) {
      gap = 0;
      continue;
    }
    const token = view.reading.tokens[back];
    if (!token || (token.form.kind === 'punctuation' && (token.form.norm !== ',' || isWhole(tenses, found))))
      break;
    const mention = spanAt(view.mentions, back);
    if (mention && mention.kind !== 'pronoun' && mention.kind !== 'party' && mention.link === null) break;
    if (spanAt(view.triggers, back)?.kind === 'verb') break;
    gap += 1;
  }
  return found;
}

/** `had begun in Cairo and taken him to Amman`: a participle behind `and` has the auxiliary of the one before it. */
function sharedAuxiliary(view: View, { from: at, tenses }: Trigger): FoundAuxiliary | null {
  const { reading } = view;
  if (tenses.some((tense) => tense !== 'participle') || !reading.wordFills('and', at - 1, at)) return null;
  for (let back = at - 2; back >= view.from && back >= at - SHARED; back -= 1) {
    if (/^[;:]$/.test(reading.norm(back))) return null;
    if (reading.word('had', back)) return { kind: 'had', from: back };
    if (reading.word('have', back)) return { kind: 'have', from: back };
  }
  return null;
}

/** Tokens from an auxiliary to the second participle that it is of. */
const SHARED = 14;

/**
 * Whether a verb needs no auxiliary from before a comma: a finite form, or one behind a finite auxiliary (`X, who hopes to sign, will
 * travel`); a participle or an infinitive may (`will, he said, travel`).
 */
const isWhole = (tenses: readonly Tense[], found: readonly FoundAuxiliary[]): boolean =>
  found.length > 0 ? found.some(({ kind }) => kind !== 'to' && kind !== 'been') : tenses.every(isFinite);

/** `l'a également conduit`, `l'avait mené`: where the auxiliary of a participle begins, an adverb between; the verb itself where none stands there. */
export function beforeAuxiliary(reading: Reading, from: number): number {
  for (let at = from - 1; at >= from - AUXILIARY_WITHIN; at -= 1) {
    if (reading.word('have', at) === at + 1 || reading.word('had', at) === at + 1) return at;
    if (reading.word('adverbs', at) !== at + 1) return from;
  }
  return from;
}

/** Tokens from an auxiliary to its participle, at most. */
const AUXILIARY_WITHIN = 3;
