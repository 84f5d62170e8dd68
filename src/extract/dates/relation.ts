/** Days counted from something that is told: `a day after his arrival`, `two months after X's visit`, `au lendemain de sa venue`. */
import type { Reading } from '../text/recognise';
import { DATE_NUMBERS } from '../text/trie';
import { readNumber, spanOf } from './counted';
import { datePart, type DateMention, type Distance, type Unit } from './expression';

/** What is counted from stands at most so many tokens behind. */
const REACH = 8;

/** Verbs of arriving and of leaving. */
export const MOVES = DATE_NUMBERS.setOf(['arrival', 'departure']);

/**
 * The day of what stands behind, counted back from that of what is told: a date of the text minus the days between. Null where
 * nothing behind could have a day.
 */
export function readRelation(reading: Reading, at: number, limit: number): DateMention | null {
  const distance = distanceAt(reading, at);
  if (!distance || !(hasEvent(reading, distance.to, limit) || endsWithSomebody(reading, distance.to, limit)))
    return null;
  const { unit, count, to } = distance;
  const start = datePart({ offset: { unit, count, base: 'text' } });
  return { from: at, to, kind: 'date', start, end: null, sense: 'after', days: 0 };
}

/** `two days after`, `a fortnight to the day before`, `au lendemain de`: how far what is told is from what stands behind, counted from there. */
export function distanceAt(reading: Reading, at: number): (Distance & { readonly to: number }) | null {
  const day = reading.date('textDay', at);
  const of = day ? reading.word('of', day.to) || (reading.date('later', day.to)?.to ?? 0) : 0;
  // `that evening for dinner` is counted from nothing.
  if (day && of && day.value !== 0) return { unit: 'day', count: 0 - day.value, to: of };
  const number = readNumber(reading, at);
  const unit = number && reading.date('unit', number.to);
  if (!number || !unit) return null;
  const to = reading.date('exactly', unit.to)?.to ?? unit.to;
  const sign = isPreposition(reading, 'later', to) ? -1 : isPreposition(reading, 'earlier', to) ? 1 : 0;
  const span = sign === 0 ? null : spanOf(unit.text as Unit, number.value, unit.value);
  return span && { unit: span.unit, count: sign * span.count, to: to + 1 };
}

/** `after` with something behind it, and not `later`, `plus tard`. */
function isPreposition(reading: Reading, role: 'later' | 'earlier', at: number): boolean {
  const word = reading.date(role, at);
  const next = reading.tokens[at + 1];
  return word?.to === at + 1 && !reading.date('afterwards', at) && next?.form.kind === 'word' && !next.breaks;
}

/** A word of visiting or of moving, or `that of`, before any mark. */
function hasEvent(reading: Reading, from: number, limit: number): boolean {
  if (reading.word('theOne', from)) return true;
  for (let at = from; at < Math.min(limit, from + REACH); at += 1) {
    if (reading.tokens[at]?.form.kind === 'punctuation' && !/^['’]/.test(reading.norm(at))) return false;
    if (reading.hit('trigger', at) || reading.anyDate(MOVES, at)) return true;
  }
  return false;
}

/** `two days after Narendra Modi.`, `trois jours après le président brésilien,`, `two years after Lula's to Paris`: nothing but somebody in office, up to a mark or to where his journey led. */
function endsWithSomebody(reading: Reading, from: number, limit: number): boolean {
  let named = false;
  for (let at = reading.word('articles', from) || from; at < Math.min(limit, from + REACH);) {
    const form = reading.tokens[at]?.form;
    if (form?.kind === 'punctuation') return named;
    const entity = reading.hit('entity', at);
    if (named && reading.word('possessive', at)) return reading.word('at', at + 1) > 0;
    if (!entity && !form?.cap) return false;
    named ||= entity?.entries.some(({ kind }) => kind === 'person' || kind === 'office') === true;
    at = entity?.to ?? at + 1;
    // A headline ends without a mark.
    if (at >= limit) return named;
  }
  return false;
}
