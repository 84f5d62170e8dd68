/** Of the days and months that a date without its year, month or week may mean, the one that the tense and the text point to. */
import { calendarOf, day, dayOf, monthLength, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import { datePart, type DatePart } from './expression';
import { nthWeekday } from './nth';
import type { DateContext, ResolvedDate, Time } from './resolve';
import { iso, pad, weekdayOf } from './written';

/** A day of a month: `22 juin`. `after`: the first day of its interval; `before`: its last. */
export function resolveDayMonth(
  part: DatePart,
  context: DateContext,
  mark: string,
  after: ResolvedDate | null,
  before: Day | null,
): ResolvedDate | null {
  const month = part.month ?? 1;
  const dayOfMonth = part.day ?? 1;
  if (part.year !== undefined) {
    if (dayOfMonth > monthLength(part.year, month)) return null;
    return { edtf: `${pad(part.year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}${mark}`, rule: null };
  }
  const start = after ? (parseEdtf(after.edtf)?.from ?? null) : null;
  const base = before ?? start ?? context.published ?? anchorIfFull(context);
  if (base === null) return null;
  const { year } = calendarOf(base);
  const told = context.published === null && !part.direction && before === null && start === null;
  const options = (told ? [year] : [year - 1, year, year + 1])
    .filter((one) => dayOfMonth <= monthLength(one, month))
    .map((one) => dayOf(one, month, dayOfMonth));
  const fitting =
    part.weekday === undefined ? options : options.filter((one) => weekdayOf(one) === part.weekday);
  const pool = fitting.length ? fitting : options;
  const time =
    before !== null
      ? 'past'
      : start !== null
        ? 'future'
        : part.direction === 1
          ? 'future'
          : part.direction === -1
            ? 'past'
            : context.time;
  const chosen = choose(pool, base, time, start !== null || before !== null || part.direction ? 1000 : 120);
  return chosen === null
    ? null
    : { edtf: iso(chosen) + mark, rule: context.published === null ? 'year-of-text' : 'year-of-publication' };
}

/** Without a day of publication, the year of the date that the text gave last. */
function anchorIfFull(context: DateContext): Day | null {
  const anchor = context.anchor ? parseEdtf(context.anchor) : null;
  return anchor ? anchor.from : null;
}

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
  { month, weekday, nth, year, direction }: DatePart,
  context: DateContext,
): ResolvedDate | null {
  if (month === undefined || weekday === undefined || nth === undefined) return null;
  const told = resolveMonth(datePart({ month, year, direction }), context, '');
  const first = told && parseEdtf(told.edtf);
  if (!first) return null;
  return { edtf: iso(nthWeekday(calendarOf(first.from).year, month, weekday, nth)), rule: told.rule };
}

/** A month: `in June`. */
export function resolveMonth(part: DatePart, context: DateContext, mark: string): ResolvedDate | null {
  const month = part.month ?? 1;
  if (part.year !== undefined) return { edtf: `${pad(part.year, 4)}-${pad(month, 2)}${mark}`, rule: null };
  const base = context.published ?? anchorIfFull(context);
  if (base === null) return null;
  const now = calendarOf(base);
  const index = now.year * 12 + now.month - 1;
  // Without a day of publication a text goes on in the year that it gave last.
  const shifts = context.published === null && !part.direction ? [0] : [-12, 0, 12];
  const options = shifts.map((shift) => now.year * 12 + shift + month - 1);
  const time = part.direction === 1 ? 'future' : part.direction === -1 ? 'past' : context.time;
  const sorted = options.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  const strict = part.direction !== undefined && part.direction !== 0 ? 1 : 0;
  const chosen =
    time === 'past'
      ? sorted.find((one) => one <= index - strict)
      : time === 'future'
        ? sorted.find((one) => one >= index + strict)
        : sorted[0];
  const value = chosen ?? (sorted[0] as number);
  return {
    edtf: `${pad(Math.floor(value / 12), 4)}-${pad((value % 12) + 1, 2)}${mark}`,
    rule: context.published === null ? 'year-of-text' : 'year-of-publication',
  };
}

/** A weekday alone: `on Monday`, `lundi prochain`. */
export function resolveWeekday(
  part: DatePart,
  context: DateContext,
  mark: string,
  after: ResolvedDate | null,
  before: Day | null,
): ResolvedDate | null {
  const weekday = part.weekday ?? 0;
  const start = after ? (parseEdtf(after.edtf)?.from ?? null) : null;
  const base = before ?? start ?? context.published;
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
  else if (start !== null && part.direction === undefined) shift = ahead;
  else if (before !== null || context.time === 'past') shift = -behind;
  else if (context.time === 'future' || context.time === 'present') shift = ahead;
  else shift = behind <= 2 ? -behind : ahead;
  return { edtf: iso(day(base + shift)) + mark, rule: 'weekday-by-tense' };
}

/** "lundi 23", or a bare day beside another: in the month of publication, or the one that the tense or the weekday asks for. */
export function resolveBareDay(
  part: DatePart,
  context: DateContext,
  mark: string,
  after: ResolvedDate | null,
): ResolvedDate | null {
  const start = after ? (parseEdtf(after.edtf)?.from ?? null) : null;
  const past =
    start === null && part.weekday === undefined && context.time !== 'future' ? anchorLongAgo(context) : null;
  const base = start ?? past ?? context.published ?? anchorIfFull(context);
  if (base === null) return null;
  const { year, month } = calendarOf(base);
  const options: Day[] = [];
  for (let shift = -2; shift <= 2; shift += 1) {
    const index = year * 12 + month - 1 + shift;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    if ((part.day ?? 1) <= monthLength(y, m)) options.push(dayOf(y, m, part.day ?? 1));
  }
  const fitting =
    part.weekday === undefined ? options : options.filter((one) => weekdayOf(one) === part.weekday);
  // Without a day of publication a text goes on from the day that it gave last.
  const onward = start !== null || past !== null || context.published === null;
  // `visits Canberra on the 28th`: the present tells what is near, and rather what is to come.
  const isPresent = !onward && context.time === 'present';
  const time = onward || isPresent ? 'future' : context.time;
  const detour = start !== null ? 1000 : isPresent ? 10 : 20;
  const chosen = choose(fitting.length ? fitting : options, base, time, detour);
  return chosen === null ? null : { edtf: iso(chosen) + mark, rule: 'month-of-publication' };
}

/** The day that the text told last, where that is so long before publication that a day without a month goes on from it. */
function anchorLongAgo({ anchor, published }: DateContext): Day | null {
  const told = anchor ? parseEdtf(anchor) : null;
  return told?.precision === 'day' && published !== null && published - told.from > LONG_AGO
    ? told.from
    : null;
}

/** News leaves out the month of what is no farther from it. In days. */
const LONG_AGO = 60;
