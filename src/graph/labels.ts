/** Which nodes are named, and where their names stand: no two boxes meet, and the strongest always have one. */
import { textWidth } from '../scene/text';
import type { Weight } from '../scene/scene';
import type { PlacedNode } from './place';
import { BoxGrid, type Box } from './boxgrid';

export interface LabelSpec {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
}

export interface PlacedLabel extends LabelSpec {
  readonly placed: PlacedNode;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** It had to stand off: a hairline leads to its node. */
  readonly away: boolean;
}

/** How many of the strongest in sight are named in any case. */
export const ALWAYS_LABELLED = 20;

const PAD_X = 2.5;
const GAP = 4.5;
/** Of the font's size: how far it reaches above and below the baseline. */
const ASCENT = 0.76;
const DESCENT = 0.24;
/** Directions that a name may stand in, best first: beside, then above and below, then at the corners. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.72, -0.72],
  [-0.72, -0.72],
  [0.72, 0.72],
  [-0.72, 0.72],
];
/** How far off the rim the strongest may be named when there is no room beside them. */
const STAND_OFF_PX = [0, 7, 16, 28, 44, 64, 90, 120];

/** What limits the labels: the box that they must stay in, and how many may be tried. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  /** Boxes that lie over the drawing, such as a legend: no name goes under them. */
  readonly covered?: readonly Box[];
}

/**
 * Names nodes in the order given (by rank). The first twenty in sight are placed whatever it takes: they may cover lesser
 * nodes, or stand off. The others are named where there is room beside them.
 */
export function placeLabels(
  nodes: readonly PlacedNode[],
  specOf: (node: PlacedNode) => LabelSpec | null,
  room: LabelRoom,
): PlacedLabel[] {
  const inSight = nodes.filter((node) => isInSight(node, room));
  const names = new BoxGrid();
  for (const box of room.covered ?? []) names.add(box);
  const discs = new BoxGrid();
  for (const node of inSight) discs.add(discBox(node));
  const labels: PlacedLabel[] = [];
  let sure = 0;
  for (const placed of inSight) {
    if (labels.length >= room.most) break;
    const spec = specOf(placed);
    if (!spec) continue;
    const must = placed.node.kind !== 'summit' && sure < ALWAYS_LABELLED;
    if (must) sure++;
    const label = findPlace(placed, spec, must, { names, discs, room });
    if (!label) continue;
    names.add(label.box);
    labels.push(label);
  }
  return labels;
}

interface Obstacles {
  readonly names: BoxGrid;
  readonly discs: BoxGrid;
  readonly room: LabelRoom;
}

function findPlace(
  placed: PlacedNode,
  spec: LabelSpec,
  must: boolean,
  { names, discs, room }: Obstacles,
): PlacedLabel | null {
  const own = discBox(placed);
  let covering: PlacedLabel | null = null;
  for (const off of must ? STAND_OFF_PX : [0]) {
    for (const side of SIDES) {
      const label = labelAt(placed, spec, side, off);
      if (!fits(label.box, room) || names.meets(label.box)) continue;
      if (!discs.meets(label.box, own)) return label;
      covering ??= label;
    }
    if (covering && off >= 16) break;
  }
  return must ? covering : null;
}

function labelAt(
  placed: PlacedNode,
  spec: LabelSpec,
  [sx, sy]: readonly [number, number],
  off: number,
): PlacedLabel {
  const width = textWidth(spec.text, spec.size, spec.weight);
  const [up, down] = [spec.size * ASCENT, spec.size * DESCENT];
  const reach = placed.radius + GAP + off;
  const left = placed.x + sx * reach + (sx > 0 ? 0 : sx < 0 ? -width : -width / 2);
  const middle = placed.y + sy * (reach + (up + down) / 2 - (sx === 0 ? 1 : 2));
  const y = middle + (up - down) / 2;
  return {
    ...spec,
    placed,
    x: left,
    y,
    box: { left: left - PAD_X, right: left + width + PAD_X, top: y - up, bottom: y + down },
    away: off > 8,
  };
}

function discBox({ x, y, radius }: PlacedNode): Box {
  const reach = radius * 0.9;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Whether its middle is in the box and not under something that lies over the drawing. */
export function isInSight(
  { x, y }: PlacedNode,
  { width, height, covered = [] }: Omit<LabelRoom, 'most'>,
): boolean {
  if (x < 0 || x > width || y < 0 || y > height) return false;
  return !covered.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}

function fits(box: Box, { width, height }: LabelRoom): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}
