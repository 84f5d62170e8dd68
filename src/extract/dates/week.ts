/** The weekdays of a week that an engagement, or a whole agenda, has been given. */
import { day, formatIsoDay, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { DateMention, DatePart } from './expression';
import type { View } from '../view';
import { resolveDate, type ResolvedDate, type ResolvedRange } from './resolve';

/** `is in Rome this week, from Wednesday to Friday`: the days of that week, whatever else the text has dated. */
export function dayOfWeek(
  draft: Draft,
  { start, end }: DateMention,
  published: Day | null,
): ResolvedRange | null {
  if (draft.start?.value.rule !== 'week' || !draft.end || !isWeekday(start)) return null;
  const monday = parseEdtf(draft.start.value.edtf)?.from;
  const sunday = parseEdtf(draft.end.value.edtf)?.from;
  if (monday === undefined || sunday !== monday + 6) return null;
  const first = day(monday + start.weekday);
  if (!end) return isOver(draft, first, published) ? null : { start: inWeek(first), end: null };
  if (!isWeekday(end)) return null;
  const last = day(monday + end.weekday);
  return last <= first || isOver(draft, last, published) ? null : { start: inWeek(first), end: inWeek(last) };
}

const isWeekday = (part: DatePart | null): part is DatePart & { weekday: number } =>
  part?.weekday !== undefined && part.day === undefined && part.direction === undefined;

/** `L'agenda de la semaine du 23 juin`: Monday of the week that a heading without an engagement names, where it lies ahead. */
export function weekAhead([first]: readonly View[], published: Day | null): Day | null {
  const date = first?.triggers.length === 0 ? first.dates.find(({ sense }) => sense === 'week') : undefined;
  if (!date || published === null) return null;
  const { start } = resolveDate(date, { published, time: 'future', anchor: null, after: null, sure: false });
  const monday = start && parseEdtf(start.edtf)?.from;
  return monday && monday > published && monday - published <= AHEAD ? day(monday) : null;
}

/** An agenda is of a week that begins within so many days. */
const AHEAD = 14;

/** Of what is still to come, a day that is over is another week's. */
const isOver = ({ time }: Draft, last: Day, published: Day | null): boolean =>
  time === 'future' && published !== null && last < published;

const inWeek = (one: Day): ResolvedDate => ({ edtf: formatIsoDay(one), rule: 'weekday-of-week' });
