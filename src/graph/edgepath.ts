/** The outline of an edge: a band that tapers from the visitor to the host, with a small arrowhead on its way. */
import type { Point } from './layout';
import { pointAlong, type PlacedEdge } from './place';

/** Shorter edges have no room for an arrowhead. */
const ARROW_FROM_PX = 26;
const ARROW_AT = 0.56;
const ARROW_LEAST_PX = 5;

/** Path data of the whole edge, to be filled. Two decimals. */
export function edgePath(edge: PlacedEdge): string {
  return edge.edge.kind === 'visit' ? bandPath(edge) + arrowPath(edge) : bandPath(edge);
}

function bandPath(edge: PlacedEdge): string {
  const { from, control, to, wide, narrow } = edge;
  const start = normal(from, control);
  const end = normal(control, to);
  const middle = normal(from, to);
  const [a, b, c] = [wide / 2, (wide + narrow) / 4, narrow / 2];
  if (edge.edge.kind !== 'visit') {
    return `M${at(from, start, a)}L${at(to, start, c)}L${at(to, start, -c)}L${at(from, start, -a)}Z`;
  }
  return (
    `M${at(from, start, a)}Q${at(control, middle, b)} ${at(to, end, c)}` +
    `L${at(to, end, -c)}Q${at(control, middle, -b)} ${at(from, start, -a)}Z`
  );
}

function arrowPath(edge: PlacedEdge): string {
  const [dx, dy] = [edge.to.x - edge.from.x, edge.to.y - edge.from.y];
  if (dx * dx + dy * dy < ARROW_FROM_PX * ARROW_FROM_PX) return '';
  const tip = pointAlong(edge, ARROW_AT);
  const side = normal(edge.from, edge.to);
  const width = edge.wide + (edge.narrow - edge.wide) * ARROW_AT;
  const half = (ARROW_LEAST_PX + width) / 2;
  const length = half * 2.1;
  // The way runs along the chord at the middle of a quadratic curve; the side turned by a quarter is the way.
  const back = { x: tip.x + side.y * length * 0.5, y: tip.y - side.x * length * 0.5 };
  const head = { x: tip.x - side.y * length * 0.5, y: tip.y + side.x * length * 0.5 };
  return `M${at(back, side, half)}L${text(head.x)} ${text(head.y)}L${at(back, side, -half)}Z`;
}

/** The unit vector to the left of the way from one point to another. */
function normal(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: dy / length, y: -dx / length };
}

function at(point: Point, side: Point, offset: number): string {
  return `${text(point.x + side.x * offset)} ${text(point.y + side.y * offset)}`;
}

function text(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
