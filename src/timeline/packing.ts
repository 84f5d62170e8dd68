/**
 * Rows of a lane: engagements that overlap in time lie in different rows. Each goes, in order of start, into a row that is free;
 * that needs no more rows than the deepest overlap (interval graphs are perfect). Done once for a filter and a grouping, never
 * for a zoom, so that no mark ever jumps to another row.
 */

/** The row of what found none: it is drawn in aggregates alone. */
export const POOL = 255;

export interface PackingOptions {
  /** Rows at most, fewer than `POOL`; what overlaps deeper goes into the pool. */
  readonly maxRows: number;
  /** Rows that may be used to give each mark `roomDays` of free space behind it for its label. */
  readonly roomyRows: number;
  readonly roomDays: number;
}

export interface Packing {
  /** Row of each entry, or `POOL`. */
  readonly rows: Uint8Array;
  readonly rowCount: number;
  readonly poolCount: number;
}

/** Packs half-open intervals of days, sorted by start. */
export function packRows(starts: Int32Array, ends: Int32Array, options: PackingOptions): Packing {
  const rows = new Uint8Array(starts.length);
  const rowEnds = new Float64Array(options.maxRows).fill(-Infinity);
  let rowCount = 0;
  let poolCount = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const row = findRow(rowEnds, rowCount, start, options);
    rows[at] = row;
    if (row === POOL) poolCount++;
    else {
      rowEnds[row] = ends[at] ?? start;
      rowCount = Math.max(rowCount, row + 1);
    }
  }
  return { rows, rowCount, poolCount };
}

/** The row that has been free for longest: marks spread evenly, and their labels find room. A new one only when it must, or may. */
function findRow(rowEnds: Float64Array, rowCount: number, start: number, options: PackingOptions): number {
  let calmest = 0;
  for (let row = 1; row < rowCount; row++) {
    if ((rowEnds[row] ?? 0) < (rowEnds[calmest] ?? 0)) calmest = row;
  }
  const end = rowCount > 0 ? (rowEnds[calmest] ?? 0) : Infinity;
  if (end + options.roomDays <= start) return calmest;
  if (rowCount < options.roomyRows) return rowCount;
  if (end <= start) return calmest;
  return rowCount < options.maxRows ? rowCount : POOL;
}
