/** Days of the week, alone or before a full date. */
import type { Reading } from '../text/recognise';
import { directionAfter, directionAt, readBareDay, readDayMonth, type Part } from './calendar';
import { endsPhrase } from './edges';
import { datePart, type DatePart } from './expression';
import { readSpanAt, type Span } from './span';

/** `lundi`, `lundi prochain`, `ce jeudi`, `Monday 23`, and a full date after it. */
export function readWeekday(reading: Reading, at: number): Part | null {
  const lead = directionAt(reading, at);
  const start = lead ? lead.to : at;
  const weekday = reading.date('weekday', start);
  if (!weekday || !reading.tokens[start]) return null;
  if (reading.date('shortWeekday', start) && !isShortForm(reading, start, weekday.to)) return null;
  let to = weekday.to;
  while (reading.norm(to) === ',' || reading.date('the', to) || reading.norm(to) === '(') {
    const ahead = reading.date('the', to)?.to ?? to + 1;
    if (!readDayMonth(reading, ahead) && !(reading.norm(to) !== ',' && readBareDay(reading, ahead))) break;
    to = ahead;
  }
  const full = readDayMonth(reading, to);
  if (full)
    return {
      part: datePart({ weekday: weekday.value }, full.part),
      to: reading.norm(full.to) === ')' ? full.to + 1 : full.to,
    };
  const bare = readBareDay(reading, to);
  if (
    bare &&
    !lead &&
    !reading.date('unit', bare.to) &&
    (bare.part.day ?? 0) > 0 &&
    endsPhrase(reading, bare.to)
  ) {
    return { part: datePart({ weekday: weekday.value, day: bare.part.day }), to: bare.to };
  }
  const week = weekAfter(reading, weekday.to);
  if (week) return { part: datePart({ weekday: weekday.value, offset: week.offset }), to: week.to };
  const tail = directionAfter(reading, weekday.to);
  const direction = lead?.direction ?? tail?.direction;
  return withWeeks(reading, datePart({ weekday: weekday.value, direction }), tail?.to ?? weekday.to);
}

/** `Wednesday next week`, `Tuesday of this week`, `mardi de la semaine prochaine`: the week that a weekday is of, where words right behind it count that. */
function weekAfter(reading: Reading, at: number): Span | null {
  const of = reading.date('of', at)?.to ?? at;
  const span = readSpanAt(reading, reading.date('the', of)?.to ?? of) ?? readSpanAt(reading, of);
  return span?.offset.unit === 'week' && span.offset.base === 'published' ? span : null;
}

/** `Monday week`, `dimanche en huit`, `aujourd'hui en quinze`: the day so many weeks after the next one of its name. */
export function withWeeks(reading: Reading, part: DatePart, to: number): Part {
  const weeks = reading.date('weeksOn', to);
  if (!weeks || reading.tokens[weeks.to]?.hyphen) return { part, to };
  const isPast = part.direction === -1;
  const shift = { unit: 'day', count: isPast ? 0 - weeks.value : weeks.value } as const;
  const direction = part.weekday === undefined ? undefined : isPast ? -1 : 1;
  return { part: datePart({ direction, shift }, part), to: weeks.to };
}

/**
 * `Fri.`, `Sat, 3 May`, `Tue 1:`, `Mon: X calls on Y`, `X in Berlin (Mon)`: a short form is a weekday before a mark, a number that is a
 * day, or a full date, and none of `the Sun:`; in small letters (`lun. 6 → mer. 8`) only with its dot before a number.
 */
function isShortForm(reading: Reading, at: number, to: number): boolean {
  const dotted = reading.norm(to - 1) === '.';
  if (!reading.tokens[at]?.form.cap) return dotted && readBareDay(reading, to) !== null;
  if (dotted || reading.norm(to) === ',') return true;
  if (HEADS.test(reading.norm(to))) return !reading.word('articles', at - 1);
  if (reading.norm(to) === ')' && reading.norm(at - 1) === '(') return true;
  const bare = readBareDay(reading, to);
  return readDayMonth(reading, to) !== null || (bare !== null && endsPhrase(reading, bare.to));
}

/** What stands behind the day of an entry of an agenda. */
const HEADS = /^[:–—]$/;
