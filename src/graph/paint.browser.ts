/** Paints path and circle marks on a canvas: the screen's way of drawing thousands of edges. The file has them as SVG all the same. */
import type { Mark } from '../scene/scene';

/** Clears the canvas and paints; `ratio` is device pixels a CSS pixel. Marks of other kinds are left out. */
export function paintMarks(
  canvas: HTMLCanvasElement,
  marks: readonly Mark[],
  { width, height, ratio }: { width: number; height: number; ratio: number },
): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, wide, high);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const mark of marks) {
    const path = pathOf(mark);
    if (!path || (mark.mark !== 'path' && mark.mark !== 'circle')) continue;
    if (mark.fill) {
      context.globalAlpha = mark.fillOpacity ?? 1;
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    if (mark.stroke) {
      context.globalAlpha = mark.strokeOpacity ?? 1;
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.strokeWidth ?? 1;
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
}

function pathOf(mark: Mark): Path2D | null {
  if (mark.mark === 'path') return new Path2D(mark.d);
  if (mark.mark !== 'circle') return null;
  const path = new Path2D();
  path.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
  return path;
}
