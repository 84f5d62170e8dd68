/** Whether an office is that of whoever holds it now, by the words before it. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** `the premier`: not `a premier`, `the last premier`, `premiers`. */
export const isDefinite = (reading: Reading, mention: Mention): boolean =>
  !mention.plural && !isOther(reading, mention) && !isAny(reading, mention);

/** `a Japanese premier`: anybody. */
export const isAny = (reading: Reading, { from }: Mention): boolean =>
  from > 0 && reading.wordFills('indefinite', from - 1, from);

/** `the last South African leader`, `le premier président américain`: not the one spoken of. */
function isOther(reading: Reading, { from }: Mention): boolean {
  for (let back = from - 1; back >= from - 2 && back >= 0; back -= 1) {
    if (reading.word('first', back)) return true;
  }
  return false;
}
