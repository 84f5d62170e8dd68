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
  readonly spot: LabelSpot;
}

/** Where a name stands beside its node. */
export interface LabelSpot {
  /** An index into the sides. */
  readonly side: number;
  /** How far off the rim. */
  readonly off: number;
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
 *
 * With `kept`, as while the view moves, the others are only named where they were, and while they fit there: nothing jumps
 * about its node, and a step costs no search.
 */
export function placeLabels(
  nodes: readonly PlacedNode[],
  specOf: (node: PlacedNode) => LabelSpec | null,
  room: LabelRoom,
  kept?: ReadonlyMap<string, LabelSpot>,
): PlacedLabel[] {
  const names = new BoxGrid(room.width, room.height);
  for (const box of room.covered ?? []) names.add(box);
  const discs = new BoxGrid(room.width, room.height);
  const inSight = nodes.flatMap((placed) => {
    if (!isInSight(placed, room)) return [];
    const own = discBox(placed);
    discs.add(own);
    return [{ placed, own }];
  });
  const labels: PlacedLabel[] = [];
  let sure = 0;
  for (const { placed, own } of inSight) {
    if (labels.length >= room.most) break;
    const must = placed.node.kind !== 'summit' && sure < ALWAYS_LABELLED;
    const spot = kept?.get(placed.node.id);
    if (kept && !spot && !must) continue;
    const spec = specOf(placed);
    if (!spec) continue;
    if (must) sure++;
    const label = findPlace(
      { placed, own, spec, must, spot, only: kept !== undefined },
      { names, discs, room },
    );
    if (!label) continue;
    names.add(label.box);
    labels.push(label);
  }
  return labels;
}

interface Wanted {
  readonly placed: PlacedNode;
  /** The box of its disc. */
  readonly own: Box;
  readonly spec: LabelSpec;
  readonly must: boolean;
  /** Where it stood. */
  readonly spot: LabelSpot | undefined;
  /** It may stand nowhere else, unless it must. */
  readonly only: boolean;
}

interface Obstacles {
  readonly names: BoxGrid;
  readonly discs: BoxGrid;
  readonly room: LabelRoom;
}

function findPlace(wanted: Wanted, { names, discs, room }: Obstacles): PlacedLabel | null {
  const { placed, own, spec, must, spot, only } = wanted;
  const width = widthOf(spec);
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  const isFree = (side: number, off: number) => {
    moveBox(box, placed, spec, width, side, off);
    return fits(box, room) && !names.meets(box);
  };
  if (spot && isFree(spot.side, spot.off)) {
    // Lesser nodes may drift under a name that stays: only the strongest hide them for good.
    if (must || !discs.meets(box, own)) return labelAt(placed, spec, width, spot);
  }
  if (only && !must) return null;
  let covering: LabelSpot | null = null;
  for (const off of must ? STAND_OFF_PX : [0]) {
    for (let side = 0; side < SIDES.length; side++) {
      if (!isFree(side, off)) continue;
      if (!discs.meets(box, own)) return labelAt(placed, spec, width, { side, off });
      covering ??= { side, off };
    }
    if (covering && off >= 16) break;
  }
  return must && covering ? labelAt(placed, spec, width, covering) : null;
}

const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function widthOf({ text, size, weight }: LabelSpec): number {
  const key = `${size} ${weight} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size >= MOST_WIDTHS) widths.clear();
    width = textWidth(text, size, weight);
    widths.set(key, width);
  }
  return width;
}

type OpenBox = { -readonly [K in keyof Box]: Box[K] };

/** Of thousands of places tried few are taken: a box is moved from one to the next. */
function moveBox(
  box: OpenBox,
  { x, y, radius }: PlacedNode,
  { size }: LabelSpec,
  width: number,
  side: number,
  off: number,
): void {
  const [sx, sy] = SIDES[side]!;
  const reach = radius + GAP + off;
  const high = size * (ASCENT + DESCENT);
  const left = x + sx * reach + (sx > 0 ? 0 : sx < 0 ? -width : -width / 2);
  const middle = y + sy * (reach + high / 2 - (sx === 0 ? 1 : 2));
  box.left = left - PAD_X;
  box.right = left + width + PAD_X;
  box.top = middle - high / 2;
  box.bottom = middle + high / 2;
}

function labelAt(placed: PlacedNode, spec: LabelSpec, width: number, spot: LabelSpot): PlacedLabel {
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  moveBox(box, placed, spec, width, spot.side, spot.off);
  return {
    ...spec,
    placed,
    x: box.left + PAD_X,
    y: box.top + spec.size * ASCENT,
    box,
    away: spot.off > 8,
    spot,
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
