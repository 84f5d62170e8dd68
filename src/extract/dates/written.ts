/** Days as they are written in EDTF, and the weekday of one. */
import { formatEdtf } from '../../engagement/edtf';
import type { Day } from '../../engagement/day';

/** Monday 0. Day 0 was a Thursday. */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

/** A day that is known exactly. */
export const iso = (value: Day): string =>
  formatEdtf({ from: value, precision: 'day', approximate: false, uncertain: false });

/** A number of a date, with its leading zeros. */
export const pad = (value: number, width: number): string => String(value).padStart(width, '0');
