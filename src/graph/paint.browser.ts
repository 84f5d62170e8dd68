/** Paints edges and nodes on a canvas: the screen's way of drawing thousands. The file has them as SVG all the same. */
import { traceEdge } from './edgepath';
import { isOutside, openShape, shapeEdge, type NodeColumns } from './edgetable';
import { nodeBody } from './nodebody';
import type { CanvasScene, NodeBodies } from './palette';
import { edgeScale } from './size';

/** A view onto a scene. */
export interface CanvasView {
  /** In pixels of the chart. */
  readonly nodes: NodeColumns;
  /** Indexes of nodes, in the order in which they are painted. */
  readonly order: Int32Array;
  readonly zoom: number;
  /** In CSS pixels; the canvas is larger by the margin on each side. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Device pixels to each CSS pixel. */
  readonly ratio: number;
}

/** Sizes the canvas and paints what reaches into it: edges, then nodes above them. */
export function paintCanvas(canvas: OffscreenCanvas, scene: CanvasScene, view: CanvasView): void {
  const { width, height, margin, ratio } = view;
  canvas.width = Math.round((width + 2 * margin) * ratio);
  canvas.height = Math.round((height + 2 * margin) * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
  paintEdges(context, scene, view);
  context.globalAlpha = 1;
  if (scene.bodies) paintBodies(context, scene.bodies, scene, view);
}

function paintEdges(
  context: OffscreenCanvasRenderingContext2D,
  { edges, fill, fills }: CanvasScene,
  { nodes, zoom, width, height, margin }: CanvasView,
): void {
  const scale = edgeScale(zoom);
  const shape = openShape();
  let last = -1;
  for (let row = 0; row < fill.length; row++) {
    if (!shapeEdge(edges, row, nodes, scale, shape)) continue;
    if (isOutside(shape, -margin, width + margin, height + margin)) continue;
    if (fill[row] !== last) {
      last = fill[row]!;
      context.fillStyle = fills[last]!.fill;
      context.globalAlpha = fills[last]!.opacity;
    }
    context.beginPath();
    traceEdge(shape, context);
    context.fill();
  }
}

function paintBodies(
  context: OffscreenCanvasRenderingContext2D,
  { kinds, colours }: NodeBodies,
  inks: CanvasScene,
  { nodes, order, width, height, margin }: CanvasView,
): void {
  for (const i of order) {
    const [x, y, radius] = [nodes.x[i]!, nodes.y[i]!, nodes.radius[i]!];
    const reach = margin + radius;
    if (!(x > -reach && x < width + reach && y > -reach && y < height + reach)) continue;
    const mark = nodeBody(kinds[i]!, { x, y, radius }, colours[i]!, inks);
    const path = mark.mark === 'path' ? new Path2D(mark.d) : new Path2D();
    if (mark.mark === 'circle') path.arc(x, y, mark.r, 0, 2 * Math.PI);
    context.fillStyle = mark.fill!;
    context.fill(path);
    context.strokeStyle = mark.stroke!;
    context.lineWidth = mark.strokeWidth!;
    context.stroke(path);
  }
}
