/** What a lane shows in a window of days: engagements that stand for themselves, and what several of them become. */
import type { LaneIndex } from './laneIndex';

/** A window of days whose ends lie on bucket boundaries. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly grain: number;
}

/** One engagement that stands for itself. Days are those on which it may have been. */
export interface SingleGroup {
  readonly kind: 'single';
  readonly slot: number;
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
  /** Position in the lane. */
  readonly position: number;
  readonly count: 1;
}

/** Several engagements of one row and bucket; in the row behind the last one, those of the pool. */
export interface ClusterGroup {
  readonly kind: 'cluster';
  readonly slot: number;
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** By family, in the order of `SECTOR_FAMILIES`. */
  readonly families: number[];
  /** The weightiest among them. */
  readonly position: number;
}

/** The engagements of a stretch of a dense bucket, but for those that stand for themselves. */
export interface ColumnGroup {
  readonly kind: 'column';
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly families: number[];
  readonly position: number;
}

export type Group = SingleGroup | ClusterGroup | ColumnGroup;

/** From this importance on an engagement keeps a mark of its own in every cluster and column: state visits, large summits. */
export const HEADLINE = 165;

/** Whether an engagement is important enough for that. */
export function isHeadline(lane: LaneIndex, position: number): boolean {
  return (lane.weights[position] ?? 0) >= HEADLINE;
}

/** An engagement of a row as a group of its own. */
export function single(lane: LaneIndex, slot: number, position: number, bucket: number): SingleGroup {
  return {
    kind: 'single',
    slot,
    bucket,
    from: lane.starts[position] ?? 0,
    to: lane.ends[position] ?? 0,
    position,
    count: 1,
  };
}
