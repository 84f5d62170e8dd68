/** Date expressions to EDTF: the day of publication, the tense of the verb and the text's other dates say which day is meant. */
import { calendarOf, day, dayOf, formatYear, monthLength, type Day } from '../../engagement/day';
import { formatEdtf, parseEdtf, type EdtfDate } from '../../engagement/edtf';
import { datePart, type DateMention, type DatePart, type DateShift } from './expression';
import {
  resolveBareDay,
  resolveDayMonth,
  resolveMonth,
  resolveNth,
  resolveWeekday,
  type OtherEnd,
} from './nearest';
import { anchorDay, resolveInMonth, resolveInWeek, resolveOffset, weekOf, weekRange } from './offset';
import { countMonths, formatMonth, markOf, monthAt, weekdayOf } from './written';

/** The direction of the verb that a date belongs to. */
export type Time = 'past' | 'present' | 'future' | null;

/** What decides which day is meant where the words do not say all. */
export interface DateContext {
  /** Day of publication; null when unknown. */
  readonly published: Day | null;
  readonly time: Time;
  /** The date that the text spoke of last, as EDTF. */
  readonly anchor: string | null;
  /** The first day, where only the last is to be found. */
  readonly after: string | null;
  /** By a tense of which the direction is sure: nothing that a pluperfect or a simple past tells lies ahead (`had held talks on 5 January`), little that an English present tells lies behind. */
  readonly sure: boolean;
}

/** A date as EDTF. */
export interface ResolvedDate {
  readonly edtf: string;
  /** By which rule what the words do not say was found; null when they say all. */
  readonly rule: string | null;
}

/** A first and a last day; null where it is not told or cannot be known. */
export interface ResolvedRange {
  readonly start: ResolvedDate | null;
  readonly end: ResolvedDate | null;
}

/** Resolves a date mention. Null ends are those that the words do not give, or that cannot be known. */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedRange {
  const week = mention.start?.weekday === undefined ? mention.start?.offset : undefined;
  if (mention.start && !mention.end && week && (week.unit === 'week' || week.unit === 'weekend')) {
    const monday = weekOf(mention.start, context);
    if (monday !== null && Math.abs(week.count) <= 2) return weekRange(monday, week.unit);
  }
  const start = mention.start
    ? resolvePart(mention.start, isUnderWay(mention, context) ? toward('past', context) : context)
    : null;
  if (mention.sense === 'week' && start && !mention.end) {
    const told = parseEdtf(start.edtf);
    if (told?.precision === 'day') return weekRange(day(told.from - weekdayOf(told.from)), 'week');
  }
  const endContext = start && mention.end ? anchoredAt(context, start.edtf) : context;
  const known = start?.edtf ?? context.after;
  let end = mention.end ? resolvePart(mention.end, endContext, { first: dayIn(known), last: null }) : null;
  if (start && end && !isOrdered(start.edtf, end.edtf)) {
    const retry = mention.start
      ? resolvePart(mention.start, context, { first: null, last: dayIn(end.edtf) })
      : null;
    if (retry && isOrdered(retry.edtf, end.edtf)) return { start: retry, end };
    end = null;
  }
  return { start, end: end && start && end.edtf === start.edtf ? null : end };
}

/**
 * `is in Vientiane on Wednesday and Thursday`, told on that Thursday: where the present tells weekdays of which the day of publication
 * is one, but not the first, they are those of this week.
 */
function isUnderWay({ start, end }: DateMention, { published, time }: DateContext): boolean {
  if (published === null || time === 'past' || time === 'future') return false;
  const [first, last] = [bareWeekday(start), bareWeekday(end)];
  if (first === null || last === null) return false;
  const behind = (weekdayOf(published) - first + 7) % 7;
  return behind > 0 && behind <= (last - first + 7) % 7;
}

/** A weekday of which nothing else says which one it is. */
function bareWeekday(part: DatePart | null): number | null {
  if (!part || part.day !== undefined || part.offset || part.shift || part.direction !== undefined)
    return null;
  return part.weekday ?? null;
}

const toward = (time: Time, { published, anchor, after, sure }: DateContext): DateContext => ({
  published,
  time,
  anchor,
  after,
  sure,
});

const anchoredAt = ({ published, time, after, sure }: DateContext, anchor: string): DateContext => ({
  published,
  time,
  anchor,
  after,
  sure,
});

function isOrdered(start: string, end: string): boolean {
  const first = parseEdtf(start);
  const last = parseEdtf(end);
  return !!first && !!last && last.to > first.from;
}

const dayIn = (edtf: string | null): Day | null => (edtf ? (parseEdtf(edtf)?.from ?? null) : null);

const UNBOUND: OtherEnd = { first: null, last: null };

function resolvePart(part: DatePart, context: DateContext, other: OtherEnd = UNBOUND): ResolvedDate | null {
  if (part.shift) return resolveShifted(part, context, other);
  if (part.nth !== undefined) return resolveNth(part, context);
  if (part.offset && part.month !== undefined) return resolveInYear(part, context, other);
  if (part.offset && part.day !== undefined) return resolveInMonth(part, context);
  if (part.offset?.unit === 'week' && part.weekday !== undefined) return resolveInWeek(part, context);
  if (part.offset) return resolveOffset(part, context);
  if (part.month !== undefined && part.day !== undefined) return resolveDayMonth(part, context, other);
  if (part.month !== undefined) return resolveMonth(part, context);
  if (part.year !== undefined) return { edtf: formatYear(part.year) + markOf(part), rule: null };
  if (part.weekday !== undefined && part.day === undefined) return resolveWeekday(part, context, other);
  if (part.day !== undefined) return resolveBareDay(part, context, other);
  return null;
}

/** `two days after the vote of 8 May`: the day that is named, and so long after it; months and years leave the day open. */
function resolveShifted(part: DatePart, context: DateContext, other: OtherEnd): ResolvedDate | null {
  const { year, month, day: dayOfMonth, weekday, nth, approximate, direction, offset, shift } = part;
  if (!shift) return null;
  const named = datePart({ year, month, day: dayOfMonth, weekday, nth, approximate, direction, offset });
  const resolved = resolvePart(named, towardDay(context, shift), other);
  const first = resolved && parseEdtf(resolved.edtf);
  if (first?.precision !== 'day') return null;
  const rule = 'counted-from-day';
  if (shift.unit === 'day') return { edtf: dayAs(first, first.from + shift.count), rule };
  const from = calendarOf(first.from);
  if (shift.unit === 'calendar-month') {
    const [toYear, toMonth] = monthAt(countMonths(from.year, from.month) + shift.count);
    const last = monthLength(toYear, toMonth);
    return { edtf: dayAs(first, dayOf(toYear, toMonth, Math.min(from.dayOfMonth, last))), rule };
  }
  return shift.unit === 'year'
    ? { edtf: formatYear(from.year + shift.count), rule }
    : { edtf: formatMonth(countMonths(from.year, from.month) + shift.count), rule };
}

/** `flew there two days after Sunday's vote`, told on a Monday: what is past is so with the days between. */
function towardDay(context: DateContext, { unit, count }: DateShift): DateContext {
  const { published, time, anchor, after, sure } = context;
  const back = published === null || time !== 'past' || unit !== 'day' || count < 0 ? 0 : count;
  return { published: published === null ? null : day(published - back), time, anchor, after, sure };
}

/** `23 May of last year`, `27 February of the same year`: a day or month of a year that is counted from another. */
function resolveInYear(part: DatePart, context: DateContext, other: OtherEnd): ResolvedDate | null {
  const base = part.offset?.base === 'text' ? anchorDay(context) : context.published;
  if (!part.offset || base === null) return null;
  const year = calendarOf(base).year + part.offset.count;
  const { month, day: dayOfMonth, weekday, approximate } = part;
  return resolvePart(datePart({ year, month, day: dayOfMonth, weekday, approximate }), context, other);
}

/** Another day, as sure as a date. */
const dayAs = ({ precision, approximate, uncertain }: EdtfDate, from: number): string =>
  formatEdtf({ from: day(from), precision, approximate, uncertain });

/** The last day of a stay of `days` days from a start that is exact to the day; null for others. */
export function endAfter(start: string, days: number): string | null {
  const first = parseEdtf(start);
  if (!first || first.precision !== 'day' || days < 2) return null;
  return dayAs(first, first.from + days - 1);
}

/** The first day of a stay of `days` days that ends on a given day. */
export function startBefore(end: string, days: number): string | null {
  const last = parseEdtf(end);
  if (!last || last.precision !== 'day' || days < 2) return null;
  return dayAs(last, last.from - days + 1);
}
