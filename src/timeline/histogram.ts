/** How many engagements begin in each stretch of time, for the overview strip. */
import { DATED, type Columns } from '../filter/columns';

/** Counts of starts in `bins` equal stretches of `[from, to)` days. Undated rows and starts outside are left out. */
export function countStarts(
  columns: Pick<Columns, 'earliestStart' | 'flags'>,
  rows: Uint32Array,
  range: { readonly from: number; readonly to: number; readonly bins: number },
): Uint32Array {
  const counts = new Uint32Array(Math.max(0, range.bins));
  const scale = range.bins / (range.to - range.from);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (((columns.flags[row] ?? 0) & DATED) === 0) continue;
    const bin = Math.floor(((columns.earliestStart[row] ?? 0) - range.from) * scale);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
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
