/** Paints edges and nodes on a canvas: the screen's way of drawing thousands. The file has them as SVG all the same. */
import type { Mark } from '../scene/scene';
import { edgePaint, faintnessOf, orderEdges, type PaintInput } from './draw';
import { traceEdge } from './edgepath';
import type { PlacedEdge } from './place';

/** The size in CSS pixels, and device pixels to each. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Clears the canvas and gives its context, in CSS pixels; null where there is none. */
function beginPainting(
  canvas: HTMLCanvasElement,
  { width, height, ratio }: CanvasSize,
): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, wide, high);
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Paints edges that reach into the box, then the marks of nodes above them. */
export function paintGraph(
  canvas: HTMLCanvasElement,
  edges: readonly PlacedEdge[],
  nodes: readonly Mark[],
  input: PaintInput & { readonly ratio: number },
): void {
  const context = beginPainting(canvas, input);
  if (!context) return;
  const faint = faintnessOf(edges.length);
  for (const edge of orderEdges(edges)) {
    if (isOutside(edge, input)) continue;
    const { fill, opacity } = edgePaint(edge, input, faint);
    context.globalAlpha = opacity;
    context.fillStyle = fill;
    context.beginPath();
    traceEdge(edge, context);
    context.fill();
  }
  context.globalAlpha = 1;
  for (const mark of nodes) paintMark(context, mark);
}

function isOutside({ from, control, to }: PlacedEdge, { width, height }: PaintInput): boolean {
  return (
    Math.max(from.x, control.x, to.x) < 0 ||
    Math.min(from.x, control.x, to.x) > width ||
    Math.max(from.y, control.y, to.y) < 0 ||
    Math.min(from.y, control.y, to.y) > height
  );
}

/** Paints circles and paths; marks of other kinds are left to the SVG above. */
function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.mark !== 'circle' && mark.mark !== 'path') return;
  const path = mark.mark === 'path' ? new Path2D(mark.d) : new Path2D();
  if (mark.mark === 'circle') path.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    context.strokeStyle = mark.stroke;
    context.lineWidth = mark.strokeWidth ?? 1;
    context.stroke(path);
  }
}
