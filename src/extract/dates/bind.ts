/** Which date belongs to which engagement of a sentence. */
import type { Draft } from '../draft';
import { isSubordinate } from '../verbs/inserted';
import { predicateTime } from '../verbs/word-time';
import type { View } from '../view';
import { countDays, countTalks } from './count';
import type { DateMention } from './expression';
import { followDay, noteNextDay } from './follow';
import { contextOf, dateContext, give, noteDate, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { readVerbGroup } from '../verbs/tense';
import { isEarlier, isOfAside, isOfOther, isOwn, isSinceThen, ownerOf } from './owner';
import { countBack } from './back';
import { hasDateBehind } from './behind';
import { isOfTourBegun, shareTourBegun } from './begun';
import { isChangeOfThen } from './change';
import { moveDelayed } from './delayed';
import { bindLength } from './duration';
import { departs, endBeforeHome, goesToHisOwn, isLeft, stayOf } from './home';
import { leavesFor } from './outset';
import { countYearsBack } from './jubilee';
import { meanwhileAt } from './meanwhile';
import { saidAt } from './said';
import { isMovedWord } from './words';
import { resolveDate, type ResolvedDate } from './resolve';
import { assignEnd, endBefore, endTold, timeOf } from './stay';
import { beginWithStop, dateOpening, inOrder, laterStop } from './order';
import { dateThere } from './there';
import { lastOfTour, shareTalks, shareTour } from './tour';
import { assign } from './assign';

/** Gives the dates and lengths of a sentence to its drafts. */
export function bindDates(view: View, drafts: readonly Draft[], context: BindContext): void {
  const before = context.anchor;
  anchorAhead(view, context);
  for (const date of view.dates) {
    bindDate(view, date, drafts, context);
    endBeforeHome(view, date, drafts, context);
  }
  moveDelayed(view, drafts);
  for (const draft of drafts) followDay(view, draft, context);
  dateOpening(view, drafts, context);
  dateThere(view, drafts, context);
  for (const draft of drafts) beginWithStop(view, drafts, draft, context);
  shareTour(view, drafts);
  if (view.dates.length > 0) shareTourBegun(view, drafts, context);
  shareTalks(drafts);
  for (const draft of drafts) countDays(view, draft, before, context);
  for (const draft of drafts) countYearsBack(view, draft);
  const told = [...(context.told?.slice(-3) ?? []), ...drafts];
  for (const draft of drafts) countTalks(view, draft, told);
}

/**
 * `Ouverts la veille, les travaux se sont achevés lundi`: a day counted from another at the head of a sentence is counted from the one
 * behind, if that is not still to come (`Arrivé la veille à Cotonou, il en repartira jeudi`).
 */
function anchorAhead(view: View, context: BindContext): void {
  const [first, next] = view.dates;
  const offset = first?.start?.offset;
  if (
    !first ||
    offset?.base !== 'text' ||
    offset.unit !== 'day' ||
    offset.count === 0 ||
    first.sense === 'after'
  )
    return;
  if (context.anchor || next?.start?.weekday === undefined) return;
  if (predicateTime(view, [first.to, view.to]).time === 'future') return;
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
  if (isOfOther(view, date)) return;
  // `Lundi à Oslo puis à Stockholm`: a day may be that of two.
  const stays = drafts.filter((draft) => draft.day === date.from);
  const { anchor } = context;
  for (const stay of stays) {
    // `La veille à Oslo puis à Stockholm`: the eve is of what was told before.
    context.anchor = anchor;
    bindToDayOf(view, date, stay, drafts, context);
  }
  if (stays.length > 0) return;
  const governor = governorOf(view, date);
  if (isOfAside(view, date, governor)) return;
  const leaves = governor.kind === 'departure' && date.sense !== 'since' && !date.end;
  const draft = ownerOf(view, drafts, date, governor) ?? (leaves ? onlyStay(drafts, governor.at) : undefined);
  if (draft && hasDateBehind(view, draft, date, governor)) {
    noteDate(date, context);
    return;
  }
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
  // `returns to Seoul on Thursday`: who goes home ends his stay, told here or before.
  const goesHome =
    draft !== undefined &&
    (leaves
      ? draft.rules.includes('void')
      : departs(view, draft, governor) || goesToHisOwn(view, draft, governor));
  if (goesHome) {
    bindReturn(view, date, draft, governor, drafts, context);
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
  const foreign = isTerm(date) || isForeign(view, date, draft, governor, drafts, said !== null);
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

/** Gives a date to a stay that was read with it as its day. */
function bindToDayOf(
  view: View,
  date: DateMention,
  stay: Draft,
  drafts: readonly Draft[],
  context: BindContext,
): void {
  if (isLeft(view, stay, date)) {
    assignEnd(view, stay, date, governorOf(view, date), context);
    return;
  }
  // `was due there on Monday`: of a plan the tense says nothing of the day.
  const governor = governorOf(view, date);
  const isPlanned = stay.unfulfilled || (stay.time === 'past' && governor.kind === 'firstSet');
  const time = isPlanned ? null : hasArrived(view, stay, governor) ? 'past' : stay.time;
  // `X and Y signed a text in Rome on 27 July`: what several did somewhere on a day lies behind.
  const together = stay.rules.includes('room') || stay.rules.includes('tete-a-tete');
  const sure = stay.anterior || (together && time === 'past');
  const day = resolveDate(date, contextOf(sure, context, time));
  const found = laterStop(view, stay, date, day, context, drafts);
  const resolved = inOrder(view, stay, date, found, context, drafts);
  if (resolved.start) context.anchor = (isExact(resolved.end) ? resolved.end : resolved.start).edtf;
  give(stay, resolved, date);
}

/** `landed in Suva on Sunday to meet X`: whom one has come to see one will see, and the day is that of coming. */
function hasArrived(view: View, { at, time }: Draft, { trigger }: Governor): boolean {
  if (time !== 'future' || trigger?.kind !== 'verb' || trigger.to > at) return false;
  return trigger.frame === 'travel' && readVerbGroup(view, trigger).time === 'past';
}

/** A last day, and not that of a week in which something is to be. */
const isExact = (day: ResolvedDate | null): day is ResolvedDate => day !== null && !day.edtf.endsWith('~');

/** Gives the day on which somebody goes home to the stay that ends with it. */
function bindReturn(
  view: View,
  date: DateMention,
  home: Draft,
  governor: Governor,
  drafts: readonly Draft[],
  context: BindContext,
): void {
  const stay = stayOf(home, drafts);
  // `landed at home on Wednesday`: no verb of leaving, but the day on which he was gone.
  if (stay?.start && governor.kind !== 'departure') assignEnd(view, stay, date, governor, context);
  else if (stay) assign(view, stay, date, governor, context, []);
  else endTold(view, date, governor, context, { home, own: null });
  const guest = drafts.find((draft) => isAwaitedBy(view, draft, home));
  if (guest) give(guest, resolveDate(date, dateContext(context, home.time)), date);
}

/** `returns to Georgetown today to receive Lula`: a visit to whoever goes home, to receive its guest there. */
const isAwaitedBy = ({ reading }: View, { type, at, start, hosts }: Draft, home: Draft): boolean =>
  type === 'visit' &&
  !start &&
  at > home.at &&
  reading.wordFills('to', at - 1, at) &&
  hosts.some(({ value }) => home.hosts.some((one) => one.value === value));

/** Whether a date is of what is no engagement: a time since, a plan that moved, another act, unless it is `said` of somebody there. */
function isForeign(
  view: View,
  date: DateMention,
  draft: Draft | undefined,
  governor: Governor,
  drafts: readonly Draft[],
  said: boolean,
): boolean {
  if (draft !== undefined && isSinceThen(view, draft, date, governor)) return true;
  // `The trip, unveiled on Thursday, will take him to`: what was done in an insertion, before a journey that lies ahead.
  if (governor.kind === 'act' && draft?.time === 'future' && isToldOf(view, draft, governor)) return true;
  if (governor.kind !== 'other') return false;
  if (isMovedWord(view, governor.at)) return true;
  return (
    !said && !drafts.some((one) => one.rules.includes('together')) && !draft?.rules.includes('on-the-spot')
  );
}

/** `carried him to Honiara on Sunday and brought him home on Monday`: the only stay that a sentence tells before a verb of leaving that is of none. */
function onlyStay(drafts: readonly Draft[], at: number): Draft | undefined {
  const [stay, other] = drafts.filter(({ type, rules }) => type === 'visit' && !rules.includes('void'));
  return stay?.start && stay.at < at && !stay.end && other === undefined ? stay : undefined;
}

/** Whether a verb is a participle right behind the comma of a journey, over before its verb. */
const isToldOf = (view: View, { to, rules }: Draft, { at }: Governor): boolean =>
  rules.includes('visit-noun') &&
  view.reading.norm(at - 1) === ',' &&
  at - to <= TOLD_WITHIN &&
  isSubordinate(view, at, view.to);

/** Tokens from the noun of a journey to the participle behind its comma: where it leads. */
const TOLD_WITHIN = 5;

/** From one year to another: years in office, no stay. */
const isTerm = ({ start, end }: DateMention): boolean =>
  start?.year !== undefined &&
  start.month === undefined &&
  end?.year !== undefined &&
  end.month === undefined;
