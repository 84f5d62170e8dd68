/** The days on which some rows may have been. */
import { DATED, type Columns } from '../filter/columns';

/** The first day and the day after the last of the rows that are dated; null when none is. */
export function extentOf(
  { earliestStart, latestEnd, flags }: Pick<Columns, 'earliestStart' | 'latestEnd' | 'flags'>,
  rows: Uint32Array,
): readonly [number, number] | null {
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    if (!((flags[row] ?? 0) & DATED)) continue;
    from = Math.min(from, earliestStart[row] ?? from);
    to = Math.max(to, latestEnd[row] ?? to);
  }
  return from < to ? [from, to] : null;
}
