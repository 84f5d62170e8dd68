import { describe, expect, it } from 'vitest';
import {
  LEGEND_GAP,
  LEGEND_PADDING,
  LEGEND_ROW,
  LEGEND_ROW_TOUCHED,
  legendHeight,
  legendItemWidth,
} from './legendSize';

const LABELS = ['Visite', 'Sommet', 'Énergie et environnement', 'Secteur inconnu'].map((label) => ({
  label,
}));
const ONE_ROW =
  LABELS.reduce((sum, item) => sum + legendItemWidth(item) + LEGEND_GAP, -LEGEND_GAP) +
  2 * LEGEND_PADDING.inline;
const rowsAt = (width: number) =>
  (legendHeight(LABELS, width) - legendHeight(LABELS, ONE_ROW)) / LEGEND_ROW + 1;

describe('the height of the legend', () => {
  it('is that of one row where all items fit to the pixel, and of two where one pixel is missing', () => {
    expect(rowsAt(ONE_ROW)).toBe(1);
    expect(rowsAt(ONE_ROW - 1)).toBe(2);
  });

  it('is a row for each item where no two of them fit, and where not even one does', () => {
    expect(rowsAt(legendItemWidth(LABELS[2]!) + 2 * LEGEND_PADDING.inline)).toBe(3);
    expect(rowsAt(10)).toBe(4);
  });

  it('grows with its rows where a finger chooses', () => {
    const rows = rowsAt(10);
    expect(legendHeight(LABELS, 10, LEGEND_ROW_TOUCHED) - legendHeight(LABELS, 10)).toBe(
      rows * (LEGEND_ROW_TOUCHED - LEGEND_ROW),
    );
  });

  it('is nothing without items', () => {
    expect(legendHeight([], 800)).toBe(0);
  });
});
