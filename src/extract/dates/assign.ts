/** What a date is to the engagement that it belongs to: its first day, its last, its new date. */
import { isBehindThem } from '../verbs/noun-time';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { View } from '../view';
import { withEnds, type DateMention } from './expression';
import { contextOf, dateContext, give, isBeforeSeen, noteDate, read, type BindContext } from './give';
import type { Governor } from './governor';
import { isAfterwards } from './owner';
import { spanAt } from '../spans';
import { isPast, isPlanAhead, noteFirstDate, rankOf } from './change';
import { goesBackAbroad } from './home';
import { isOutset, opensVisit } from './outset';
import { readVerbGroup } from '../verbs/tense';
import { isPastVerb } from '../verbs/word-time';
import { isDay } from './words';
import { endAfter, resolveDate, type ResolvedRange, type Time } from './resolve';
import { assignEnd, timeOf } from './stay';
import { LONGEST_STAY } from './stay-length';
import { inOrder, laterStop } from './order';
import { dayOfStay, isLastLeg } from './tour';

/** A stay that began longer ago than this is no longer told of by `since Sunday`. In days. */
const LONGEST_SINCE = 45;

/** Gives a date to the engagement that has it: as its first day, its last or its new one, by what governs the date and by what is known of either. */
export function assign(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
  drafts: readonly Draft[],
): void {
  if (
    (date.sense === 'until' && governor.kind !== 'moved') ||
    (governor.kind === 'departure' &&
      !date.end &&
      date.sense !== 'since' &&
      !goesBackAbroad(view, draft, governor))
  ) {
    // `on the sidelines of a forum that runs until Friday`: talks have no last day.
    if (draft.type !== 'meeting') assignEnd(view, draft, date, governor, context);
    else if (date.sense === 'until' || !endsTalks(view, draft, governor)) noteDate(date, context);
    else {
      draft.rules.push('closed');
      const day = resolveDate(date, dateContext(context, timeOf(view, draft, date, governor)));
      if (isLater(draft, day)) draft.end ??= day.start && read(date, day.start, day.start.rule);
      else give(draft, day, date);
    }
    if (isLastLeg(draft, governor, context, drafts)) draft.rules.push('last-day');
    return;
  }
  // `was shelved in July`: a month in which something was called off is none of the engagement; a year long past is.
  const isMonth = date.start?.month !== undefined || date.start?.year === undefined;
  if (
    governor.kind === 'off' &&
    governor.trigger === null &&
    governor.at < date.from &&
    !isDay(date) &&
    isMonth
  ) {
    noteDate(date, context);
    return;
  }
  const isOfChange = governor.kind === 'off' && isPast(view, date, governor, context);
  // `shelved his journey to India on Saturday`: no day of the journey, unless it was given up at the last minute.
  if (isOfChange && view.reading.findDate('afterAll', view.from, view.to) < 0) {
    noteDate(date, context);
    return;
  }
  if (isAfterwards(view, draft, date) && isPast(view, date, governor, context)) draft.time ??= 'past';
  const told = isOfChange ? 'past' : timeOf(view, draft, date, governor);
  const time = told ?? (isPlanAhead(draft, date, context) ? 'future' : null);
  const single = date.sense === 'until' ? withEnds(date, date.end, null) : date;
  const { anchor } = context;
  const found =
    dayOfStay(draft, single, context) ??
    laterStop(
      view,
      draft,
      date,
      resolveDate(single, contextOf(isSure(view, draft, governor, time), context, time)),
      context,
      drafts,
    );
  const resolved = inOrder(view, draft, single, found, context, drafts);
  // `His next visit was discussed on Monday`: what was done then to a visit that is to come.
  const isDone =
    draft.time === 'future' &&
    !draft.unfulfilled &&
    isPastVerb(view, governor.at) &&
    spanAt(view.triggers, draft.at)?.kind === 'noun';
  if (governor.kind === 'act' && (isDone || isYetToCome(draft, date, resolved, context))) {
    noteDate(date, context);
    return;
  }
  if (date.sense === 'since' && !isRunning(resolved, context)) return;
  if (date.sense === 'since') {
    // `flew in from Malaysia, where he had been since Sunday`: no longer.
    draft.ongoing ||= !draft.anterior;
    draft.rules.push(draft.anterior ? 'had-been' : 'since');
  }
  const rank = isOfChange ? -1 : rankOf(view, draft, date, governor);
  // A month that another verb has (`since war broke out in April`) is none that the story goes on from.
  const coarse =
    rank <= 0 &&
    context.published !== null &&
    date.start?.year === undefined &&
    (resolved.start?.edtf.length ?? 0) < 10;
  if (resolved.start && !isBackward(date) && !coarse) context.anchor = (resolved.end ?? resolved.start).edtf;
  noteFirstDate(view, draft, date, governor, rank, resolved);
  if (governor.kind === 'moved' && !draft.status && !view.reading.date('forward', governor.at))
    draft.status = { value: 'postponed', from: governor.at, to: governor.at + 1, rule: null };
  if (governor.kind === 'moved' && resolved.end && view.reading.date('from', date.from - 1)) {
    give(draft, { start: resolved.end, end: null }, date, rank);
    return;
  }
  const arrives =
    governor.kind === 'trigger' &&
    draft.type === 'visit' &&
    view.reading.date('arrival', governor.trigger?.from ?? governor.at) !== null;
  // `a ouvert hier les portes du palais à X`: what a host does to his guest begins no stay.
  const receives = spanAt(view.triggers, governor.at)?.frame === 'receive';
  const opens = (!receives && (governor.kind === 'arrival' || arrives)) || date.sense === 'since';
  if (
    (opens && resolved.start && isBeforeSeen(draft, resolved.start.edtf)) ||
    opensVisit(view, draft, date, governor, resolved)
  )
    draft.start = null;
  // `voiced surprise on Wednesday after X scrapped the visit he was to make on 2 September`: the plan's day before that of what was said of it.
  if (governor.kind === 'firstSet' && draft.status && draft.rules.includes('act')) draft.start = null;
  give(draft, resolved, date, rank);
  if (governor.kind === 'act' && draft.start?.from === date.from) draft.rules.push('act');
  if (draft.start?.from === date.from && isOutset(view, governor)) draft.rules.push('outset');
  if (draft.start?.from === date.from) {
    if (hasDayPart(view, date, 'evening')) draft.rules.push('evening');
    else if (hasDayPart(view, date, 'afternoon')) draft.rules.push('afternoon');
  }
  const comes = !isPlan(view, governor.at) && !isDenied(view, governor);
  draft.opens ||= opens && draft.start?.from === date.from && comes;
  if (
    (date.sense === 'since' || (governor.kind === 'arrival' && draft.ends)) &&
    !draft.end &&
    anchor &&
    resolved.start &&
    endAfter(resolved.start.edtf, 2) === anchor &&
    date.start?.offset?.base === 'text'
  ) {
    draft.end = read(date, { edtf: anchor, rule: 'relative-to-text' });
  }
}

/** `talks that opened on Wednesday with a dinner broke up on Thursday`: a day of closing some days behind the first. */
function isLater({ start }: Draft, { start: last }: ResolvedRange): boolean {
  const [first, day] = [start, last].map(
    (one) => one && parseEdtf('edtf' in one ? one.edtf : one.value.edtf),
  );
  if (first?.precision !== 'day' || day?.precision !== 'day') return false;
  return day.from > first.from && day.from - first.from <= LONGEST_STAY;
}

/** `went there to discuss the election promised for 2027`: what another verb tells is to come. */
function isYetToCome(
  { time }: Draft,
  { start: part }: DateMention,
  { start }: ResolvedRange,
  { published }: BindContext,
): boolean {
  const told = start && parseEdtf(start.edtf);
  if (!told || published === null || part?.year === undefined) return false;
  return time === 'past' && told.from > published;
}

/** `wrapped up their talks on Wednesday`, `the talks ended on Wednesday`: what ends are the talks themselves, and nobody leaves a place. */
const endsTalks = ({ reading, triggers }: View, draft: Draft, { at, trigger }: Governor): boolean =>
  reading.word('ends', at) > 0 &&
  trigger?.frame !== 'leave' &&
  trigger?.frame !== 'travel' &&
  triggers.some(
    ({ kind, from }) => kind === 'noun' && from - at <= ENDED_WITHIN && draft.triggers.includes(from),
  );

/** Tokens from a verb of ending to its object, at most: a day, a place, a length. */
const ENDED_WITHIN = 12;

/** Whether a part of the day stands beside a date: `mercredi soir`, `late on Wednesday`. */
function hasDayPart({ reading }: View, date: DateMention, role: 'evening' | 'afternoon'): boolean {
  for (let at = date.from - 2; at <= date.to; at += 1) if (reading.date(role, at)) return true;
  return false;
}

/** `due to start on Sunday`, `devait commencer lundi`: planned, not told. */
function isPlan({ reading, from }: View, at: number): boolean {
  for (let back = Math.max(from, at - 4); back < at; back += 1)
    if (reading.word('wasToHave', back) === at || reading.word('planned', back) === at) return true;
  return false;
}

/** `will not land on Sunday`: nobody arrives. */
const isDenied = (view: View, { trigger }: Governor): boolean =>
  trigger?.kind === 'verb' && readVerbGroup(view, trigger).negated;

/** `the day before`: told by the way, the story stays on its day. */
const isBackward = ({ start }: DateMention): boolean =>
  start?.offset?.base === 'text' && start.offset.unit === 'day' && start.offset.count < 0;

/** Whether `since` tells when the engagement itself began. */
function isRunning({ start }: ResolvedRange, context: BindContext): boolean {
  const first = start && parseEdtf(start.edtf);
  if (!first || first.precision !== 'day') return false;
  const anchor = context.published ?? first.from;
  return anchor - first.from <= LONGEST_SINCE;
}

/** `had held talks on 5 January`, `met on 3 January`, `meet on 17 December`: whether the tense leaves no doubt of its direction; a French present may tell what is long past. */
function isSure(view: View, { anterior }: Draft, { trigger }: Governor, of: Time): boolean {
  if (anterior) return of === 'past';
  // `have not met since their talks on 18 July`
  if (trigger?.kind === 'noun') return of === 'past' && isBehindThem(view, trigger);
  if (trigger?.kind !== 'verb') return false;
  const { time, unfulfilled, wish, negated, passive } = readVerbGroup(view, trigger);
  if (unfulfilled || wish || negated || passive) return false;
  const romance = view.lexicon.data.futureEndings.length > 0;
  return time === 'past' ? trigger.tenses.includes('past') : time === 'present' && !romance;
}
