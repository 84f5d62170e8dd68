/** A second verb of one subject that tells of another place: `visited Rome on Monday and flew to Athens`. */
import type { Mention } from '../mention';
import { BEFORE_VERB } from '../roles/small';
import { subjectOf } from '../roles/subject';
import { AUXILIARY, isFinite } from '../verbs/auxiliary';
import type { View } from '../view';
import { partEnd, verbBegin } from './finite';

/** `visited Rome on Monday and flew to Athens`: a finite verb right behind the word that joins, with a place that the clause before does not have. */
export function goesElsewhere(view: View, start: number, at: number, begin: number): boolean {
  const { reading, triggers, mentions } = view;
  if (hasOtherSubject(view, start, at)) return false;
  const verb = verbBegin(view, begin);
  const trigger = triggers.find(
    ({ from, kind }) => from >= verb && from <= verb + AUXILIARIES && kind === 'verb',
  );
  if (!trigger) return false;
  const isGroup =
    trigger.from > verb && (reading.anyWord(AUXILIARY, verb) || reading.anyWord(BEFORE_VERB, verb));
  if (!isGroup && !trigger.tenses.some(isFinite)) return false;
  const end = partEnd(view, begin);
  const isBefore = (code: string): boolean =>
    mentions.some((one) => one.placeLike && one.from >= start && one.to <= at && one.codes.includes(code));
  return mentions.some(
    ({ placeLike, codes: [code], from, to }) =>
      placeLike && code !== undefined && from >= begin && to <= end && !isBefore(code),
  );
}

/** `landed in Riyadh, where the prince met him, and flew on`: behind a relative clause with a subject of its own only the whole sentence tells who goes on. */
function hasOtherSubject({ reading, mentions }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!reading.word('where', at) && !reading.word('whom', at)) continue;
    const begin = at;
    const isSubject = (one: Mention): boolean =>
      one.from > begin && one.from - begin <= SUBJECT_WITHIN && one.link === null && one.kind !== 'party';
    // `X returned from Baku, where he took part in a forum, and is due in Lima`: nobody else is named, and he goes on.
    const isHimself = ({ kind, plural }: Mention): boolean =>
      kind === 'pronoun' && !plural && isOnlyActor(mentions, from, begin);
    if (mentions.some((one) => isSubject(one) && !isHimself(one))) return true;
  }
  return false;
}

/** Whether one person and nobody else is named between two tokens. */
function isOnlyActor(mentions: readonly Mention[], from: number, to: number): boolean {
  const named = mentions.filter((one) => one.kind !== 'party' && one.from >= from && one.to <= to);
  return named.length === 1 && named[0]?.link === null && !named[0].plural;
}

/** Auxiliaries and pronouns between the first token of a verb and its trigger, at most. */
const AUXILIARIES = 3;

/** Who is the subject of the first verb between two tokens, if he is named there: `they` may mean others behind the clause. */
export function subjectWithin(view: View, start: number, to: number): readonly Mention[] {
  const verb = view.triggers.find(
    (one) =>
      one.from >= start &&
      one.to <= to &&
      one.kind === 'verb' &&
      one.tenses.some((tense) => isFinite(tense) || tense === 'participle'),
  );
  // `made a state visit to France, when X received him, and was in Rome`: he who stands before the clause goes on.
  const when = verb ? view.reading.findWord('when', start, verb.from) : -1;
  const subject = verb ? subjectOf(view, when > start ? when : verb.from) : [];
  const isOf = ({ from, kind, plural }: Mention): boolean =>
    from >= start && kind !== 'party' && !(kind === 'pronoun' && plural);
  return subject.every(isOf) ? subject : [];
}

/** Tokens from a relative word to the subject of its clause, at most. */
const SUBJECT_WITHIN = 4;
