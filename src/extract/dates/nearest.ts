/** Of the days and months that a date without its year, month or week may mean, the one that the tense and the text point to. */
import { calendarOf, day, dayOf, formatIsoDay, monthLength, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import { datePart, type DatePart } from './expression';
import { nthWeekday } from './nth';
import { anchorDay, resolveOffset } from './offset';
import type { DateContext, ResolvedDate, Time } from './resolve';
import { countMonths, formatMonth, markOf, monthAt, weekdayOf } from './written';

/** The other end of an interval, where that is known: its first day, of its last; its last, of its first. */
export interface OtherEnd {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** A day of a month: `22 juin`. */
export function resolveDayMonth(
  part: DatePart,
  context: DateContext,
  { first, last }: OtherEnd,
): ResolvedDate | null {
  const month = part.month ?? 1;
  const dayOfMonth = part.day ?? 1;
  if (part.year !== undefined) {
    if (dayOfMonth > monthLength(part.year, month)) return null;
    return { edtf: formatIsoDay(dayOf(part.year, month, dayOfMonth)) + markOf(part), rule: null };
  }
  const base = last ?? first ?? context.published ?? anchorDay(context);
  if (base === null) return null;
  const { year } = calendarOf(base);
  const isBound = first !== null || last !== null;
  // Without a day of publication a text goes on in the year that it gave last.
  const isYearTold = context.published === null && !part.direction && !isBound;
  const options = (isYearTold ? [year] : [year - 1, year, year + 1])
    .filter((one) => dayOfMonth <= monthLength(one, month))
    .map((one) => dayOf(one, month, dayOfMonth));
  const fitting =
    part.weekday === undefined ? options : options.filter((one) => weekdayOf(one) === part.weekday);
  const pool = fitting.length ? fitting : options;
  const toward = last !== null ? 'past' : first !== null ? 'future' : timeToward(part, context);
  const isPresent = context.sure && toward === 'present';
  const time = isPresent ? 'future' : toward;
  const isOnlyWay = isBound || part.direction || (context.sure && time === 'past');
  const chosen = choose(pool, base, time, isPresent ? OFF_PRESENT : isOnlyWay ? NEVER : detourOf(time));
  if (chosen === null) return null;
  const told = isBound || part.direction || part.weekday !== undefined ? null : monthTold(context, chosen);
  if (told?.month === month)
    return { edtf: formatIsoDay(dayOf(told.year, month, dayOfMonth)) + markOf(part), rule: 'year-of-text' };
  return { edtf: formatIsoDay(chosen) + markOf(part), rule: ruleOfYear(context) };
}

/**
 * `travelled to South Africa in June 2011. She met Mandela on 21 June`: the month that the text told last, long before publication,
 * where the day would not be near that otherwise.
 */
function monthTold(
  { anchor, published, time }: DateContext,
  chosen: Day,
): { readonly year: number; readonly month: number } | null {
  const told = anchor ? parseEdtf(anchor) : null;
  if (told?.precision !== 'month' || published === null || time === 'future') return null;
  const isNear = Math.abs(published - chosen) <= LONG_AGO && (time !== 'past' || chosen <= published);
  return isNear || published - told.to <= LONG_AGO ? null : calendarOf(told.from);
}

/** What a day costs that the tense does not fit; see `choose`. What is to come is told by the verb itself, what is past often by another. In days. */
const OFF_FUTURE = 300;
const OFF_PAST = 120;
const OFF_PRESENT = 200;

const detourOf = (time: Time): number => (time === 'future' ? OFF_FUTURE : OFF_PAST);

/** More than any: of such days none is meant. */
const NEVER = 1000;

/** Which way a date lies: by its own word (`next June`), else by the tense. */
const timeToward = ({ direction }: DatePart, { time }: DateContext): Time =>
  direction === 1 ? 'future' : direction === -1 ? 'past' : time;

const ruleOfYear = ({ published }: DateContext): string =>
  published === null ? 'year-of-text' : 'year-of-publication';

/**
 * Of several days the one that the tense points to. A day that the tense does not fit counts as `detour` days farther:
 * news leaves a year out only where a reader cannot be wrong by one, so that a tense read wrongly costs no year.
 */
function choose(days: readonly Day[], base: Day, time: Time, detour: number): Day | null {
  const cost = (one: Day): number => {
    const against = time === 'past' ? one > base : time === 'future' ? one < base : false;
    return Math.abs(one - base) + (against ? detour : 0);
  };
  let best: Day | null = null;
  for (const one of days) if (best === null || cost(one) < cost(best)) best = one;
  return best;
}

/** `the last Thursday of June`: in the year that the text gives, else in that of its month. */
export function resolveNth(
  { month, weekday, nth, year, direction, offset }: DatePart,
  context: DateContext,
): ResolvedDate | null {
  if (nth === undefined) return null;
  const told = offset
    ? resolveOffset(datePart({ offset }), context)
    : resolveMonth(datePart({ month, year, direction }), context);
  const first = told && parseEdtf(told.edtf);
  if (!first) return null;
  const start = calendarOf(first.from);
  return {
    edtf: formatIsoDay(nthWeekday(start.year, start.month, weekday, nth)),
    rule: told.rule,
  };
}

/** A month: `in June`. */
export function resolveMonth(part: DatePart, context: DateContext): ResolvedDate | null {
  const month = part.month ?? 1;
  const mark = markOf(part);
  if (part.year !== undefined) return { edtf: formatMonth(countMonths(part.year, month)) + mark, rule: null };
  const base = context.published ?? anchorDay(context);
  if (base === null) return null;
  const now = calendarOf(base);
  const index = countMonths(now.year, now.month);
  // Without a day of publication a text goes on in the year that it gave last.
  const shifts = context.published === null && !part.direction ? [0] : [-12, 0, 12];
  const options = shifts.map((shift) => countMonths(now.year, month) + shift);
  const time = timeToward(part, context);
  const sorted = options.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  const strict = part.direction !== undefined && part.direction !== 0 ? 1 : 0;
  const chosen =
    time === 'past'
      ? sorted.find((one) => one <= index - strict)
      : time === 'future'
        ? sorted.find((one) => one >= index + strict)
        : sorted[0];
  return { edtf: formatMonth(chosen ?? (sorted[0] as number)) + mark, rule: ruleOfYear(context) };
}

/** A weekday alone: `on Monday`, `lundi prochain`. */
export function resolveWeekday(
  part: DatePart,
  context: DateContext,
  { first, last }: OtherEnd,
): ResolvedDate | null {
  const weekday = part.weekday ?? 0;
  const base = last ?? first ?? context.published;
  if (base === null) return null;
  const today = weekdayOf(base);
  const ahead = (weekday - today + 7) % 7;
  const behind = (today - weekday + 7) % 7;
  let shift: number;
  if (part.direction === 1) shift = ahead === 0 ? 7 : ahead;
  else if (part.direction === -1) shift = behind === 0 ? -7 : -behind;
  else if (part.direction === 0 && context.time !== 'past' && context.time !== 'future')
    // A text in the present of `ce lundi` may have come out a day later.
    shift = ahead > 3 && behind <= (context.time === 'present' ? 1 : 2) ? -behind : ahead;
  else if (first !== null && part.direction === undefined) shift = ahead;
  else if (last !== null || context.time === 'past') shift = -behind;
  else if (context.time === 'future' || context.time === 'present') shift = ahead;
  else shift = behind <= 2 ? -behind : ahead;
  return { edtf: formatIsoDay(day(base + shift)) + markOf(part), rule: 'weekday-by-tense' };
}

/** "lundi 23", or a bare day beside another: in the month of publication, or the one that the tense or the weekday asks for. */
export function resolveBareDay(
  part: DatePart,
  context: DateContext,
  { first }: OtherEnd,
): ResolvedDate | null {
  const told = first === null && part.weekday === undefined ? anchorAway(context) : null;
  const base = first ?? told ?? context.published ?? anchorDay(context);
  if (base === null) return null;
  const { year, month } = calendarOf(base);
  const options: Day[] = [];
  for (let shift = -2; shift <= 2; shift += 1) {
    const [y, m] = monthAt(countMonths(year, month) + shift);
    if ((part.day ?? 1) <= monthLength(y, m)) options.push(dayOf(y, m, part.day ?? 1));
  }
  const fitting =
    part.weekday === undefined ? options : options.filter((one) => weekdayOf(one) === part.weekday);
  // Without a day of publication a text goes on from the day that it gave last.
  const onward = first !== null || told !== null || context.published === null;
  // `visits Canberra on the 28th`: the present tells what is near, and rather what is to come.
  const isPresent = !onward && context.time === 'present';
  const time = onward || isPresent ? 'future' : context.time;
  const detour = first !== null ? NEVER : isPresent ? 10 : 20;
  const chosen = choose(fitting.length ? fitting : options, base, time, detour);
  return chosen === null ? null : { edtf: formatIsoDay(chosen) + markOf(part), rule: 'month-of-publication' };
}

/**
 * The day that the text told last, where a day without a month goes on from it: one long before publication, or one ahead
 * (`will be in Havana on March 21. He will reach Lima on the 23rd`).
 */
function anchorAway({ anchor, published, time }: DateContext): Day | null {
  const told = anchor ? parseEdtf(anchor) : null;
  if (!told || published === null) return null;
  // `last went there in April 2023. He had been received in Canton on the 7th`
  if (told.precision === 'month')
    return time !== 'future' && published - told.to > LONG_AGO ? told.from : null;
  if (told.precision !== 'day') return null;
  const isAway = time === 'future' ? told.from > published : published - told.from > LONG_AGO;
  return isAway ? told.from : null;
}

/** News leaves out the month of what is no farther from it. In days. */
const LONG_AGO = 60;
