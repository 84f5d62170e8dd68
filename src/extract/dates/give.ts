/** Giving a date to an engagement: the firmer and the finer of two stays. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import type { DateMention } from './expression';
import { resolveDate, type DateContext, type ResolvedDate, type ResolvedRange, type Time } from './resolve';
import { LONGEST_STAY } from './stay-length';

/** `conveyed a message to the peoples of Syria on Monday`: what somebody did, and when. */
export interface Deed {
  readonly day: Read<ResolvedDate>;
  readonly sentence: number;
  readonly codes: readonly string[];
  /** Nobody did it: the sentence only says where and when (`Warsaw, Wednesday evening, a hotel bar`). */
  readonly isScene: boolean;
}

/** What the text has told before a date. */
export interface BindContext {
  readonly published: DateContext['published'];
  /** Date told last in the text. */
  anchor: string | null;
  /** Where an agenda lies ahead: the Monday of the week that its heading names, or the day whose entry is read. */
  ahead?: Day | null;
  /** The text tells of nothing but times long before its publication: what it tells is no background. */
  readonly chronicle?: boolean;
  /** The day of what the sentence before tells that is no engagement. */
  deed: Deed | null;
  /** The day on which a town expects something, by the sentence before. */
  dayToCome?: Pick<Deed, 'day' | 'sentence'> | null;
  /** The day on which somebody came home, by the sentence before. */
  homecoming?: Pick<Deed, 'day' | 'sentence' | 'codes'> | null;
  /** The engagements told so far; the last is the one that the text goes on about. */
  told?: readonly Draft[];
}

/** From which day one sees what is not over: in an agenda of what is to come, from its day. */
const seenFrom = ({ published, ahead }: BindContext, time: Time): Day | null =>
  ahead && time !== 'past' ? ahead : published;

/** What decides which day a date means: what the text has told, and the tense. `after`: the first day, where the last is sought. */
export function dateContext(context: BindContext, time: Time, after: string | null = null): DateContext {
  const { anchor } = context;
  return { published: seenFrom(context, time), time, anchor, after, sure: false };
}

/** The same for a date whose direction the tense may make sure. */
export function contextOf(sure: boolean, context: BindContext, time: Time): DateContext {
  const { anchor } = context;
  return { published: seenFrom(context, time), time, anchor, after: null, sure };
}

/** A value with the words of the date that tell it. */
export const read = <T>(date: DateMention, value: T, rule: string | null = null): Read<T> => ({
  value,
  from: date.from,
  to: date.to,
  rule,
});

/** Reads a date that belongs to no engagement, so that later ones may refer to it; `time`: that of its sentence. */
export function noteDate(date: DateMention, context: BindContext, time: Time = null): void {
  if (date.sense === 'since') return;
  const { start } = resolveDate(date, dateContext(context, time));
  const { year, day, weekday, offset } = date.start ?? {};
  // `the next day they signed a treaty`
  const isNext = offset?.base === 'text' && offset.unit === 'day' && offset.count > 0;
  if (start && (isNext || year !== undefined || day !== undefined || weekday !== undefined))
    context.anchor = start.edtf;
}

/** Gives an interval to a draft, unless what it has is firmer or finer. */
export function give(
  draft: Draft,
  { start, end }: ResolvedRange,
  date: DateMention,
  rank: Draft['dateRank'] = 1,
): void {
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
  noteSeen(draft, start.edtf);
  // `leaves on Wednesday for Nairobi (15-16 May)`
  if (rank === draft.dateRank && now === start.edtf && end && !draft.end)
    draft.end = read(date, end, end.rule);
  // `next week's summit, set for 24 May`
  if (!end && isDayWithin(draft, start.edtf)) {
    draft.start = read(date, start, start.rule);
    draft.end = null;
    return;
  }
  // `met on Tuesday X, who is on a visit from Monday to Thursday`: the days of the stay round the day of what was done in its course.
  if (draft.type === 'visit' && rank >= draft.dateRank && end && isRound({ start, end }, draft)) {
    draft.start = read(date, start, start.rule);
    draft.end = read(date, end, end.rule);
    return;
  }
  const ofWeek = start.rule === 'weekday-of-week';
  if (rank < draft.dateRank || (draft.end && !ofWeek && !(now.endsWith('~') && end))) return;
  if (!isFiner(now, start.edtf)) return;
  draft.start = read(date, start, start.rule);
  draft.end = end ? read(date, end, end.rule) : null;
}

/** Whether an interval told to the day has the one day that an engagement has so far. */
function isRound({ start, end }: { start: ResolvedDate; end: ResolvedDate }, draft: Draft): boolean {
  const now = draft.end ? null : draft.start?.value.edtf;
  if (now?.length !== 10 || start.edtf.length !== 10 || end.edtf.length !== 10) return false;
  return start.edtf <= now && now <= end.edtf;
}

/** Whether a day is one of those between which an engagement is told to be, about. */
function isDayWithin({ start, end }: Draft, day: string): boolean {
  if (!start || !end || day.length !== 10 || day.endsWith('~')) return false;
  const [first, last] = [start.value.edtf, end.value.edtf];
  return first.endsWith('~') && last.endsWith('~') && first.slice(0, -1) <= day && day <= last.slice(0, -1);
}

/** Keeps the latest day that is told of a stay after its first: it still goes on then. */
export function noteSeen(draft: Draft, day: string): void {
  const first = draft.start?.value.edtf;
  if (draft.type !== 'visit' || first?.length !== 10 || day.length !== 10 || day <= first) return;
  if (draft.anterior && daysBetween(first, day) > TOLD_OF) return;
  if (draft.seen === null || day > draft.seen) draft.seen = day;
}

/** Days from one to another, both told in full. */
const daysBetween = (first: string, last: string): number =>
  (parseEdtf(last)?.from ?? 0) - (parseEdtf(first)?.from ?? 0);

/** A day so long after a stay of before is none of it: `whom he had received on 10 May, is to see him on Wednesday`. In days. */
const TOLD_OF = 14;

/** An opening told after another day of the same stay comes before it. */
export function isBeforeSeen({ start, end }: Draft, opening: string): boolean {
  const now = start && parseEdtf(start.value.edtf);
  const first = parseEdtf(opening);
  if (!now || !first || end || first.precision !== 'day') return false;
  return first.from < now.from && now.from - first.from <= LONGEST_STAY;
}

/** A full day is finer than a month, a month than a year, and what is exact than what is about. */
function isFiner(now: string, edtf: string): boolean {
  const bare = now.replace('~', '');
  if (now.endsWith('~') && !edtf.endsWith('~') && edtf.length >= bare.length) return true;
  return edtf.length > bare.length && edtf.startsWith(bare);
}
