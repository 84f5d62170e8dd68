/** Days, months and years by number and name, and the small words that turn them: `22 juin 2025`, `early next June`. */
import type { Reading } from '../text/recognise';
import { datePart, type DatePart } from './expression';
import { readSpanAt, type Span } from './span';

/** A date as it is read, and where it ends. */
export interface Part {
  readonly part: DatePart;
  readonly to: number;
  /** A bare number that is a date only beside another. */
  readonly bare?: boolean;
}

const AUXILIARIES = ['have', 'had', 'be', 'was'] as const;

/** `next`, `last`, `this` before a date: which way it lies. */
export function directionAt(reading: Reading, at: number): { direction: -1 | 0 | 1; to: number } | null {
  const next = reading.date('next', at);
  if (next) return { direction: 1, to: next.to };
  const last = reading.date('last', at);
  if (last && !isParticiple(reading, at)) return { direction: -1, to: last.to };
  const now = reading.date('current', at);
  if (now) return { direction: 0, to: now.to };
  return null;
}

/** `était passé mercredi`, `passé lundi par Paris`: a participle, and not `last`. */
const isParticiple = (reading: Reading, at: number): boolean =>
  reading.date('lastBehind', at) !== null || AUXILIARIES.some((kind) => reading.word(kind, at - 1));

/** `prochain`, `dernier` behind a date. */
export function directionAfter(reading: Reading, at: number): { direction: -1 | 1; to: number } | null {
  if (reading.tokens[at]?.form.kind !== 'word') return null;
  const next = reading.date('next', at);
  if (next && !reading.date('nextBefore', at)) return { direction: 1, to: next.to };
  const last = reading.date('last', at);
  return last ? { direction: -1, to: last.to } : null;
}

/** A number that can be a day of a month, in figures or as `premier`; NaN for another. */
function dayNumber(reading: Reading, at: number): number {
  const form = reading.tokens[at]?.form;
  if (form?.kind === 'number' && /^\d{1,2}$/.test(form.norm))
    return form.value >= 1 && form.value <= 31 ? form.value : NaN;
  return reading.date('numbered', at)?.value ?? NaN;
}

/** A month by its name, or by its short form with a point or beside a number. */
export function readMonthName(reading: Reading, at: number): { value: number; to: number } | null {
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

/** A day that has a name; the compiled lexicon has 12-25 as 1225. */
export const feastDay = (value: number): DatePart =>
  datePart({ month: Math.floor(value / 100), day: value % 100 });

/** `22 juin 2025`, `22nd of June`, `the third of September`, `Boxing Day`, `June 22, 2025`, `le 1er septembre`. */
export function readDayMonth(reading: Reading, at: number): Part | null {
  const feast = reading.date('feast', at);
  if (feast && feast.text === '') return withYear(reading, feastDay(feast.value), feast.to);
  const told = reading.date('dayOrdinal', at);
  const ofMonth = told && reading.word('of', told.to) ? reading.date('of', told.to) : null;
  const named = ofMonth && readMonthName(reading, ofMonth.to);
  if (told && named) return withYear(reading, datePart({ month: named.value, day: told.value }), named.to);
  const first = dayNumber(reading, at);
  if (!Number.isNaN(first)) {
    let to = at + 1;
    const of = reading.date('of', to);
    if (of && reading.norm(to) !== ',') to = of.to;
    const month = readMonthName(reading, to);
    if (!month) return null;
    return withWeekday(reading, withYear(reading, datePart({ month: month.value, day: first }), month.to));
  }
  const month = readMonthName(reading, at);
  if (!month) return null;
  const at2 = reading.date('dayAfter', month.to)?.to ?? month.to;
  const day = dayNumber(reading, at2);
  if (Number.isNaN(day) || reading.tokens[at2]?.breaks) return null;
  return withWeekday(reading, withYear(reading, datePart({ month: month.value, day }), at2 + 1));
}

/** `August 3 (Sat)`, `le 3 août (samedi)`: the day of the week in brackets behind a full date. */
function withWeekday(reading: Reading, { part, to }: Part): Part {
  const weekday = reading.norm(to) === '(' ? reading.date('weekday', to + 1) : null;
  if (!weekday) return { part, to };
  const end = reading.norm(weekday.to) === '.' ? weekday.to + 1 : weekday.to;
  return reading.norm(end) === ')'
    ? { part: datePart({ weekday: weekday.value }, part), to: end + 1 }
    : { part, to };
}

/** A number of four figures that can be a year; NaN for another. */
export function yearAt(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (!token || token.form.kind !== 'number' || !/^\d{4}$/.test(token.form.norm)) return NaN;
  return token.form.value >= 1850 && token.form.value <= 2100 ? token.form.value : NaN;
}

/** A day or month with the year behind it, or the word that says which way it lies. */
export function withYear(reading: Reading, part: DatePart, to: number): Part {
  const direct = yearAt(reading, to);
  if (!Number.isNaN(direct) && !reading.tokens[to]?.breaks)
    return { part: datePart({ year: direct }, part), to: to + 1 };
  if (reading.norm(to) === ',' || reading.date('of', to)) {
    const next = reading.norm(to) === ',' ? to + 1 : (reading.date('of', to)?.to ?? to + 1);
    const year = yearAt(reading, next);
    if (!Number.isNaN(year)) return { part: datePart({ year }, part), to: next + 1 };
  }
  const span = yearSpan(reading, to);
  if (span) return { part: datePart({ offset: span.offset }, part), to: span.to };
  const tail = directionAfter(reading, to);
  return tail ? { part: datePart({ direction: tail.direction }, part), to: tail.to } : { part, to };
}

/** `of last year`, `, last year`: the year of a day or month, counted from the day of publication; `of the same year`, `of the following year`: from the date told last. */
function yearSpan(reading: Reading, at: number): Span | null {
  const of = reading.date('of', at)?.to ?? at;
  // `juin de l'année dernière`, where `de l'année` may have a number behind it
  const span =
    readSpanAt(reading, reading.norm(at) === ',' || of > at + 1 ? at + 1 : of) ?? readSpanAt(reading, of);
  return span?.offset.unit === 'year' && !span.approximate ? span : null;
}

/** `juin 2025`, `early next June`, `mid-June`, `fin 2024`, `last October`. */
export function readMonth(reading: Reading, at: number): Part | null {
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
    return Number.isNaN(year) ? null : { part: datePart({ year, approximate }), to: to + 1 };
  }
  if (isModal(reading, start, approximate || lead !== null)) return null;
  const done = withYear(
    reading,
    datePart({ month: month.value, approximate, direction: lead?.direction }),
    month.to,
  );
  if (done.part.year === undefined && lead?.direction === 0 && !approximate)
    return { part: datePart({ month: month.value, direction: 0 }), to: done.to };
  return done;
}

/** Before the month that heads an entry: the end of the one before, a bullet, nothing. */
const ENTRY_BEFORE = /^([.!?…;:•·▪▸|–—-]|)$/;

/** "may", "march", "mars": months only with a year, or a preposition of time (and a capital, where months have one). */
function isModal(reading: Reading, at: number, introduced: boolean): boolean {
  if (!isHomonym(reading, at) || introduced || !Number.isNaN(yearAt(reading, at + 1))) return false;
  // `March: Yoon in Tokyo. May: Modi in Canberra`: the head of an entry.
  if (reading.norm(at + 1) === ':' && reading.tokens[at]?.form.cap && ENTRY_BEFORE.test(reading.norm(at - 1)))
    return false;
  const roles = ['in', 'since', 'until', 'of', 'to', 'from'] as const;
  if (!roles.some((role) => reading.date(role, at - 1))) return true;
  return reading.date('month', at)?.text === CAPITAL && !reading.tokens[at]?.form.cap;
}

/** `the 21st of this month`, `le 3 du mois dernier`: a day of a month counted from that of publication; `le 18 du même mois`: from the date told last. */
export function readDayOfMonth(reading: Reading, at: number): Part | null {
  const day = dayNumber(reading, at);
  const of = Number.isNaN(day) || reading.norm(at + 1) === ',' ? null : reading.date('of', at + 1);
  const month = of && readMonthSpan(reading, of.to);
  return month && { part: datePart({ day }, month.part), to: month.to };
}

/** `this month`, `mois dernier`: a month counted from that of publication; `même mois`: from the date told last. */
export function readMonthSpan(reading: Reading, at: number): Part | null {
  const span = readSpanAt(reading, at);
  if (span?.offset.unit !== 'month' || span.approximate) return null;
  return { part: datePart({ offset: span.offset }), to: span.to };
}

/** A number that is a day only beside another date. */
export function readBareDay(reading: Reading, at: number): Part | null {
  const day = dayNumber(reading, at);
  return Number.isNaN(day) ? null : { part: datePart({ day }), to: at + 1, bare: true };
}
