/**
 * The timeline's layout: index → lanes in view → groups at the grain of the zoom → marks in pixels → labels in the gaps.
 * Pixels have their origin at the top left of the whole chart, x along time and y across it; where time runs down, the drawing is
 * turned. The number of marks is bounded by the pixels, not by the data.
 */
import type { EngagementType, Status } from '../engagement/engagement';
import { SECTOR_FAMILIES, type SectorFamily } from '../engagement/sector';
import { END_UNKNOWN, LEVEL_VALUES, OPEN_ENDED, STATUS_VALUES, TYPE_VALUES } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { layoutTicks, type AxisTicks } from './axis';
import { groupWindow } from './buckets';
import type { Group, Window } from './groups';
import { fitRow, type Fitted } from './fitting';
import { BUCKET_MIN_PX, alignDown, alignUp, grainDays } from './grain';
import type { LaneBy } from './lanes';
import { layoutRelativeTicks } from './relativeAxis';
import type { LaneIndex } from './laneIndex';
import { drawnEnd } from './rowFacts';
import { AXIS_SIZE, LANE_PADDING, chooseSpacing, laneTop, type Orientation, type Spacing } from './spacing';
import type { TimelineIndex } from './timelineIndex';

/** Room for the names of lanes in a chart of a width, in pixels. */
export function headerWidthFor(by: LaneBy, width: number): number {
  return by === 'none' ? 0 : Math.round(Math.min(176, Math.max(92, width * 0.16)));
}

/** The days in view; fractions of a day where a zoom or a pan stands between two. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export interface LayoutInput {
  readonly index: TimelineIndex;
  readonly view: View;
  /** Pixels along time. */
  readonly width: number;
  /** Pixels across time. */
  readonly height: number;
  readonly orientation: Orientation;
  /** Pixels of lanes scrolled out above. */
  readonly scroll: number;
  /** Width of the lane headers; 0 for none. */
  readonly headerWidth: number;
  readonly locale: Locale;
}

/** The days of an engagement in pixels: where it may have been, and where it surely was (null: on no day surely). */
export interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly core: readonly [number, number] | null;
}

interface Placed {
  readonly lane: number;
  /** Row within the lane. */
  readonly slot: number;
  readonly x0: number;
  readonly x1: number;
  /** Middle of its row. */
  readonly y: number;
}

export interface PlacedSingle extends Placed {
  readonly kind: 'single';
  /** Row of the table. */
  readonly row: number;
  readonly count: 1;
  readonly span: Span;
  readonly type: EngagementType;
  readonly state: boolean;
  readonly status: Status | 'none';
  readonly ending: 'closed' | 'open' | 'unknown';
  readonly family: SectorFamily;
  readonly importance: number;
}

export interface PlacedCluster extends Placed {
  readonly kind: 'cluster';
  readonly count: number;
  readonly families: readonly number[];
  /** Days from the first start to the last end. */
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
  /** Row of the weightiest. */
  readonly row: number;
}

export interface PlacedColumn extends Placed {
  readonly kind: 'column';
  readonly count: number;
  readonly families: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
  readonly row: number;
  /** Height in pixels; it stands on the lane's lower edge. */
  readonly height: number;
}

export type PlacedMark = PlacedSingle | PlacedCluster | PlacedColumn;

export interface PlacedLane {
  /** Index into the index's lanes. */
  readonly lane: number;
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Rows of marks. */
  readonly rows: number;
  /** Whether it can be folded, or is. */
  readonly folds: boolean;
  readonly y: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the plot begins along time, behind the lane headers, and across it, behind the axis. */
  readonly plotX: number;
  readonly plotY: number;
  readonly view: View;
  readonly pxPerDay: number;
  readonly window: Window;
  readonly ticks: AxisTicks;
  readonly lanes: readonly PlacedLane[];
  /** Marks lane by lane; within a row in order of time. */
  readonly marks: readonly PlacedMark[];
  readonly spacing: Spacing;
  /** Height of all lanes; more than there is room for when the chart scrolls. */
  readonly contentHeight: number;
  readonly scroll: number;
}

/** The x of a (fractional) day. */
export function xOfDay(layout: Pick<TimelineLayout, 'plotX' | 'view' | 'pxPerDay'>, value: number): number {
  return layout.plotX + (value - layout.view.from) * layout.pxPerDay;
}

/** The (fractional) day at an x. */
export function dayAtX(layout: Pick<TimelineLayout, 'plotX' | 'view' | 'pxPerDay'>, x: number): number {
  return layout.view.from + (x - layout.plotX) / layout.pxPerDay;
}

/** Lays out what is in view. Total: a view or a size without extent gives a layout without marks. */
export function layoutTimeline(input: LayoutInput): TimelineLayout {
  const { index, view, width, height, headerWidth, orientation } = input;
  const plotY = AXIS_SIZE[orientation];
  const plotWidth = Math.max(1, width - headerWidth);
  const pxPerDay = plotWidth / Math.max(1e-6, view.to - view.from);
  const spacing = chooseSpacing(index, height - plotY, orientation);
  const contentHeight = laneTop(index, index.lanes.length, spacing);
  const scroll = clampScroll(input.scroll, contentHeight, height - plotY);
  const shown = lanesInView(index, spacing, { scroll, height: height - plotY });
  const grain = chooseGrain(pxPerDay, { plotWidth, rows: Math.ceil(height / spacing.pitch) });
  const window: Window = {
    from: alignDown(view.from, grain) - grain,
    to: alignUp(view.to, grain) + grain,
    grain,
  };
  const frame = { plotX: headerWidth, plotY, view, pxPerDay };
  const grouped = shown.map((lane) => groupLane(index, lane, window));
  const top = Math.max(1, ...grouped.map(({ highest }) => highest));
  const marks = grouped.flatMap(({ lane, groups }) =>
    placeLane({ index, lane, groups, frame, spacing, scroll, grain, top }),
  );
  return {
    width,
    height,
    plotX: headerWidth,
    plotY,
    view,
    pxPerDay,
    window,
    ticks: index.alignment
      ? layoutRelativeTicks(view, pxPerDay, { alignment: index.alignment, locale: input.locale })
      : layoutTicks(view, pxPerDay, input.locale),
    lanes: shown.map((lane) => placeHeader(index, lane, { spacing, offset: plotY - scroll })),
    marks,
    spacing,
    contentHeight,
    scroll,
  };
}

/** The scroll that shows only lanes, in a room for them: never before the first, never behind the last. */
export function clampScroll(scroll: number, contentHeight: number, room: number): number {
  return Math.max(0, Math.min(scroll, contentHeight - Math.max(0, room)));
}

/** Marks that one screen may hold; where rows times buckets would give more, buckets are made wider. */
const MARK_BUDGET = 1600;

function chooseGrain(pxPerDay: number, size: { plotWidth: number; rows: number }): number {
  const minPx = Math.max(BUCKET_MIN_PX, (size.plotWidth * size.rows) / MARK_BUDGET);
  return grainDays(pxPerDay, minPx);
}

function lanesInView(
  index: TimelineIndex,
  spacing: Spacing,
  { scroll, height }: { readonly scroll: number; readonly height: number },
): number[] {
  let [low, high] = [0, index.lanes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (laneTop(index, middle + 1, spacing) <= scroll) low = middle + 1;
    else high = middle;
  }
  const shown: number[] = [];
  while (low < index.lanes.length && laneTop(index, low, spacing) - scroll < height) shown.push(low++);
  return shown;
}

function placeHeader(
  index: TimelineIndex,
  lane: number,
  { spacing, offset }: { readonly spacing: Spacing; readonly offset: number },
): PlacedLane {
  const top = laneTop(index, lane, spacing);
  const { key, label, count, slotCount } = index.lanes[lane] as LaneIndex;
  const rows = (index.rowsBefore[lane + 1] ?? 0) - (index.rowsBefore[lane] ?? 0);
  return {
    lane,
    key,
    label,
    count,
    rows,
    folds: rows > 1 || slotCount === 0,
    y: top + offset,
    height: laneTop(index, lane + 1, spacing) - top,
  };
}

interface GroupedLane {
  readonly lane: number;
  readonly groups: readonly Group[];
  /** The most in one column. */
  readonly highest: number;
}

function groupLane(index: TimelineIndex, lane: number, window: Window): GroupedLane {
  const groups = groupWindow(index.lanes[lane] as LaneIndex, window);
  let highest = 0;
  for (const group of groups) if (group.kind === 'column') highest = Math.max(highest, group.count);
  return { lane, groups, highest };
}

interface LaneWork {
  readonly index: TimelineIndex;
  readonly lane: number;
  readonly groups: readonly Group[];
  readonly frame: Pick<TimelineLayout, 'plotX' | 'plotY' | 'view' | 'pxPerDay'>;
  readonly spacing: Spacing;
  readonly scroll: number;
  readonly grain: number;
  readonly top: number;
}

function placeLane(work: LaneWork): PlacedMark[] {
  const { index, lane, groups, frame, spacing, scroll, grain } = work;
  const laneIndex = index.lanes[lane] as LaneIndex;
  const y0 = frame.plotY + laneTop(index, lane, spacing) - scroll;
  const height = laneTop(index, lane + 1, spacing) - laneTop(index, lane, spacing) - spacing.labelRoom;
  const marks: PlacedMark[] = [];
  const bySlot = new Map<number, Exclude<Group, { kind: 'column' }>[]>();
  for (const group of groups) {
    if (group.kind === 'column') {
      marks.push(placeColumn(work, group, { y0, height }));
      continue;
    }
    const row = bySlot.get(group.slot);
    if (row) row.push(group);
    else bySlot.set(group.slot, [group]);
  }
  for (const [slot, row] of bySlot) {
    const y = y0 + LANE_PADDING + (slot + 0.5) * spacing.pitch;
    for (const fitted of fitRow(row, { frame, grain, pooled: slot >= laneIndex.slotCount })) {
      marks.push(placeGroup(work, laneIndex, fitted, y));
    }
  }
  return marks;
}

/** Height of the least column, so that one engagement among thousands still stands up. */
const COLUMN_MIN = 3;

/** The area of a column would mislead least, but its width is the bucket's: the root of the number keeps small ones visible. */
function columnHeight(count: number, top: number, room: number): number {
  return COLUMN_MIN + (room - COLUMN_MIN) * Math.sqrt(count / top);
}

function placeColumn(
  work: LaneWork,
  group: Extract<Group, { kind: 'column' }>,
  box: { readonly y0: number; readonly height: number },
): PlacedColumn {
  const { lane, frame, index, top } = work;
  const room = box.height - LANE_PADDING - 1;
  return {
    kind: 'column',
    lane,
    slot: -1,
    x0: xOfDay(frame, group.from),
    x1: xOfDay(frame, group.to),
    y: box.y0 + box.height,
    height: columnHeight(group.count, top, room),
    count: group.count,
    families: group.families,
    from: group.from,
    to: group.to,
    bucket: group.bucket,
    row: index.lanes[lane]?.rows[group.position] ?? 0,
  };
}

function placeGroup(work: LaneWork, laneIndex: LaneIndex, fitted: Fitted, y: number): PlacedMark {
  const { columns } = work.index;
  const { group, x0, x1 } = fitted;
  const row = laneIndex.rows[group.position] ?? 0;
  const base = { lane: work.lane, slot: group.slot, x0, x1, y, row };
  if (group.kind === 'cluster') {
    const { count, families, from, to, bucket } = group;
    return { ...base, kind: 'cluster', count, families, from, to, bucket };
  }
  return {
    ...base,
    kind: 'single',
    count: 1,
    span: spanOf(work, row, { ...fitted, zero: laneIndex.zero }),
    type: TYPE_VALUES[columns.type[row] ?? 0] ?? 'visit',
    state: LEVEL_VALUES[columns.level[row] ?? 0] === 'state',
    status: STATUS_VALUES[columns.status[row] ?? 0] ?? 'none',
    ending: endingOf(columns.flags[row] ?? 0),
    family: SECTOR_FAMILIES[columns.family[row] ?? 0] ?? 'none',
    importance: columns.importance[row] ?? 0,
  };
}

function endingOf(flags: number): PlacedSingle['ending'] {
  return flags & OPEN_ENDED ? 'open' : flags & END_UNKNOWN ? 'unknown' : 'closed';
}

/** Where the drawn mark is wider than its days, or pushed aside by a neighbour, the whole of it stands for the days. */
function spanOf(
  work: LaneWork,
  row: number,
  { x0, x1, faithful, zero }: Pick<Fitted, 'x0' | 'x1' | 'faithful'> & { readonly zero: number },
): Span {
  const { columns } = work.index;
  const certainFrom = columns.latestStart[row] ?? 0;
  const open = endingOf(columns.flags[row] ?? 0) === 'open';
  const certainTo = open ? drawnEnd(work.index.facts, row) : (columns.earliestEnd[row] ?? 0);
  if (certainFrom >= certainTo) return { x0, x1, core: null };
  const whole = certainFrom === columns.earliestStart[row] && (open || certainTo === columns.latestEnd[row]);
  if (whole) return { x0, x1, core: [x0, x1] };
  if (!faithful) {
    const third = (x1 - x0) / 3;
    return { x0, x1, core: [x0 + third, x1 - third] };
  }
  const c0 = Math.max(x0, xOfDay(work.frame, certainFrom - zero));
  const c1 = Math.min(x1, xOfDay(work.frame, certainTo - zero));
  return { x0, x1, core: c1 - c0 >= 1 ? [c0, c1] : [Math.min(c0, x1 - 1), Math.min(c0, x1 - 1) + 1] };
}
