/** The view onto the layout: zoom and shift. */
import type { Point, Positions } from './layout';

/** Screen = layout × zoom + shift, in pixels. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const LEAST_ZOOM = 0.05;
export const MOST_ZOOM = 8;
const FIT_MOST_ZOOM = 2.2;

export function project({ x, y }: Point, camera: Camera): Point {
  return { x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y };
}

/** Room to leave at each side of a fitted picture, in pixels. */
export interface Margins {
  readonly x: number;
  readonly y: number;
}

/** Shows all the given nodes in the middle of a box; the origin at zoom 1 when there are none. */
export function fitCamera(
  ids: Iterable<string>,
  positions: Positions,
  width: number,
  height: number,
  margins: Margins = { x: 64, y: 32 },
): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids) {
    const point = positions.get(id);
    if (!point) continue;
    left = Math.min(left, point.x);
    right = Math.max(right, point.x);
    top = Math.min(top, point.y);
    bottom = Math.max(bottom, point.y);
  }
  if (left > right) return { zoom: 1, x: width / 2, y: height / 2 };
  const roomX = Math.max(40, width - 2 * margins.x);
  const roomY = Math.max(40, height - 2 * margins.y);
  const fit = Math.min(roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
  const zoom = Math.max(LEAST_ZOOM, Math.min(FIT_MOST_ZOOM, fit));
  return { zoom, x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
}

/** Zooms by a factor about a point of the screen. */
export function zoomAbout(camera: Camera, factor: number, at: Point): Camera {
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, camera.zoom * factor));
  const ratio = zoom / camera.zoom;
  return { zoom, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}
