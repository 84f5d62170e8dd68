/** What comes again and again has no date: `every November`, `chaque année en mai`. */
import type { Reading } from '../text/recognise';
import { readNumber } from './counted';
import type { DateMention } from './expression';

/** Tokens from the word of recurring to its month, at most: `every year, in November`. */
const WITHIN = 5;

/** Whether the words round a date say that it is one of each year, month or week. */
export function recursAround(reading: Reading, { kind, from, to }: DateMention): boolean {
  if (kind !== 'date') return false;
  for (let at = Math.max(0, from - WITHIN); at < from; at += 1)
    if (reading.date('recurring', at) && pastSmall(reading, pastUnit(reading, at)) === from) return true;
  return !!reading.date('recurring', to) && pastUnit(reading, to) > (reading.date('recurring', to)?.to ?? 0);
}

/** Whether a word of recurring stands at a token before a time: `every November`, `chaque lundi`, `tous les deux ans`. */
export function recursAt(reading: Reading, at: number): boolean {
  const word = reading.date('recurring', at);
  if (!word) return false;
  if (reading.date('month', word.to) || reading.date('weekday', word.to)) return true;
  const unit = reading.date('unit', numberEnd(reading, word.to))?.text;
  return unit === 'week' || unit === 'month' || unit === 'year';
}

const numberEnd = (reading: Reading, at: number): number => readNumber(reading, at)?.to ?? at;

/** Behind a word of recurring and the number and unit that it has (`every two years`). */
function pastUnit(reading: Reading, at: number): number {
  const to = reading.date('recurring', at)?.to ?? at;
  return reading.date('unit', numberEnd(reading, to))?.to ?? to;
}

function pastSmall(reading: Reading, from: number): number {
  let at = from;
  for (;;) {
    const small = reading.date('in', at) ?? reading.date('the', at);
    if (!small && reading.norm(at) !== ',') return at;
    at = small?.to ?? at + 1;
  }
}
