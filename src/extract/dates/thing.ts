/** Months and years of things that tell no engagement: `next year's elections`, `the election promised for 2026`, `le scrutin prévu en décembre`. */
import { spanAt } from '../spans';
import { hasPastEnding } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import { isDay } from './words';

/** Whether a month or a year is that of a thing: who speaks of next year's vote is there on another day. */
export function isOfThing(view: View, date: DateMention): boolean {
  if (date.kind !== 'date' || isDay(date) || isWeek(date)) return false;
  // `the helicopters of June 2018, when leaders met in the same hotel`
  const { reading } = view;
  if (reading.word('when', reading.norm(date.to) === ',' ? date.to + 1 : date.to)) return false;
  return isOwnerOf(view, date) || isThingBefore(view, date);
}

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
  const isThing = reading.word('dateOwners', noun) > 0 || reading.hit('sector', noun) !== undefined;
  return isThing && !hasPastEnding(view, noun) && isArticleBefore(view, noun);
}

/** Between a thing and its date: prepositions, an article. In tokens. */
const SMALL = 3;

/** `du scrutin`, `of the general election`: an article of a noun, or one before its adjective. */
const isArticleBefore = ({ reading }: View, noun: number): boolean =>
  [1, 2].some((back) => reading.word('articles', noun - back) > 0 || reading.word('of', noun - back) > 0);
