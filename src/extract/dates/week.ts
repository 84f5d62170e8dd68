/** The weekdays of a week that an engagement has been given. */
import { day, formatIsoDay, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { DateMention, DatePart } from './expression';
import type { ResolvedDate, ResolvedRange } from './resolve';

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

/** Of what is still to come, a day that is over is another week's. */
const isOver = ({ time }: Draft, last: Day, published: Day | null): boolean =>
  time === 'future' && published !== null && last < published;

const inWeek = (one: Day): ResolvedDate => ({ edtf: formatIsoDay(one), rule: 'weekday-of-week' });
