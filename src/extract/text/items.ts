/** Items of a list: the marks that open one, and the time of day of an entry (`▸ 15 h, Le Caire : …`). */
import type { Reading } from './recognise';

/** Opens an item wherever it stands in a line. */
export const ITEM = /^[•·◦▪▸►■●○◆|]$/;

/** Opens an item at the head of a line. */
export const BULLET = /^[*•·◦▪▸►■●○◆|‣–—-]$/;

/** Tokens of a time of day, at most: `9 h 30`, `16.20`, `15:00`. */
const CLOCK = 4;

/** Behind the bullet and the time of day with which an entry begins. */
export function behindClock(reading: Reading, from: number): number {
  const at = BULLET.test(reading.norm(from)) ? from + 1 : from;
  if (reading.tokens[at]?.form.kind !== 'number') return at;
  let to = at + 1;
  while (to - at < CLOCK && (reading.tokens[to]?.form.kind === 'number' || isClockMark(reading, to))) to += 1;
  const closed = to > at + 1 || /^\d{4}$/.test(reading.norm(at));
  return closed && /^[,–—:-]$/.test(reading.norm(to)) ? to + 1 : at;
}

/** Between hours and minutes: the hour as a unit, or a mark without spaces. */
const isClockMark = (reading: Reading, at: number): boolean =>
  reading.date('unit', at)?.text === 'hour' ||
  (/^[.:]$/.test(reading.norm(at)) && reading.tokens[at]?.spaced === false);
