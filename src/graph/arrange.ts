/** Positions put together: places of a layout, pins over them, and the way from one set of places to another. */
import type { Point, Positions } from './layout';

export const NOWHERE: Positions = new Map();

/** The positions with some nodes moved. */
export function withPins(base: Positions, pins: Positions): Positions {
  return pins.size > 0 ? new Map([...base, ...pins]) : base;
}

/** Places at a share (0 to 1) of the straight way from one set to another; a node known to one alone stands there. */
export function mixPositions(
  ids: Iterable<string>,
  from: Positions,
  to: Positions,
  share: number,
): Positions {
  const mixed = new Map<string, Point>();
  for (const id of ids) {
    const [a, b] = [from.get(id), to.get(id)];
    const place = a && b ? { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share } : (a ?? b);
    if (place) mixed.set(id, place);
  }
  return mixed;
}
