/** Days of a text of memories: `Twenty years ago today`, `Il y a vingt ans, jour pour jour`, `On this day in 2006`. */
import { calendarOf } from '../../engagement/day';
import type { Reading } from '../text/recognise';
import { datePart, type DateMention } from './expression';

/** The day of another year on which the text appears; the date as it is where no word says so. */
export function onAnniversary(reading: Reading, date: DateMention): DateMention {
  if (reading.day === null || date.kind !== 'date' || date.end || date.sense !== 'on') return date;
  const today = calendarOf(reading.day);
  const year = yearOf(date, today.year);
  const span = year === null ? null : (spanWith(reading, date) ?? (headsEntry(reading, date) ? date : null));
  if (year === null || !span) return date;
  const start = datePart({ year, month: today.month, day: today.dayOfMonth });
  return { from: span.from, to: span.to, kind: 'date', start, end: null, sense: 'on', days: 0 };
}

/** The year that a date names alone, or counts back to from that of publication. */
function yearOf({ start }: DateMention, now: number): number | null {
  if (!start || start.month !== undefined || start.day !== undefined || start.approximate) return null;
  const { offset, year } = start;
  if (offset) return offset.unit === 'year' && offset.base === 'published' ? now + offset.count : null;
  return year ?? null;
}

/** The words for a year with those for its day, which stand right before or behind. */
function spanWith(reading: Reading, { from, to }: DateMention): Pick<DateMention, 'from' | 'to'> | null {
  const behind = reading.norm(to) === ',' ? to + 1 : to;
  const day = reading.date('day', behind);
  const same = reading.date('sameDay', behind) ?? (day?.value === 0 ? day : null);
  if (same) return { from, to: same.to };
  for (let at = from - 1; at >= from - BEFORE; at -= 1) {
    const end = reading.date('sameDay', at)?.to;
    const next = end === undefined || reading.norm(end) !== ',' ? end : end + 1;
    if (next === from || (next === from - 1 && reading.date('in', next) !== null)) return { from: at, to };
  }
  return null;
}

/** `On this day – 1922: … 2008: …`: a year that heads an entry of a text that opens with the day. */
const headsEntry = (reading: Reading, { to }: DateMention): boolean =>
  reading.norm(to) === ':' && reading.findDate('sameDay', 0, TITLE) >= 0;

/** Tokens of a title over such entries, at most. */
const TITLE = 8;

/** `on this day in`, before a year. In tokens. */
const BEFORE = 5;
