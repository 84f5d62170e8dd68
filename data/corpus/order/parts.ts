/** What of a sentence can be moved: the day and the place of all that it tells, where they are adjuncts of its main clause. */
import type { Engagement, Evidence } from '../../../src/engagement/engagement';
import { lowered } from '../lowered';
import type { Wording } from '../wordings';
import { WORDS, type Adjunct, type Words } from './words';

export type Span = readonly [from: number, to: number];

export interface Parts {
  readonly sentence: string;
  readonly lang: 'en' | 'fr';
  readonly words: Words;
  readonly day: Span | null;
  readonly place: Span | null;
  /** Where the subject ends, right before its verb. */
  readonly subject: number | null;
  /** Where the verb ends. */
  readonly verb: number | null;
  /** Whether a name opens the sentence. */
  readonly isName: boolean;
}

/** Fields of evidence by what they tell. */
const DAY = /^(?:start|end)$/;
const PLACE = /^place$/;
const WHO = /^(?:visitors|hosts|participants|people)$/;

/** The parts of a sentence that tells engagements; null where it is more than one sentence, or a headline. */
export function partsOf({ lang, sentence }: Wording, told: readonly Engagement[]): Parts | null {
  const [first] = told;
  if (!first || (lang !== 'en' && lang !== 'fr') || !isPlain(sentence)) return null;
  const words = WORDS[lang];
  const day = adjunctOf(sentence, spanOf(told, DAY), words.day);
  const place = adjunctOf(sentence, spanOf(told, PLACE), words.place);
  const type = spanOf([first], /^type$/);
  const subject = type && subjectOf(sentence, first.evidence, type[0], words);
  const isVerb =
    type !== null &&
    subject !== null &&
    /^ (?:\p{Ll}+['’ ]){0,3}$/u.test(sentence.slice(subject, type[0])) &&
    words.behindVerb.test(sentence.slice(type[1]));
  return {
    sentence,
    lang,
    words,
    day: day && !words.coarser.test(without(sentence, day)) ? day : null,
    place: place && !words.being.test(sentence.slice(0, place[0])) ? place : null,
    subject,
    verb: isVerb ? type[1] : null,
    isName: first.evidence.some(({ field, span }) => span[0] === 0 && (field === 'people' || isCapital(sentence, lang))),
  };
}

/** A sentence alone, without a colon, brackets or quotation. */
const isPlain = (sentence: string): boolean =>
  sentence.endsWith('.') &&
  !/[.!?;:|()–—“”"«»\n]/.test(
    sentence.slice(0, -1).replace(/(?<!\p{L})(?:M|Mr|Mrs|Dr|St|\p{Lu})\.(?= )/gu, ''),
  );

/** Whether the first word of a sentence keeps its capital. */
const isCapital = (sentence: string, lang: string): boolean => lowered(sentence, lang) === sentence;

/** From the first to the last word of the evidence of a field; null where engagements have it from different words, or not at all. */
function spanOf(told: readonly Engagement[], field: RegExp): Span | null {
  const spans = told.map(({ evidence }) => {
    const own = evidence.filter((one) => field.test(one.field)).map(({ span }) => span);
    return [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))] as const;
  });
  const [first] = spans;
  return first && Number.isFinite(first[0]) && spans.every(([from, to]) => from === first[0] && to === first[1])
    ? first
    : null;
}

/** The words of evidence with their preposition, where they are an adjunct. */
function adjunctOf(sentence: string, span: Span | null, { alone, behind, notBefore }: Adjunct): Span | null {
  if (!span || notBefore.test(sentence.slice(span[1]))) return null;
  const text = sentence.slice(...span);
  for (const [preposition, fits] of behind) {
    const [lead] = preposition.exec(sentence.slice(0, span[0])) ?? [];
    if (lead !== undefined) return fits.test(text) ? [span[0] - lead.trimStart().length, span[1]] : null;
  }
  return alone.test(text) ? span : null;
}

/** The end of the people and countries before the verb, where they are its whole subject. */
function subjectOf(
  sentence: string,
  evidence: readonly Evidence[],
  verb: number,
  words: Words,
): number | null {
  const end = Math.max(
    ...evidence.filter(({ field, span }) => WHO.test(field) && span[1] <= verb).map(({ span }) => span[1]),
  );
  return end > 0 && !sentence.slice(0, end).includes(',') && words.verb.test(sentence.slice(end)) ? end : null;
}

/** Whether nothing in the stretch between commas before a part begins a clause, so that the part is of the whole sentence. */
export function opens({ sentence, words }: Parts, [from, to]: Span): boolean {
  const before = sentence.slice(0, from);
  const start = before.trimEnd().replace(/,$/, '').lastIndexOf(', ') + 1;
  const stretch = before.slice(start);
  const isOutside = start === 0 || !sentence.slice(to).includes(', ');
  return isOutside && !(start > 0 && words.participle.test(stretch)) && !words.clause.test(stretch);
}

/** Whether the sentence goes on behind a part with neither a comma nor another clause, so that the part may close it. */
export function closes(parts: Parts, span: Span): boolean {
  const { sentence, words, place } = parts;
  const behind = sentence.slice(span[1]);
  return (
    opens(parts, span) &&
    !/[,\d]/.test(behind) &&
    !words.clause.test(behind) &&
    !(span === place && words.elsewhere.test(behind))
  );
}

/** A sentence without a part, nor the commas or the space that it leaves. */
export function without(sentence: string, [from, to]: Span): string {
  const before = sentence.slice(0, from).trimEnd();
  const behind = sentence.slice(to);
  if (before === '') return capital(behind.replace(/^,? /, ''));
  return before.endsWith(',') && /^[,.]/.test(behind)
    ? before.slice(0, -1) + behind.replace(/^,/, '')
    : before + behind;
}

/** With a capital in front. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
