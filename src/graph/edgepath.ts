/** The outline of an edge: a band that tapers from the visitor to the host, with a small arrowhead on its way. */
import { pointAlong, type EdgeShape } from './edgetable';
import type { Point } from './layout';

/** Shorter edges have no room for an arrowhead. */
const ARROW_FROM_PX = 26;
const ARROW_AT = 0.56;
const ARROW_LEAST_PX = 5;

/** What draws a path: a canvas's context is one, and so is the writer of path data below. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  closePath(): void;
}

/** Draws the outline of an edge, to be filled. */
export function traceEdge(edge: EdgeShape, pen: Pen): void {
  traceBand(edge, pen);
  if (edge.kind === 'visit') traceArrow(edge, pen);
}

/** The same as path data, in two decimals. */
export function edgePath(edge: EdgeShape): string {
  const parts: string[] = [];
  traceEdge(edge, {
    moveTo: (x, y) => parts.push(`M${text(x)} ${text(y)}`),
    lineTo: (x, y) => parts.push(`L${text(x)} ${text(y)}`),
    quadraticCurveTo: (cx, cy, x, y) => parts.push(`Q${text(cx)} ${text(cy)} ${text(x)} ${text(y)}`),
    closePath: () => parts.push('Z'),
  });
  return parts.join('');
}

function traceBand({ kind, from, control, to, wide, narrow }: EdgeShape, pen: Pen): void {
  const start = normal(from, control);
  const end = normal(control, to);
  const middle = normal(from, to);
  const [a, b, c] = [wide / 2, (wide + narrow) / 4, narrow / 2];
  pen.moveTo(from.x + start.x * a, from.y + start.y * a);
  if (kind === 'visit') {
    const [mx, my] = [middle.x * b, middle.y * b];
    pen.quadraticCurveTo(control.x + mx, control.y + my, to.x + end.x * c, to.y + end.y * c);
    pen.lineTo(to.x - end.x * c, to.y - end.y * c);
    pen.quadraticCurveTo(control.x - mx, control.y - my, from.x - start.x * a, from.y - start.y * a);
  } else {
    pen.lineTo(to.x + end.x * c, to.y + end.y * c);
    pen.lineTo(to.x - end.x * c, to.y - end.y * c);
    pen.lineTo(from.x - start.x * a, from.y - start.y * a);
  }
  pen.closePath();
}

function traceArrow(edge: EdgeShape, pen: Pen): void {
  const [dx, dy] = [edge.to.x - edge.from.x, edge.to.y - edge.from.y];
  if (dx * dx + dy * dy < ARROW_FROM_PX * ARROW_FROM_PX) return;
  const middle = pointAlong(edge, ARROW_AT);
  const side = normal(edge.from, edge.to);
  const half = (ARROW_LEAST_PX + edge.wide + (edge.narrow - edge.wide) * ARROW_AT) / 2;
  const reach = half * 1.05;
  // The way runs along the chord at the middle of a quadratic curve; the side turned by a quarter is the way.
  const back = { x: middle.x + side.y * reach, y: middle.y - side.x * reach };
  pen.moveTo(back.x + side.x * half, back.y + side.y * half);
  pen.lineTo(middle.x - side.y * reach, middle.y + side.x * reach);
  pen.lineTo(back.x - side.x * half, back.y - side.y * half);
  pen.closePath();
}

/** The unit vector to the left of the way from one point to another. */
function normal(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: dy / length, y: -dx / length };
}

function text(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
