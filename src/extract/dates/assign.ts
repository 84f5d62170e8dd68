/** Which date belongs to which engagement, and what it is to it: its first day, its last, its new date. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { View } from '../view';
import { countDays, countTalks } from './count';
import { withEnds, type DateMention } from './expression';
import { followDay, noteNextDay } from './follow';
import { dateContext, give, isBeforeSeen, noteDate, read, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { isAfterwards, isCompared, isEarlier, isOfAside, isOwn, isSinceThen, ownerOf } from './owner';
import { countBack } from './back';
import { isOfTourBegun, shareTourBegun } from './begun';
import { isChangeOfThen, isPast, noteFirstDate, rankOf } from './change';
import { bindLength } from './duration';
import { departs, endBeforeHome, goesBackAbroad, goesToHisOwn, isLeft, stayOf } from './home';
import { isOutset, leavesFor, opensVisit } from './outset';
import { meanwhileAt } from './meanwhile';
import { saidAt } from './said';
import { readVerbGroup } from '../verbs/tense';
import { isDay, isMovedWord } from './words';
import { endAfter, resolveDate, type ResolvedRange } from './resolve';
import { assignEnd, endBefore, endTold, timeOf } from './stay';
import { beginWithStop, dateOpening, inOrder, laterStop, stopBefore } from './order';
import { dayOfStay, isLastLeg, lastOfTour, shareTalks, shareTour } from './tour';

/** A stay that began longer ago than this is no longer told of by `since Sunday`. In days. */
const LONGEST_SINCE = 45;

/** Gives the dates and lengths of a sentence to its drafts. */
export function bindDates(view: View, drafts: readonly Draft[], context: BindContext): void {
  const before = context.anchor;
  anchorAhead(view, context);
  for (const date of view.dates) {
    bindDate(view, date, drafts, context);
    endBeforeHome(view, date, drafts, context);
  }
  for (const draft of drafts) followDay(view, draft, context);
  dateOpening(view, drafts, context);
  for (const draft of drafts) beginWithStop(view, drafts, draft, context);
  shareTour(view, drafts);
  if (view.dates.length > 0) shareTourBegun(view, drafts, context);
  shareTalks(drafts);
  for (const draft of drafts) countDays(view, draft, before, context.published);
  const told = [...(context.told?.slice(-3) ?? []), ...drafts];
  for (const draft of drafts) countTalks(view, draft, told);
}

/** `Ouverts la veille, les travaux se sont achevés lundi`: a day counted from another at the head of a sentence is counted from the one behind. */
function anchorAhead({ dates }: View, context: BindContext): void {
  const [first, next] = dates;
  const offset = first?.start?.offset;
  if (offset?.base !== 'text' || offset.unit !== 'day' || offset.count === 0 || first?.sense === 'after')
    return;
  if (context.anchor || next?.start?.weekday === undefined) return;
  const { start } = resolveDate(next, dateContext(context, 'past'));
  if (start) context.anchor = start.edtf;
}

function bindDate(view: View, date: DateMention, drafts: readonly Draft[], context: BindContext): void {
  if (isOfTourBegun(view, date, drafts)) return;
  if (date.sense === 'after') {
    countBack(view, date, drafts, context);
    return;
  }
  const earlier = drafts.find((draft) => isEarlier(draft) && draft.at === date.from);
  if (earlier) {
    give(earlier, resolveDate(date, dateContext(context, 'past')), date);
    return;
  }
  if (isCompared(view, date)) return;
  // `Lundi à Oslo puis à Stockholm`: a day may be that of two.
  const stays = drafts.filter((draft) => draft.day === date.from);
  for (const stay of stays) {
    if (isLeft(view, stay, date)) {
      assignEnd(view, stay, date, governorOf(view, date), context);
      continue;
    }
    // `was due there on Monday`: of a plan the tense says nothing of the day.
    const isPlanned = stay.time === 'past' && governorOf(view, date).kind === 'firstSet';
    const day = resolveDate(date, dateContext(context, isPlanned ? null : stay.time));
    const found = laterStop(view, stay, date, day, context, drafts);
    const resolved = inOrder(stay, date, found, context, stopBefore(view, drafts, stay));
    if (resolved.start) context.anchor = resolved.start.edtf;
    give(stay, resolved, date);
  }
  if (stays.length > 0) return;
  const governor = governorOf(view, date);
  if (isOfAside(view, date, governor)) return;
  const draft = ownerOf(view, drafts, date, governor);
  if (date.kind === 'length') {
    if (draft) bindLength(view, date, draft, governor, drafts);
    return;
  }
  const last = date.end ? null : lastOfTour(view, drafts, governor);
  if (last && !last.start) {
    const day = resolveDate(date, dateContext(context, timeOf(view, last, date, governor)));
    if (day.start) context.anchor = day.start.edtf;
    give(last, day, date);
    return;
  }
  const leaves = governor.kind === 'departure' && date.sense !== 'since' && !date.end;
  // `returns to Seoul on Thursday`: who goes home ends his stay, told here or before.
  const goesHome =
    draft !== undefined &&
    (leaves
      ? draft.rules.includes('void')
      : departs(view, draft, governor) || goesToHisOwn(view, draft, governor));
  if (goesHome) {
    const stay = stayOf(draft, drafts);
    if (stay) assign(view, stay, date, governor, context, []);
    else endTold(view, date, governor, context, { home: draft, own: null });
    return;
  }
  if (leaves && !draft?.triggers.includes(governor.at))
    endTold(view, date, governor, context, { home: null, own: draft ?? null });
  // Who are somewhere on a day are so whatever they sign or say.
  const isAside =
    governor.kind === 'other' ||
    governor.kind === 'act' ||
    (governor.trigger?.kind === 'verb' && draft !== undefined && !isOwn(draft, governor.trigger));
  const said =
    isAside && draft
      ? (meanwhileAt(view, draft, date, governor) ?? saidAt(view, draft, date, governor))
      : null;
  const foreign =
    isTerm(date) ||
    (draft !== undefined && isSinceThen(view, draft, date, governor)) ||
    (governor.kind === 'other' && isMovedWord(view, governor.at)) ||
    (governor.kind === 'other' &&
      !drafts.some((one) => one.rules.includes('together')) &&
      !draft?.rules.includes('on-the-spot') &&
      !said);
  if (draft && isChangeOfThen(view, draft, date, governor, context)) draft.status = null;
  if (foreign || !draft) {
    noteDate(date, context);
    noteNextDay(view, date, draft ?? drafts.at(-1), context);
    return;
  }
  assign(view, draft, date, said ?? governor, context, drafts);
  if (governor.trigger?.frame === 'leave' || leavesFor(view, governor))
    endBefore(draft, drafts, date, view, context);
}

/** From one year to another: years in office, no stay. */
const isTerm = ({ start, end }: DateMention): boolean =>
  start?.year !== undefined &&
  start.month === undefined &&
  end?.year !== undefined &&
  end.month === undefined;

function assign(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
  drafts: readonly Draft[],
): void {
  const stop = stopBefore(view, drafts, draft);
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
      give(draft, resolveDate(date, dateContext(context, timeOf(view, draft, date, governor))), date);
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
  if (isOfChange && governor.trigger !== null && view.reading.findDate('afterAll', view.from, view.to) < 0) {
    noteDate(date, context);
    return;
  }
  if (isAfterwards(view, draft, date) && isPast(view, date, governor, context)) draft.time ??= 'past';
  const time = isOfChange ? 'past' : timeOf(view, draft, date, governor);
  const single = date.sense === 'until' ? withEnds(date, date.end, null) : date;
  const { anchor } = context;
  const found =
    dayOfStay(draft, single, context) ??
    laterStop(view, draft, date, resolveDate(single, dateContext(context, time)), context, drafts);
  const resolved = inOrder(draft, single, found, context, stop);
  if (governor.kind === 'act' && isYetToCome(draft, date, resolved, context)) {
    noteDate(date, context);
    return;
  }
  if (date.sense === 'since' && !isRunning(resolved, context)) return;
  // `flew in from Malaysia, where he had been since Sunday`: no longer.
  if (date.sense === 'since' && !draft.anterior) draft.ongoing = true;
  const rank = isOfChange ? -1 : rankOf(view, draft, date, governor);
  // A month that another verb has (`since war broke out in April`) is none that the story goes on from.
  const coarse =
    rank <= 0 &&
    context.published !== null &&
    date.start?.year === undefined &&
    (resolved.start?.edtf.length ?? 0) < 10;
  if (resolved.start && !isBackward(date) && !coarse) context.anchor = (resolved.end ?? resolved.start).edtf;
  noteFirstDate(view, draft, date, governor.trigger, rank, resolved);
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
  const opens = governor.kind === 'arrival' || arrives || date.sense === 'since';
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

/** Tokens from a verb of ending to its object, at most: a day, a length. */
const ENDED_WITHIN = 8;

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
