/** One date, without what joins it to another. */
import type { Reading } from '../text/recognise';
import { NO_NUMBER } from '../text/tokens';
import { DATE_NUMBERS } from '../text/trie';
import {
  readBareDay,
  readDayMonth,
  readDayOfMonth,
  readMonth,
  readMonthName,
  yearAt,
  type Part,
} from './calendar';
import { readCounted } from './counted';
import { datePart } from './expression';
import { readNthDay } from './nth';
import { readSpanAt } from './span';
import { readWeekday, withWeeks } from './weekday';

/** The words of dates that an expression may begin with; all else that opens one is a number, or `premier`. */
const OPENING = DATE_NUMBERS.setOf([
  'span',
  'day',
  'textDay',
  'agoBefore',
  'hence',
  'number',
  'ordinal',
  'next',
  'last',
  'current',
  'weekday',
  'month',
  'early',
  'middle',
  'late',
  'numbered',
  'length',
  'feast',
  'dayOrdinal',
  'lastOf',
]);

/** Whether a date expression may begin at a token: most words are passed over by this question alone. */
export function mayBegin(reading: Reading, at: number): boolean {
  return reading.anyDate(OPENING, at) || reading.tokens[at]?.form.kind === 'number';
}

/** One date, without what joins it to another. */
export function readPart(reading: Reading, at: number, limit: number): Part | null {
  if (at >= limit || !mayBegin(reading, at)) return null;
  return (
    readIso(reading, at) ??
    readSpan(reading, at) ??
    readDayWord(reading, at) ??
    readCounted(reading, at) ??
    readNthDay(reading, at) ??
    readWeekday(reading, at) ??
    readDayMonth(reading, at) ??
    readMonth(reading, at) ??
    readYear(reading, at) ??
    readDayOfMonth(reading, at) ??
    readBareDay(reading, at)
  );
}

/** `2025-06-22`, `22/06/2025`, `22.06.2025`. */
function readIso(reading: Reading, at: number): Part | null {
  const valueAt = (place: number): number => reading.tokens[place]?.form.value ?? NO_NUMBER;
  const first = valueAt(at);
  if (first < 0) return null;
  const [second, third] = [valueAt(at + 2), valueAt(at + 4)];
  const sign = reading.norm(at + 1);
  if (second < 0 || third < 0 || reading.norm(at + 3) !== sign) return null;
  if ([1, 2, 3, 4].some((step) => reading.tokens[at + step]?.spaced)) return null;
  if (sign === '-' && first > 1900 && second <= 12 && third <= 31) {
    return { part: datePart({ year: first, month: second, day: third }), to: at + 5 };
  }
  if (!/^[/.]$/.test(sign) || first > 31 || third < 1900) return null;
  if (second > 12)
    return first <= 12 ? { part: datePart({ year: third, month: first, day: second }), to: at + 5 } : null;
  return { part: datePart({ year: third, month: second, day: first }), to: at + 5 };
}

function readSpan(reading: Reading, at: number): Part | null {
  const span = readSpanAt(reading, at);
  if (!span) return null;
  const { offset, approximate, to } = span;
  if (readMonthName(reading, to) && offset.unit === 'year' && !approximate) return null;
  // `the weekend of 13 September`: the day that follows tells more.
  const of = reading.date('of', to) ?? reading.date('from', to);
  const isNamed = offset.unit === 'weekend' || offset.unit === 'week';
  // `the last week of March`
  if (isNamed && of && (readDayMonth(reading, of.to) || readMonthName(reading, of.to))) return null;
  return { part: datePart({ offset, approximate }), to };
}

function readDayWord(reading: Reading, at: number): Part | null {
  const day = reading.date('day', at);
  const part = reading.date('dayPart', at);
  if (part && part.to >= (day?.to ?? 0) && (readWeekday(reading, part.to) ?? readDayMonth(reading, part.to)))
    return null;
  const told = reading.date('textDay', at);
  // `at noon on Thursday`: the day behind.
  if (told?.value === 0 && isDayAt(reading, told.to)) return null;
  // `ce matin la ministre`: without its hyphen no `ce matin-là`.
  const isLonger = told !== null && told.to > (day?.to ?? 0) && reading.tokens[told.to - 1]?.hyphen !== false;
  if (day && !isLonger)
    return withWeeks(
      reading,
      datePart({ offset: { unit: 'day', count: day.value, base: 'published' } }),
      day.to,
    );
  if (told && (told.value === 0 || !reading.word('of', told.to))) {
    return { part: datePart({ offset: { unit: 'day', count: told.value, base: 'text' } }), to: told.to };
  }
  return null;
}

const isDayAt = (reading: Reading, at: number): boolean => {
  const to = reading.date('the', at)?.to ?? at;
  return readWeekday(reading, to) !== null || readDayMonth(reading, to) !== null;
};

/** A bare year, where a word before it says that it is one. */
function readYear(reading: Reading, at: number): Part | null {
  const year = yearAt(reading, at);
  if (Number.isNaN(year)) return null;
  if (year < 1900 || year > 2060) return null;
  return { part: datePart({ year }), to: at + 1 };
}
