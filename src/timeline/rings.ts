/** Rings round the marks of what is hovered and what is selected, in every lane that it stands in, and the lines that join them. */
import { boxOf } from './hit';
import type { PlacedSingle, TimelineLayout } from './layout';
import type { Box } from './tooltipPlace';

export interface RingInput {
  readonly layout: TimelineLayout;
  /** Rows of the table; -1 for none. */
  readonly hovered: number;
  readonly selected: number;
}

export interface Rings {
  readonly boxes: readonly { readonly key: string; readonly box: Box; readonly strong: boolean }[];
  /** From the mark in one lane to that of the same engagement in the next. */
  readonly joints: readonly {
    readonly key: string;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
}

/** What is out of sight has no ring. */
export function ringMarks({ layout, hovered, selected }: RingInput): Rings {
  const inView = layout.marks.filter(
    (mark): mark is PlacedSingle =>
      mark.kind === 'single' &&
      (mark.row === hovered || mark.row === selected) &&
      mark.x1 > layout.plotX &&
      mark.x0 < layout.width,
  );
  const boxes = inView.map((mark) => ({
    key: `${mark.lane}-${mark.row}`,
    row: mark.row,
    box: boxOf(mark, layout),
    strong: mark.row === selected,
  }));
  const joints = boxes.flatMap(({ key, row, box }, at) => {
    const next = boxes.slice(at + 1).find((other) => other.row === row);
    return next ? [{ key, ...joinBoxes(box, next.box, layout.spacing.orientation === 'down') }] : [];
  });
  return { boxes, joints };
}

/** The line between two boxes, from edge to edge. */
function joinBoxes(a: Box, b: Box, down: boolean) {
  const middle = { x: a.x + a.width / 2, y: a.y + a.height / 2 };
  const other = { x: b.x + b.width / 2, y: b.y + b.height / 2 };
  return down
    ? { x1: a.x + a.width + 2.5, y1: middle.y, x2: b.x - 2.5, y2: other.y }
    : { x1: middle.x, y1: a.y + a.height + 2.5, x2: other.x, y2: b.y - 2.5 };
}
