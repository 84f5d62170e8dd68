/** Verbs left out: `a reçu lundi A, puis mercredi B` has one verb for two engagements. */
import type { DateMention } from '../dates/expression';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import { isPastVerb } from '../verbs/word-time';
import type { View } from '../view';

/** Somebody who stands in the same part as the object before him, with a place of his own if there is one. */
export interface Gapped {
  readonly mention: Mention;
  readonly place: Mention | null;
  /** His day, where it may not be read as that of another; else it is found as all others are. */
  readonly day: DateMention | null;
}

/** Those who follow an object with nothing but a date or a place and an "and" between: each is told an engagement of his own. */
export function gappedAfter(view: View, object: Mention): Gapped[] {
  const found: Gapped[] = [];
  for (let next = nextAfter(view, object); next; next = nextAfter(view, next.mention)) found.push(next);
  return found;
}

const nextAfter = (view: View, mention: Mention): Gapped | null =>
  nextGapped(view, mention) ?? sameAgain(view, mention);

/** `and B on Wednesday flew home`: somebody with no preposition who has a verb of his own. */
function acts(view: View, { link, to }: Mention): boolean {
  if (link !== null) return false;
  const day = view.dates.find(({ from }) => from >= to && from - to <= BESIDE);
  return isPastVerb(view, day?.to ?? to);
}

/** Tokens from one object to the next, at most, where more stands between them than their days. */
const FAR = 24;

/**
 * `s'est entretenu jeudi avec A, de visas, et vendredi avec B`, `met A beside the assembly on Tuesday, and B on Wednesday`: in the same
 * part as the one before, behind an "and", with a day beside him and no verb between.
 */
function sameAgain(view: View, mention: Mention): Gapped | null {
  const next = view.mentions.find(
    ({ from, kind, link }) =>
      from >= mention.to &&
      from - mention.to <= FAR &&
      link === mention.link &&
      (kind === 'person' || kind === 'office') &&
      joinBefore(view, from) >= mention.to,
  );
  if (!next) return null;
  const before = joinBefore(view, next.from);
  const behind = view.dates.find(({ from }) => from >= next.to && from - next.to <= BESIDE);
  const day = behind ?? view.dates.find(({ from, to }) => from > before && to <= next.from);
  if (day?.kind !== 'date' || hasVerb(view, mention.to, before)) return null;
  // `met A on Tuesday, and B on Wednesday flew home`: a clause of its own.
  if (next.link === null && !closesClause(view, Math.max(day.to, next.to))) return null;
  return { mention: next, place: null, day };
}

/** Tokens between somebody and the day behind him, at most. */
const BESIDE = 2;

/** The "and" or "then" before somebody, with nothing but his preposition and his day between; -1 where there is none. */
function joinBefore(view: View, from: number): number {
  const { reading } = view;
  for (let at = from - 1; at > view.from; at -= 1) {
    if (reading.word('and', at) || reading.date('then', at)) return at;
    const small =
      reading.word('with', at) ||
      reading.word('articles', at) ||
      reading.date('in', at) ||
      reading.date('the', at) ||
      reading.norm(at) === ',' ||
      spanAt(view.dates, at);
    if (!small) return -1;
  }
  return -1;
}

/** Whether a verb stands between two tokens, but for one that says what for (`pour parler de visas`). */
function hasVerb(view: View, from: number, to: number): boolean {
  const { reading, triggers } = view;
  for (let at = from; at < to; at += 1) {
    if (reading.norm(at) === ';' || reading.norm(at) === ':' || isPastVerb(view, at)) return true;
    const isPurpose = reading.word('to', at - 1) > 0 || reading.word('goal', at - 1) > 0;
    if (!isPurpose && triggers.some((one) => one.kind === 'verb' && one.from === at)) return true;
  }
  return false;
}

/** Whether nothing more of a clause stands at a token: a mark, an "and", its end. */
export const closesClause = ({ reading, to }: View, at: number): boolean =>
  at >= to || reading.tokens[at]?.form.kind === 'punctuation' || reading.word('and', at) > 0;

/** `A on 2 May, B on 20 November and C (22 October)`: the day right behind somebody whom a comma or an "and" parts from that of the one before. */
const dayBehind = (view: View, { from, to }: Mention): DateMention | null =>
  isSeparated(view, from) ? dayRightBehind(view, to) : null;

/** The day at a token, behind a preposition, an article or a bracket. */
export function dayRightBehind({ reading, dates }: View, to: number): DateMention | null {
  for (let at = to; at < to + DAY_REACH; at += 1) {
    const date = spanAt(dates, at);
    if (date) return date.kind === 'date' ? date : null;
    if (!reading.date('in', at) && !reading.date('the', at) && reading.norm(at) !== '(') return null;
  }
  return null;
}

/** Whether a comma or a word that joins stands before somebody, with nothing but an article and his preposition between. */
export function isSeparated({ reading }: View, from: number): boolean {
  let before = from;
  for (const kind of BEFORE_NAME) if (reading.wordFills(kind, before - 1, before)) before -= 1;
  return (
    /^[,;]$/.test(reading.norm(before - 1)) ||
    reading.wordBefore('and', before) >= 0 ||
    reading.date('then', before - 1) !== null
  );
}

/** Before a name, outwards: `the Chilean`, `by the Chilean`, `celle du Chilien`. */
const BEFORE_NAME = ['articles', 'agent', 'of', 'theOne'] as const;

/** Tokens between somebody and the day right behind him, at most: a preposition, an article. */
const DAY_REACH = 3;

function nextGapped(view: View, mention: Mention): Gapped | null {
  const { reading } = view;
  let own = false;
  let joined = false;
  let place: Mention | null = null;
  for (let at = mention.to; at < view.to;) {
    const next = view.mentions.find((one) => one.from === at && one.kind !== 'pronoun');
    if (next && next.kind !== 'party') {
      if (!joined || !own || acts(view, next)) return null;
      const behind = view.mentions.find(
        (one) => one.placeLike && one.link === 'at' && one.from - next.to === 1,
      );
      return { mention: next, place: place ?? behind ?? null, day: dayBehind(view, next) };
    }
    if (next) {
      if (!next.placeLike || next.link !== 'at') return null;
      // A place before the "and" is that of what was told.
      if (joined) place = next;
      own = true;
      at = next.to;
      continue;
    }
    const date = spanAt(view.dates, at);
    own ||= date !== undefined;
    const bracket =
      /^[()]$/.test(reading.norm(at)) && spanAt(view.dates, reading.norm(at) === '(' ? at + 1 : at - 1);
    const and = reading.norm(at) === ',' ? at + 1 : (reading.date('then', at)?.to ?? reading.word('and', at));
    joined ||= and > 0;
    const skip =
      date?.to ??
      (and ||
        reading.word('with', at) ||
        reading.word('agent', at) ||
        reading.word('at', at) ||
        reading.word('articles', at) ||
        (bracket || reading.date('in', at) || reading.date('the', at) ? at + 1 : 0));
    if (!skip) return null;
    at = skip;
  }
  return null;
}
