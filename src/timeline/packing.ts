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
  const calm = new CalmestRows(options.maxRows);
  let poolCount = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at]!;
    if (calm.isFree(start, options)) rows[at] = calm.take(ends[at]!);
    else if (calm.count < options.maxRows) rows[at] = calm.open(ends[at]!);
    else {
      rows[at] = POOL;
      poolCount++;
    }
  }
  return { rows, rowCount: calm.count, poolCount };
}

/** Above every row. */
const ROWS = POOL + 1;

/**
 * The rows in use, the one that has been free for longest at hand: marks spread evenly, and their labels find room. A binary heap
 * whose entries are `end × ROWS + row`, so that of rows that end on one day the first comes first.
 */
class CalmestRows {
  count = 0;
  readonly #heap: Float64Array;

  constructor(most: number) {
    this.#heap = new Float64Array(most);
  }

  /** Whether a mark is to go into the row that has been free for longest, rather than into a new one or none. */
  isFree(start: number, { roomyRows, roomDays }: PackingOptions): boolean {
    if (this.count === 0) return false;
    const end = Math.floor(this.#heap[0]! / ROWS);
    return end + (this.count < roomyRows ? roomDays : 0) <= start;
  }

  /** Gives the row that has been free for longest to what ends on a day. */
  take(end: number): number {
    const heap = this.#heap;
    const row = heap[0]! - Math.floor(heap[0]! / ROWS) * ROWS;
    const entry = end * ROWS + row;
    let at = 0;
    for (let child = 1; child < this.count; child = 2 * at + 1) {
      if (child + 1 < this.count && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= entry) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
    return row;
  }

  /** Gives a new row to what ends on a day. */
  open(end: number): number {
    const heap = this.#heap;
    const row = this.count;
    const entry = end * ROWS + row;
    let at = this.count++;
    for (let parent = (at - 1) >> 1; at > 0 && heap[parent]! > entry; parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
    return row;
  }
}
