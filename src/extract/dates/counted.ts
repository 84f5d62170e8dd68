/** Dates counted from another day: `three weeks ago`, `dans deux jours`, `nine days later`. */
import { UNTOLD } from '../lexicon/date-words';
import type { Reading } from '../text/recognise';
import type { Part } from './calendar';
import { endsAt } from './edges';
import { datePart, type Distance, type Unit } from './expression';
import { readWeekday } from './weekday';

/** A number in figures or words. */
export function readNumber(reading: Reading, at: number): { value: number; to: number } | null {
  const form = reading.form(at);
  if (!form) return null;
  if (form.kind === 'number') return { value: form.value, to: at + 1 };
  const word = reading.date('number', at);
  return word && word.value !== UNTOLD ? { value: word.value, to: word.to } : null;
}

/** A length in the units of the calendar; hours only as whole days (`forty-eight hours before`). */
export function spanOf(unit: Unit, count: number, days: number): Distance | null {
  switch (unit) {
    case 'hour':
      return count >= 24 && count % 24 === 0 ? { unit: 'day', count: count / 24 } : null;
    case 'week':
      return { unit: 'day', count: count * (days || 7) };
    case 'night':
      return { unit: 'day', count };
    default:
      return { unit, count };
  }
}

/** A number with a unit of time: `three weeks`, `48 heures`. */
interface Length {
  readonly unit: Unit;
  readonly value: number;
  readonly span: Distance;
  readonly to: number;
}

/** The length that begins at a token; null also for one in hours that are no whole days, and in a compound (`three-week`). */
function lengthAt(reading: Reading, at: number): Length | null {
  const number = readNumber(reading, at);
  const unit = number && reading.date('unit', number.to);
  if (!number || !unit || reading.tokens[number.to]?.hyphen) return null;
  const name = unit.text as Unit;
  const span = spanOf(name, number.value, unit.value);
  return span && { unit: name, value: number.value, span, to: unit.to };
}

/** `three weeks ago`, `il y a deux ans`, `in two days`, `nine days later`, `in 48 hours`, `exactly a month later`. */
export function readCounted(reading: Reading, at: number): Part | null {
  const counted = readPlain(reading, at);
  const behind = counted && reading.date('exactly', counted.to);
  if (!counted || !(behind || endsAt(reading, 'exactly', at))) return counted;
  return toTheDay({ part: counted.part, to: behind?.to ?? counted.to });
}

/** The same day of another month or year, or exactly so many weeks from today. */
function toTheDay({ part, to }: Part): Part {
  const { unit, count = 0, base = 'text' } = part.offset ?? {};
  if (unit !== 'month' && unit !== 'year') return { part: datePart({ approximate: false }, part), to };
  const shift = { unit: 'calendar-month', count: unit === 'year' ? count * 12 : count } as const;
  return { part: datePart({ offset: { unit: 'day', count: 0, base }, shift }), to };
}

function readPlain(reading: Reading, at: number): Part | null {
  const before = reading.date('agoBefore', at);
  const since = before && lengthAt(reading, before.to);
  if (since) return counted(since, -1, 'published', since.to);
  const hence = reading.date('hence', at);
  const until = hence && lengthAt(reading, hence.to);
  if (until && !reading.date('ago', until.to) && (until.value < MOST || until.unit === 'hour')) {
    const isLasting = (until.unit === 'year' || until.unit === 'month') && until.value > 1;
    return isLasting && reading.date('within', at) ? null : counted(until, 1, 'published', until.to);
  }
  const length = lengthAt(reading, at);
  if (!length) return null;
  const ago = reading.date('ago', length.to);
  if (ago) return readAgo(reading, length, ago.to);
  const fromNow = reading.date('fromNow', length.to);
  const isFromNow = fromNow && (fromNow.to > length.to + 1 || reading.norm(length.to - 1) === "'");
  if (isFromNow && length.span.unit === 'day') return daysFromToday(length.span.count, fromNow.to);
  for (const [role, sign] of [
    ['later', 1],
    ['earlier', -1],
  ] as const) {
    const word = reading.date(role, length.to);
    if (!word) continue;
    const next = reading.tokens[word.to];
    const isEnd =
      !next ||
      next.form.kind === 'punctuation' ||
      word.to - length.to > 1 ||
      reading.date('afterwards', length.to) !== null;
    if (isEnd) return counted(length, sign, 'text', word.to);
  }
  return null;
}

/** `In 60 days` counts what is done until then. */
const MOST = 60;

/** `a week ago`, `a week ago today`, `a week ago on Monday`. */
function readAgo(reading: Reading, length: Length, to: number): Part | null {
  const { span, unit } = length;
  const today = reading.date('day', to);
  if (span.unit === 'day' && today?.value === 0) return daysFromToday(0 - span.count, today.to);
  const on = reading.date('weeksFrom', to)?.to ?? to;
  const weekday = unit === 'week' ? readWeekday(reading, on) : null;
  if (!weekday || weekday.part.day !== undefined) return counted(length, -1, 'published', to);
  const shift = { unit: 'day', count: 0 - span.count } as const;
  return { part: datePart({ direction: -1, shift }, weekday.part), to: weekday.to };
}

const daysFromToday = (count: number, to: number): Part => ({
  part: datePart({ offset: { unit: 'day', count, base: 'published' } }),
  to,
});

/** A day, month or year so far from another; so many weeks from today are about. */
function counted({ unit, span }: Length, sign: 1 | -1, base: 'published' | 'text', to: number): Part {
  const offset = { unit: span.unit, count: sign * span.count, base } as const;
  return { part: datePart({ offset, approximate: unit === 'week' && base === 'published' }), to };
}
