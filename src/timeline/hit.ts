/** Which mark lies under a point: by geometry, so that marks need no listeners of their own. */
import type { Box } from './tooltipPlace';
import type { PlacedLabel } from './labels';
import type { PlacedColumn, PlacedMark, TimelineLayout } from './layout';

/** How far beside a mark a point still hits it, in pixels. */
const SLACK_PX = 4;

/** The mark under a point: a single or a cluster before a column, the nearest among several; a label stands for its mark. */
export function hitTest(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  point: { readonly x: number; readonly y: number },
): PlacedMark | null {
  const { spacing } = layout;
  const turned = spacing.orientation === 'down' ? { x: point.y, y: point.x } : point;
  if (turned.x < layout.plotX || turned.y < layout.plotY) return null;
  let best: PlacedMark | null = null;
  let nearest = SLACK_PX;
  let column: PlacedColumn | null = null;
  for (const mark of layout.marks) {
    if (mark.kind === 'column') {
      if (isInColumn(mark, layout, turned)) column = mark;
      continue;
    }
    if (Math.abs(turned.y - mark.y) > spacing.pitch / 2) continue;
    const distance = Math.max(mark.x0 - turned.x, turned.x - mark.x1, 0);
    if (distance < nearest) [best, nearest] = [mark, distance];
  }
  return best ?? labelAt(labels, point) ?? column;
}

/** The whole height of the lane above a column belongs to it, so that low columns can be hit. */
function isInColumn(mark: PlacedColumn, layout: TimelineLayout, point: { x: number; y: number }): boolean {
  const lane = layout.lanes.find((placed) => placed.lane === mark.lane);
  return (
    !!lane && point.x >= mark.x0 && point.x < mark.x1 && point.y >= lane.y && point.y < lane.y + lane.height
  );
}

/** Half the height of a label's line, in pixels. */
const LINE_HALF = 9;

function labelAt(labels: readonly PlacedLabel[], point: { x: number; y: number }): PlacedMark | null {
  const found = labels.find(
    ({ x, y, width, size }) =>
      Math.abs(point.y - (y - size * 0.34)) <= LINE_HALF && point.x >= x && point.x <= x + width,
  );
  return found?.mark ?? null;
}

/** The box of a mark on the screen, cut at the edges of the plot. */
export function boxOf(mark: PlacedMark, layout: TimelineLayout): Box {
  const x = Math.max(mark.x0, layout.plotX);
  const { markHeight, orientation } = layout.spacing;
  const [y, height] =
    mark.kind === 'column' ? [mark.y - mark.height, mark.height] : [mark.y - markHeight / 2, markHeight];
  const width = Math.max(2, Math.min(mark.x1, layout.width) - x);
  return orientation === 'down' ? { x: y, y: x, width: height, height: width } : { x, y, width, height };
}
