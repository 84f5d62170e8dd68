/** The names of lanes before the rows: in one line where there is room, else smaller and in two. */
import { formatNumber } from '../i18n/numbers';
import type { Locale } from '../i18n/locale';
import { textWidth } from '../scene/text';
import { wrapText } from '../scene/wrap';
import { TEXT_SIZES } from '../theme/theme';
import { SMALL } from './drawStyle';
import type { LaneBy } from './lanes';
import { headerWidthFor } from './layout';

/** Left edge of lane names; the fold mark stands before it. */
export const HEADER_TEXT_X = 20;
/** Free room between name and count, and behind the count. */
const COUNT_GAP = 8;
const COUNT_MARGIN = 10;

export interface FittedName {
  readonly lines: readonly string[];
  readonly size: number;
}

/** A name within a width in pixels; cut with an ellipsis only where two small lines do not hold it. */
export function fitName(name: string, widthPx: number): FittedName {
  if (textWidth(name, TEXT_SIZES.body) <= widthPx) return { lines: [name], size: TEXT_SIZES.body };
  return { lines: wrapText(name, widthPx, { size: SMALL, maxLines: 2 }), size: SMALL };
}

/** Right edge of the count of a lane, in headers of a width. */
export const countRight = (headerWidth: number) => headerWidth - COUNT_MARGIN;

/** The room for the name of a lane, in pixels, beside its count. */
export function nameRoom(headerWidth: number, count: string): number {
  return countRight(headerWidth) - textWidth(count, SMALL) - COUNT_GAP - HEADER_TEXT_X;
}

/** The most of a figure that names of lanes may take from its rows. */
const MOST_OF_WIDTH = 0.26;

interface Named {
  readonly label: string;
  readonly count: number;
}

/**
 * Width of the headers in a figure, in pixels: what the longest name takes in one line, as long as the rows keep most of it. On
 * the screen the width does not depend on the names, so that nothing moves when the filter does.
 */
export function figureHeaderWidth(
  lanes: readonly Named[],
  { by, width, locale }: { readonly by: LaneBy; readonly width: number; readonly locale: Locale },
): number {
  const least = headerWidthFor(by, width);
  if (least === 0) return 0;
  const taken = Math.max(
    0,
    ...lanes.map(({ label, count }) => {
      const used = textWidth(label, TEXT_SIZES.body) + textWidth(formatNumber(count, locale), SMALL);
      return Math.ceil(HEADER_TEXT_X + used + COUNT_GAP + COUNT_MARGIN);
    }),
  );
  return Math.max(least, Math.min(taken, Math.round(width * MOST_OF_WIDTH)));
}
