/** The boxes that lie over the drawing, in pixels: no name is written under them. */
import type { Box } from './boxgrid';

export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly barWidth: number;
  readonly legend: { readonly width: number; readonly height: number };
  /** Of a panel at the right; 0 for none. */
  readonly besideWidth: number;
  /** Whether there are controls at the bottom. */
  readonly hasFoot: boolean;
}

const BAR_HEIGHT = 36;
const VIEW_CHOICE_WIDTH = 130;
const FOOT = { width: 464, height: 44 };

export function coveredBoxes({ width, height, barWidth, legend, besideWidth, hasFoot }: Surroundings): Box[] {
  const middle = width / 2;
  return [
    { left: width - barWidth - 12, right: width, top: 0, bottom: BAR_HEIGHT },
    { left: 0, right: VIEW_CHOICE_WIDTH, top: 0, bottom: BAR_HEIGHT },
    { left: 0, right: legend.width + 14, top: height - legend.height - 10, bottom: height },
    ...(besideWidth > 0 ? [{ left: width - besideWidth, right: width, top: 0, bottom: height }] : []),
    ...(hasFoot
      ? [
          {
            left: middle - FOOT.width / 2,
            right: middle + FOOT.width / 2,
            top: height - FOOT.height,
            bottom: height,
          },
        ]
      : []),
  ];
}
