/** Months and years of things that tell no engagement: `next year's elections`, `the election promised for 2026`, `le scrutin prévu en décembre`. */
import { spanAt } from '../spans';
import { hasPastEnding, timeOfToken } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import { isDay } from './words';

/** Whether a month or a year is that of a thing: who speaks of next year's vote is there on another day. */
export function isOfThing(view: View, date: DateMention): boolean {
  if (date.kind !== 'date') return false;
  if (isSinceThing(view, date) || isOfRelative(view, date)) return true;
  if (isDay(date) || isWeek(date)) return false;
  // `the helicopters of June 2018, when leaders met in the same hotel`
  const { reading } = view;
  if (reading.word('when', reading.norm(date.to) === ',' ? date.to + 1 : date.to)) return false;
  return isOwnerOf(view, date) || isThingBefore(view, date);
}

/** `s'est rendu en Gambie depuis son investiture, en avril 2024`, `since the outbreak of the war, in April 2023`: behind a comma the date of what is counted from. */
function isSinceThing(view: View, { from }: DateMention): boolean {
  const { reading } = view;
  let comma = from - 1;
  while (comma > from - SMALL && (reading.date('in', comma) || reading.date('the', comma))) comma -= 1;
  if (reading.norm(comma) !== ',') return false;
  for (let since = comma - 1; since > comma - SINCE_WITHIN && since >= view.from; since -= 1) {
    if (reading.norm(since) === ',' || spanAt(view.triggers, since)) return false;
    if (reading.date('since', since))
      return isThing(view, reading.word('articles', since + 1) || reading.word('his', since + 1));
  }
  return false;
}

/** Whether a thing stands at a token, or how one began or ended (`the fall of`): nobody, and no talks (`leur rendez-vous, le 16 juin`). */
function isThing({ reading, mentions }: View, noun: number): boolean {
  if (noun === 0 || spanAt(mentions, noun)) return false;
  return reading.word('dateOwners', noun) > 0 || reading.word('outset', noun) > 0;
}

/** Tokens from `since` to the comma before a date, at most: `depuis le début de la guerre au Soudan`. */
const SINCE_WITHIN = 11;

/** `Nawrocki, qui prendra ses fonctions le 6 août, se rendra à`: the day that closes a relative clause of what else somebody will do. */
function isOfRelative(view: View, { from, to, kind }: DateMention): boolean {
  const { reading } = view;
  if (kind !== 'date' || reading.norm(to) !== ',') return false;
  let who = from - 1;
  while (
    who > view.from &&
    who > from - RELATIVE &&
    reading.norm(who) !== ',' &&
    !reading.word('whoSubject', who)
  )
    who -= 1;
  if (!reading.word('whoSubject', who) || reading.norm(who - 1) !== ',') return false;
  if (!view.mentions.some((one) => one.to === who - 1 && one.kind !== 'party')) return false;
  const isTold =
    view.triggers.some((one) => one.from > who && one.from < from) ||
    view.mentions.some((one) => one.from > who && one.from < from && one.placeLike);
  return !isTold && timeOfToken(view, who + 1) === 'future' && view.triggers.some((one) => one.from >= to);
}

/** Tokens from a relative to the day that closes its clause, at most. */
const RELATIVE = 9;

const isWeek = ({ start }: DateMention): boolean =>
  start?.offset?.unit === 'week' || start?.offset?.unit === 'weekend';

/** `next year's elections`, but `next year's summit`. */
function isOwnerOf({ reading, triggers, dates }: View, { to }: DateMention): boolean {
  if (!reading.word('possessive', to)) return false;
  // `last year's first visit`, `May's six-day stay`: whatever stands between.
  return (
    !triggers.some((one) => one.from > to && one.from - to <= OWNED) && spanAt(dates, to + 1) === undefined
  );
}

/** Tokens from the possessive of a date to a noun of meeting whose date it is. */
const OWNED = 6;

/** `the election promised for 2026`, `les élections de l'année prochaine`: with its article, and planned or of that time. */
function isThingBefore(view: View, { from }: DateMention): boolean {
  const { reading } = view;
  let at = from - 1;
  let isOf = false;
  for (; at > view.from && from - at <= SMALL; at -= 1) {
    if (reading.word('of', at)) isOf = true;
    else if (!reading.word('articles', at) && !reading.date('movedTo', at) && !reading.date('in', at)) break;
  }
  const isPlanned = reading.date('firstSet', at) !== null || hasPastEnding(view, at);
  if (!isPlanned && !isOf) return false;
  const noun = isPlanned ? at - 1 : at;
  if (spanAt(view.triggers, noun) || spanAt(view.mentions, noun)) return false;
  const isOfTime = reading.word('dateOwners', noun) > 0 || reading.hit('sector', noun) !== undefined;
  return isOfTime && !hasPastEnding(view, noun) && isArticleBefore(view, noun);
}

/** Between a thing and its date: prepositions, an article. In tokens. */
const SMALL = 3;

/** `du scrutin`, `of the general election`: an article of a noun, or one before its adjective. */
const isArticleBefore = ({ reading }: View, noun: number): boolean =>
  [1, 2].some((back) => reading.word('articles', noun - back) > 0 || reading.word('of', noun - back) > 0);
