/** Gives what a date is counted from its own day: `on Thursday, a day after he arrived`, `last October, two months after X's visit`. */
import { day, formatIsoDay } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { isJourneyNoun, type Frame } from '../lexicon/verb';
import { overlaps } from '../same';
import type { View } from '../view';
import { datePart, withEnds, type DateMention } from './expression';
import { dateContext, isBeforeSeen, read, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { ownerOf } from './owner';
import { resolveDate } from './resolve';
import { LONGEST_STAY } from './stay-length';

/** Dates what stands behind `a day after`. */
export function countBack(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  context: BindContext,
): void {
  const governor = governorOf(view, date);
  // `two days after Modi`: read with it as his day.
  const guest = drafts.find((one) => one.day === date.from);
  const anchor = governor.kind === 'other' && !guest ? null : anchorOf(view, date, governor, context);
  const draft = anchor === null ? undefined : (guest ?? countedOf(view, date, drafts, governor, context));
  if (anchor === null) countFromTold(date, governor, drafts, context);
  if (!draft || draft.status) return;
  const own = ownDayOf(view, date, drafts, governor, draft);
  if (own) {
    countFrom(date, own, drafts, draft, context);
    return;
  }
  const { published } = context;
  const { start } = resolveDate(date, { published, time: null, anchor, after: null, sure: false });
  if (!start) return;
  const now = draft.start && parseEdtf(draft.start.value.edtf);
  const first = parseEdtf(start.edtf);
  if (governor.kind === 'departure') {
    if (now && first && first.from > now.from && first.from - now.from <= LONGEST_STAY)
      draft.end ??= read(date, start, start.rule);
    return;
  }
  const opens = governor.kind === 'arrival';
  if (now && !(opens && isBeforeSeen(draft, start.edtf))) return;
  draft.start = read(date, start, start.rule);
  draft.opens ||= opens;
}

/** `a week after X's stay in Asmara on 8 and 9 July`: the date behind, where it is that of what is counted from. */
function ownDayOf(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  { at, kind }: Governor,
  draft: Draft,
): DateMention | null {
  const next = view.dates.find((one) => one.kind === 'date' && one.from >= date.to);
  if (!next || next.sense === 'after') return null;
  const governor = governorOf(view, next);
  const isNamed = kind === 'trigger' || draft.type === 'summit';
  const isOwn = governor.at === at || (isNamed && ownerOf(view, drafts, next, governor) === draft);
  return isOwn ? next : null;
}

/**
 * `went to Berlin eight days before it opened`: in a sentence without another date, from the first day of what was told before, or from
 * its last (`three days after he left`). Of a stay in the same country the words tell a day of that stay.
 */
function countFromTold(
  date: DateMention,
  { kind }: Governor,
  drafts: readonly Draft[],
  { told = [] }: BindContext,
): void {
  const { unit, count } = date.start?.offset ?? {};
  if ((kind !== 'arrival' && kind !== 'departure') || unit !== 'day' || count === undefined) return;
  const last = told.findLast((one) => one.type !== 'meeting' && !one.background && one.start !== null);
  const from = kind === 'arrival' ? last?.start : (last?.end ?? last?.start);
  const first = from && parseEdtf(from.value.edtf);
  const [stay, other] = drafts.filter(({ rules }) => !rules.includes('void'));
  if (!last || first?.precision !== 'day' || !stay || other || stay.start || stay.type === 'summit') return;
  if (overlaps(stay.hosts, last.hosts) && overlaps(stay.visitors, last.visitors)) return;
  const rule = 'counted-from-told';
  stay.start = read(date, { edtf: formatIsoDay(day(first.from - count)), rule }, rule);
}

/** `Two days before the summit opens on Tuesday, X will be in London`: what the sentence tells beside has the day so far from that one. */
function countFrom(
  date: DateMention,
  dayOfEvent: DateMention,
  drafts: readonly Draft[],
  event: Draft,
  context: BindContext,
): void {
  const { unit, count } = date.start?.offset ?? {};
  if (!dayOfEvent.start || dayOfEvent.start.shift || unit !== 'day' || count === undefined) return;
  const [stay, other] = drafts.filter((one) => one !== event && !one.rules.includes('void'));
  if (!stay || other || stay.start || stay.day !== null) return;
  const shifted = datePart({ shift: { unit, count: 0 - count } }, dayOfEvent.start);
  const { start } = resolveDate(withEnds(date, shifted, null), dateContext(context, stay.time));
  if (start) stay.start = read(date, start, start.rule);
}

/** The draft of the verb or noun that is counted from; an arrival told without its own is that of the visit told last. */
function countedOf(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  governor: Governor,
  { told = [] }: BindContext,
): Draft | undefined {
  const { trigger, kind } = governor;
  const own = trigger && drafts.find((draft) => draft.triggers.includes(trigger.from));
  if (own) return own;
  if (kind === 'trigger') return undefined;
  return (
    ownerOf(view, drafts, date, governor) ?? told.findLast((one) => one.type === 'visit' && !one.background)
  );
}

const TALKS: ReadonlySet<Frame> = new Set(['talks-noun', 'meet', 'visit', 'receive']);

/** `The visit comes two years after Costa's to Paris`: with no day of its own, from that which the text gave last; years from that of publication. */
function anchorOfStory(
  { start }: DateMention,
  { kind, trigger }: Governor,
  { anchor, published }: BindContext,
): string | null {
  if (kind !== 'trigger' || !trigger || !(isJourneyNoun(trigger.frame) || TALKS.has(trigger.frame)))
    return null;
  return anchor ?? (start?.offset?.unit === 'year' && published !== null ? formatIsoDay(published) : null);
}

/** What the days are counted from: the date before in the sentence, else the one behind; without one, that of a text without a day. */
function anchorOf(view: View, date: DateMention, governor: Governor, context: BindContext): string | null {
  const isOwn = (one: DateMention): boolean => one.kind === 'date' && one.sense !== 'after';
  const before = view.dates.some((one) => isOwn(one) && one.to <= date.from);
  const next = view.dates.find((one) => isOwn(one) && one.from >= date.to);
  const told = before
    ? context.anchor
    : next
      ? (resolveDate(next, dateContext(context, null)).start?.edtf ?? null)
      : context.published === null
        ? context.anchor
        : anchorOfStory(date, governor, context);
  // Days are counted from a day alone.
  const isCounted =
    date.start?.offset?.unit !== 'day' || (told !== null && parseEdtf(told)?.precision === 'day');
  return isCounted ? told : null;
}
