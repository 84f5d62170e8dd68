/** Two dates that make one interval: `du 22 au 26 juin`, `June 22–26`, `les 3 et 4`. */
import { clockEnd } from '../text/items';
import type { Reading } from '../text/recognise';
import { withYear, type Part } from './calendar';
import { datePart, type DatePart } from './expression';
import { readPart } from './part';

/** What follows a first date: `to`, a dash, `and`, with a second. */
export function readRange(reading: Reading, first: Part, limit: number, opened: boolean): Part | null {
  let at = first.to;
  let best: Part | null = null;
  let firstBare = first.bare === true;
  for (let step = 0; step < 4; step += 1) {
    const join = readJoin(reading, at, limit);
    if (!join) break;
    const next = readPart(reading, join.to, limit) ?? null;
    if (!next || next.to > limit) break;
    // `1 April, 14:00`
    if (next.bare && clockEnd(reading, join.to) > 0) break;
    if (join.kind === 'comma' && (!next.bare || isCounting(reading, next.to))) break;
    if (!matches(first.part, next, join.kind, opened, firstBare)) break;
    if (!next.bare || first.part.month !== undefined || isBarePair(reading, first, next.to)) {
      // `March 9–11, 2018`: the year of both stands behind the second day.
      const year = next.bare && first.part.month !== undefined && first.part.year === undefined;
      best = year ? withYear(reading, next.part, next.to) : { part: next.part, to: next.to };
    }
    at = next.to;
    if (!next.bare) break;
    firstBare = firstBare && next.bare;
  }
  return best;
}

/** `On June 22, the 26th summit`, `mercredi 15 mai, 18 h`: behind a comma a number with a word counts it, unless that word goes on the date. */
const isCounting = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.form.kind === 'word' && !GOING_ON.some((role) => reading.date(role, at) !== null);

const GOING_ON = ['and', 'to', 'until', 'of', 'month'] as const;

/** `du 6 au 10`, `les 3 et 4`: two bare days with the article of dates before them. */
function isBarePair(reading: Reading, first: Part, to: number): boolean {
  const at = first.to - 1;
  const opened = [at - 1, at - 2].some((back) => reading.date('fromThe', back)?.to === at);
  const next = reading.tokens[to];
  if (!opened || reading.date('unit', to) || reading.date('month', to)) return false;
  return !next || next.form.kind !== 'number';
}

/** Between the ends of an interval: `27–30`, `Lun. 6 → mer. 8`. */
const DASH = /^[-–—/→]$/;

type Join = 'to' | 'dash' | 'and' | 'list' | 'comma';

/** The word or mark that joins one date to the next. */
export function readJoin(reading: Reading, at: number, limit: number): { kind: Join; to: number } | null {
  if (at >= limit) return null;
  const norm = reading.norm(at);
  const skip = (to: number): number => {
    let next = to;
    while (next < limit && reading.date('the', next) && !reading.date('weekday', next))
      next = reading.date('the', next)?.to ?? next + 1;
    return next;
  };
  const to = reading.date('to', at);
  if (to) return { kind: 'to', to: skip(to.to) };
  if (DASH.test(norm)) return { kind: 'dash', to: skip(at + 1) };
  // `30 novembre-2 décembre`, `March 30-April 1`: the hyphen between a letter and a number is no token.
  const isDay = (token: number): boolean => (reading.tokens[token]?.form.value ?? 0) > 0;
  if (reading.tokens[at]?.hyphen && (isDay(at) || (isDay(at - 1) && reading.date('month', at) !== null)))
    return { kind: 'dash', to: at };
  const until = reading.date('until', at);
  if (until) return { kind: 'to', to: skip(until.to) };
  const and = reading.date('and', at);
  if (and) {
    const later = reading.date('until', and.to);
    return later ? { kind: 'to', to: skip(later.to) } : { kind: 'and', to: skip(and.to) };
  }
  if (norm === ',') {
    const after = reading.date('to', at + 1) ?? reading.date('until', at + 1);
    if (after) return { kind: 'to', to: skip(after.to) };
  }
  const last = norm === ',' ? reading.date('and', at + 1) : null;
  // `Monday, September 8, and Tuesday, September 9`.
  if (last && !reading.date('until', last.to)) return { kind: 'list', to: skip(last.to) };
  if (norm === ',') return { kind: 'comma', to: skip(at + 1) };
  return null;
}

/** `le 4 mai et le 7 décembre` are two times: days that "and" joins over the end of a month are never farther apart than this. */
const LONGEST_PAIR = 21;

/** Whether two dates make one interval. */
function matches(first: DatePart, next: Part, read: Join, opened: boolean, firstBare: boolean): boolean {
  const second = next.part;
  // Behind a comma only one full date goes on with another.
  if (
    read === 'list' &&
    (first.month === undefined || second.month === undefined || second.day === undefined)
  )
    return false;
  const join = read === 'list' ? 'and' : read;
  // `the 19th and 20th of this month`
  if (second.offset?.unit === 'month' && second.day !== undefined)
    return first.day !== undefined && first.month === undefined && second.day > first.day;
  if (isOfOneWeek(first, second)) return join !== 'comma';
  // `20 and 21 May of that year`
  if (second.offset?.unit === 'year' && second.day !== undefined && firstBare && join !== 'comma')
    return second.day > (first.day ?? second.day);
  // `November 3 and 4 of last year`: both of that year.
  const dayed = first.offset?.unit === 'year' && first.day !== undefined && !second.offset;
  if (!dayed && (first.offset || second.offset)) {
    const [from, to] = [first.offset, second.offset];
    // `tomorrow and Friday`.
    if (
      join === 'and' &&
      from?.unit === 'day' &&
      from.base === 'published' &&
      from.count >= 0 &&
      second.weekday !== undefined
    )
      return second.day === undefined && second.direction === undefined;
    if (join === 'and' || join === 'comma')
      return (
        from?.unit === 'day' && to?.unit === 'day' && to.count - from.count === 1 && from.base === to.base
      );
    return (
      join === 'to' && (opened || first.weekday !== undefined || (from !== undefined && to !== undefined))
    );
  }
  if (next.bare)
    return (
      first.day !== undefined &&
      ((second.day ?? 0) > first.day || (join === 'to' && opened && isOverMonth(first.day, second.day))) &&
      (join !== 'comma' || firstBare || first.month !== undefined)
    );
  const days = first.day !== undefined && second.day !== undefined;
  const weekdays =
    first.weekday !== undefined &&
    second.weekday !== undefined &&
    first.day === undefined &&
    second.day === undefined;
  if (days) {
    if (join === 'and') {
      // `14 November 2022 and 15 November 2023`: two days of two years.
      if (
        first.year !== undefined &&
        first.month === second.month &&
        (second.year ?? first.year) !== first.year
      )
        return false;
      if (first.month !== undefined && second.month !== undefined && first.month !== second.month)
        return (
          (second.month - first.month + 12) % 12 === 1 &&
          31 - first.day! + second.day! <= (opened ? LONGEST_PAIR : 8)
        );
      if (first.month === second.month && first.month !== undefined)
        return opened || second.day! - first.day! < 4;
      return second.day! > first.day!;
    }
    if (firstBare && second.month === undefined) return false;
    return true;
  }
  if (weekdays) return join === 'to' || join === 'dash' || join === 'and';
  if (first.weekday !== undefined && second.weekday !== undefined) return join === 'to' || join === 'and';
  const months =
    first.month !== undefined &&
    second.month !== undefined &&
    first.day === undefined &&
    second.day === undefined;
  if (months) return join === 'to' || join === 'dash';
  if (first.month === undefined && second.month === undefined && first.year && second.year)
    return join === 'to' || join === 'dash';
  if (first.day !== undefined && second.month !== undefined) return join === 'to';
  return false;
}

/** `Tuesday and Wednesday next week`: two weekdays of a week that is counted behind the second. */
const isOfOneWeek = (first: DatePart, { offset, weekday }: DatePart): boolean =>
  offset?.unit === 'week' &&
  weekday !== undefined &&
  first.weekday !== undefined &&
  first.weekday < weekday &&
  first.day === undefined &&
  !first.offset;

/** `from the 30th to the 2nd`: from the last days of one month to the first of the next. */
const isOverMonth = (first: number, second: number | undefined): boolean =>
  second !== undefined && first > LATE && second < EARLY;

const LATE = 20;
const EARLY = 15;

/** What one end does not say it takes from the other: `du 22 au 26 juin 2025`. */
export function share(first: DatePart, second: DatePart): [DatePart, DatePart] {
  const offset = first.offset ?? second.offset;
  if (isOfOneWeek(first, second)) return [datePart({ offset }, first), second];
  if (second.offset?.unit === 'month' && first.day !== undefined)
    return [datePart({ offset: second.offset }, first), second];
  if (offset?.unit === 'year' && first.day !== undefined && second.day !== undefined) {
    const month = first.month ?? second.month;
    return [datePart({ month, offset }, first), datePart({ month: second.month ?? month, offset }, second)];
  }
  if (offset) return [first, second];
  const month = first.month ?? second.month;
  let left = first.day === undefined ? first : datePart({ month }, first);
  // `from 30 April to the 2nd`
  const isNext = second.month === undefined && (second.day ?? 0) < (first.day ?? 0);
  const next = month !== undefined && isNext ? (month % 12) + 1 : month;
  let right = second.day === undefined ? second : datePart({ month: second.month ?? next }, second);
  if (left.year === undefined && right.year !== undefined) {
    const over = left.month !== undefined && right.month !== undefined && left.month > right.month ? 1 : 0;
    left = datePart({ year: right.year - over }, left);
  }
  if (right.year === undefined && left.year !== undefined) {
    const over = left.month !== undefined && right.month !== undefined && left.month > right.month ? 1 : 0;
    right = datePart({ year: left.year + over }, right);
  }
  if (second.direction !== undefined && first.direction === undefined)
    left = datePart({ direction: second.direction }, left);
  if (second.approximate && !left.approximate && first.day === undefined && first.month === undefined)
    left = datePart({ approximate: true }, left);
  return [left, right];
}
