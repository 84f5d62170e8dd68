/** Which date belongs to which engagement, and what it is to it: its first day, its last, its new date. */
import { formatIsoDay } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import { readVerbGroup, timeOfWord } from '../tense';
import { DATE_NUMBERS } from '../trie';
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';
import { governorOf, type Governor } from './governor';
import {
  endAfter,
  resolveDate,
  startBefore,
  type DateContext,
  type ResolvedDate,
  type ResolvedRange,
  type Time,
} from './resolve';

export interface BindContext {
  readonly published: DateContext['published'];
  /** Date told last in the text. */
  anchor: string | null;
  /** The engagements told so far; the last is the one that the text goes on about. */
  readonly told?: readonly Draft[];
}

/** A stay that began longer ago than this is no longer told of by `since Sunday`. In days. */
const LONGEST_SINCE = 45;
/** A last day told in a later sentence lies at most this far after the first. In days. */
const LONGEST_STAY = 31;

/** Gives the dates and lengths of a sentence to its drafts. */
export function bindDates(view: View, drafts: readonly Draft[], context: BindContext): void {
  for (const date of view.dates) {
    const earlier = drafts.find((draft) => isEarlier(draft) && draft.at === date.from);
    if (earlier) {
      give(earlier, resolveDate(date, { ...context, time: 'past' }), date);
      continue;
    }
    const governor = governorOf(view, date);
    const draft = ownerOf(view, drafts, date, governor);
    if (date.kind === 'length') {
      if (draft && governor.kind !== 'other') draft.days ??= read(date, date.days);
      continue;
    }
    if (governor.kind === 'departure' && date.sense !== 'since' && !draft?.triggers.includes(governor.at))
      endTold(view, date, governor, context);
    // Who are together somewhere on a day are so whatever they sign or say.
    const foreign =
      isTerm(date) ||
      (governor.kind === 'other' &&
        !drafts.some((one) => one.rules.includes('together')) &&
        !(draft && isToldAt(view, draft, date, governor)));
    if (foreign || !draft) {
      noteDate(date, context);
      continue;
    }
    assign(view, draft, date, governor, context);
    if (governor.trigger?.frame === 'leave') endBefore(draft, drafts, date, view, context);
  }
  shareTour(view, drafts);
  for (const draft of drafts) countDays(view, draft, context);
}

/** `told their army chiefs on Saturday, at a joint summit in Dar es Salaam`: what is said at a gathering is said on its day. */
function isToldAt(view: View, draft: Draft, date: DateMention, governor: Governor): boolean {
  if (draft.type !== 'summit' || draft.at < date.to || !view.reading.word('say', governor.at)) return false;
  for (let back = draft.at - 1; back >= date.to && back >= draft.at - 5; back -= 1) {
    if (view.reading.norm(back) === 'at') return true;
    if (view.reading.tokens[back]?.form.kind !== 'word') return false;
  }
  return false;
}

/** `on the second day of a three-day visit`, `le dernier jour du sommet`: the day told is counted from the first. */
function countDays(view: View, draft: Draft, context: BindContext): void {
  const last = Math.max(draft.at, ...draft.triggers);
  for (let at = Math.max(view.from, last - 13); at < last; at += 1) {
    if (!view.reading.anyDate(COUNTING, at)) continue;
    const count = dayCount(view, at, draft);
    if (!count) continue;
    const told =
      draft.start?.value.edtf ??
      anchorNear(view, context) ??
      (context.published === null ? null : formatIsoDay(context.published));
    if (!told || draft.end) return;
    const value = count.day === 1 ? told : startBefore(told, count.day);
    const span = { from: at, to: count.to, rule: 'day-of-stay' };
    if (value) draft.start = { ...span, value: { edtf: value, rule: 'day-of-stay' } };
    if (count.last && value) {
      draft.end = { ...span, value: { edtf: told, rule: 'day-of-stay' } };
    } else if (value) draft.ongoing = true;
    return;
  }
}

const COUNTING = DATE_NUMBERS.setOf(['lastDay', 'ordinal']);

/** The day that the text gave last, where the sentence has none and it is of the same days. */
function anchorNear(view: View, { anchor, published }: BindContext): string | null {
  const day = anchor ? parseEdtf(anchor) : null;
  if (!anchor || day?.precision !== 'day' || view.dates.some((date) => date.kind === 'date')) return null;
  return published !== null && Math.abs(published - day.from) > 14 ? null : anchor;
}

function dayCount(view: View, at: number, draft: Draft): { day: number; to: number; last: boolean } | null {
  const { reading } = view;
  const last = reading.date('lastDay', at);
  if (last) return draft.days ? { day: draft.days.value, to: last.to, last: true } : null;
  const ordinal = reading.date('ordinal', at);
  if (!ordinal) return null;
  const and = reading.word('and', ordinal.to);
  const closing = and ? reading.date('lastDay', and) : null;
  if (closing) return { day: ordinal.value, to: closing.to, last: true };
  const unit = reading.date('unit', ordinal.to);
  if (unit?.text !== 'day' || !reading.word('of', unit.to)) return null;
  return { day: ordinal.value, to: unit.to, last: draft.days?.value === ordinal.value };
}

/** From one year to another: years in office, no stay. */
const isTerm = ({ start, end }: DateMention): boolean =>
  start?.year !== undefined &&
  start.month === undefined &&
  end?.year !== undefined &&
  end.month === undefined;

const isEarlier = (draft: Draft): boolean => draft.rules.includes('earlier');

const read = <T>(date: DateMention, value: T, rule: string | null = null): Read<T> => ({
  value,
  from: date.from,
  to: date.to,
  rule,
});

/** Reads a date that belongs to no engagement, so that later ones may refer to it. */
function noteDate(date: DateMention, context: BindContext): void {
  if (date.sense === 'since') return;
  const { start } = resolveDate(date, { ...context, time: null });
  if (start && (date.start?.year !== undefined || date.start?.day !== undefined)) context.anchor = start.edtf;
}

/** Dates of a sentence that tells no engagement: they may end the one told last. */
export function continueDates(view: View, context: BindContext): void {
  const current = context.told?.at(-1);
  for (const date of view.dates) {
    const governor = governorOf(view, date);
    if (date.kind === 'length') {
      const stay = governor.kind === 'departure' || /^(visit|tour)-noun$/.test(governor.trigger?.frame ?? '');
      if (stay && current && !current.days && wordBetween(view, 'dateOwners', view.from, date.from) < 0) {
        current.days = read(date, date.days);
        applyLength(current);
      }
      continue;
    }
    if (date.sense === 'until' || governor.kind === 'departure') endTold(view, date, governor, context);
    noteDate(date, context);
  }
}

/** `the delegation returned on the 24th`, `il repartira samedi`: the last day of what was told before. */
function endTold(view: View, date: DateMention, governor: Governor, context: BindContext): void {
  const left = view.mentions.find((one) => one.placeLike && one.link === null && one.from >= governor.at);
  const told = context.told?.slice(-3) ?? [];
  const draft = [...told]
    .reverse()
    .find((one) => !left || one.hosts.some((host) => left.codes.includes(host.value)));
  const named = view.triggers.find(
    (one) => one.kind === 'noun' && /^(summit|visit|tour)-noun$/.test(one.frame),
  );
  const kind = named ? (named.frame === 'summit-noun' ? 'summit' : 'visit') : null;
  const same = kind ? [...told].reverse().find((one) => one.type === kind) : undefined;
  const last = same ?? draft ?? told.at(-1);
  if (!last || last.type === 'meeting' || last.background) return;
  const { end } = resolveEnd(view, last, date, governor, context);
  if (end) closeStay(last, date, end, isOver(view, governor));
}

/** Takes a day as the last of a stay, if it can be. `over`: the text tells it as past. */
function closeStay(draft: Draft, date: DateMention, end: ResolvedDate, over: boolean): void {
  const day = parseEdtf(end.edtf);
  const first = draft.start && parseEdtf(draft.start.value.edtf);
  if (day?.precision !== 'day') return;
  if (!first) {
    if (draft.end && over) draft.end = read(date, end, end.rule);
    return;
  }
  if (first.precision !== 'day' || day.from < first.from || day.from - first.from > LONGEST_STAY) return;
  if (!draft.end && day.from > first.from) draft.end = read(date, end, end.rule);
  if (over) draft.ends = true;
}

/** `left Dhaka on Sunday for Kolkata`, `before leaving for Argentina on Tuesday`: the stay before ends as the next begins. */
function endBefore(
  next: Draft,
  drafts: readonly Draft[],
  date: DateMention,
  view: View,
  context: BindContext,
): void {
  const left = view.mentions.find((one) => one.placeLike && one.link === null && one.from >= next.at);
  const before = [...(context.told?.slice(-3) ?? []), ...drafts]
    .filter(
      (one) =>
        one !== next &&
        one.type === 'visit' &&
        !one.background &&
        one.visitors.some((read) => next.visitors.some((other) => other.value === read.value)) &&
        !one.hosts.some((read) => next.hosts.some((other) => other.value === read.value)),
    )
    .at(-1);
  if (!before || !next.start || (left && !before.hosts.some((host) => left.codes.includes(host.value))))
    return;
  closeStay(before, date, next.start.value, false);
}

const isOver = (view: View, governor: Governor): boolean =>
  governor.kind === 'departure' && timeOfWord(view, governor.at) === 'past';

/** The draft of a date: that of its governor; in brackets, the one before them. */
function ownerOf(
  view: View,
  drafts: readonly Draft[],
  date: DateMention,
  governor: Governor,
): Draft | undefined {
  const own = drafts.filter((draft) => !isEarlier(draft));
  if (own.length > 1 && view.reading.norm(date.from - 1) === '(') {
    const before = own.filter((draft) => anchorOf(draft, date) < date.from).at(-1);
    if (before) return before;
  }
  const trigger = governor.trigger;
  if (trigger) {
    const told = own.filter((draft) => draft.triggers.includes(trigger.from));
    if (told.length > 1) return stopOf(told, date);
    if (told[0]) return told[0];
  }
  if (governor.kind === 'none' && own.every((draft) => isParted(view, draft.at, date))) return undefined;
  return nearest(view, own, governor.kind === 'none' ? date.from : governor.at);
}

/** Where a draft ends before a date: its trigger, or the place that follows it. */
function anchorOf(draft: Draft, date: DateMention): number {
  let end = Math.max(draft.at, draft.to);
  for (const one of [...draft.hosts, draft.place])
    if (one && one.to <= date.from && one.from >= draft.at) end = Math.max(end, one.to);
  return Math.min(end, Math.max(draft.at, date.from));
}

/** Of the stops of one tour the one that a date follows; dates that all stand before their stops go to those. */
function stopOf(stops: readonly Draft[], date: DateMention): Draft | undefined {
  const [first] = stops;
  if (first && date.to <= first.at) return first;
  const before = stops.filter((stop) => stop.at < date.from).at(-1);
  if (!before?.start || before.start.from > before.at) return before;
  return stops.find((stop) => stop.at >= date.to) ?? before;
}

const BARRIERS = new Set([';', ':', '—']);

/** Whether another clause begins between a date without a governor and a draft; a date that heads a line governs what follows. */
function isParted(view: View, at: number, date: DateMention): boolean {
  if (view.reading.norm(date.to) === ':') return false;
  for (let between = Math.min(at, date.to); between < Math.max(at, date.from); between += 1) {
    if (view.reading.norm(between) === ';') return true;
  }
  return false;
}

function nearest(view: View, drafts: readonly Draft[], at: number): Draft | undefined {
  let best: Draft | undefined;
  let least = Infinity;
  for (const draft of drafts) {
    for (const trigger of [draft.at, ...draft.triggers]) {
      const distance = gap(view, trigger, at);
      if (distance < least) [best, least] = [draft, distance];
    }
  }
  return best;
}

/** Tokens between two places; what lies behind counts less than what is still to come, and marks of clauses count much. */
function gap(view: View, trigger: number, at: number): number {
  let distance = trigger <= at ? at - trigger : (trigger - at) * 1.6 + 2;
  for (let between = Math.min(trigger, at); between < Math.max(trigger, at); between += 1) {
    if (BARRIERS.has(view.reading.norm(between))) distance += 12;
  }
  return distance;
}

function timeOf(view: View, draft: Draft, date: DateMention, governor: Governor): Time {
  if (date.sense === 'since') return 'past';
  if (governor.kind === 'moved') return 'future';
  // `devait avoir lieu lundi`, `prévue jeudi`: of a plan the tense says nothing of the day.
  if (governor.kind === 'firstSet') return draft.status || draft.unfulfilled ? null : draft.time;
  if (wordBetween(view, 'wasToHave', governor.at - 4, governor.at) >= 0) return null;
  if (governor.kind === 'arrival' || governor.kind === 'departure')
    return timeOfWord(view, governor.at) ?? 'present';
  const own = governor.trigger ? readVerbGroup(view, governor.trigger).time : null;
  return own ?? draft.time;
}

function assign(view: View, draft: Draft, date: DateMention, governor: Governor, context: BindContext): void {
  if (
    (date.sense === 'until' && governor.kind !== 'moved') ||
    (governor.kind === 'departure' && !date.end && date.sense !== 'since')
  ) {
    assignEnd(view, draft, date, governor, context);
    return;
  }
  const time = timeOf(view, draft, date, governor);
  const single = date.sense === 'until' ? { ...date, start: date.end, end: null } : date;
  const { anchor } = context;
  const resolved = resolveDate(single, { ...context, time });
  if (date.sense === 'since' && !isRunning(resolved, context)) return;
  if (resolved.start) context.anchor = resolved.start.edtf;
  if (date.sense === 'since') draft.ongoing = true;
  const rank = rankOf(draft, governor);
  noteFirstDate(view, draft, date, rank, resolved);
  if (governor.kind === 'moved' && !draft.status && !view.reading.date('forward', governor.at))
    draft.status = { value: 'postponed', from: governor.at, to: governor.at + 1, rule: null };
  if (governor.kind === 'moved' && resolved.end && view.reading.date('from', date.from - 1)) {
    give(draft, { start: resolved.end, end: null }, date, rank);
    return;
  }
  const arrives = governor.kind === 'trigger' && view.reading.date('arrival', governor.at) !== null;
  const opens = governor.kind === 'arrival' || arrives || date.sense === 'since';
  if (opens && isEarlierStart(draft, resolved)) draft.start = null;
  give(draft, resolved, date, rank);
  draft.opens ||= opens && draft.start?.from === date.from;
  if (date.sense === 'since' && !draft.end && anchor && date.start?.offset?.base === 'text') {
    draft.end = read(date, { edtf: anchor, rule: 'relative-to-text' });
  }
}

/** How firm a date is: that of another verb, or of a first plan, only fills a gap. */
function rankOf(draft: Draft, { kind, trigger }: Governor): 0 | 1 | 2 {
  if (kind === 'moved') return 2;
  if (kind === 'firstSet' || kind === 'act') return 0;
  return kind === 'trigger' && trigger && !draft.triggers.includes(trigger.from) ? 0 : 1;
}

/** An opening told after another day of the same stay comes before it. */
function isEarlierStart(draft: Draft, { start }: ResolvedRange): boolean {
  const now = draft.start && parseEdtf(draft.start.value.edtf);
  const first = start && parseEdtf(start.edtf);
  if (!now || !first || draft.end || first.precision !== 'day') return false;
  return first.from < now.from && now.from - first.from <= LONGEST_STAY;
}

/** A first date that gives way to a later one is a postponement, whatever the verb. */
function noteFirstDate(
  view: View,
  draft: Draft,
  date: DateMention,
  rank: number,
  { start }: ResolvedRange,
): void {
  const initially = [3, 2, 1].some((back) => view.reading.date('initially', date.from - back));
  if (rank === 0 && initially) draft.rules.push('first-date');
  const now = draft.start?.value.edtf;
  if (rank === 0 || !draft.rules.includes('first-date') || draft.dateRank > 0 || !now || !start) return;
  if (start.edtf > now && !draft.status) draft.status = read(date, 'postponed', 'later-date');
}

/** Whether `since` tells when the engagement itself began. */
function isRunning({ start }: ResolvedRange, context: BindContext): boolean {
  const first = start && parseEdtf(start.edtf);
  if (!first || first.precision !== 'day') return false;
  const anchor = context.published ?? first.from;
  return anchor - first.from <= LONGEST_SINCE;
}

function resolveEnd(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
): ResolvedRange {
  const time = governor.kind === 'departure' ? timeOf(view, draft, date, governor) : 'future';
  const after = time === 'past' ? null : (draft.start?.value.edtf ?? null);
  return resolveDate({ ...date, start: null, end: date.end ?? date.start }, { ...context, time, after });
}

function assignEnd(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
): void {
  const { end } = resolveEnd(view, draft, date, governor, context);
  if (!end) return;
  context.anchor = end.edtf;
  if (isOver(view, governor)) draft.ends = true;
  const start = draft.start?.value.edtf;
  if (start && end.edtf < start) return;
  if (!draft.end || isOver(view, governor)) draft.end = read(date, end, end.rule);
}

/** Gives an interval to a draft, unless what it has is firmer or finer. */
function give(draft: Draft, { start, end }: ResolvedRange, date: DateMention, rank: 0 | 1 | 2 = 1): void {
  if (!start) {
    if (end && !draft.end) draft.end = read(date, end, end.rule);
    return;
  }
  const now = draft.start?.value.edtf;
  if (now === undefined || rank > draft.dateRank) {
    const kept = now === undefined && draft.end && draft.end.value.edtf > start.edtf ? draft.end : null;
    draft.start = read(date, start, start.rule);
    draft.end = end ? read(date, end, end.rule) : kept;
    draft.dateRank = rank;
    return;
  }
  if (rank < draft.dateRank || (draft.end && !(now.endsWith('~') && end))) return;
  if (!isFiner(now, start.edtf)) return;
  draft.start = read(date, start, start.rule);
  draft.end = end ? read(date, end, end.rule) : null;
}

/** A full day is finer than a month, a month than a year, and what is exact than what is about. */
function isFiner(now: string, edtf: string): boolean {
  const bare = now.replace('~', '');
  if (now.endsWith('~') && !edtf.endsWith('~') && edtf.length >= bare.length) return true;
  return edtf.length > bare.length && edtf.startsWith(bare);
}

/** One interval for several stops is each stop's, about; one day for all of them is each stop's. */
function shareTour(view: View, drafts: readonly Draft[]): void {
  const stops = drafts.filter((draft) => draft.tour && !isEarlier(draft));
  const dated = stops.filter((draft) => draft.start);
  const [only] = dated;
  if (stops.length < 2 || dated.length !== 1 || !only?.start) return;
  const [first, last] = [stops[0] as Draft, stops.at(-1) as Draft];
  if (!only.end) {
    const day = only.start;
    if (hasThen(view, first.at, last.at) || (day.from > first.at && only !== last)) return;
    for (const stop of stops) stop.start = day;
    return;
  }
  const about = (one: Read<ResolvedDate>): Read<ResolvedDate> => ({
    ...one,
    value: { edtf: one.value.edtf.replace(/~?$/, '~'), rule: 'tour' },
    rule: 'tour',
  });
  const [start, end] = [about(only.start), about(only.end)];
  const ends = stops.some((stop) => stop.ends);
  for (const stop of stops) {
    stop.ends = ends;
    stop.start = start;
    stop.end = end;
  }
}

function hasThen(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.date('then', at)) return true;
  return false;
}

/** A length gives the end to a start, or the start to an end. */
export function applyLength(draft: Draft): void {
  const { days } = draft;
  if (!days) return;
  if (draft.end && !draft.start) {
    const start = startBefore(draft.end.value.edtf, days.value);
    if (start)
      draft.start = { value: { edtf: start, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
    return;
  }
  if (draft.end || !draft.start || draft.start.value.edtf.endsWith('~')) return;
  const end = endAfter(draft.start.value.edtf, days.value);
  if (end) draft.end = { value: { edtf: end, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
}

/** At the end of the text: a last day that no first day was told for stands for both; an end on the first day is none. */
export function settleDates(draft: Draft): void {
  if (!draft.start && draft.end && draft.ends) {
    draft.start = draft.end;
    draft.end = null;
  }
  if (draft.start && draft.end && draft.end.value.edtf <= draft.start.value.edtf) draft.end = null;
}
