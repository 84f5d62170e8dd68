/** The grammar of date expressions: about forty forms, over the words that a language folder names. */
import type { DateRole } from '../lexicon/lexicon';
import type { Reading } from '../recognise';
import { DATE_NUMBERS } from '../trie';
import type { DateMention, DatePart, Unit } from './expression';

interface Part {
  readonly part: DatePart;
  readonly to: number;
  /** A bare number that is a date only beside another. */
  readonly bare?: boolean;
}

/** All date expressions between two tokens, in order. */
export function readDates(reading: Reading, from: number, to: number): DateMention[] {
  const found: DateMention[] = [];
  let at = from;
  while (at < to) {
    const mention = readDate(reading, at, to);
    if (mention && mention.to <= to) {
      found.push(mention);
      at = mention.to;
    } else at += 1;
  }
  return found;
}

/** The words of dates that an expression may begin with; all else that opens one is a number, or `premier`. */
const OPENING = DATE_NUMBERS.setOf([
  'span',
  'day',
  'textDay',
  'agoBefore',
  'hence',
  'number',
  'next',
  'last',
  'current',
  'weekday',
  'month',
  'early',
  'middle',
  'late',
]);

/** Whether a date expression may begin at a token: most words are passed over by this question alone. */
function mayBegin(reading: Reading, at: number): boolean {
  if (reading.anyDate(OPENING, at)) return true;
  const form = reading.tokens[at]?.form;
  return form !== undefined && (form.kind === 'number' || !Number.isNaN(dayNumber(reading, at)));
}

function readDate(reading: Reading, at: number, limit: number): DateMention | null {
  if (!mayBegin(reading, at)) return null;
  return readLength(reading, at) ?? readExpression(reading, at, limit);
}

/** `three-day`, `de trois jours`, `48 heures`; not `three days ago`. */
function readLength(reading: Reading, at: number): DateMention | null {
  const number = readNumber(reading, at);
  if (!number) return null;
  const unit = reading.date('unit', number.to);
  if (!unit) return null;
  if (readCounted(reading, at) || isCountdown(reading, at, unit.to)) return null;
  if (number.value === 1 && unit.text === 'week' && !isStay(reading, at, unit.to)) return null;
  if (reading.date('hence', at - 1) && !reading.tokens[number.to]?.hyphen) return null;
  if (reading.date('agoBefore', at - 1) || agoEndsAt(reading, at)) return null;
  const days = lengthInDays(unit.text as Unit, number.value);
  if (!(days >= 1) || days > 31) return null;
  return { from: at, to: unit.to, kind: 'length', start: null, end: null, sense: 'on', days };
}

/** `a week before the election`, `à quatre semaines de l'élection`: how far something else is. */
function isCountdown(reading: Reading, at: number, to: number): boolean {
  if (reading.tokens[at + 1]?.hyphen) return false;
  if (reading.date('later', to) || reading.date('earlier', to) || reading.date('ago', to)) return true;
  return endsAt(reading, 'away', at) && !reading.date('of', at - 2);
}

/** One week counts as a length only beside a noun of travel or a preposition of lasting: `a week-long visit`, `pour une semaine`. */
function isStay(reading: Reading, at: number, to: number): boolean {
  for (let ahead = to; ahead < to + 4; ahead += 1) {
    if (reading.hit('trigger', ahead)) return true;
  }
  return reading.date('of', at - 1) !== null || endsAt(reading, 'lasting', at);
}

/** Whether a word of dates ends right before a token. */
function endsAt(reading: Reading, role: DateRole, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    if (reading.date(role, back)?.to === at) return true;
  }
  return false;
}

function lengthInDays(unit: Unit, count: number): number {
  if (unit === 'day') return count;
  if (unit === 'night') return count + 1;
  if (unit === 'week') return count * 7;
  if (unit === 'hour') return count >= 24 ? Math.round(count / 24) : count <= 12 ? 0 : 1;
  return NaN;
}

function agoEndsAt(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    if (reading.date('agoBefore', back)?.to === at) return true;
  }
  return false;
}

/** The words before an expression that say how to take it. */
function senseBefore(
  reading: Reading,
  at: number,
): { sense: DateMention['sense']; about: boolean; from: boolean } {
  let sense: DateMention['sense'] = 'on';
  let about = false;
  let from = false;
  for (let back = at - 1; back >= at - 4 && back >= 0; back -= 1) {
    const ends = (role: 'since' | 'until' | 'starting' | 'about' | 'from'): boolean => {
      const word = reading.date(role, back);
      return !!word && (word.to === at || (word.to === at - 1 && !!reading.date('the', at - 1)));
    };
    if (ends('since')) sense = 'since';
    else if (ends('until')) sense = 'until';
    else if (ends('starting')) sense = 'starting';
    if (ends('about')) about = true;
    if (ends('from')) from = true;
  }
  return { sense, about, from };
}

/** `demain, mardi 3 mai`, `neuf jours plus tard, le 7 mars`: the fuller of two that tell one day. */
function readApposed(reading: Reading, first: Part, limit: number): Part {
  const vague =
    first.part.month === undefined &&
    first.part.year === undefined &&
    !first.bare &&
    (first.part.offset !== undefined || first.part.weekday !== undefined);
  if (!vague || (reading.norm(first.to) !== ',' && reading.norm(first.to) !== '(')) return first;
  const bracket = reading.norm(first.to) === '(';
  let at = first.to + 1;
  while (reading.date('the', at) && !reading.date('weekday', at)) at = reading.date('the', at)?.to ?? at + 1;
  const next = readPart(reading, at, limit);
  if (!next || next.part.day === undefined || next.part.offset) return first;
  if (next.part.month === undefined && (next.part.weekday !== undefined || !endsPhrase(reading, next.to)))
    return first;
  if (readJoin(reading, next.to, limit)?.kind === 'to') return first;
  const { weekday } = next.part.weekday === undefined ? first.part : next.part;
  const part = weekday === undefined ? next.part : { ...next.part, weekday };
  return { part, to: bracket && reading.norm(next.to) === ')' ? next.to + 1 : next.to };
}

/** Whether nothing that could be counted follows. */
function endsPhrase(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next || next.breaks > 0 || next.form.kind === 'punctuation') return reading.norm(at) !== '%';
  return (
    reading.date('dayPart', at) !== null ||
    reading.date('to', at) !== null ||
    reading.word('at', at) > 0 ||
    reading.word('and', at) > 0 ||
    reading.word('of', at) > 0 ||
    reading.word('by', at) > 0 ||
    reading.word('with', at) > 0
  );
}

/** `le 9`, `on the 26th`: a bare day that stands alone. */
function isLoneDay(reading: Reading, at: number, to: number): boolean {
  return endsAt(reading, 'onThe', at) && endsPhrase(reading, to);
}

function readExpression(reading: Reading, at: number, limit: number): DateMention | null {
  const read = readPart(reading, at, limit);
  if (!read) return null;
  const first = readApposed(reading, read, limit);
  const { sense, about, from } = senseBefore(reading, at);
  const joined = readRange(
    reading,
    first,
    limit,
    from || sense === 'starting' || reading.date('between', at - 1) !== null,
  );
  if (!joined && first.bare && !isLoneDay(reading, at, first.to)) return null;
  const start = about ? { ...first.part, approximate: true } : first.part;
  if (!joined) {
    if (isYearOnly(first.part) && !yearFits(reading, at, first.to)) return null;
    return sense === 'until'
      ? { from: at, to: first.to, kind: 'date', start: null, end: start, sense, days: 0 }
      : { from: at, to: first.to, kind: 'date', start, end: null, sense, days: 0 };
  }
  const [left, right] = share(start, joined.part);
  return {
    from: at,
    to: joined.to,
    kind: 'date',
    start: left,
    end: right,
    sense: sense === 'since' ? sense : 'on',
    days: 0,
  };
}

const isYearOnly = (part: DatePart): boolean =>
  part.year !== undefined && part.month === undefined && !part.approximate && part.offset === undefined;

/** A four-digit number is a year only where a word says so, or nothing countable follows. */
function yearFits(reading: Reading, at: number, to: number): boolean {
  const next = reading.tokens[to];
  if (next && next.form.kind === 'word' && !next.breaks && reading.date('countable', to)) return false;
  const before = reading.norm(at - 1);
  if (/^[$€£%#]$/.test(before) || /^[%°]$/.test(reading.norm(to))) return false;
  if (before === '.' || before === ',') {
    const digits = reading.tokens[at - 2]?.form.kind === 'number' && !reading.tokens[at]?.spaced;
    if (digits) return false;
  }
  return true;
}

/** What follows a first date: `to`, a dash, `and`, with a second. */
function readRange(reading: Reading, first: Part, limit: number, opened: boolean): Part | null {
  let at = first.to;
  let best: Part | null = null;
  let firstBare = first.bare === true;
  for (let step = 0; step < 4; step += 1) {
    const join = readJoin(reading, at, limit);
    if (!join) break;
    const next = readPart(reading, join.to, limit) ?? null;
    if (!next || next.to > limit) break;
    if (join.kind === 'comma' && !next.bare) break;
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

/** `du 6 au 10`, `les 3 et 4`: two bare days with the article of dates before them. */
function isBarePair(reading: Reading, first: Part, to: number): boolean {
  const at = first.to - 1;
  const opened = [at - 1, at - 2].some((back) => reading.date('fromThe', back)?.to === at);
  const next = reading.tokens[to];
  if (!opened || reading.date('unit', to) || reading.date('month', to)) return false;
  return !next || next.form.kind !== 'number';
}

type Join = 'to' | 'dash' | 'and' | 'comma';

function readJoin(reading: Reading, at: number, limit: number): { kind: Join; to: number } | null {
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
  if (norm === '-' || norm === '–' || norm === '—' || norm === '/') return { kind: 'dash', to: skip(at + 1) };
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
  if (norm === ',') return { kind: 'comma', to: skip(at + 1) };
  return null;
}

/** Whether two dates make one interval. */
function matches(first: DatePart, next: Part, join: Join, opened: boolean, firstBare: boolean): boolean {
  const second = next.part;
  if (first.offset || second.offset) {
    const [from, to] = [first.offset, second.offset];
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
      (second.day ?? 0) > first.day &&
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
      if (first.month !== undefined && second.month !== undefined && first.month !== second.month)
        return opened || ((second.month - first.month + 12) % 12 === 1 && first.day! > 26 && second.day! < 5);
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

/** What one end does not say it takes from the other: `du 22 au 26 juin 2025`. */
function share(first: DatePart, second: DatePart): [DatePart, DatePart] {
  if (first.offset || second.offset) return [first, second];
  const month = first.month ?? second.month;
  let left: DatePart = { ...first };
  let right: DatePart = { ...second };
  if (first.day !== undefined && first.month === undefined && month !== undefined) left = { ...left, month };
  if (second.month === undefined && second.day !== undefined && month !== undefined)
    right = { ...right, month };
  if (left.year === undefined && right.year !== undefined) {
    const over = left.month !== undefined && right.month !== undefined && left.month > right.month ? 1 : 0;
    left = { ...left, year: right.year - over };
  }
  if (right.year === undefined && left.year !== undefined) {
    const over = left.month !== undefined && right.month !== undefined && left.month > right.month ? 1 : 0;
    right = { ...right, year: left.year + over };
  }
  if (second.direction !== undefined && first.direction === undefined)
    left = { ...left, direction: second.direction };
  if (second.approximate && !left.approximate && first.day === undefined && first.month === undefined)
    left = { ...left, approximate: true };
  return [left, right];
}

function readNumber(reading: Reading, at: number): { value: number; to: number } | null {
  const token = reading.tokens[at];
  if (!token) return null;
  if (token.form.kind === 'number') return { value: token.form.value, to: at + 1 };
  const word = reading.date('number', at);
  return word && !Number.isNaN(word.value) ? { value: word.value, to: word.to } : null;
}

/** One date, without what joins it to another. */
function readPart(reading: Reading, at: number, limit: number): Part | null {
  if (at >= limit || !mayBegin(reading, at)) return null;
  return (
    readIso(reading, at) ??
    readSpan(reading, at) ??
    readDayWord(reading, at) ??
    readCounted(reading, at) ??
    readWeekday(reading, at) ??
    readDayMonth(reading, at) ??
    readMonth(reading, at) ??
    readYear(reading, at) ??
    readBareDay(reading, at)
  );
}

/** `2025-06-22`, `22/06/2025`, `22.06.2025`. */
function readIso(reading: Reading, at: number): Part | null {
  const valueAt = (place: number): number => reading.tokens[place]?.form.value ?? NaN;
  const first = valueAt(at);
  if (Number.isNaN(first)) return null;
  const [second, third] = [valueAt(at + 2), valueAt(at + 4)];
  const sign = reading.norm(at + 1);
  if (Number.isNaN(second) || Number.isNaN(third) || reading.norm(at + 3) !== sign) return null;
  if ([1, 2, 3, 4].some((step) => reading.tokens[at + step]?.spaced)) return null;
  if (sign === '-' && first > 1900 && second <= 12 && third <= 31) {
    return { part: { year: first, month: second, day: third }, to: at + 5 };
  }
  if (!/^[/.]$/.test(sign) || first > 31 || third < 1900) return null;
  if (second > 12)
    return first <= 12 ? { part: { year: third, month: first, day: second }, to: at + 5 } : null;
  return { part: { year: third, month: second, day: first }, to: at + 5 };
}

const SPAN = /^([+\-=<>])(\d?)(year|month|week|weekend)(~?)$/;

function readSpan(reading: Reading, at: number): Part | null {
  const span = reading.date('span', at);
  const match = span && SPAN.exec(span.text);
  if (!span || !match) return null;
  const [, sign = '', digits = '', unit = 'year', mark] = match;
  const count =
    { '+': digits ? Number(digits) : 0, '-': -Number(digits), '=': 0, '<': -1, '>': 1 }[sign] ?? 0;
  const base = sign === '=' || sign === '<' || sign === '>' ? 'text' : 'published';
  let to = span.to;
  const named = readMonthName(reading, to);
  if (named && unit === 'year' && !mark) to = at;
  if (to === at) return null;
  return {
    part: { offset: { unit: unit as Unit, count, base }, ...(mark ? { approximate: true } : {}) },
    to,
  };
}

function readDayWord(reading: Reading, at: number): Part | null {
  const day = reading.date('day', at);
  const part = reading.date('dayPart', at);
  if (part && part.to >= (day?.to ?? 0) && (readWeekday(reading, part.to) ?? readDayMonth(reading, part.to)))
    return null;
  if (day) return { part: { offset: { unit: 'day', count: day.value, base: 'published' } }, to: day.to };
  const later = reading.date('textDay', at);
  if (later && !reading.word('of', later.to)) {
    return { part: { offset: { unit: 'day', count: later.value, base: 'text' } }, to: later.to };
  }
  return null;
}

/** `three weeks ago`, `il y a deux ans`, `in two days`, `nine days later`. */
function readCounted(reading: Reading, at: number): Part | null {
  const before = reading.date('agoBefore', at);
  if (before) {
    const number = readNumber(reading, before.to);
    const unit = number && reading.date('unit', number.to);
    if (number && unit) return counted(unit.text as Unit, -number.value, 'published', unit.to);
  }
  const hence = reading.date('hence', at);
  if (hence) {
    const number = readNumber(reading, hence.to);
    const unit = number && reading.date('unit', number.to);
    if (
      number &&
      unit &&
      !reading.tokens[number.to]?.hyphen &&
      !reading.date('ago', unit.to) &&
      number.value < 60 &&
      unit.text !== 'hour'
    )
      return /^(year|month)$/.test(unit.text) && reading.date('within', at) && number.value > 1
        ? null
        : counted(unit.text as Unit, number.value, 'published', unit.to);
  }
  const number = readNumber(reading, at);
  const unit = number && reading.date('unit', number.to);
  if (!number || !unit || unit.text === 'hour') return null;
  const ago = reading.date('ago', unit.to);
  if (ago) return counted(unit.text as Unit, -number.value, 'published', ago.to);
  const fromNow = reading.date('fromNow', unit.to);
  if (fromNow && (fromNow.to > unit.to + 1 || reading.norm(unit.to - 1) === "'")) {
    const days = unit.value || (unit.text === 'week' ? 7 : 1);
    if (unit.text === 'week' || unit.text === 'day')
      return counted('day', number.value * days, 'published', fromNow.to);
  }
  for (const [role, sign] of [
    ['later', 1],
    ['earlier', -1],
  ] as const) {
    const word = reading.date(role, unit.to);
    if (!word) continue;
    const next = reading.tokens[word.to];
    if (
      !next ||
      next.form.kind === 'punctuation' ||
      word.to - unit.to > 1 ||
      reading.date('afterwards', unit.to)
    )
      return counted(unit.text as Unit, sign * number.value, 'text', word.to);
  }
  return null;
}

function counted(unit: Unit, count: number, base: 'published' | 'text', to: number): Part {
  if (unit === 'week') {
    const offset = { unit: 'day', count: count * 7, base } as const;
    return { part: base === 'published' ? { offset, approximate: true } : { offset }, to };
  }
  return { part: { offset: { unit: unit === 'night' ? 'day' : unit, count, base } }, to };
}

/** `lundi`, `lundi prochain`, `ce jeudi`, `Monday 23`, and a full date after it. */
function readWeekday(reading: Reading, at: number): Part | null {
  const lead = directionAt(reading, at);
  const start = lead ? lead.to : at;
  const weekday = reading.date('weekday', start);
  if (!weekday || !reading.tokens[start]) return null;
  if (
    reading.date('shortWeekday', start) &&
    !(reading.tokens[start]?.form.cap && (reading.norm(start + 1) === '.' || reading.norm(start + 1) === ','))
  )
    return null;
  let to = weekday.to;
  while (reading.norm(to) === ',' || reading.date('the', to) || reading.norm(to) === '(') {
    const ahead = reading.date('the', to)?.to ?? to + 1;
    if (!readDayMonth(reading, ahead) && !(reading.norm(to) !== ',' && readBareDay(reading, ahead))) break;
    to = ahead;
  }
  const full = readDayMonth(reading, to);
  if (full)
    return {
      part: { ...full.part, weekday: weekday.value },
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
    return { part: { weekday: weekday.value, day: bare.part.day as number }, to: bare.to };
  }
  const tail = directionAfter(reading, weekday.to);
  const direction = lead?.direction ?? tail?.direction;
  return {
    part: { weekday: weekday.value, ...(direction === undefined ? {} : { direction }) },
    to: tail?.to ?? weekday.to,
  };
}

function directionAt(reading: Reading, at: number): { direction: -1 | 0 | 1; to: number } | null {
  const next = reading.date('next', at);
  if (next) return { direction: 1, to: next.to };
  const last = reading.date('last', at);
  if (last) return { direction: -1, to: last.to };
  const now = reading.date('current', at);
  if (now) return { direction: 0, to: now.to };
  return null;
}

function directionAfter(reading: Reading, at: number): { direction: -1 | 1; to: number } | null {
  if (reading.tokens[at]?.form.kind !== 'word') return null;
  const next = reading.date('next', at);
  if (next && !reading.date('nextBefore', at)) return { direction: 1, to: next.to };
  const last = reading.date('last', at);
  return last ? { direction: -1, to: last.to } : null;
}

function dayNumber(reading: Reading, at: number): number {
  const form = reading.tokens[at]?.form;
  if (form?.kind === 'number' && /^\d{1,2}$/.test(form.norm))
    return form.value >= 1 && form.value <= 31 ? form.value : NaN;
  return reading.date('numbered', at)?.value ?? NaN;
}

function readMonthName(reading: Reading, at: number): { value: number; to: number } | null {
  const month = reading.date('month', at);
  if (!month) return null;
  const short = reading.date('shortMonth', at) !== null;
  const dot = short && reading.norm(month.to) === '.' && !reading.tokens[month.to]?.spaced;
  const to = dot ? month.to + 1 : month.to;
  const numbered = (one: number): boolean =>
    !Number.isNaN(dayNumber(reading, one)) || !Number.isNaN(yearAt(reading, one));
  if (short && !dot && !numbered(at - 1) && !numbered(to)) return null;
  const isWord =
    isHomonym(reading, at) && !reading.tokens[at]?.form.cap && Number.isNaN(dayNumber(reading, at - 1));
  return isWord && month.text === CAPITAL ? null : { value: month.value, to };
}

/** What the compiled lexicon says of a month of a language that writes months with a capital. */
const CAPITAL = 'capital';

const isHomonym = (reading: Reading, at: number): boolean => reading.date('homonyms', at) !== null;

/** `22 juin 2025`, `22nd of June`, `June 22, 2025`, `le 1er septembre`. */
function readDayMonth(reading: Reading, at: number): Part | null {
  const first = dayNumber(reading, at);
  if (!Number.isNaN(first)) {
    let to = at + 1;
    const of = reading.date('of', to);
    if (of && reading.norm(to) !== ',') to = of.to;
    const month = readMonthName(reading, to);
    if (month) return withYear(reading, { month: month.value, day: first }, month.to);
    return null;
  }
  const month = readMonthName(reading, at);
  if (!month) return null;
  const at2 = reading.date('dayAfter', month.to)?.to ?? month.to;
  const day = dayNumber(reading, at2);
  if (Number.isNaN(day) || reading.tokens[at2]?.breaks) return null;
  return withYear(reading, { month: month.value, day }, at2 + 1);
}

function yearAt(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (!token || token.form.kind !== 'number' || !/^\d{4}$/.test(token.form.norm)) return NaN;
  return token.form.value >= 1850 && token.form.value <= 2100 ? token.form.value : NaN;
}

function withYear(reading: Reading, part: DatePart, to: number): Part {
  const direct = yearAt(reading, to);
  if (!Number.isNaN(direct) && !reading.tokens[to]?.breaks)
    return { part: { ...part, year: direct }, to: to + 1 };
  if (reading.norm(to) === ',' || reading.date('of', to)) {
    const next = reading.norm(to) === ',' ? to + 1 : (reading.date('of', to)?.to ?? to + 1);
    const year = yearAt(reading, next);
    if (!Number.isNaN(year)) return { part: { ...part, year }, to: next + 1 };
  }
  const tail = directionAfter(reading, to);
  return tail ? { part: { ...part, direction: tail.direction }, to: tail.to } : { part, to };
}

/** `juin 2025`, `early next June`, `mid-June`, `fin 2024`, `last October`. */
function readMonth(reading: Reading, at: number): Part | null {
  let to = at;
  let approximate = false;
  for (const role of ['early', 'middle', 'late'] as const) {
    const word = reading.date(role, to);
    if (!word) continue;
    approximate = true;
    to = word.to;
    break;
  }
  if (approximate) {
    const of = reading.date('of', to) ?? reading.date('in', to);
    if (of && reading.norm(to) !== ',') to = of.to;
    for (let word = reading.date('theMonth', to); word; word = reading.date('theMonth', to)) to = word.to;
    const of2 = reading.date('of', to);
    if (of2 && readMonthName(reading, of2.to)) to = of2.to;
  }
  const lead = directionAt(reading, to);
  const start = lead ? lead.to : to;
  const month = readMonthName(reading, start);
  if (!month) {
    if (!approximate) return null;
    const year = yearAt(reading, to);
    return Number.isNaN(year) ? null : { part: { year, approximate }, to: to + 1 };
  }
  if (isModal(reading, start, approximate || lead !== null)) return null;
  const mark = approximate ? { approximate } : {};
  const done = withYear(
    reading,
    { month: month.value, ...mark, ...(lead ? { direction: lead.direction } : {}) },
    month.to,
  );
  if (done.part.year === undefined && lead?.direction === 0 && !approximate)
    return { part: { month: month.value, direction: 0 }, to: done.to };
  return done;
}

/** "may", "march", "mars": months only with a year, or a preposition of time (and a capital, where months have one). */
function isModal(reading: Reading, at: number, introduced: boolean): boolean {
  if (!isHomonym(reading, at) || introduced || !Number.isNaN(yearAt(reading, at + 1))) return false;
  const roles = ['in', 'since', 'until', 'of', 'to', 'from'] as const;
  if (!roles.some((role) => reading.date(role, at - 1))) return true;
  return reading.date('month', at)?.text === CAPITAL && !reading.tokens[at]?.form.cap;
}

/** A bare year, where a word before it says that it is one. */
function readYear(reading: Reading, at: number): Part | null {
  const year = yearAt(reading, at);
  if (Number.isNaN(year)) return null;
  if (year < 1900 || year > 2060) return null;
  return { part: { year }, to: at + 1 };
}

function readBareDay(reading: Reading, at: number): Part | null {
  const day = dayNumber(reading, at);
  return Number.isNaN(day) ? null : { part: { day }, to: at + 1, bare: true };
}
