/**
 * A date right behind what an engagement is told by: `Barred from Europe after 2002, X came to the Vatican on 19 March 2013`. An
 * earlier one of the sentence, of another verb or noun, is none of that engagement.
 */
import type { Draft } from '../draft';
import { spanAt } from '../spans';
import type { View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';
import { isDay } from './words';

/** Tokens between an engagement and its date, at most: `all the same on`. */
const REACH = 5;

/** Whether a date stands before an engagement that has a date of its own right behind its verb, its place or who takes part. */
export function hasDateBehind(view: View, draft: Draft, date: DateMention, { trigger }: Governor): boolean {
  if (date.kind !== 'date' || date.to > draft.at || draft.day !== null || draft.rules.includes('tour'))
    return false;
  if (trigger && draft.triggers.includes(trigger.from) && trigger.to <= date.from) return false;
  const own = view.dates.find((one) => one.kind === 'date' && one.from >= draft.to);
  if (!own || own.sense === 'until' || own.sense === 'after') return false;
  // A day without its month may be that of another verb, and a month none of what has a day.
  const isSure = date.start?.year !== undefined || (isNamed(own) && (isDay(own) || !isDay(date)));
  if (isYearOf(date, own)) return true;
  if (!isSure || hasMark(view, Math.min(draft.at, draft.to), own.from)) return false;
  return endsOf(draft).some((end) => own.from >= end && isNear(view, end, own.from));
}

/** `The 2012 NATO summit, held on 20 and 21 May of that year`: the year tells no more than the day. */
const isYearOf = ({ start }: DateMention, own: DateMention): boolean =>
  start?.year !== undefined &&
  start.month === undefined &&
  own.start?.month !== undefined &&
  own.start.year === start.year;

function hasMark({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.tokens[at]?.form.kind === 'punctuation') return true;
  return false;
}

const isNamed = ({ start }: DateMention): boolean => start?.month !== undefined || start?.year !== undefined;

/** Where the words end by which an engagement is told. */
function endsOf({ at, to, place, hosts, visitors, participants }: Draft): number[] {
  const reads = [...hosts, ...visitors, ...participants, ...(place ? [place] : [])];
  return [to, ...reads.filter((one) => one.from >= at).map((one) => one.to)];
}

/** Whether few words lie between two tokens: nobody, no "and", no relative word, no other verb of visiting. */
function isNear({ reading, mentions, triggers }: View, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at += 1)
    if (PARTING.some((kind) => reading.word(kind, at) > 0) || spanAt(mentions, at) || spanAt(triggers, at))
      return false;
  return true;
}

const PARTING = ['and', 'who'] as const;
