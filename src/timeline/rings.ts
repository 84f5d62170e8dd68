/**
 * Rings round the marks of what is hovered, selected or lit from another view, in every lane that it stands in, and the lines that
 * join them. What has no mark of its own is ringed by the cluster or column that holds it.
 */
import type { HolderLookup } from './holders';
import { boxOf } from './hit';
import type { PlacedMark, TimelineLayout } from './layout';
import type { Box } from './tooltipPlace';

export interface RingInput {
  readonly layout: TimelineLayout;
  readonly holdersOf: HolderLookup;
  /** Rows of the table; -1 for none. */
  readonly hovered: number;
  readonly selected: number;
  /** Clusters and columns that hold what another view points at; marks of its own are lit, not ringed. */
  readonly lit: readonly PlacedMark[];
}

interface Ring {
  readonly key: string;
  readonly box: Box;
  readonly strong: boolean;
}

export interface Rings {
  readonly boxes: readonly Ring[];
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
export function ringMarks({ layout, holdersOf, hovered, selected, lit }: RingInput): Rings {
  const rows = [...new Set([hovered, selected])].filter((row) => row >= 0);
  const ofRows = rows.map((row) =>
    holdersOf(row)
      .filter((mark) => isInSight(mark, layout))
      .map((mark) => ({
        key: `${mark.lane}-${row}`,
        box: boxOf(mark, layout),
        strong: row === selected,
        mark,
      })),
  );
  const ringed = new Set(ofRows.flat().map(({ mark }) => mark));
  const ofLit = lit
    .filter((mark) => !ringed.has(mark) && isInSight(mark, layout))
    .map((mark, at) => ({ key: `lit-${at}`, box: boxOf(mark, layout), strong: false }));
  const down = layout.spacing.orientation === 'down';
  const joints = ofRows.flatMap((rings) =>
    rings.slice(1).map(({ box, key }, at) => ({ key, ...joinBoxes(rings[at]!.box, box, down) })),
  );
  return {
    boxes: [...ofRows.flat().map(({ key, box, strong }) => ({ key, box, strong })), ...ofLit],
    joints,
  };
}

/** A mark that has scrolled under the axis is out of sight too. */
function isInSight(mark: PlacedMark, layout: TimelineLayout): boolean {
  const top = mark.kind === 'column' ? mark.y - mark.height : mark.y - layout.spacing.markHeight / 2;
  return mark.x1 > layout.plotX && mark.x0 < layout.width && top >= layout.plotY;
}

/** The line between two boxes, from edge to edge. */
function joinBoxes(a: Box, b: Box, down: boolean) {
  const middle = { x: a.x + a.width / 2, y: a.y + a.height / 2 };
  const other = { x: b.x + b.width / 2, y: b.y + b.height / 2 };
  return down
    ? { x1: a.x + a.width + 2.5, y1: middle.y, x2: b.x - 2.5, y2: other.y }
    : { x1: middle.x, y1: a.y + a.height + 2.5, x2: other.x, y2: b.y - 2.5 };
}
