/** The view onto the layout: zoom and shift. */
import type { Point, Positions } from './layout';
import type { NetworkNode } from './network';
import { drawnRadius, RING_REACH_PX } from './size';

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

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stays free at the edge even where there is no room for margins. */
const EDGE_PX = 3;
const ROUNDS = 6;

/**
 * Shows all the given nodes in the middle of a box; the origin at zoom 1 when there are none. Where the box is too low for the
 * margins, the nodes and their rings still lie inside.
 */
export function fitCamera(
  nodes: readonly NetworkNode[],
  positions: Positions,
  width: number,
  height: number,
  margins: Margins = { x: 64, y: 32 },
): Camera {
  const { left, right, top, bottom } = extentOf(nodes, positions, 1, () => 0);
  if (left > right) return { zoom: 1, x: width / 2, y: height / 2 };
  const roomX = Math.max(40, width - 2 * margins.x);
  const roomY = Math.max(40, height - 2 * margins.y);
  const fit = Math.min(roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
  let zoom = Math.max(LEAST_ZOOM, Math.min(FIT_MOST_ZOOM, fit));
  let drawn = extentOf(nodes, positions, zoom, reachOf);
  for (let round = 0; round < ROUNDS; round++) {
    const share = Math.min(
      (width - 2 * EDGE_PX) / (drawn.right - drawn.left),
      (height - 2 * EDGE_PX) / (drawn.bottom - drawn.top),
    );
    if (share >= 1) break;
    zoom = Math.max(LEAST_ZOOM, zoom * share);
    drawn = extentOf(nodes, positions, zoom, reachOf);
  }
  return {
    zoom,
    x: within(width / 2 - ((left + right) / 2) * zoom, drawn.left, drawn.right, width),
    y: within(height / 2 - ((top + bottom) / 2) * zoom, drawn.top, drawn.bottom, height),
  };
}

/** How far a node reaches when it is chosen. */
const reachOf = (node: NetworkNode, zoom: number) => drawnRadius(node, zoom) + RING_REACH_PX;

function extentOf(
  nodes: readonly NetworkNode[],
  positions: Positions,
  zoom: number,
  reach: (node: NetworkNode, zoom: number) => number,
): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const point = positions.get(node.id);
    if (!point) continue;
    const [x, y, off] = [point.x * zoom, point.y * zoom, reach(node, zoom)];
    left = Math.min(left, x - off);
    right = Math.max(right, x + off);
    top = Math.min(top, y - off);
    bottom = Math.max(bottom, y + off);
  }
  return { left, right, top, bottom };
}

/** A shift, changed as little as it takes for what reaches from `least` to `most` to lie inside. */
function within(shift: number, least: number, most: number, size: number): number {
  return Math.max(EDGE_PX - least, Math.min(size - EDGE_PX - most, shift));
}

/** Zooms by a factor about a point of the screen. */
export function zoomAbout(camera: Camera, factor: number, at: Point): Camera {
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, camera.zoom * factor));
  const ratio = zoom / camera.zoom;
  return { zoom, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

/** A rectangle of the layout, in its own units. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the layout that a frame shows, in whole units. */
export function partOf({ zoom, x, y }: Camera, width: number, height: number): Part {
  const at = (pixel: number, shift: number) => Math.round((pixel - shift) / zoom) + 0;
  return { left: at(0, x), top: at(0, y), right: at(width, x), bottom: at(height, y) };
}

/** Shows a part as large as a frame allows, in its middle. */
export function cameraOf({ left, top, right, bottom }: Part, width: number, height: number): Camera {
  const zoom = Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top));
  return { zoom, x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
}

/** `-120,-40,300,210`: left, top, right and bottom, as an address or a command line writes a part. */
export function formatPart({ left, top, right, bottom }: Part): string {
  return [left, top, right, bottom].join(',');
}

/** Reads a part back; null for what is none, or holds nothing. */
export function parsePart(text: string): Part | null {
  const match = /^(-?\d{1,6}),(-?\d{1,6}),(-?\d{1,6}),(-?\d{1,6})$/.exec(text);
  if (!match) return null;
  const [left, top, right, bottom] = match.slice(1).map(Number) as [number, number, number, number];
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
