/**
 * The edges of a network as columns, and the shape of each on the screen. The canvas of the screen, the paths of a file and the
 * search for what lies under the pointer take shapes from here, so that they cannot differ.
 */
import type { Point } from './layout';
import type { EdgeKind, Network, NetworkEdge } from './network';
import { edgeWidth } from './size';

export const EDGE_KINDS = ['member', 'meeting', 'visit'] as const satisfies readonly EdgeKind[];

/** In the order in which edges are painted: summits' hairlines lowest, then thin above wide, so that neither hides the other. */
export interface EdgeTable {
  /** Indexes into `EDGE_KINDS`. */
  readonly kind: Uint8Array;
  /** Indexes into the network's nodes. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** In pixels, at zoom 1. */
  readonly width: Float64Array;
  /** Which of the network's edges it is. */
  readonly edge: Int32Array;
}

/** Where the network's nodes are, by their index, in pixels of the chart; NaN for one without a place. */
export interface NodeColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** A quadratic curve from rim to rim. */
export interface EdgeShape {
  readonly kind: EdgeKind;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Width at the visitor's end and at the host's. */
  readonly wide: number;
  readonly narrow: number;
}

const HOST_MEMBER_PX = 1.7;
const MEMBER_PX = 0.8;
/** How far an edge bends, as a share of its length. A visit and the visit back bend to different sides; a meeting is straight. */
const BEND: Record<EdgeKind, number> = { visit: 0.14, meeting: 0, member: 0 };
/** A visit ends at so small a share of the width that it began with: direction is told from half its length. */
const TAPER = 0.16;
/** An edge begins so far off the rim; a visit ends a little farther off, so that its point is seen. */
const GAP_PX = 0.5;
const VISIT_GAP_PX = 1.5;

const tables = new WeakMap<Network, EdgeTable>();

/** Made once for each network. */
export function edgeTableOf(network: Network): EdgeTable {
  const known = tables.get(network);
  if (known) return known;
  const order = paintOrder(network.edges);
  const indexOf = new Map(network.nodes.map(({ id }, i) => [id, i]));
  const column = (of: (edge: NetworkEdge) => number) => (row: number) => of(network.edges[row]!);
  const table = {
    kind: Uint8Array.from(
      order,
      column(({ kind }) => EDGE_KINDS.indexOf(kind)),
    ),
    source: Int32Array.from(
      order,
      column(({ source }) => indexOf.get(source)!),
    ),
    target: Int32Array.from(
      order,
      column(({ target }) => indexOf.get(target)!),
    ),
    width: Float64Array.from(order, column(widthOf)),
    edge: order,
  };
  tables.set(network, table);
  return table;
}

function widthOf({ kind, host, weight }: NetworkEdge): number {
  if (kind === 'member') return host ? HOST_MEMBER_PX : MEMBER_PX;
  return edgeWidth(weight);
}

/** More than the hundredths of a pixel of any width, and more than the edges of any network: three numbers in one to sort by. */
const WIDTHS = 2 ** 10;
const EDGES = 2 ** 32;

function paintOrder(edges: readonly NetworkEdge[]): Int32Array {
  const keys = Float64Array.from(edges, (edge, i) => {
    const layer = EDGE_KINDS.indexOf(edge.kind);
    return (layer * WIDTHS + (WIDTHS - 1 - Math.round(widthOf(edge) * 100))) * EDGES + i;
  });
  return Int32Array.from(keys.sort(), (key) => key % EDGES);
}

/** A shape to be filled in again and again, so that looking at thousands leaves nothing behind. */
export interface OpenShape extends EdgeShape {
  kind: EdgeKind;
  readonly from: { x: number; y: number };
  readonly control: { x: number; y: number };
  readonly to: { x: number; y: number };
  wide: number;
  narrow: number;
}

export function openShape(): OpenShape {
  return {
    kind: 'visit',
    from: { x: 0, y: 0 },
    control: { x: 0, y: 0 },
    to: { x: 0, y: 0 },
    wide: 0,
    narrow: 0,
  };
}

/** Writes the shape of a row; false where one of its ends has no place. `scale`: of edges, at the zoom that the nodes are placed in. */
export function shapeEdge(
  table: EdgeTable,
  row: number,
  { x, y, radius }: NodeColumns,
  scale: number,
  shape: OpenShape,
): boolean {
  const [source, target] = [table.source[row]!, table.target[row]!];
  const [sx, sy, tx, ty] = [x[source]!, y[source]!, x[target]!, y[target]!];
  if (Number.isNaN(sx + tx)) return false;
  const kind = EDGE_KINDS[table.kind[row]!]!;
  const bend = BEND[kind];
  const { control } = shape;
  control.x = (sx + tx) / 2 + (ty - sy) * bend;
  control.y = (sy + ty) / 2 - (tx - sx) * bend;
  shape.kind = kind;
  reachRim(sx, sy, radius[source]! + GAP_PX, control, shape.from);
  reachRim(tx, ty, radius[target]! + (kind === 'visit' ? VISIT_GAP_PX : GAP_PX), control, shape.to);
  const width = table.width[row]! * scale;
  const least = Math.max(0.6, width);
  shape.wide = kind === 'visit' ? least * 1.35 : kind === 'meeting' ? least * 0.8 : width;
  shape.narrow = kind === 'visit' ? Math.max(0.35, least * TAPER) : shape.wide;
  return true;
}

/** The point so far from a node's middle towards another point. */
function reachRim(x: number, y: number, reach: number, towards: Point, rim: { x: number; y: number }): void {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const share = distance > 0 ? Math.min(0.9, reach / distance) : 0;
  rim.x = x + dx * share;
  rim.y = y + dy * share;
}

/** The point at a share (0 to 1) of an edge's way. */
export function pointAlong({ from, control, to }: EdgeShape, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}

/** Whether it surely lies out of a box that reaches from `least` to the given right and bottom. */
export function isOutside(
  { from, control, to }: EdgeShape,
  least: number,
  right: number,
  bottom: number,
): boolean {
  return (
    Math.max(from.x, control.x, to.x) < least ||
    Math.min(from.x, control.x, to.x) > right ||
    Math.max(from.y, control.y, to.y) < least ||
    Math.min(from.y, control.y, to.y) > bottom
  );
}
