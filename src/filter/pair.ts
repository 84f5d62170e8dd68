/** How often one party visits another: the last visit, the next, and how long it usually takes. */
import type { Day } from '../engagement/day';
import { firstEnd } from './bounds';
import { DATED, STATUS_VALUES, TYPE_VALUES, type Columns } from './columns';

export interface PairHistory {
  /** Visits that had begun by `today`, were not put off or cancelled, and have a date; those that overlap count once. */
  readonly visits: number;
  /** The last of them, and how many days ago it ended: from the least to the most that its dates allow, 0 while it lasts. */
  readonly last: { readonly row: number; readonly daysAgo: readonly [least: number, most: number] } | null;
  /** The first that begins after `today`, and in how many days. */
  readonly next: { readonly row: number; readonly inDays: number } | null;
  /** The median of the days from the start of one visit to the start of the next, of visits whose month is known. */
  readonly medianGapDays: number | null;
}

/** Tells the history of any pair at once. */
export type PairLookup = (visitor: string, host: string, today: Day) => PairHistory;

const VISIT = TYPE_VALUES.indexOf('visit');
const DROPPED = new Set([STATUS_VALUES.indexOf('postponed'), STATUS_VALUES.indexOf('cancelled')]);
/** A start that may lie this many days apart names a year, which tells no gap. */
const WIDEST_MONTH = 62;

/** Indexes the visits of a table by host: one pass over its rows; a lookup then reads the visits of one host. */
export function createPairLookup(columns: Columns): PairLookup {
  const codes = new Map(columns.partyCodes.map((code, index) => [code, index]));
  const visits = visitsByHost(columns);
  return (visitor, host, today) => {
    const [from, to] = [codes.get(visitor), codes.get(host)];
    if (from === undefined || to === undefined) return NO_VISITS;
    const rows = visits.rows.subarray(visits.offsets[to], visits.offsets[to + 1]);
    return historyOf(
      columns,
      rows.filter((row) => holds(columns.visitors, row, from)),
      today,
    );
  };
}

const NO_VISITS: PairHistory = { visits: 0, last: null, next: null, medianGapDays: null };

/** The rows of dated visits that took place or will, by the code of each host, in order of start. */
function visitsByHost(columns: Columns): { offsets: Uint32Array; rows: Uint32Array } {
  const { hosts, order, partyCodes } = columns;
  const kept = order.filter((row) => isVisit(columns, row));
  const offsets = new Uint32Array(partyCodes.length + 1);
  const eachHost = (visit: (host: number, row: number) => void) => {
    for (const row of kept) {
      for (let i = hosts.offsets[row]!; i < hosts.offsets[row + 1]!; i++) visit(hosts.codes[i]!, row);
    }
  };
  eachHost((host) => offsets[host + 1]!++);
  for (let host = 0; host < partyCodes.length; host++) offsets[host + 1]! += offsets[host]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[partyCodes.length]!);
  eachHost((host, row) => (rows[next[host]!++] = row));
  return { offsets, rows };
}

function isVisit({ type, flags, status }: Columns, row: number): boolean {
  return type[row] === VISIT && (flags[row]! & DATED) !== 0 && !DROPPED.has(status[row]!);
}

function holds({ offsets, codes }: Columns['visitors'], row: number, code: number): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (codes[i] === code) return true;
  return false;
}

function historyOf(columns: Columns, rows: Uint32Array, today: Day): PairHistory {
  const { earliestStart, latestStart, latestEnd } = columns;
  const past = rows.filter((row) => earliestStart[row]! <= today);
  const future = rows.find((row) => earliestStart[row]! > today);
  const next = future === undefined ? null : { row: future, inDays: earliestStart[future]! - today };
  const stays = distinctStays(columns, past);
  const starts = stays
    .filter((row) => latestStart[row]! - earliestStart[row]! <= WIDEST_MONTH)
    .map((row) => (earliestStart[row]! + latestStart[row]!) >> 1)
    .sort((a, b) => a - b);
  const gaps = starts.slice(1).map((start, i) => start - starts[i]!);
  const last = past.reduce<number | null>(
    (best, row) => (best === null || latestEnd[row]! >= latestEnd[best]! ? row : best),
    null,
  );
  return {
    visits: stays.length,
    last: last === null ? null : { row: last, daysAgo: daysSince(columns, last, today) },
    next,
    medianGapDays: medianOf(gaps),
  };
}

/** One row for each run of visits known to the day that overlap: two travellers on one visit, or two reports of it. */
function distinctStays({ earliestStart, latestEnd }: Columns, rows: Uint32Array): number[] {
  const stays: number[] = [];
  let until = -Infinity;
  for (const row of rows) {
    if (earliestStart[row]! >= until) stays.push(row);
    until = Math.max(until, latestEnd[row]!);
  }
  return stays;
}

/** Days since the last day of a visit, by the latest and the earliest end that its dates allow. */
function daysSince(columns: Columns, row: number, today: Day): [number, number] {
  const since = (end: number) => Math.max(0, today - (end - 1));
  return [since(columns.latestEnd[row]!), since(firstEnd(columns, row))];
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}
