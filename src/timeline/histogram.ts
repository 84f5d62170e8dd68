/** How many engagements begin in each stretch of time, for the overview strip. */
import { DATED, type Columns } from '../filter/columns';

/**
 * Counts of starts in `bins` equal stretches of `[from, to)` days, of rows by start, the undated last. Undated rows and starts
 * outside are left out. Costs as much as there are bins, however many rows.
 */
export function countStarts(
  columns: Pick<Columns, 'earliestStart' | 'flags'>,
  rows: Uint32Array,
  range: { readonly from: number; readonly to: number; readonly bins: number },
): Uint32Array {
  const counts = new Uint32Array(Math.max(0, range.bins));
  const scale = range.bins / (range.to - range.from);
  const binOf = (row: number) =>
    ((columns.flags[row] ?? 0) & DATED) === 0
      ? Infinity
      : Math.floor(((columns.earliestStart[row] ?? 0) - range.from) * scale);
  let before = countUntil(rows, (row) => binOf(row) >= 0);
  for (let bin = 0; bin < counts.length; bin++) {
    const until = countUntil(rows, (row) => binOf(row) > bin, before);
    counts[bin] = until - before;
    before = until;
  }
  return counts;
}

/** How many rows come before the first that is behind something; those before `low` do. */
function countUntil(rows: Uint32Array, isBehind: (row: number) => boolean, low = 0): number {
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(rows[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The bars of a histogram as one path standing on `base`, `step` pixels apart, the root of the count for their height. */
export function barsPath(
  counts: Uint32Array,
  shape: { readonly step: number; readonly base: number; readonly height: number; readonly top: number },
): string {
  let d = '';
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const height = Math.max(1, shape.height * Math.sqrt(count / Math.max(1, shape.top)));
    const x = Math.round(bin * shape.step * 100) / 100;
    d += `M${x} ${shape.base}v${-Math.round(height * 10) / 10}h${Math.max(1, shape.step - 1)}V${shape.base}Z`;
  });
  return d;
}
