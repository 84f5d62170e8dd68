/** Which mark lies under a point: by geometry, so that marks need no listeners of their own. */
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
  if (point.x < layout.plotX) return null;
  let best: PlacedMark | null = null;
  let nearest = SLACK_PX;
  let column: PlacedColumn | null = null;
  for (const mark of layout.marks) {
    if (mark.kind === 'column') {
      if (isInColumn(mark, layout, point)) column = mark;
      continue;
    }
    if (Math.abs(point.y - mark.y) > layout.spacing.pitch / 2) continue;
    const distance = Math.max(mark.x0 - point.x, point.x - mark.x1, 0);
    if (distance < nearest) [best, nearest] = [mark, distance];
  }
  return best ?? labelAt(labels, layout.spacing.pitch, point) ?? column;
}

/** The whole height of the lane above a column belongs to it, so that low columns can be hit. */
function isInColumn(mark: PlacedColumn, layout: TimelineLayout, point: { x: number; y: number }): boolean {
  const lane = layout.lanes.find((placed) => placed.lane === mark.lane);
  return (
    !!lane && point.x >= mark.x0 && point.x < mark.x1 && point.y >= lane.y && point.y < lane.y + lane.height
  );
}

function labelAt(
  labels: readonly PlacedLabel[],
  pitch: number,
  point: { x: number; y: number },
): PlacedMark | null {
  const found = labels.find(
    (label) =>
      Math.abs(point.y - label.mark.y) <= pitch / 2 && point.x >= label.x && point.x <= label.x + label.width,
  );
  return found?.mark ?? null;
}
