/** Whether a date is of another time than the engagement that a text goes on about: well before it, or well behind it. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { DateMention } from '../dates/expression';
import { resolveDate, type Time } from '../dates/resolve';
import type { Draft } from '../draft';

/** Days between the two, at least: what is nearer may be part of it. */
const APART = 4;

/** Days back to what those who meet today may have done, at most: `Russia sold Alaska in 1867` is nothing of theirs. */
const MEMORY = 100 * 366;

/** On which side of an engagement a date lies that is told to the month or better; null for one of its own days, or where the verb is of another time. */
export function directionOf(
  date: DateMention,
  { start, end }: Draft,
  time: Time,
  published: Day | null,
): 'past' | 'future' | null {
  const anchor = (start ?? end)?.value.edtf ?? null;
  const told = parse(anchor);
  const resolved = isMonthOrBetter(date)
    ? resolveDate(date, { published, time, anchor, after: null, sure: false }).start
    : null;
  const own = parse(resolved?.edtf);
  if (!told || !own) return null;
  const last = parse(end?.value.edtf) ?? told;
  if (told.from - own.to < APART && own.from - last.to < APART) return null;
  if (told.from - own.to > MEMORY) return null;
  const isAhead = published !== null && own.from >= published;
  if (time === 'future') return own.from > last.to ? 'future' : null;
  if (!isAhead) return 'past';
  // `agreed to do it all again in 2022`
  return time === null || date.start?.year !== undefined ? 'future' : null;
}

const parse = (edtf: string | null | undefined): ReturnType<typeof parseEdtf> =>
  edtf ? parseEdtf(edtf) : null;

function isMonthOrBetter({ kind, sense, start }: DateMention): boolean {
  if (kind !== 'date' || sense === 'since' || !start) return false;
  if (start.offset) return start.offset.unit === 'month' || start.offset.unit === 'year';
  return start.year !== undefined || start.month !== undefined;
}
