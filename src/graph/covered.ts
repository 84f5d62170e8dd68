/** The boxes that lie over the drawing, in pixels: no name is written under them. */
import type { Box } from './boxgrid';

export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly barWidth: number;
  /** `lift`: how far above its usual place, where controls at the bottom take that. */
  readonly legend: { readonly width: number; readonly height: number; readonly lift: number };
  /** Of a panel at the right; 0 for none. */
  readonly besideWidth: number;
  /** The controls at the bottom, in the middle; of no size where there are none. */
  readonly foot: { readonly width: number; readonly height: number };
}

const BAR_HEIGHT = 36;
const VIEW_CHOICE_WIDTH = 130;
/** Free room below the controls and the legend, and between them. */
const FOOT_GAP = 8;

/** How far a legend at the lower left must be lifted so that the controls in the middle do not lie on it. */
export function liftLegend(
  width: number,
  legendWidth: number,
  foot: { readonly width: number; readonly height: number },
): number {
  const isClear = foot.height === 0 || (width - foot.width) / 2 >= legendWidth + 2 * FOOT_GAP;
  return isClear ? 0 : foot.height + FOOT_GAP;
}

export function coveredBoxes({ width, height, barWidth, legend, besideWidth, foot }: Surroundings): Box[] {
  const middle = width / 2;
  return [
    { left: width - barWidth - 12, right: width, top: 0, bottom: BAR_HEIGHT },
    { left: 0, right: VIEW_CHOICE_WIDTH, top: 0, bottom: BAR_HEIGHT },
    { left: 0, right: legend.width + 14, top: height - legend.height - legend.lift - 10, bottom: height },
    ...(besideWidth > 0 ? [{ left: width - besideWidth, right: width, top: 0, bottom: height }] : []),
    ...(foot.height > 0
      ? [
          {
            left: middle - foot.width / 2,
            right: middle + foot.width / 2,
            top: height - foot.height - FOOT_GAP,
            bottom: height,
          },
        ]
      : []),
  ];
}
