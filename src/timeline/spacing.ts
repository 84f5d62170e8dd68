/** Sizes across time: taller rows and larger labels where there is room for them, tight ones where there is not. */
import { TEXT_SIZES } from '../theme/theme';
import type { TimelineIndex } from './timelineIndex';

/** Whether time runs across the chart or, on a narrow one, down. */
export type Orientation = 'across' | 'down';

/** Room for the time axis, in pixels. */
export const AXIS_SIZE: Readonly<Record<Orientation, number>> = { across: 40, down: 46 };

/** Free space before and behind the rows of a lane, in pixels. */
export const LANE_PADDING = 4;
const PITCH_MIN = 18;
const PITCH_MAX = 26;
/** From this height of a row on its labels are set in the larger size. */
const LARGE_FROM = 22;
const PITCH_DOWN = 16;
/** Least room beside the rows of a lane for its labels, where time runs down. */
const LABEL_ROOM_MIN = 108;

export interface Spacing {
  readonly orientation: Orientation;
  /** Height of a row of marks. */
  readonly pitch: number;
  readonly markHeight: number;
  readonly textSize: number;
  /** Room for labels beside the rows of each lane, where time runs down. */
  readonly labelRoom: number;
}

/** The spacing for all lanes in a size across time: as airy as fits without scrolling. */
export function chooseSpacing(index: TimelineIndex, size: number, orientation: Orientation): Spacing {
  const lanes = index.lanes.length;
  const rows = index.rowsBefore[lanes] ?? 0;
  const free = size - lanes * 2 * LANE_PADDING;
  if (orientation === 'down') {
    const labelRoom = Math.max(LABEL_ROOM_MIN, Math.floor((free - rows * PITCH_DOWN) / Math.max(1, lanes)));
    return { orientation, pitch: PITCH_DOWN, markHeight: 11, textSize: TEXT_SIZES.body, labelRoom };
  }
  const pitch = Math.max(PITCH_MIN, Math.min(PITCH_MAX, Math.floor(free / Math.max(1, rows))));
  return {
    orientation,
    pitch,
    markHeight: Math.round(pitch * 0.62),
    textSize: pitch >= LARGE_FROM ? TEXT_SIZES.body : TEXT_SIZES.small,
    labelRoom: 0,
  };
}

/** Where a lane begins, in pixels from the first; for the number of lanes, the size of all. */
export function laneTop(index: TimelineIndex, lane: number, { pitch, labelRoom }: Spacing): number {
  return (index.rowsBefore[lane] ?? 0) * pitch + lane * (2 * LANE_PADDING + labelRoom);
}
