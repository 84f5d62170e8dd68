/** Whether a clause with a subject and a finite verb of its own begins at a token. */
import type { Mention } from '../mention';
import { isActorLike } from '../roles/group';
import { BEFORE_VERB, isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { AUXILIARY, isFinite } from '../verbs/auxiliary';
import { isPastVerb } from '../verbs/word-time';
import type { View } from '../view';

/** Whether a verb stands between two tokens. */
export function hasVerb(view: View, from: number, to: number): boolean {
  if (view.triggers.some((one) => one.kind === 'verb' && one.from >= from && one.from < to)) return true;
  for (let at = from; at < to; at += 1)
    if (view.reading.anyWord(AUXILIARY, at) || isPastVerb(view, at) || isLasting(view, at)) return true;
  return false;
}

/** `il dure jusqu'à dimanche`, `it lasts three days`: a verb of lasting right behind a pronoun. */
const isLasting = ({ reading, mentions }: View, at: number): boolean =>
  reading.word('lasts', at) > 0 &&
  (reading.word('it', at - 1) > 0 || spanAt(mentions, at - 1)?.kind === 'pronoun');

/** The next semicolon, or the end of the sentence. */
export function partEnd({ reading, to }: View, from: number): number {
  for (let at = from; at < to; at += 1) if (reading.norm(at) === ';') return at;
  return to;
}

/** What may stand before the finite verb of a clause. */
interface Reach {
  /** Something put in between commas behind its subject. */
  readonly insertion: boolean;
  /** A noun that is nobody, or a phrase and a comma before the subject. */
  readonly phrase: boolean;
}

/** Somebody with his verb right behind him, as where no comma parts the clauses. */
export const AT_ONCE: Reach = { insertion: false, phrase: false };
/** Whatever a clause may begin with, where a comma parts it from the one before. */
export const BEHIND_COMMA: Reach = { insertion: true, phrase: true };
/** Somebody with his verb, be it behind an insertion. */
export const NAMED: Reach = { insertion: true, phrase: false };
/** Behind somebody and a comma: an insertion might be of the list that he began. */
export const BEHIND_PERSON: Reach = { insertion: false, phrase: true };

/** Whether a clause with a subject and a finite verb begins at a token. */
export function isMain(view: View, begin: number, { insertion, phrase }: Reach): boolean {
  const { reading } = view;
  if (reading.word('who', begin)) return false;
  const subject = subjectAt(view, begin);
  if (subject) {
    if (phrase && reading.word('possessive', subject.to)) return hasNounSubject(view, begin);
    const to = behindList(view, subject);
    const next = insertion ? behindInsertion(view, to) : to;
    return isFiniteAt(view, next, subject.kind === 'party' || next === to + 1);
  }
  if (!phrase) return false;
  if (hasNounSubject(view, begin) || isInverted(view, begin)) return true;
  // `, et de passage à Kigali, le ministre`
  if (reading.word('of', begin)) return false;
  for (let at = begin + 1; at < begin + HEAD && at < view.to; at += 1) {
    if (reading.word('who', at)) return false;
    if (reading.norm(at) === ',') return isMain(view, at + 1, AT_ONCE) || hasNounSubject(view, at + 1);
  }
  return false;
}

/** `, et à Accra s'est ouverte la visite`, `, and it is to Ottawa that`: a verb right behind a place or a day, before its subject. */
function isInverted({ reading, mentions, dates }: View, begin: number): boolean {
  if (reading.word('cleft', begin)) return true;
  const at = reading.word('at', begin) || begin;
  const end = spanAt(mentions, at)?.to ?? spanAt(dates, at)?.to;
  return end !== undefined && reading.anyWord(BEFORE_VERB, end);
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

/**
 * `, et la voiture de Narendra Modi a traversé`, `, and Biden's meeting with Xi lasted`: a noun behind its article or its owner, with a
 * finite verb before a comma or a relative word; a form that may be a participle only where the noun is one of talks or a journey.
 */
export function hasNounSubject(view: View, begin: number): boolean {
  const { reading, triggers } = view;
  if (!isDetermined(view, begin)) return false;
  let tells = false;
  for (let at = begin + 1; at < begin + HEAD && at < view.to; at += 1) {
    if (reading.norm(at) === ',' || reading.word('who', at) || reading.word('while', at)) return false;
    if (reading.anyWord(AUXILIARY, at)) return true;
    const trigger = triggers.find((one) => one.from === at);
    if (trigger?.kind === 'verb' && (tells ? trigger.tenses.some(isFinite) : trigger.tenses.every(isFinite)))
      return true;
    if (tells && isPastVerb(view, at)) return true;
    tells ||= trigger !== undefined && trigger.kind !== 'verb';
  }
  return false;
}

/** Whether a noun begins behind its article, its owner or its name. */
function isDetermined({ reading, mentions, triggers }: View, begin: number): boolean {
  if (reading.word('articles', begin) || reading.word('his', begin)) return true;
  const owner = spanAt(mentions, begin);
  return owner
    ? reading.word('possessive', owner.to) > 0
    : triggers.some(({ from, kind }) => from === begin && kind === 'noun');
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
  // `and Y to his right`, `and Y to the summit`: no `and Y to visit`.
  const led = reading.word('to', at);
  if (led && (reading.word('his', led) || reading.word('articles', led))) return false;
  if (reading.word('him', at) || reading.word('would', at) || reading.word('planned', at)) return true;
  if (reading.word('wasToHave', at) || reading.word('say', at)) return true;
  const trigger = triggers.find((one) => one.from === at);
  if (trigger?.kind === 'verb') return trigger.tenses.some(isFinite);
  if (isPastVerb(view, at)) return true;
  const form = reading.tokens[at]?.form;
  if (strict || form?.kind !== 'word' || form.cap || isSmall(view, at)) return false;
  if (NO_VERB.some((kind) => reading.word(kind, at) > 0)) return false;
  return !lexicon.data.endings.gerund.test(form.norm);
}

/** Whether the verb of whoever stands before a token stands there, and its form says that it is one. */
export const actsAt = (view: View, at: number): boolean => isFiniteAt(view, at, true);

/** Behind somebody, words that lead on to something else. */
const NO_VERB = ['who', 'from', 'company', 'around', 'subjects', 'causes', 'asides'] as const;

/** Behind the days and adverbs that stand before a verb. */
export function verbBegin({ reading, dates, lexicon }: View, begin: number): number {
  let at = begin;
  for (let step = 0; step < BEFORE; step += 1) {
    // `et Joe Biden le 10 septembre`: an article of a day is no pronoun before a verb.
    const day = reading.date('the', at) ? at + 1 : at;
    const next = spanAt(dates, day)?.to ?? reading.word('adverbs', at);
    if (next) at = next;
    else if (lexicon.data.endings.adverb.test(reading.norm(at))) at += 1;
    else break;
  }
  return at;
}

/** Days and adverbs before a verb, at most. */
const BEFORE = 4;
