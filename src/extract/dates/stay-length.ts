/** How long a stay may be. */
import type { EdtfDate } from '../../engagement/edtf';

/** Days from the first of a stay to the last that is told of it, at most. */
export const LONGEST_STAY = 31;

/** Whether two dates, each known to the day, may be the first and the last of a stay of more than a day. */
export const areOfStay = (first: EdtfDate | null, last: EdtfDate | null): boolean =>
  first?.precision === 'day' &&
  last?.precision === 'day' &&
  last.from > first.from &&
  last.from - first.from <= LONGEST_STAY;
