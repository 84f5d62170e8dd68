/** The grammar of date expressions: about forty forms, over the words that a language folder names. */
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import type { Part } from './calendar';
import { onAnniversary } from './anniversary';
import { endsAt, endsPhrase, isSubject, isBeforeSubject } from './edges';
import { monthUnder, readEntryDay, type EntryMonth } from './entry-day';
import { datePart, withEnds, type DateMention, type DatePart } from './expression';
import { readLength } from './length';
import { recursAround } from './recurring';
import { mayBegin, readPart } from './part';
import { readRelation } from './relation';
import { readJoin, readRange, share } from './range';
import { readShifted } from './shifted';

/** All date expressions between two tokens, in order. `month`: the one under which the sentence stands as an entry. */
export function readDates(
  reading: Reading,
  from: number,
  to: number,
  month: EntryMonth | null = null,
): DateMention[] {
  const found: DateMention[] = [];
  let under = month;
  let at = from;
  while (at < to) {
    const mention = readDate(reading, at, to, { head: from, month: under });
    if (mention && mention.to <= to && !recursAround(reading, mention)) {
      const named = inYear(reading, inMonth(mention, found.at(-1)), found);
      const date = mention.start?.offset?.base === 'text' ? named : onAnniversary(reading, named);
      // `Ce jour-là, en 1972`: the words before the year were a day by themselves.
      while ((found.at(-1)?.from ?? -1) >= date.from) found.pop();
      const gloss = glossOf(reading, date, found.at(-1));
      if (gloss) found.pop();
      found.push(gloss ? begunAt(date, gloss.from) : date);
      under = monthUnder(reading, [date], from, under);
      at = behindDayPart(reading, date);
    } else at += 1;
  }
  return found;
}

/** `Ten years earlier, in March 2015,`, `Trois jours plus tôt, le 4 mai,`: what is counted before a date that says it outright. */
function glossOf(reading: Reading, date: DateMention, before: DateMention | undefined): DateMention | null {
  const { start } = date;
  const isOutright = start !== null && !start.offset && (start.year !== undefined || start.day !== undefined);
  if (!before?.start?.offset || before.end || !isOutright || date.sense !== 'on') return null;
  if (start.month === undefined && start.year === undefined) return null;
  if (reading.norm(before.to) !== ',') return null;
  let at = before.to + 1;
  while (at < date.from && (reading.date('in', at) || reading.date('the', at))) at += 1;
  return at === date.from ? before : null;
}

/** A date that begins earlier. */
const begunAt = ({ to, kind, start, end, sense, days }: DateMention, from: number): DateMention => ({
  from,
  to,
  kind,
  start,
  end,
  sense,
  days,
});

/**
 * `En juillet, il séjourna à Suva du 11 au 14`, `was elected on 18 March and drove to Warsaw on the 26th`: days without a month are of
 * the month that the sentence named right before, if they come after the day that it gave.
 */
function inMonth(mention: DateMention, before: DateMention | undefined): DateMention {
  const { start, end } = mention;
  const named = before?.kind === 'date' && before.sense === 'on' && !before.end ? before.start : null;
  if (!start || !named?.month || named.offset) return mention;
  if (named.day !== undefined && (start.day ?? 0) <= named.day) return mention;
  const isBare = (part: DatePart | null): boolean =>
    part === null || (part.day !== undefined && part.month === undefined && !part.offset);
  if (!isBare(start) || !isBare(end)) return mention;
  const { month, year, direction } = named;
  const fill = (part: DatePart): DatePart => datePart({ month, year, direction }, part);
  return withEnds(mention, fill(start), end && fill(end));
}

/** `president from May 2022, he went to Jakarta in July of that year`: the year that the sentence named before; `cinq ans plus tard, jour pour jour`: its day as well. */
function inYear(reading: Reading, mention: DateMention, before: readonly DateMention[]): DateMention {
  const { start, end } = mention;
  const { offset } = start ?? {};
  if (!start || offset?.unit !== 'year' || offset.base !== 'text') return mention;
  const named = before.findLast((one) => (one.end ?? one.start)?.year !== undefined);
  const last = named && (named.end ?? named.start);
  if (last?.year === undefined) return mention;
  const year = last.year + offset.count;
  if (start.month === undefined && isSameDay(reading, mention)) {
    const { month, day } = last;
    return withEnds(mention, datePart({ year, month, day }), null);
  }
  const told = ({ month, day, weekday, approximate }: DatePart): DatePart =>
    datePart({ year, month, day, weekday, approximate });
  return withEnds(mention, told(start), end && told(end));
}

/** Whether the words for one and the same day stand in a date or right behind it. */
function isSameDay(reading: Reading, { from, to }: DateMention): boolean {
  for (let at = from; at <= to + 1; at += 1) if (reading.date('sameDay', at)) return true;
  return false;
}

/** `jeudi à l'aube`, `Thursday at noon`: a part of the day right behind it is no other date. */
function behindDayPart(reading: Reading, { kind, to }: DateMention): number {
  const part = kind === 'date' ? reading.date('textDay', to) : null;
  return part?.value === 0 ? part.to : to;
}

function readDate(
  reading: Reading,
  at: number,
  limit: number,
  { head, month }: { readonly head: number; readonly month: EntryMonth | null },
): DateMention | null {
  if (!mayBegin(reading, at)) return null;
  return (
    readShifted(reading, at, limit) ??
    readRelation(reading, at, limit) ??
    readLength(reading, at) ??
    readExpression(reading, at, limit) ??
    (month ? readEntryDay(reading, at, limit, { head, month }) : null)
  );
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
    if (!reading.anyHit(LAYER.date, back)) continue;
    const ends = (role: 'since' | 'until' | 'starting' | 'weekOf' | 'about' | 'from'): boolean => {
      const word = reading.date(role, back);
      return !!word && (word.to === at || (word.to === at - 1 && !!reading.date('the', at - 1)));
    };
    if (ends('since')) sense = 'since';
    else if (ends('until')) sense = 'until';
    else if (ends('starting')) sense = 'starting';
    else if (ends('weekOf')) sense = 'week';
    if (ends('about')) about = true;
    if (ends('from')) from = true;
  }
  // `will not come until May 3`: then and no sooner.
  if (sense === 'until' && isDeniedBefore(reading, at)) sense = 'on';
  return { sense, about, from };
}

/** `lasted until 5 January 2021, when X landed`: on that day something is told; a stay `until Thursday, when he flies home` ends then. */
const isWhen = (reading: Reading, { part, to }: Part): boolean =>
  part.year !== undefined && reading.word('when', reading.norm(to) === ',' ? to + 1 : to) > 0;

/** Between a denial and the day from which it holds no more, at most: `will not be in Belgrade for his talks until`. */
const DENIED_WITHIN = 9;

/** Whether the clause before a date denies something that begins: no mark between. */
export function isDeniedBefore(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - DENIED_WITHIN; back -= 1) {
    if (reading.word('negation', back)) return true;
    if (reading.tokens[back]?.form.kind === 'punctuation' || reading.word('remains', back)) return false;
  }
  return false;
}

/** `demain, mardi 3 mai`, `neuf jours plus tard, le 7 mars`: the fuller of two that tell one day. */
function readApposed(reading: Reading, first: Part, limit: number): Part {
  const vague =
    first.part.month === undefined &&
    first.part.year === undefined &&
    !first.bare &&
    (first.part.offset !== undefined || first.part.weekday !== undefined);
  const { year } = first.part;
  const ofYear = year !== undefined && isYearOnly(first.part) && !first.part.direction;
  if (!(vague || ofYear) || (reading.norm(first.to) !== ',' && reading.norm(first.to) !== '(')) return first;
  const bracket = reading.norm(first.to) === '(';
  let at = first.to + 1;
  while (reading.date('the', at) && !reading.date('weekday', at)) at = reading.date('the', at)?.to ?? at + 1;
  const next = readPart(reading, at, limit);
  if (!next || next.part.day === undefined || next.part.offset) return first;
  if (next.part.month === undefined && (next.part.weekday !== undefined || !endsPhrase(reading, next.to)))
    return first;
  if (readJoin(reading, next.to, limit)?.kind === 'to') return first;
  // `In 2017, on 29 May, the two met`: the day of that year, unless another list of years goes on.
  if (ofYear) {
    const isOfIt = !bracket && next.part.month !== undefined && next.part.year === undefined;
    return isOfIt ? { part: datePart({ year }, next.part), to: next.to } : first;
  }
  const { weekday } = next.part.weekday === undefined ? first.part : next.part;
  // `last year, on November 3`: the year of the one, the day of the other.
  const offset =
    first.part.offset?.unit === 'year' && next.part.year === undefined ? first.part.offset : undefined;
  const part = datePart({ weekday, offset }, next.part);
  return { part, to: bracket && reading.norm(next.to) === ')' ? next.to + 1 : next.to };
}

/** `le 9`, `on the 26th`: a bare day that stands alone; `le premier` is one only before its month. */
function isLoneDay(reading: Reading, at: number, to: number): boolean {
  if (!/^\d/.test(reading.norm(at))) return false;
  const bracketed = reading.norm(at - 2) === '(' && reading.date('the', at - 1)?.to === at;
  if (bracketed || endsAt(reading, 'onThe', at))
    return endsPhrase(reading, to) || isBeforeSubject(reading, to);
  return isSubject(reading, at, to);
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
  const start = about ? datePart({ approximate: true }, first.part) : first.part;
  if (!joined) {
    if (isYearOnly(first.part) && !yearFits(reading, at, first.to)) return null;
    return sense === 'until' && !isWhen(reading, first)
      ? { from: at, to: first.to, kind: 'date', start: null, end: start, sense, days: 0 }
      : {
          from: at,
          to: first.to,
          kind: 'date',
          start,
          end: null,
          sense: sense === 'until' ? 'on' : sense,
          days: 0,
        };
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
