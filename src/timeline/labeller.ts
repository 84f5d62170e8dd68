/** Labels from frame to frame: the words of each are found once, and what was shown keeps its place down to a smaller room. */
import type { Table } from '../filter/table';
import type { Locale } from '../i18n/locale';
import { placeLabelsDown } from './drawDown';
import { placeLabels, type PlacedLabel } from './labels';
import type { LaneBy } from './lanes';
import type { TimelineLayout } from './layout';
import { labelTexts } from './wording';

/** Places the labels of one layout after the other, for lanes of a kind in a language. */
export function createLabeller(
  table: Table,
  by: LaneBy,
  locale: Locale,
): (layout: TimelineLayout) => PlacedLabel[] {
  const known = new Map<number, readonly string[]>();
  let shown: ReadonlySet<number> = new Set();
  const textsOf = (row: number) => {
    const texts = known.get(row) ?? labelTexts(table.engagementAt(row), by, locale);
    known.set(row, texts);
    return texts;
  };
  return (layout) => {
    const place = layout.spacing.orientation === 'down' ? placeLabelsDown : placeLabels;
    const labels = place(layout, { textsOf, shown });
    shown = new Set(labels.map(({ row }) => row));
    return labels;
  };
}
