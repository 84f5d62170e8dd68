/** The day on which a plan was put off or called off, and what was put off so long ago that it says nothing of what is told now. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { isNoSooner } from '../verbs/mood';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasPastEnding, isPastVerb } from '../verbs/word-time';
import type { View } from '../view';
import { weekdayOf } from './written';
import type { DateMention } from './expression';
import { dateContext, read, type BindContext } from './give';
import type { Governor } from './governor';
import { isAfterwards, isOwn } from './owner';
import { resolveDate, type ResolvedRange, type Time } from './resolve';

/** Of a day that only its name tells, whether it is the day of publication or was shortly before. */
export function isPast(
  view: View,
  date: DateMention,
  { kind, at, trigger }: Governor,
  context: BindContext,
): boolean {
  // `was cancelled on 3 May` says when that was done; `cancelled his visit of 3 May` does not, nor does `will not travel on Monday`.
  const ofAct = trigger === null && at < date.from && !isDeniedAhead(view, at);
  if (kind === 'off' && trigger !== null && !isAct(view, at, date)) return false;
  // `put off a visit to Manila on Saturday`: a simple past that has a day; `has put off` has none.
  const isNews = kind === 'off' && isPlainPast(view, at) && date.start?.weekday !== undefined;
  if (date.end || (!ofAct && (date.start?.month !== undefined || date.start?.day !== undefined)))
    return false;
  const { published } = context;
  const { start } = resolveDate(date, dateContext(context, isNews ? 'past' : null));
  const first = start && parseEdtf(start.edtf);
  if (first?.precision !== 'day' || published === null || first.from > published) return false;
  return !isNews || published - first.from <= FRESH;
}

/** `has cancelled a visit planned for Wednesday`, read on Friday: what is called off lies ahead of its news, or was to be the day before. */
export function isPlanAhead(
  { status }: Draft,
  { start, end }: DateMention,
  { published }: BindContext,
): boolean {
  if (!status || end || published === null || start?.weekday === undefined) return false;
  if (start.day !== undefined || start.offset || start.direction !== undefined) return false;
  return (weekdayOf(published) - start.weekday + 7) % 7 > JUST_BEHIND;
}

/** In days: see `isPlanAhead`. */
const JUST_BEHIND = 1;

/** Whether the day behind a noun of visiting may be that of the verb before it: not in `has called off`, `scraps`, nor in `sa visite de mercredi`. */
const isAct = (view: View, at: number, { from }: DateMention): boolean =>
  !view.reading.word('of', from - 1) &&
  (isPlainPast(view, at) || (view.lexicon.data.futureEndings.length > 0 && hasPastEnding(view, at)));

/** `will not travel`: a plan denied, and no act of calling it off. */
const isDeniedAhead = ({ reading }: View, at: number): boolean =>
  reading.word('will', at) > 0 && reading.findWord('negation', at, reading.word('cancelled', at)) >= 0;

/** News tells what was called off no longer ago than this. In days. */
const FRESH = 3;

/** A verb in the simple past, in a language whose perfect has no day. */
const isPlainPast = (view: View, at: number): boolean =>
  view.lexicon.data.futureEndings.length === 0 &&
  isPastVerb(view, at) &&
  !view.reading.word('have', at - 1) &&
  !view.reading.word('been', at - 1);

/** `the summit, postponed in March, opens on Saturday`: what became of a plan long ago says nothing of the one that is told now. */
export function isChangeOfThen(
  view: View,
  { time, status, unfulfilled }: Draft,
  date: DateMention,
  { kind, at }: Governor,
  context: BindContext,
): boolean {
  const isChange = kind === 'off' || (kind === 'other' && view.reading.word('postponed', at) > 0);
  if (!isChange || at > date.from || status?.from !== at || unfulfilled) return false;
  // The participle of the change is no verb of what is told now.
  const isNow = (told: Time): boolean => told === 'present' || told === 'future';
  const goesOn = view.triggers.some(
    (one) => one.kind === 'verb' && one.from >= date.to && isNow(readVerbGroup(view, one).time),
  );
  if (!isNow(time) && !goesOn) return false;
  const { start } = resolveDate(date, dateContext(context, 'past'));
  const then = start && parseEdtf(start.edtf);
  return !!then && context.published !== null && context.published - then.to > FRESH;
}

/** How firm a date is: that of another verb, or of a first plan, only fills a gap. */
export function rankOf(view: View, draft: Draft, date: DateMention, governor: Governor): 0 | 1 | 2 {
  const { kind, trigger } = governor;
  if (kind === 'moved') return 2;
  if (isGivenUp(view, draft, date, governor)) return 0;
  if (kind === 'firstSet' || kind === 'act' || isAfterwards(view, draft, date)) return 0;
  // `will now take place on 3 November`: the verb that the noun of the engagement has.
  if (trigger?.frame === 'hold') return 1;
  return kind === 'trigger' && trigger && !isOwn(draft, trigger) ? 0 : 1;
}

/**
 * `was to be in Kyiv on Thursday, will be there on Friday instead`, `Prévue le 15, la visite n'aura lieu que le 20`: the day of a plan
 * behind which another of its verbs tells what will be.
 */
function isGivenUp(view: View, draft: Draft, date: DateMention, { kind, trigger }: Governor): boolean {
  const isSet = kind === 'firstSet';
  if (!isSet && (!trigger || !draft.triggers.includes(trigger.from))) return false;
  const isPlan = trigger !== null && readVerbGroup(view, trigger).unfulfilled;
  return view.triggers.some((one) => {
    const isItsOwn = draft.triggers.includes(one.from) || (isSet && one.frame === 'hold');
    if (one.kind !== 'verb' || one.from < date.to || !isItsOwn) return false;
    const { time, unfulfilled, negated } = readVerbGroup(view, one);
    if (time !== 'future' || unfulfilled) return false;
    return isPlan ? !negated : isNoSooner(view, one.to) || isOnlyOn(view, one);
  });
}

/** `attendu mercredi à Belgrade, ne viendra que le 10 novembre`: a day before which somebody does not come. */
function isOnlyOn({ reading, dates, from: sentence }: View, { from, to }: Trigger): boolean {
  const day = dates.find((one) => one.kind === 'date' && one.from >= to);
  const before = day && reading.date('the', day.from - 1) ? day.from - 1 : (day?.from ?? 0);
  return (
    reading.findWord('exceptive', Math.max(to, before - 1), before) >= 0 &&
    reading.findWord('negation', Math.max(sentence, from - NEAR), from) >= 0
  );
}

/** Tokens from a word of denial to its verb, at most. */
const NEAR = 3;

/** A first date that gives way to a later one is a postponement, whatever the verb. */
export function noteFirstDate(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  rank: number,
  { start }: ResolvedRange,
): void {
  const initially = [5, 4, 3, 2, 1].some((back) => view.reading.date('initially', date.from - back));
  if (rank <= 0 && (initially || isGivenUp(view, draft, date, governor))) draft.rules.push('first-date');
  const now = draft.start?.value.edtf;
  if (rank <= 0 || !draft.rules.includes('first-date') || draft.dateRank > 0 || !now || !start) return;
  if (start.edtf > now && !draft.status) draft.status = read(date, 'postponed', 'later-date');
}
