/** What the drawing of the timeline is told beside its layout, and what its parts share. */
import type { Locale } from '../i18n/locale';
import type { GroupMark, Mark } from '../scene/scene';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import { alignDown } from './grain';
import { xOfDay, type PlacedSingle, type TimelineLayout } from './layout';

export interface DrawStyle {
  readonly theme: Theme;
  readonly locale: Locale;
  /** The day to draw a line for; null for none. */
  readonly today: number | null;
  /** Whether lanes hold, and count, engagements outside the dates that are asked for: the chart says so above the counts. */
  readonly beyondDates?: boolean;
  /** Pixels by which the names of lanes stand below the upper edge, where time runs down and that edge is slid out of sight. */
  readonly headShift?: number;
  /** The words on a mark for a screen reader and a file; null leaves them out. */
  readonly speak: ((mark: PlacedSingle) => string) | null;
  /** The id of a table's row. */
  readonly idOf: (row: number) => string;
}

/** The size of all words but the names of lanes. */
export const SMALL = TEXT_SIZES.small;

/** A layer of the drawing. */
export const groupMarks = (name: string, children: readonly Mark[]): GroupMark => ({
  mark: 'group',
  key: name,
  name,
  children,
});

/** To a tenth of a pixel. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** To a hundredth of a pixel: what a pan or a zoom leaves as it is then stays the same number. */
export const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Buckets between two anchors: wider than a screen, so that a pan seldom comes to the next one. */
const ANCHOR_BUCKETS = 64;

/**
 * The x from which what lies in time is measured within its layer: that of a day which stays the same while the chart is panned,
 * so that a pan moves the layer and leaves what is in it.
 */
export function anchorOf(layout: TimelineLayout): number {
  return xOfDay(layout, alignDown(layout.view.from, layout.window.grain * ANCHOR_BUCKETS));
}
