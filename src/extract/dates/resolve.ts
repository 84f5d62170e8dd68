/** Date expressions to EDTF: the day of publication, the tense of the verb and the text's other dates say which day is meant. */
import { calendarOf, day, dayOf, monthLength, type Day } from '../../engagement/day';
import { formatEdtf, parseEdtf, type EdtfDate } from '../../engagement/edtf';
import { datePart, type DateMention, type DatePart } from './expression';

/** The direction of the verb that a date belongs to. */
export type Time = 'past' | 'present' | 'future' | null;

export interface DateContext {
  /** Day of publication; null when unknown. */
  readonly published: Day | null;
  readonly time: Time;
  /** The date that the text spoke of last, as EDTF. */
  readonly anchor: string | null;
  /** The first day, where only the last is to be found. */
  readonly after: string | null;
}

export interface ResolvedDate {
  readonly edtf: string;
  /** By which rule what the words do not say was found; null when they say all. */
  readonly rule: string | null;
}

export interface ResolvedRange {
  readonly start: ResolvedDate | null;
  readonly end: ResolvedDate | null;
}

/** Resolves a date mention. Null ends are those that the words do not give, or that cannot be known. */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedRange {
  const week = mention.start?.offset;
  if (mention.start && !mention.end && week && (week.unit === 'week' || week.unit === 'weekend')) {
    const monday = weekOf(mention.start, context);
    if (monday !== null && Math.abs(week.count) <= 1) return weekRange(monday, week.unit);
  }
  const start = mention.start ? resolvePart(mention.start, context) : null;
  if (mention.sense === 'week' && start && !mention.end) {
    const told = parseEdtf(start.edtf);
    if (told?.precision === 'day') return weekRange(day(told.from - weekdayOf(told.from)), 'week');
  }
  const endContext = start && mention.end ? anchoredAt(context, start.edtf) : context;
  const known = start ?? (context.after ? { edtf: context.after, rule: null } : null);
  let end = mention.end ? resolvePart(mention.end, endContext, known) : null;
  if (start && end && !isOrdered(start.edtf, end.edtf)) {
    const retry = mention.start
      ? resolvePart(mention.start, context, null, parseEdtf(end.edtf)?.from ?? null)
      : null;
    if (retry && isOrdered(retry.edtf, end.edtf)) return { start: retry, end };
    end = null;
  }
  return { start, end: end && start && end.edtf === start.edtf ? null : end };
}

const anchoredAt = ({ published, time, after }: DateContext, anchor: string): DateContext => ({
  published,
  time,
  anchor,
  after,
});

function isOrdered(start: string, end: string): boolean {
  const first = parseEdtf(start);
  const last = parseEdtf(end);
  return !!first && !!last && last.to > first.from;
}

function weekOf(part: DatePart, context: DateContext): Day | null {
  const offset = part.offset;
  if (!offset) return null;
  const base = offset.base === 'published' ? context.published : anchorDay(context);
  if (base === null) return null;
  const ended =
    offset.unit === 'weekend' && offset.count === 0 && isOverWeekend(context.time, weekdayOf(base)) ? -1 : 0;
  return day(base - weekdayOf(base) + (offset.count + ended) * 7);
}

/** On a Monday or Tuesday the weekend is the last one where no verb says which; later in the week only what is past is. */
const isOverWeekend = (time: Time, weekday: number): boolean =>
  weekday < 5 && (time === 'past' || (weekday < 2 && time === null));

function weekRange(monday: Day, unit: string): ResolvedRange {
  const from = unit === 'weekend' ? day(monday + 5) : monday;
  const mark = unit === 'weekend' ? '' : '~';
  return {
    start: { edtf: iso(from) + mark, rule: 'week' },
    end: { edtf: iso(day(monday + 6)) + mark, rule: 'week' },
  };
}

/** Monday 0. Day 0 was a Thursday. */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

const iso = (value: Day): string =>
  formatEdtf({ from: value, precision: 'day', approximate: false, uncertain: false });

function anchorDay(context: DateContext): Day | null {
  const anchor = context.anchor ? parseEdtf(context.anchor) : null;
  return anchor ? anchor.from : context.published;
}

/** The day that the text gave last; that of publication where it gave only a month or a year since. */
function anchorToTheDay(context: DateContext): Day | null {
  const anchor = context.anchor ? parseEdtf(context.anchor) : null;
  return anchor?.precision === 'day' ? anchor.from : context.published;
}

function resolvePart(
  part: DatePart,
  context: DateContext,
  after: ResolvedDate | null = null,
  before: Day | null = null,
): ResolvedDate | null {
  const mark = part.approximate ? '~' : '';
  if (part.offset && part.month !== undefined) return resolveInYear(part, context, after, before);
  if (part.offset && part.day !== undefined) return resolveInMonth(part, context);
  if (part.offset) return resolveOffset(part, context, mark);
  if (part.month !== undefined && part.day !== undefined)
    return resolveDayMonth(part, context, mark, after, before);
  if (part.month !== undefined) return resolveMonth(part, context, mark);
  if (part.year !== undefined) return { edtf: `${pad(part.year, 4)}${mark}`, rule: null };
  if (part.weekday !== undefined && part.day === undefined)
    return resolveWeekday(part, context, mark, after, before);
  if (part.day !== undefined) return resolveBareDay(part, context, mark, after);
  return null;
}

/** `23 May of last year`, `27 February of the same year`: a day or month of a year that is counted from another. */
function resolveInYear(
  part: DatePart,
  context: DateContext,
  after: ResolvedDate | null,
  before: Day | null,
): ResolvedDate | null {
  const base = part.offset?.base === 'text' ? anchorDay(context) : context.published;
  if (!part.offset || base === null) return null;
  const year = calendarOf(base).year + part.offset.count;
  const { month, day: dayOfMonth, weekday, approximate } = part;
  return resolvePart(
    datePart({ year, month, day: dayOfMonth, weekday, approximate }),
    context,
    after,
    before,
  );
}

/** `the 21st of this month`: a day of a month that is counted from that of publication. */
function resolveInMonth(
  { offset, day: dayOfMonth, approximate }: DatePart,
  { published }: DateContext,
): ResolvedDate | null {
  if (!offset || offset.unit !== 'month' || published === null || dayOfMonth === undefined) return null;
  const now = calendarOf(published);
  const index = now.year * 12 + now.month - 1 + offset.count;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  if (dayOfMonth > monthLength(year, month)) return null;
  return {
    edtf: iso(dayOf(year, month, dayOfMonth)) + (approximate ? '~' : ''),
    rule: 'relative-to-publication',
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function resolveOffset(part: DatePart, context: DateContext, mark: string): ResolvedDate | null {
  const offset = part.offset;
  if (!offset) return null;
  const told = offset.unit === 'day' ? anchorToTheDay(context) : anchorDay(context);
  // `since the day before`, after a day to come: the day before that of publication.
  const { published } = context;
  const ahead =
    context.time === 'past' && offset.count < 0 && told !== null && published !== null && told > published;
  // `is expected there in the evening`, behind what was told of yesterday: the evening of today.
  const toCome =
    (context.time === 'future' || context.time === 'present') &&
    offset.unit === 'day' &&
    offset.count === 0 &&
    told !== null &&
    published !== null &&
    told < published;
  const base = offset.base === 'published' || ahead || toCome ? published : told;
  if (base === null) return null;
  const rule = offset.base === 'published' ? 'relative-to-publication' : 'relative-to-text';
  const { year, month } = calendarOf(base);
  if (offset.unit === 'year') return { edtf: pad(year + offset.count, 4) + mark, rule };
  if (offset.unit === 'month') {
    const index = year * 12 + month - 1 + offset.count;
    return { edtf: `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}${mark}`, rule };
  }
  if (offset.unit === 'week') {
    const exact = offset.base === 'text';
    return { edtf: iso(day(base + offset.count * 7)) + (exact ? mark : '~'), rule };
  }
  return { edtf: iso(day(base + offset.count)) + mark, rule };
}

function resolveDayMonth(
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

function resolveMonth(part: DatePart, context: DateContext, mark: string): ResolvedDate | null {
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

function resolveWeekday(
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
function resolveBareDay(
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
