/**
 * Days of entries under a month: `Programme for February: 14th, film evening; 19th–21st, Lajčák in New Delhi`, `5 juin : blocus du Qatar.
 * 6 : l'émir à Djedda.` Such a number is a day by where it stands: it opens its entry, or closes one of a list.
 */
import { BULLET } from '../text/items';
import type { Reading } from '../text/recognise';
import { readBareDay, type Part } from './calendar';
import { datePart, type DateMention, type DatePart } from './expression';
import { readJoin } from './range';

/** The month of which the entries are, with its year where that is told. */
export type EntryMonth = Pick<DatePart, 'month' | 'year' | 'direction'>;

/** Marks before a day that opens an entry inside a sentence, and those behind it. */
const BEFORE: ReadonlySet<string> = new Set(';:–—-');
const BEHIND: ReadonlySet<string> = new Set(':–—,');

/** The day or the days with which an entry opens or closes at a token; null for any other number. `head`: where its sentence begins. */
export function readEntryDay(
  reading: Reading,
  at: number,
  limit: number,
  { head, month }: { readonly head: number; readonly month: EntryMonth },
): DateMention | null {
  const first = readBareDay(reading, at);
  if (!first) return null;
  const last = readLastDay(reading, first, limit);
  const to = last?.to ?? first.to;
  if (!opensEntry(reading, at, head, to) && !closesItem(reading, at, head, to)) return null;
  const ofMonth = (part: DatePart): DatePart =>
    datePart({ month: month.month, year: month.year, direction: month.direction }, part);
  return {
    from: at,
    to,
    kind: 'date',
    start: ofMonth(first.part),
    end: last ? ofMonth(last.part) : null,
    sense: 'on',
    days: 0,
  };
}

/** The second of two days that make one interval: `19th–21st`, `12 et 13`. */
function readLastDay(reading: Reading, { part, to }: Part, limit: number): Part | null {
  const join = readJoin(reading, to, limit);
  if (!join || join.kind === 'list' || join.kind === 'comma') return null;
  const last = readBareDay(reading, join.to);
  return last && (last.part.day ?? 0) > (part.day ?? 0) ? last : null;
}

/** `14th, film evening`, `– 15 : les Premiers ministres`: at the head of a sentence or behind a mark, before one. */
function opensEntry(reading: Reading, at: number, head: number, to: number): boolean {
  const begins = at === head || (at === head + 1 && BULLET.test(reading.norm(head)));
  const isBehind = begins || (BEFORE.has(reading.norm(at - 1)) && reading.tokens[at]?.spaced === true);
  return isBehind && BEHIND.has(reading.norm(to)) && reading.tokens[to + 1]?.form.kind !== 'number';
}

/** `kimchi class 11; film week 15–21;`: right before the semicolon that ends an item. */
const closesItem = (reading: Reading, at: number, head: number, to: number): boolean =>
  at > head && reading.norm(to) === ';' && reading.tokens[at - 1]?.form.kind === 'word';

/** The month under which the sentences behind one stand: the one that it names without a day, or with the day that opens it; else the one before. */
export function monthUnder(
  reading: Reading,
  dates: readonly DateMention[],
  head: number,
  before: EntryMonth | null,
): EntryMonth | null {
  let month = before;
  for (const { kind, start, end, from, to } of dates) {
    if (kind !== 'date' || start?.month === undefined || start.offset) continue;
    if (start.day === undefined || opensEntry(reading, from, head, to)) month = end ?? start;
  }
  return month;
}
