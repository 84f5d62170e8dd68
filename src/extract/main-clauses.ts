/**
 * Main clauses of a sentence: `Scholz flew to Rome on Monday, and Macron received Meloni`. Each has a finite verb of its own and tells its own story,
 * and is read as a sentence of its own, so that none takes the subject, the place or the day of another.
 */
import type { Mention } from './mention';
import { isActorLike } from './roles/group';
import { BEFORE_VERB, isSmall } from './roles/small';
import { subjectOf } from './roles/subject';
import { spanAt } from './spans';
import { AUXILIARY } from './verbs/auxiliary';
import type { Trigger } from './verbs/triggers';
import { isPastVerb } from './verbs/word-time';
import { copyView, headOf, type View } from './view';

/** Where a clause begins, and whom it has as its subject from the one before. */
interface Cut {
  readonly from: number;
  readonly shared: readonly Mention[];
}

/** The main clauses of a sentence, in order; the sentence itself where it has one. */
export function mainClauses(view: View): readonly View[] {
  if (view.triggers.length === 0 && view.mentions.length === 0) return [view];
  const cuts = cutsOf(view);
  if (cuts.length === 0) return [view];
  return [{ from: view.from, shared: [] }, ...cuts].map((cut, index) =>
    clauseOf(view, cut, cuts[index]?.from ?? view.to),
  );
}

/** A part of a sentence as one of its own. */
function clauseOf(view: View, { from, shared }: Cut, to: number): View {
  const isWithin = (one: { readonly from: number; readonly to: number }): boolean =>
    one.from >= from && one.to <= to;
  const { index, paragraph } = view.sentence;
  const clause = copyView(view);
  clause.sentence = { index, from: from === view.from ? view.sentence.from : from, to, paragraph };
  clause.from = from;
  clause.to = to;
  clause.mentions = [...shared, ...view.mentions.filter(isWithin)];
  clause.triggers = view.triggers.filter(isWithin);
  clause.dates = view.dates.filter((date) => date === view.day || isWithin(date));
  return clause;
}

const OPENING = new Set(['(', '[', '«', '“']);
const CLOSING = new Set([')', ']', '»', '”']);

/** The clauses behind the first. */
function cutsOf(view: View): Cut[] {
  const { reading } = view;
  const cuts: Cut[] = [];
  let start = view.from;
  let depth = 0;
  // `While Scholz flew to Rome, Macron received Meloni`: the comma parts the two.
  let subordinate = opensAside(view);
  for (let at = view.from + 1; at < view.to - 2; at += 1) {
    const norm = reading.norm(at);
    if (OPENING.has(norm)) depth += 1;
    else if (CLOSING.has(norm)) depth -= 1;
    if (depth > 0) continue;
    const begin = subordinate && norm === ',' ? at + 1 : clauseBegin(view, at);
    const cut = begin < 0 ? null : cutAt(view, start, at, begin);
    if (!cut) continue;
    cuts.push(cut);
    start = begin;
    at = begin;
    subordinate = false;
  }
  return cuts;
}

/** Whether a sentence begins with a clause at the same time as its main one; `While Putin received him, Xi spoke` says only there who was received. */
function opensAside(view: View): boolean {
  const { reading, to } = view;
  const head = headOf(view);
  if (!reading.word('while', head)) return false;
  let comma = head;
  while (comma < to && reading.norm(comma) !== ',') comma += 1;
  return reading.findWord('him', head, comma) < 0;
}

/** Where a clause may begin behind the words that join it at a token, or -1. */
function clauseBegin(view: View, at: number): number {
  const norm = view.reading.norm(at);
  if (norm === ';') return at + 1;
  return joinEnd(view, norm === ',' ? at + 1 : at);
}

const joinEnd = ({ reading }: View, at: number): number =>
  reading.word('and', at) || reading.word('while', at) || -1;

/** Whether a word that joins stands behind somebody, a place or a day, with which a list begins. */
const isListed = ({ reading, mentions, dates }: View, at: number): boolean =>
  reading.word('while', at) === 0 &&
  (spanAt(mentions, at - 1) !== undefined || spanAt(dates, at - 1) !== undefined);

/** `le Grec Kyriakos Mitsotakis, et l'Égyptien, Abdel Fattah al-Sissi, ont`: whoever stands behind the comma may be of the same list. */
function isBehindPerson({ reading, mentions }: View, comma: number): boolean {
  const before = spanAt(mentions, comma - 1);
  return before !== undefined && before.kind !== 'party' && reading.word('and', comma + 1) > 0;
}

/** The clause that begins behind what joins it at a token to the one before; null where none does. */
function cutAt(view: View, start: number, at: number, begin: number): Cut | null {
  if (!hasVerb(view, start, at)) return null;
  const norm = view.reading.norm(at);
  if (norm === ';') return isOwnStory(view, begin) ? { from: begin, shared: [] } : null;
  const parted = norm === ',';
  if (!parted && isListed(view, at)) return null;
  if (isMain(view, begin, parted && !isBehindPerson(view, at))) return { from: begin, shared: [] };
  const shared = goesElsewhere(view, start, at, begin) ? subjectWithin(view, start, at) : [];
  return shared.length > 0 ? { from: begin, shared } : null;
}

/** Whether a part behind a semicolon says what somebody does; one that begins with a place (`; Athens follows on Friday`) goes on with the stops before it. */
function isOwnStory(view: View, begin: number): boolean {
  const end = partEnd(view, begin);
  if (spanAt(view.mentions, begin)?.placeLike || !hasVerb(view, begin, end)) return false;
  return view.mentions.some(({ from, to }) => from >= begin && to <= end);
}

/** The next semicolon, or the end of the sentence. */
function partEnd({ reading, to }: View, from: number): number {
  for (let at = from; at < to; at += 1) if (reading.norm(at) === ';') return at;
  return to;
}

/** Whether a verb stands between two tokens. */
function hasVerb(view: View, from: number, to: number): boolean {
  if (view.triggers.some((one) => one.kind === 'verb' && one.from >= from && one.from < to)) return true;
  for (let at = from; at < to; at += 1)
    if (view.reading.anyWord(AUXILIARY, at) || isPastVerb(view, at)) return true;
  return false;
}

/** Whether a clause with a subject and a finite verb begins at a token; where no comma parts it, or it may go on a list, it must do so at once. */
function isMain(view: View, begin: number, parted: boolean): boolean {
  const { reading } = view;
  if (reading.word('who', begin)) return false;
  const subject = subjectAt(view, begin);
  if (subject) {
    const to = behindList(view, subject);
    const next = parted ? behindInsertion(view, to) : to;
    return isFiniteAt(view, next, subject.kind === 'party' || next === to + 1);
  }
  if (!parted) return false;
  if (hasNounSubject(view, begin)) return true;
  // `, et de passage à Kigali, le ministre`
  for (let at = begin + 1; at < begin + HEAD && at < view.to; at += 1) {
    if (reading.word('who', at)) return false;
    if (reading.norm(at) === ',') return isMain(view, at + 1, false);
  }
  return false;
}

/** Tokens before the subject or the verb of a clause, at most. */
const HEAD = 14;

/** Who stands at the head of a clause, behind days, places and articles. */
function subjectAt(view: View, begin: number): Mention | null {
  const { reading, mentions, dates } = view;
  for (let at = begin; at < view.to && at < begin + HEAD;) {
    const mention = spanAt(mentions, at);
    if (mention && mention.link === null && isActorLike(mention)) return mention;
    if ((mention && (mention.link !== 'at' || !mention.placeLike)) || reading.word('who', at)) return null;
    const next =
      mention?.to ?? spanAt(dates, at)?.to ?? (reading.word('articles', at) || reading.word('at', at));
    if (next) at = next;
    else if ((reading.norm(at) === ',' && at > begin) || reading.date('the', at) || reading.date('in', at))
      at += 1;
    else return null;
  }
  return null;
}

/** `, et la voiture de Narendra Modi a traversé`: a noun behind its article, with a finite verb before a comma or a relative word. */
function hasNounSubject(view: View, begin: number): boolean {
  const { reading, triggers } = view;
  if (!reading.word('articles', begin) && !reading.word('his', begin)) return false;
  for (let at = begin + 2; at < begin + HEAD && at < view.to; at += 1) {
    if (reading.norm(at) === ',' || reading.word('who', at) || reading.word('while', at)) return false;
    if (reading.anyWord(AUXILIARY, at)) return true;
    const trigger = triggers.find((one) => one.from === at);
    if (trigger?.kind === 'verb' && trigger.tenses.every(isFinite)) return true;
  }
  return false;
}

/** The end of the list that a subject begins. */
function behindList(view: View, subject: Mention): number {
  let { to } = subject;
  for (;;) {
    const joined = view.reading.word('and', to);
    const next = joined
      ? view.mentions.find((one) => one.from >= joined && one.from <= joined + 2)
      : undefined;
    if (!next || next.link !== null || !isActorLike(next)) return to;
    to = next.to;
  }
}

/** Behind what is put in between commas at a token, or the comma that closes an apposition. */
function behindInsertion({ reading, to }: View, at: number): number {
  if (reading.norm(at) !== ',') return at;
  for (let end = at + 1; end < at + HEAD && end < to; end += 1) if (reading.norm(end) === ',') return end + 1;
  return at + 1;
}

/** Whether a finite verb stands at a token, behind days and adverbs; behind a country or a single comma its form must say so. */
function isFiniteAt(view: View, begin: number, strict: boolean): boolean {
  const { reading, triggers, lexicon } = view;
  const at = verbBegin(view, begin);
  if (at >= view.to) return false;
  if (reading.anyWord(AUXILIARY, at) || reading.anyWord(BEFORE_VERB, at)) return true;
  if (reading.word('him', at) || reading.word('would', at) || reading.word('planned', at)) return true;
  if (reading.word('wasToHave', at) || reading.word('say', at)) return true;
  const trigger = triggers.find((one) => one.from === at);
  if (trigger?.kind === 'verb') return trigger.tenses.some(isFinite);
  if (isPastVerb(view, at)) return true;
  const form = reading.tokens[at]?.form;
  if (strict || form?.kind !== 'word' || form.cap || isSmall(view, at)) return false;
  if (reading.word('who', at) || reading.word('from', at) || reading.word('company', at)) return false;
  return !lexicon.data.endings.gerund.test(form.norm);
}

/** Behind the days and adverbs that stand before a verb. */
function verbBegin({ reading, dates, lexicon }: View, begin: number): number {
  let at = begin;
  for (let step = 0; step < BEFORE; step += 1) {
    const next = spanAt(dates, at)?.to ?? reading.word('adverbs', at);
    if (next) at = next;
    else if (lexicon.data.endings.adverb.test(reading.norm(at))) at += 1;
    else break;
  }
  return at;
}

/** Days and adverbs before a verb, at most. */
const BEFORE = 4;

const NON_FINITE: ReadonlySet<Trigger['tenses'][number]> = new Set(['participle', 'infinitive', 'gerund']);
const isFinite = (tense: Trigger['tenses'][number]): boolean => !NON_FINITE.has(tense);

/** `visited Rome on Monday and flew to Athens`: a finite verb right behind the word that joins, with a place that the clause before does not have. */
function goesElsewhere(view: View, start: number, at: number, begin: number): boolean {
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
      one.from > begin && one.from - begin <= BEFORE && one.link === null && one.kind !== 'party';
    if (mentions.some(isSubject)) return true;
  }
  return false;
}

/** Auxiliaries and pronouns between the first token of a verb and its trigger, at most. */
const AUXILIARIES = 3;

/** Who is the subject of the first verb between two tokens, if he is named there: `they` may mean others behind the clause. */
function subjectWithin(view: View, start: number, to: number): readonly Mention[] {
  const verb = view.triggers.find(
    (one) =>
      one.from >= start &&
      one.to <= to &&
      one.kind === 'verb' &&
      one.tenses.some((tense) => isFinite(tense) || tense === 'participle'),
  );
  const subject = verb ? subjectOf(view, verb.from) : [];
  const isOf = ({ from, kind, plural }: Mention): boolean =>
    from >= start && kind !== 'party' && !(kind === 'pronoun' && plural);
  return subject.every(isOf) ? subject : [];
}
