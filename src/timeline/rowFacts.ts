/**
 * What lanes read of a row, side by side. The rows of a filter lie far apart in memory, where a row that is read in one place
 * costs a quarter of one that is read in four.
 */
import { OPEN_ENDED, type Columns } from '../filter/columns';

/** Three numbers a row: the days from which and until which it is drawn, and its family and importance in one. */
export interface RowFacts {
  readonly packed: Int32Array;
}

const STRIDE = 3;
const IMPORTANCE_BITS = 8;

/** By position in a lane. */
export interface LaneFacts {
  /** First day on which each may have been. */
  readonly starts: Int32Array;
  /** The day after the last on which each may have been; the horizon for one that goes on. */
  readonly ends: Int32Array;
  /** An index into `SECTOR_FAMILIES`. */
  readonly families: Uint8Array;
  /** The importance from 0 to 255. */
  readonly weights: Uint8Array;
}

type FactColumns = Pick<Columns, 'earliestStart' | 'latestEnd' | 'flags' | 'family' | 'importance'>;

/** The facts of all rows, computed once for a table. `horizon`: where an engagement that goes on is drawn to. */
export function packFacts(columns: FactColumns, horizon: number): RowFacts {
  const { earliestStart, latestEnd, flags, family, importance } = columns;
  const packed = new Int32Array(earliestStart.length * STRIDE);
  for (let row = 0, at = 0; row < earliestStart.length; row++, at += STRIDE) {
    const end = latestEnd[row]!;
    packed[at] = earliestStart[row]!;
    packed[at + 1] = (flags[row]! & OPEN_ENDED) !== 0 && horizon > end ? horizon : end;
    packed[at + 2] = (family[row]! << IMPORTANCE_BITS) | importance[row]!;
  }
  return { packed };
}

/** The facts of some rows, their days counted from `zero`. */
export function factsAt({ packed }: RowFacts, rows: Uint32Array, zero: number): LaneFacts {
  const starts = new Int32Array(rows.length);
  const ends = new Int32Array(rows.length);
  const families = new Uint8Array(rows.length);
  const weights = new Uint8Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const at = rows[position]! * STRIDE;
    starts[position] = packed[at]! - zero;
    ends[position] = packed[at + 1]! - zero;
    families[position] = packed[at + 2]! >> IMPORTANCE_BITS;
    weights[position] = packed[at + 2]!;
  }
  return { starts, ends, families, weights };
}

/** The day until which a row is drawn. */
export function drawnEnd({ packed }: RowFacts, row: number): number {
  return packed[row * STRIDE + 1] ?? 0;
}
