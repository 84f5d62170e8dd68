/**
 * A chart ready to be put on a page: what it draws, and what its marks mean. Each chart makes one for export; the title, the
 * active filters, the legend's rows and the sources are set around it in one place (`formats/figure`).
 */
import type { Mark } from './scene';

/** The box in which a legend's swatch is drawn, in pixels, with its origin at the top left. */
export const SWATCH_WIDTH = 24;
export const SWATCH_HEIGHT = 14;

/** One line of a legend: a sample of the mark and the words for it. */
export interface LegendItem {
  readonly key: string;
  readonly label: string;
  /** Marks in a box of `SWATCH_WIDTH` × `SWATCH_HEIGHT` pixels. */
  readonly swatch: readonly Mark[];
}

/** A chart without its surroundings. Marks lie in a box of `width` × `height` pixels, with its origin at the top left. */
export interface FigureBody {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  /** Marks may lie outside the box: what does is covered, since a file has no clipping that every program knows. */
  readonly overflows?: boolean;
}
