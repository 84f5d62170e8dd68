/**
 * Main clauses of a sentence: `Scholz flew to Rome on Monday, and Macron received Meloni`. Each has a finite verb of its own and tells its own story,
 * and is read as a sentence of its own, so that none takes the subject, the place or the day of another.
 */
import type { Mention } from '../mention';
import { isOfOtherJourney } from '../presence/that-one';
import { BEFORE_VERB } from '../roles/small';
import { spanAt } from '../spans';
import { copyView, headOf, type View } from '../view';
import {
  AT_ONCE,
  BEHIND_COMMA,
  BEHIND_PERSON,
  hasNounSubject,
  hasVerb,
  isMain,
  NAMED,
  partEnd,
} from './finite';
import { goesElsewhere, subjectWithin } from './shared';
import { sinceBegin } from './since';

/** Where a clause begins, and whom it has as its subject from the one before. */
interface Cut {
  readonly from: number;
  readonly shared: readonly Mention[];
}

/** The main clauses of a sentence, in order; the sentence itself where it has one. */
export function mainClauses(view: View): readonly View[] {
  if (view.triggers.length === 0 && view.mentions.length === 0) return [view];
  const cuts = cutsOf(view);
  if (cuts.length === 1) return [view];
  return cuts.map((cut, index) => clauseOf(view, cut, cuts[index + 1]?.from ?? view.to, index === 0));
}

/** A part of a sentence as one of its own. */
function clauseOf(view: View, { from, shared }: Cut, to: number, first: boolean): View {
  const isWithin = (one: { readonly from: number; readonly to: number }): boolean =>
    one.from >= from && one.to <= to;
  const { index, paragraph } = view.sentence;
  const clause = copyView(view);
  clause.sentence = { index, from: first ? view.sentence.from : from, to, paragraph };
  clause.from = from;
  clause.to = to;
  clause.mentions = [...shared, ...view.mentions.filter(isWithin)];
  clause.triggers = view.triggers.filter(isWithin);
  clause.dates = view.dates.filter((date) => date === view.day || isWithin(date));
  return clause;
}

const OPENING = new Set(['(', '[', '«', '“']);
const CLOSING = new Set([')', ']', '»', '”']);

/** Where the clauses begin, the first one included. */
function cutsOf(view: View): Cut[] {
  const { reading } = view;
  const cuts: Cut[] = [{ from: view.from, shared: [] }];
  let depth = 0;
  const aside = asideBegin(view);
  for (let at = view.from + 1; at < view.to - 2; at += 1) {
    const isMark = reading.tokens[at]?.form.kind === 'punctuation';
    const since = depth > 0 ? -1 : sinceBegin(view, (cuts.at(-1) as Cut).from, at);
    if (since >= 0) {
      cuts.push({ from: since, shared: [] });
      at = since;
      continue;
    }
    if (!isMark && !reading.word('and', at) && !reading.word('while', at)) continue;
    const norm = reading.norm(at);
    if (OPENING.has(norm)) depth += 1;
    else if (CLOSING.has(norm)) depth -= 1;
    if (depth > 0) continue;
    const dash = dashedEnd(view, at);
    if (dash > at) {
      at = dash;
      continue;
    }
    const start = (cuts.at(-1) as Cut).from;
    const begin = clauseBegin(view, at);
    const joined = begin < 0 ? null : cutAt(view, start, at, begin);
    // `While Scholz flew to Rome, Macron received Meloni`: the comma parts the two.
    const opened =
      begin < 0 && aside !== null && cuts.length === 1 && norm === ','
        ? mainBehindAside(view, start, at)
        : null;
    const cut = joined ?? opened;
    if (!cut) continue;
    if (opened && aside !== null) cuts[0] = { from: aside, shared: [] };
    cuts.push(cut);
    at = cut.from;
  }
  return cuts;
}

/** `The delegation – which includes X; Y; and Z – will visit`: the dash that closes a relative clause, or -1. */
function dashedEnd({ reading, to }: View, at: number): number {
  const norm = reading.norm(at);
  if ((norm !== '–' && norm !== '—') || !reading.word('whoClause', at + 1)) return -1;
  for (let end = at + 1; end < to; end += 1) if (reading.norm(end) === norm) return end;
  return -1;
}

/** Where the clause begins with which a sentence opens, at the same time as its main one; null for none. `While Putin received him, Xi spoke` says only there who was received. */
function asideBegin(view: View): number | null {
  const { reading, triggers, to } = view;
  const head = headOf(view);
  const begin = reading.word('sameTime', head);
  if (!begin) return null;
  for (let at = head; at < to && reading.norm(at) !== ','; at += 1) {
    const isVerb = reading.anyWord(BEFORE_VERB, at + 1) || triggers.some((one) => one.from === at + 1);
    if (reading.word('him', at) > 0 && isVerb) return null;
  }
  return begin;
}

/** Where a clause may begin behind the words that join it at a token, or -1. */
function clauseBegin(view: View, at: number): number {
  const norm = view.reading.norm(at);
  if (norm === ';') return at + 1;
  return joinEnd(view, norm === ',' ? at + 1 : at);
}

/** `OÙ` in capitals may be read as `ou`. */
const joinEnd = ({ reading }: View, at: number): number =>
  reading.word('where', at) > 0 ? -1 : reading.word('and', at) || reading.word('while', at) || -1;

/** Whether a word that joins stands behind somebody, a place or a day, with which a list begins; behind a day no list has a subject and a verb (`on Tuesday and X follows`). */
function isListed(view: View, start: number, at: number, begin: number): boolean {
  const { reading, mentions, dates } = view;
  if (reading.word('while', at) > 0) return false;
  if (spanAt(mentions, at - 1)) return true;
  if (!spanAt(dates, at - 1)) return false;
  // `for which Turin had prepared since May and X was to stay`: of the same relative clause.
  if (RELATIVE.some((kind) => reading.findWord(kind, start, at) >= 0)) return true;
  // `between 2 and 13 May`, `on Friday and Saturday X receives`
  const next = mentions.find((one) => one.from >= begin);
  const isSubject =
    next !== undefined && next.kind !== 'party' && next.from === reading.behind('articles', begin);
  return !isSubject || !isMain(view, begin, AT_ONCE);
}

const RELATIVE = ['who', 'whom', 'where'] as const;

/** `le Grec Kyriakos Mitsotakis, et l'Égyptien, Abdel Fattah al-Sissi, ont`: whoever stands behind the comma may be of the same list. */
function isBehindPerson({ reading, mentions }: View, comma: number): boolean {
  const before = spanAt(mentions, comma - 1);
  return before !== undefined && before.kind !== 'party' && reading.word('and', comma + 1) > 0;
}

/** The clause that begins behind what joins it at a token to the one before; null where none does. */
function cutAt(view: View, start: number, at: number, begin: number): Cut | null {
  const begun = behindColon(view, start, at);
  if (!hasVerb(view, begun, at) && !isMain(upTo(view, at), begun, NAMED)) return null;
  const norm = view.reading.norm(at);
  // `La dernière visite remonte à mars 2022 ; celle de février 2024 avait été annulée`
  if (isOfOtherJourney(view, begin)) return { from: begin, shared: [] };
  if (norm === ';') return isOwnStory(view, begin) ? { from: begin, shared: [] } : null;
  const parted = norm === ',';
  if (!parted && isListed(view, start, at, begin)) return null;
  const reach = !parted ? AT_ONCE : isBehindPerson(view, at) ? BEHIND_PERSON : BEHIND_COMMA;
  if (isMain(view, begin, reach)) return { from: begin, shared: [] };
  const shared = goesElsewhere(view, start, at, begin) ? subjectWithin(view, start, at) : [];
  return shared.length > 0 ? { from: begin, shared } : null;
}

/** A sentence up to a token: `the emperor, Akihito, | and Empress Michiko spent` has its verb behind what joins. */
function upTo(view: View, to: number): View {
  const part = copyView(view);
  part.to = to;
  return part;
}

/** Behind the last colon between two tokens, where somebody is named right behind it: `seen in a park: X, for the Union, and Y had preferred` has its verb behind Y. */
function behindColon({ reading, mentions }: View, start: number, to: number): number {
  const colon = reading.findLastMark(start, to, ':');
  const from = colon < 0 ? Math.min(start, to) : colon + 1;
  const named = spanAt(mentions, reading.behind('articles', from));
  return named?.kind === 'person' && named.link === null ? from : start;
}

/** Whether a part behind a semicolon says what somebody does; one that begins with a place (`; Athens follows on Friday`) goes on with the stops before it. */
function isOwnStory(view: View, begin: number): boolean {
  const end = partEnd(view, begin);
  if (spanAt(view.mentions, begin)?.placeLike || !hasVerb(view, begin, end)) return false;
  return view.mentions.some(({ from, to }) => from >= begin && to <= end);
}

/** The main clause behind the comma that ends the aside with which a sentence opens. */
function mainBehindAside(view: View, start: number, comma: number): Cut | null {
  const from = comma + 1;
  const isClause = hasVerb(view, start, comma) && (isMain(view, from, NAMED) || hasNounSubject(view, from));
  return isClause ? { from, shared: [] } : null;
}
