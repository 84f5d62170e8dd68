/** The time of a verb by the clause that it stands in: one of time or condition, one of the purpose for which many have come. */
import { endsAt } from '../dates/edges';
import type { Time } from '../dates/resolve';
import { headOf, type View } from '../view';
import type { Trigger } from './triggers';
import { predicateTime } from './word-time';

/** `will address parliament when he travels to Paris`, `When she arrives, she will`: the present of a clause of time or of condition is the future of its main clause. */
export function timeOfClause(view: View, before: number): Time {
  const { reading } = view;
  const from = headOf(view);
  // A word that opens a sentence stands before its head.
  for (let at = before - 1; at >= Math.max(0, from - 1, before - CLAUSE); at -= 1) {
    if (reading.tokens[at]?.form.kind === 'punctuation') return 'present';
    if (!reading.word('subordinators', at)) continue;
    if (at > from) return predicateTime(view, [from, at]).time === 'future' ? 'future' : 'present';
    // The main clause behind it may be read as a sentence of its own.
    const comma = commaFrom(view, before);
    return reading.findWord('will', comma, comma + MAIN) >= 0 ? 'future' : 'present';
  }
  return 'present';
}

/** Between the word that opens a clause and its verb stands its subject. In tokens. */
const CLAUSE = 6;

/** Tokens from the comma behind such a clause to the auxiliary of the main one, at most. */
const MAIN = 8;

/** The first comma from a token on; the end of the sentence where none stands. */
export function commaFrom({ reading, to }: View, from: number): number {
  let at = from;
  while (at < to && reading.norm(at) !== ',') at += 1;
  return at;
}

/** `Thousands lined the streets on Tuesday to greet X`, `Des milliers de gens s'étaient massés pour accueillir X`: those who receive and are nobody have come for it, on a day before. */
export function turnsOut(view: View, at: number): boolean {
  const { reading, mentions, dates } = view;
  if (!dates.some(({ kind, to }) => kind === 'date' && to <= at)) return false;
  if (!reading.word('to', at - 1) && !reading.word('goal', at - 1)) return false;
  const acts = mentions.some(
    ({ codes, rank, kind, link, to }) =>
      to <= at && link === null && (codes.length > 0 || rank !== null || kind === 'pronoun'),
  );
  return !acts && predicateTime(view, [view.from, at]).time === 'past';
}

/** `s'est rendu à Kiev avant de s'envoler pour Berlin`, `a reçu X avant d'être accueilli par lui`: so has one behind `before`. */
export function isBeforeWhich({ reading, from }: View, trigger: Trigger): boolean {
  const isPassive = trigger.tenses.includes('participle');
  const being = isPassive
    ? Math.max(...(['willBe', 'be'] as const).map((kind) => reading.wordBefore(kind, trigger.from)))
    : -1;
  if (being < 0 && !trigger.tenses.includes('infinitive')) return false;
  let at = being < 0 ? trigger.from : being;
  while (at > from && (reading.word('reflexive', at - 1) || reading.word('there', at - 1))) at -= 1;
  return endsAt(reading, 'then', at) && !reading.wordFills('and', at - 1, at);
}
