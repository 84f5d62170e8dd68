/** Walking through the marks by keys: along a lane, and from lane to lane; the view follows, so that focus is never out of sight. */
import {
  dayAtX,
  layoutTimeline,
  type LayoutInput,
  type PlacedMark,
  type TimelineLayout,
  type View,
} from './layout';
import { laneTop } from './spacing';
import type { TimelineIndex } from './timelineIndex';

export const MOVES = ['before', 'after', 'laneBefore', 'laneAfter'] as const;
export type Move = (typeof MOVES)[number];

/** Whether a text names a move. */
export function isMove(text: string): text is Move {
  return (MOVES as readonly string[]).includes(text);
}

export interface Step {
  readonly mark: PlacedMark;
  /** The view to show it in, where it would be out of sight. */
  readonly view?: View;
  readonly scroll?: number;
}

const middleOf = (mark: PlacedMark) => (mark.x0 + mark.x1) / 2;

/** The mark that a move leads to; null where there is none. Without a current mark, the first in view. */
export function findNextMark(
  index: TimelineIndex,
  layout: TimelineLayout,
  current: PlacedMark | null,
  move: Move,
): Step | null {
  const inView = layout.marks.filter((mark) => mark.x1 > layout.plotX && mark.x0 < layout.width);
  if (!current) return firstStep(inView);
  if (move === 'before' || move === 'after')
    return alongLane(index, layout, current, move === 'after' ? 1 : -1);
  return acrossLanes(index, layout, current, move === 'laneAfter' ? 1 : -1);
}

function firstStep(marks: readonly PlacedMark[]): Step | null {
  const lane = Math.min(...marks.map((mark) => mark.lane));
  const first = marks.filter((mark) => mark.lane === lane).sort(byTime)[0];
  return first ? { mark: first } : null;
}

function byTime(a: PlacedMark, b: PlacedMark): number {
  return a.x0 - b.x0 || a.slot - b.slot || a.row - b.row;
}

function alongLane(
  index: TimelineIndex,
  layout: TimelineLayout,
  current: PlacedMark,
  direction: 1 | -1,
): Step | null {
  const found = neighbour(layout.marks, current, direction);
  if (found) return reveal(layout, found);
  const beyond = nextDay(index, layout, current, direction);
  if (beyond === null) return null;
  const days = layout.view.to - layout.view.from;
  const view = { from: beyond - days / 2, to: beyond + days / 2 };
  const moved = layoutTimeline(inputOf(index, layout, view));
  const next = moved.marks
    .filter((mark) => mark.lane === current.lane)
    .sort(
      (a, b) =>
        Math.abs(dayAtX(moved, a.x0) - beyond) - Math.abs(dayAtX(moved, b.x0) - beyond) || byTime(a, b),
    )[0];
  return next ? { mark: next, view } : null;
}

function neighbour(
  marks: readonly PlacedMark[],
  current: PlacedMark,
  direction: 1 | -1,
): PlacedMark | undefined {
  const lane = marks.filter((mark) => mark.lane === current.lane).sort(byTime);
  const at = lane.findIndex((mark) => mark.kind === current.kind && mark.row === current.row);
  return lane[at + direction];
}

/** The day of the next engagement of the lane beyond what is laid out; null at its end. */
function nextDay(
  index: TimelineIndex,
  layout: TimelineLayout,
  current: PlacedMark,
  direction: 1 | -1,
): number | null {
  const lane = index.lanes[current.lane];
  if (!lane) return null;
  const { from, to } = layout.window;
  const starts =
    direction > 0 ? lane.starts.find((start) => start >= to) : lane.starts.findLast((start) => start < from);
  return starts ?? null;
}

function inputOf(index: TimelineIndex, layout: TimelineLayout, view: View): LayoutInput {
  const { width, height, scroll, plotX, spacing } = layout;
  const { orientation } = spacing;
  return { index, view, width, height, scroll, orientation, headerWidth: plotX, locale: 'en' };
}

/** Moves the view just so far that a mark laid out beyond its edge comes into it. */
function reveal(layout: TimelineLayout, mark: PlacedMark): Step {
  const margin = 24;
  const left = layout.plotX + margin - mark.x0;
  const right = Math.min(mark.x1, mark.x0 + 120) - (layout.width - margin);
  if (mark.x1 > layout.plotX + margin && right <= 0) return { mark };
  const shift = right > 0 ? right : -left;
  const days = shift / layout.pxPerDay;
  return { mark, view: { from: layout.view.from + days, to: layout.view.to + days } };
}

function acrossLanes(
  index: TimelineIndex,
  layout: TimelineLayout,
  current: PlacedMark,
  direction: 1 | -1,
): Step | null {
  for (let lane = current.lane + direction; lane >= 0 && lane < index.lanes.length; lane += direction) {
    const top = laneTop(index, lane, layout.spacing);
    const height = laneTop(index, lane + 1, layout.spacing) - top;
    const room = layout.height - layout.plotY;
    const scroll = Math.min(top, Math.max(layout.scroll, top + height - room));
    const moved =
      scroll === layout.scroll ? layout : layoutTimeline({ ...inputOf(index, layout, layout.view), scroll });
    const near = moved.marks
      .filter((mark) => mark.lane === lane && mark.x1 > moved.plotX && mark.x0 < moved.width)
      .sort(
        (a, b) => Math.abs(middleOf(a) - middleOf(current)) - Math.abs(middleOf(b) - middleOf(current)),
      )[0];
    if (near) return { mark: near, ...(scroll === layout.scroll ? {} : { scroll }) };
  }
  return null;
}
