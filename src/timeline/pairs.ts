/** How often one party visits another: when last, and how long between. */
import { STATUSES, TYPES } from '../engagement/engagement';
import {
  DATED,
  MONTH_PRECISION,
  STATUS_VALUES,
  TYPE_VALUES,
  YEAR_PRECISION,
  type Columns,
  type Lists,
} from '../filter/columns';

export interface PairHistory {
  /** Rows of the visits that took place, by start. */
  readonly rows: readonly number[];
  /** Days from the start of the last visit to the day asked about; null when there is none before it. */
  readonly daysSinceLast: number | null;
  /** Median of the days from one start to the next, between visits whose day is known; null for fewer than two. */
  readonly medianGapDays: number | null;
}

const VISIT = TYPE_VALUES.indexOf(TYPES[0]);
/** Put off or called off: no visit took place. */
const NOT_HELD = [STATUSES[3], STATUSES[4]].map((status) => STATUS_VALUES.indexOf(status));

/**
 * The visits of one party to another that began before a day. One pass over the rows, which must be sorted by start; parties
 * are codes of the table (places in `partyCodes`), and one that is not in it has no visits.
 */
export function recallPair(
  columns: Columns,
  rows: Uint32Array,
  pair: { readonly visitor: number; readonly host: number; readonly before: number },
): PairHistory {
  const found: number[] = [];
  for (const row of rows) {
    if (columns.type[row] !== VISIT || ((columns.flags[row] ?? 0) & DATED) === 0) continue;
    if ((columns.earliestStart[row] ?? 0) >= pair.before) break;
    if (NOT_HELD.includes(columns.status[row] ?? 0)) continue;
    if (holds(columns.visitors, row, pair.visitor) && holds(columns.hosts, row, pair.host)) found.push(row);
  }
  const last = found[found.length - 1];
  return {
    rows: found,
    daysSinceLast: last === undefined ? null : pair.before - (columns.earliestStart[last] ?? 0),
    medianGapDays: medianOf(gapsBetween(columns, found)),
  };
}

function holds({ offsets, codes }: Lists, row: number, code: number): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) if (codes[at] === code) return true;
  return false;
}

/** A visit of which only the month or the year is known has no gap in days to either side. */
function gapsBetween(columns: Columns, rows: readonly number[]): number[] {
  const exact = rows.filter((row) => ((columns.flags[row] ?? 0) & (MONTH_PRECISION | YEAR_PRECISION)) === 0);
  return exact
    .slice(1)
    .map((row, at) => (columns.earliestStart[row] ?? 0) - (columns.earliestStart[exact[at] ?? 0] ?? 0));
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
