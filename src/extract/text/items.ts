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
  const to = clockEnd(reading, at) || (/^\d{4}$/.test(reading.norm(at)) ? at + 1 : at);
  return to > at && /^[,–—:-]$/.test(reading.norm(to)) ? to + 1 : at;
}

/** Behind hours and minutes (`9 h 30`, `16.20`); 0 where none stand there. */
export function clockEnd(reading: Reading, at: number): number {
  if (reading.tokens[at]?.form.kind !== 'number') return 0;
  let to = at + 1;
  while (to - at < CLOCK && (reading.tokens[to]?.form.kind === 'number' || isClockMark(reading, to))) to += 1;
  return to > at + 1 ? to : 0;
}

/** Between hours and minutes: the hour as a unit, or a mark without spaces. */
const isClockMark = (reading: Reading, at: number): boolean =>
  reading.date('unit', at)?.text === 'hour' ||
  (/^[.:]$/.test(reading.norm(at)) &&
    reading.tokens[at]?.spaced === false &&
    reading.tokens[at + 1]?.spaced === false);
