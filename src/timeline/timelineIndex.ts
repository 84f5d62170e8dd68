/** The timeline's index: lanes of the engagements that pass the filter, each packed and summed up, with its place across time. */
import { DATED, type Columns } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { indexLane, type LaneIndex } from './laneIndex';
import type { Alignment } from './alignment';
import { groupLanes, type Lane, type LaneBy, type LaneOrder } from './lanes';
import { POOL, type PackingOptions } from './packing';
import { factsAt, packFacts, type LaneFacts, type RowFacts } from './rowFacts';

export interface TimelineIndex {
  readonly columns: Columns;
  readonly facts: RowFacts;
  readonly lanes: readonly LaneIndex[];
  /** Rows of marks before each lane; one more for the end of the last. */
  readonly rowsBefore: Uint32Array;
  /** Dated engagements, each counted once. */
  readonly count: number;
  /** Engagements that have no date and so no place. */
  readonly undated: number;
  /** First day and the day after the last of the dated ones; null when there is none. */
  readonly extent: readonly [number, number] | null;
  readonly by: LaneBy;
  /** Where lanes are aligned: all days of the lanes and of the extent count from day 0. */
  readonly alignment: Alignment | null;
  /** Dated engagements that stand in no lane, since their lanes have no day 0. */
  readonly unaligned: number;
}

export interface IndexOptions {
  readonly by: LaneBy;
  readonly order: LaneOrder;
  readonly locale: Locale;
  /** Where an engagement that goes on is drawn to. */
  readonly horizon: number;
  /** Few rows a lane, for a chart whose rows lie beside one another. */
  readonly narrow?: boolean;
  /** Keys of lanes folded to one strip. */
  readonly collapsed?: ReadonlySet<string>;
  readonly alignment?: Alignment | null;
}

/** Builds the index for rows sorted by start with the undated last, as the cross-filter hands them out. */
export function indexTimeline(columns: Columns, rows: Uint32Array, options: IndexOptions): TimelineIndex {
  const facts = factsOf(columns, options.horizon);
  const dated = rows.subarray(0, countDated(columns, rows));
  const { alignment = null } = options;
  const all = groupLanes(columns, dated, options);
  const groups = alignment ? all.filter((lane) => alignment.zeroOf(lane.key) !== null) : all;
  const count = groups.length === all.length ? dated.length : countDistinct(groups, columns.size);
  const factual = groups.map((lane) => {
    const zero = alignment?.zeroOf(lane.key) ?? 0;
    return { ...lane, ...factsAt(facts, lane.rows, zero), zero };
  });
  const extent = extentOf(factual);
  const packing = packingFor(groups.length, extent, options.narrow ? ROWS_NARROW : ROWS_BY_LANES);
  const lanes = factual.map((lane) => indexLane(lane, options.collapsed?.has(lane.key) ? FOLDED : packing));
  return {
    columns,
    facts,
    lanes,
    rowsBefore: stackLanes(lanes),
    count,
    undated: rows.length - dated.length,
    extent,
    by: options.by,
    alignment,
    unaligned: dated.length - count,
  };
}

const FOLDED: PackingOptions = { maxRows: 0, roomyRows: 0, roomDays: 0 };

/** Few lanes may have many rows each: rows at most, and rows that leave room for labels. */
const ROWS_BY_LANES: readonly {
  readonly lanes: number;
  readonly maxRows: number;
  readonly roomyRows: number;
}[] = [
  { lanes: 1, maxRows: 20, roomyRows: 14 },
  { lanes: 3, maxRows: 8, roomyRows: 5 },
  { lanes: 8, maxRows: 5, roomyRows: 3 },
  { lanes: 20, maxRows: 3, roomyRows: 2 },
  { lanes: Infinity, maxRows: 3, roomyRows: 1 },
];
/** Share of the whole extent that a label takes when all of it is in view. */
const LABEL_SHARE = 0.11;

const ROWS_NARROW: typeof ROWS_BY_LANES = [
  { lanes: 1, maxRows: 6, roomyRows: 5 },
  { lanes: Infinity, maxRows: 2, roomyRows: 1 },
];

function packingFor(
  laneCount: number,
  extent: readonly [number, number] | null,
  table: typeof ROWS_BY_LANES,
): PackingOptions {
  const { maxRows, roomyRows } = table.find(({ lanes }) => laneCount <= lanes) ?? {
    maxRows: 3,
    roomyRows: 1,
  };
  const days = extent ? extent[1] - extent[0] : 0;
  return { maxRows: Math.min(maxRows, POOL - 1), roomyRows, roomDays: Math.round(days * LABEL_SHARE) };
}

/** The index with its first lanes alone. */
export function keepLanes(index: TimelineIndex, most: number): TimelineIndex {
  if (index.lanes.length <= most) return index;
  const lanes = index.lanes.slice(0, most);
  return { ...index, lanes, rowsBefore: stackLanes(lanes) };
}

/** Rows a lane shows: its own, and one for the pool. */
export function shownRows(lane: LaneIndex): number {
  return Math.max(1, lane.slotCount + (lane.poolCount > 0 ? 1 : 0));
}

function stackLanes(lanes: readonly LaneIndex[]): Uint32Array {
  const before = new Uint32Array(lanes.length + 1);
  lanes.forEach((lane, at) => {
    before[at + 1] = (before[at] ?? 0) + shownRows(lane);
  });
  return before;
}

/** The undated rows come last. */
function countDated(columns: Columns, rows: Uint32Array): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (((columns.flags[rows[middle] ?? 0] ?? 0) & DATED) !== 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function extentOf(lanes: readonly LaneFacts[]): readonly [number, number] | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { starts, ends } of lanes) {
    if (starts[0]! < from) from = starts[0]!;
    for (let at = 0; at < ends.length; at++) if (ends[at]! > to) to = ends[at]!;
  }
  return from < to ? [from, to] : null;
}

function countDistinct(lanes: readonly Lane[], size: number): number {
  const seen = new Uint8Array(size);
  for (const lane of lanes) for (const row of lane.rows) seen[row] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

/** Facts are the same for each filter: kept as long as their table lives. */
const cache = new WeakMap<Columns, { readonly horizon: number; readonly facts: RowFacts }>();

function factsOf(columns: Columns, horizon: number): RowFacts {
  const kept = cache.get(columns);
  if (kept?.horizon === horizon) return kept.facts;
  const facts = packFacts(columns, horizon);
  cache.set(columns, { horizon, facts });
  return facts;
}
