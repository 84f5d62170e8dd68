/** Dates that are counted: from the day of publication (`tomorrow`, `last year`), or from the date that the text gave last (`two days later`). */
import {
  calendarOf,
  day,
  dayOf,
  formatIsoDay,
  formatYear,
  monthLength,
  type Day,
} from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { DatePart } from './expression';
import type { DateContext, ResolvedDate, ResolvedRange, Time } from './resolve';
import { countMonths, formatMonth, markOf, monthAt, weekdayOf } from './written';

/** The Monday of a week or weekend that is counted. */
export function weekOf(part: DatePart, context: DateContext): Day | null {
  const offset = part.offset;
  if (!offset) return null;
  const base = offset.base === 'published' ? context.published : anchorDay(context);
  if (base === null) return null;
  const ended =
    offset.unit === 'weekend' && offset.count === 0 && isOverWeekend(context.time, weekdayOf(base)) ? -1 : 0;
  return day(base - weekdayOf(base) + (offset.count + ended) * 7);
}

/** `Wednesday next week`: the weekday of a week that is counted. */
export function resolveInWeek(part: DatePart, context: DateContext): ResolvedDate | null {
  const monday = weekOf(part, context);
  if (monday === null || part.weekday === undefined) return null;
  return { edtf: formatIsoDay(day(monday + part.weekday)) + markOf(part), rule: 'weekday-of-week' };
}

/** On a Monday or Tuesday the weekend is the last one where no verb says which; later in the week only what is past is. */
const isOverWeekend = (time: Time, weekday: number): boolean =>
  weekday < 5 && (time === 'past' || (weekday < 2 && time === null));

/** A week from its Monday, or its weekend. */
export function weekRange(monday: Day, unit: string): ResolvedRange {
  const from = unit === 'weekend' ? day(monday + 5) : monday;
  const mark = unit === 'weekend' ? '' : '~';
  return {
    start: { edtf: formatIsoDay(from) + mark, rule: 'week' },
    end: { edtf: formatIsoDay(day(monday + 6)) + mark, rule: 'week' },
  };
}

/** The day that the text gave last, or began with. */
export function anchorDay(context: DateContext): Day | null {
  const anchor = context.anchor ? parseEdtf(context.anchor) : null;
  return anchor ? anchor.from : context.published;
}

/** The day that the text gave last; that of publication where it gave only a month or a year since. */
function anchorToTheDay(context: DateContext): Day | null {
  const anchor = context.anchor ? parseEdtf(context.anchor) : null;
  return anchor?.precision === 'day' ? anchor.from : context.published;
}

/** `the 21st of this month`, `le 18 du même mois`: a day of a month that is counted. */
export function resolveInMonth(part: DatePart, context: DateContext): ResolvedDate | null {
  const { offset, day: dayOfMonth } = part;
  if (offset?.unit !== 'month' || dayOfMonth === undefined) return null;
  const isOfText = offset.base === 'text';
  const base = isOfText ? anchorDay(context) : context.published;
  if (base === null) return null;
  const now = calendarOf(base);
  const [year, month] = monthAt(countMonths(now.year, now.month) + offset.count);
  if (dayOfMonth > monthLength(year, month)) return null;
  return {
    edtf: formatIsoDay(dayOf(year, month, dayOfMonth)) + markOf(part),
    rule: isOfText ? 'relative-to-text' : 'relative-to-publication',
  };
}

/** A day, month or year so many units from another. */
export function resolveOffset(part: DatePart, context: DateContext): ResolvedDate | null {
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
  const mark = markOf(part);
  const { year, month } = calendarOf(base);
  if (offset.unit === 'year') return { edtf: formatYear(year + offset.count) + mark, rule };
  if (offset.unit === 'month')
    return { edtf: formatMonth(countMonths(year, month) + offset.count) + mark, rule };
  if (offset.unit === 'week') {
    const exact = offset.base === 'text';
    return { edtf: formatIsoDay(day(base + offset.count * 7)) + (exact ? mark : '~'), rule };
  }
  return { edtf: formatIsoDay(day(base + offset.count)) + mark, rule };
}
