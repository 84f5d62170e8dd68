/** The days on which some rows may have been. */
import { DATED, type Columns } from '../filter/columns';

/** The first day and the day after the last of the dated ones among rows by start, the undated last; null when none is. */
export function extentOf(
  { earliestStart, latestEnd, flags }: Pick<Columns, 'earliestStart' | 'latestEnd' | 'flags'>,
  rows: Uint32Array,
): readonly [number, number] | null {
  let to = -Infinity;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if ((flags[row]! & DATED) === 0) break;
    if (latestEnd[row]! > to) to = latestEnd[row]!;
  }
  return to === -Infinity ? null : [earliestStart[rows[0]!]!, to];
}
