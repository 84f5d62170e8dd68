/** What lies under a point of the screen. */
import { edgeTableOf, openShape, pointAlong, shapeEdge, type EdgeShape, type NodeColumns } from './edgetable';
import type { Point } from './layout';
import type { Network, NetworkEdge } from './network';
import type { PlacedNode, PlacedNodes } from './place';
import { edgeScale } from './size';

const NODE_SLACK_PX = 3;
/** An edge can be caught so far from its middle line: six pixels wide in all, however thin it is drawn. */
const EDGE_SLACK_PX = 4;
const SAMPLES = 12;

/** The node nearest to a point that lies on it or within three pixels of its rim. */
export function nodeAt({ nodes }: Pick<PlacedNodes, 'nodes'>, { x, y }: Point): PlacedNode | null {
  let best: PlacedNode | null = null;
  let least = NODE_SLACK_PX;
  for (const node of nodes) {
    const [dx, dy] = [node.x - x, node.y - y];
    const off = Math.sqrt(dx * dx + dy * dy) - node.radius;
    if (off < least) [best, least] = [node, off];
  }
  return best;
}

/**
 * The edge nearest to a point, within its width and at least four pixels to each side. Every edge's box is looked at: for fifty
 * thousand that takes two milliseconds, which is less than an index of them would, made anew for each view.
 */
export function edgeAt(
  network: Network,
  columns: NodeColumns,
  zoom: number,
  point: Point,
): NetworkEdge | null {
  const table = edgeTableOf(network);
  const scale = edgeScale(zoom);
  const shape = openShape();
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < table.edge.length; row++) {
    if (!shapeEdge(table, row, columns, scale, shape)) continue;
    const slack = Math.max(EDGE_SLACK_PX, shape.wide / 2 + 1);
    if (!isNearBox(shape, point, slack)) continue;
    const off = distanceTo(shape, point);
    if (off < slack && off < least) [best, least] = [row, off];
  }
  return best < 0 ? null : network.edges[table.edge[best]!]!;
}

function isNearBox({ from, control, to }: EdgeShape, { x, y }: Point, slack: number): boolean {
  return (
    x >= Math.min(from.x, control.x, to.x) - slack &&
    x <= Math.max(from.x, control.x, to.x) + slack &&
    y >= Math.min(from.y, control.y, to.y) - slack &&
    y <= Math.max(from.y, control.y, to.y) + slack
  );
}

/** The distance from a point to an edge's middle line, taken as a chain of straight pieces. */
export function distanceTo(edge: EdgeShape, point: Point): number {
  let least = Infinity;
  let before = edge.from;
  for (let i = 1; i <= SAMPLES; i++) {
    const next = pointAlong(edge, i / SAMPLES);
    least = Math.min(least, distanceToPiece(before, next, point));
    before = next;
  }
  return least;
}

function distanceToPiece(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
  const [ox, oy] = [a.x + dx * share - x, a.y + dy * share - y];
  return Math.sqrt(ox * ox + oy * oy);
}
