/** What the drawing of the timeline is told beside its layout, and what its parts share. */
import type { Locale } from '../i18n/locale';
import type { GroupMark, Mark } from '../scene/scene';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { PlacedSingle } from './layout';

export interface DrawStyle {
  readonly theme: Theme;
  readonly locale: Locale;
  /** The day to draw a line for; null for none. */
  readonly today: number | null;
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
