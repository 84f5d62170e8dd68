/** Which mark stands for an engagement: its own, or the cluster or column that it is counted in. */
import { codesAt } from '../filter/columns';
import { laneCodesOf } from './laneCodes';
import type { LaneIndex } from './laneIndex';
import { UNKNOWN_LANE } from './lanes';
import type { PlacedColumn, PlacedLane, PlacedMark, TimelineLayout } from './layout';
import { POOL } from './packing';
import { lowerBound } from './search';
import type { TimelineIndex } from './timelineIndex';

/** The marks of a row of the table, one for each lane in view that it stands in; none where its days are out of the window. */
export type HolderLookup = (row: number) => PlacedMark[];

/** The lookup for a layout; to be made anew with each, and cheap where it is asked for few rows. */
export function createHolderLookup(index: TimelineIndex, layout: TimelineLayout): HolderLookup {
  const lanesOf = createLaneLookup(index, layout.lanes);
  let shelves: ReadonlyMap<number, Shelf> | undefined;
  return (row) => {
    shelves ??= shelveMarks(layout);
    const start = index.columns.earliestStart[row] ?? 0;
    return lanesOf(row).flatMap(({ lane }) => {
      const laneIndex = index.lanes[lane];
      const shelf = shelves?.get(lane);
      const position = laneIndex ? positionOf(laneIndex, row, start - laneIndex.zero) : -1;
      const mark = laneIndex && shelf && position >= 0 && findOn(shelf, laneIndex, { position, layout });
      return mark ? [mark] : [];
    });
  };
}

function createLaneLookup(index: TimelineIndex, lanes: readonly PlacedLane[]) {
  const { by, columns } = index;
  if (by === 'none') return () => lanes;
  const { lists, keys } = laneCodesOf(columns, by);
  const byKey = new Map(lanes.map((lane) => [lane.key, lane]));
  const unknown = byKey.get(UNKNOWN_LANE);
  return (row: number) => {
    const codes = codesAt(lists, row);
    if (codes.length === 0) return unknown ? [unknown] : [];
    return Array.from(codes).flatMap((code) => byKey.get(keys[code] ?? UNKNOWN_LANE) ?? []);
  };
}

/** The marks of a lane, as they are looked for. */
interface Shelf {
  readonly singles: Map<number, PlacedMark>;
  readonly clusters: Map<string, PlacedMark>;
  readonly columns: PlacedColumn[];
}

function shelveMarks(layout: TimelineLayout): Map<number, Shelf> {
  const shelves = new Map<number, Shelf>();
  for (const mark of layout.marks) {
    let shelf = shelves.get(mark.lane);
    if (!shelf) shelves.set(mark.lane, (shelf = { singles: new Map(), clusters: new Map(), columns: [] }));
    if (mark.kind === 'single') shelf.singles.set(mark.row, mark);
    else if (mark.kind === 'cluster') shelf.clusters.set(`${mark.slot}/${mark.bucket}`, mark);
    else shelf.columns.push(mark);
  }
  return shelves;
}

/** Where a row of the table is among those of a lane; -1 where it is not. */
function positionOf(lane: LaneIndex, row: number, start: number): number {
  const first = lowerBound(lane.starts, start);
  const at = lane.rows.subarray(first, lowerBound(lane.starts, start + 1, first)).indexOf(row);
  return at < 0 ? -1 : first + at;
}

function findOn(
  { singles, clusters, columns }: Shelf,
  lane: LaneIndex,
  { position, layout }: { readonly position: number; readonly layout: TimelineLayout },
): PlacedMark | undefined {
  const { from, grain } = layout.window;
  const own = singles.get(lane.rows[position] ?? -1);
  if (own) return own;
  const start = lane.starts[position] ?? 0;
  const pooled = lane.slots[position] === POOL;
  if (start < from) {
    // Of what reaches in from before the window, the pool's is one cluster, in the bucket before the first.
    const carried = pooled && (lane.ends[position] ?? 0) > from;
    return carried ? clusters.get(`${lane.slotCount}/${from / grain - 1}`) : undefined;
  }
  const slot = pooled ? lane.slotCount : lane.slots[position];
  return (
    clusters.get(`${slot}/${Math.floor(start / grain)}`) ??
    columns.find((column) => start >= column.from && start < column.to)
  );
}
