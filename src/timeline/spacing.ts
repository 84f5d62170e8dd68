/** Sizes across time: taller rows and larger labels where there is room for them, tight ones where there is not. */
import { TEXT_SIZES } from '../theme/theme';
import type { TimelineIndex } from './timelineIndex';

/** Free space above and below the rows of a lane, in pixels. */
export const LANE_PADDING = 4;
const PITCH_MIN = 18;
const PITCH_MAX = 26;
/** From this height of a row on its labels are set in the larger size. */
const LARGE_FROM = 22;

export interface Spacing {
  /** Height of a row of marks. */
  readonly pitch: number;
  readonly markHeight: number;
  readonly textSize: number;
}

/** The spacing for all lanes in a height: as airy as fits without scrolling. */
export function chooseSpacing(index: TimelineIndex, height: number): Spacing {
  const rows = index.rowsBefore[index.lanes.length] ?? 0;
  const free = height - index.lanes.length * 2 * LANE_PADDING;
  const pitch = Math.max(PITCH_MIN, Math.min(PITCH_MAX, Math.floor(free / Math.max(1, rows))));
  return {
    pitch,
    markHeight: Math.round(pitch * 0.62),
    textSize: pitch >= LARGE_FROM ? TEXT_SIZES.body : TEXT_SIZES.small,
  };
}

/** Where a lane begins, in pixels from the top of the first; for the number of lanes, the height of all. */
export function laneTop(index: TimelineIndex, lane: number, { pitch }: Spacing): number {
  return (index.rowsBefore[lane] ?? 0) * pitch + lane * 2 * LANE_PADDING;
}
