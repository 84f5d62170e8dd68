/**
 * The size of the legend under the chart, known before it is drawn: the chart above it takes the height that it leaves, and must
 * not have to be drawn twice. Items stand in a row as long as they fit, and go on in the next.
 */
import { SWATCH_WIDTH, type LegendItem } from '../scene/figure';
import { textWidth } from '../scene/text';
import { SMALL } from './drawStyle';

/** Pixels: of a row, between two items, before the first and after the last, and what an item has beside swatch and label. */
export const LEGEND_ROW = 20;
/** Of a row under a finger, and of the line that a folded legend leaves. */
export const LEGEND_ROW_TOUCHED = 36;
export const LEGEND_FOLDED = 32;
export const LEGEND_GAP = 4;
export const LEGEND_PADDING = { block: 2, inline: 4 } as const;
export const ITEM_PADDING = 5;
const ITEM_REST = 3 * ITEM_PADDING + 1;

/** Width of an item in whole pixels. */
export function legendItemWidth({ label }: Pick<LegendItem, 'label'>): number {
  return SWATCH_WIDTH + Math.ceil(textWidth(label, SMALL)) + ITEM_REST;
}

/** Height of the legend with the rows that its items take in a width; 0 without items. */
export function legendHeight(
  items: readonly Pick<LegendItem, 'label'>[],
  widthPx: number,
  rowPx: number = LEGEND_ROW,
): number {
  if (items.length === 0) return 0;
  const room = widthPx - 2 * LEGEND_PADDING.inline;
  let rows = 1;
  let taken = 0;
  for (const item of items) {
    const width = legendItemWidth(item);
    if (taken > 0 && taken + LEGEND_GAP + width > room) {
      rows++;
      taken = width;
    } else taken += (taken > 0 ? LEGEND_GAP : 0) + width;
  }
  return rows * rowPx + 2 * LEGEND_PADDING.block + 1;
}
