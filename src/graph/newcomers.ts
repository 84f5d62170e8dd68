/** Places for nodes that the layout does not know: what was added after it was made. Nobody else moves for them. */
import type { Point, Positions } from './layout';
import { layoutRadiusOf } from './layoutinput';
import type { Network } from './network';

/**
 * The positions with every node of the network among them. A newcomer stands at the weighted mean of its neighbours, moved
 * off whoever is there; one without a placed neighbour stands below the picture.
 */
export function placeNewcomers(positions: Positions, network: Network): Positions {
  const newcomers = network.nodes.filter((node) => !positions.has(node.id));
  if (newcomers.length === 0) return positions;
  const places = new Map(positions);
  const waiting = new Set(newcomers.map((node) => node.id));
  // A newcomer may know nobody but newcomers: each round places those who know somebody by now.
  for (let before = -1; waiting.size !== before;) {
    before = waiting.size;
    const means = meansOf(network, places, waiting);
    for (const [id, place] of means) {
      places.set(id, place);
      waiting.delete(id);
    }
  }
  const below = bottomOf(places);
  [...waiting].forEach((id, i) => places.set(id, { x: (i % 20) * 40, y: below + Math.floor(i / 20) * 40 }));
  return settle(places, positions, network);
}

function meansOf(
  network: Network,
  places: ReadonlyMap<string, Point>,
  waiting: ReadonlySet<string>,
): Map<string, Point> {
  const sums = new Map<string, { x: number; y: number; weight: number }>();
  const add = (id: string, place: Point | undefined, weight: number) => {
    if (!place || !waiting.has(id)) return;
    const sum = sums.get(id) ?? { x: 0, y: 0, weight: 0 };
    sums.set(id, { x: sum.x + place.x * weight, y: sum.y + place.y * weight, weight: sum.weight + weight });
  };
  for (const { source, target, weight } of network.edges) {
    add(source, places.get(target), weight);
    add(target, places.get(source), weight);
  }
  return new Map([...sums].map(([id, { x, y, weight }]) => [id, { x: x / weight, y: y / weight }]));
}

function bottomOf(places: ReadonlyMap<string, Point>): number {
  let bottom = -60;
  for (const { y } of places.values()) bottom = Math.max(bottom, y);
  return bottom + 60;
}

/** Sixteen directions, as whole numbers: no sine is the same in every engine. */
const WAYS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [0.7, 0.7],
  [-0.7, 0.7],
  [-0.7, -0.7],
  [0.7, -0.7],
  [0.92, 0.38],
  [0.38, 0.92],
  [-0.38, 0.92],
  [-0.92, 0.38],
  [-0.92, -0.38],
  [-0.38, -0.92],
  [0.38, -0.92],
  [0.92, -0.38],
];
const RING_PX = 8;

/** Each newcomer takes the first free place on rings about where it wants to be. */
function settle(wanted: ReadonlyMap<string, Point>, fixed: Positions, network: Network): Positions {
  const radiusOf = (id: string) => {
    const node = network.nodeById.get(id);
    return node ? layoutRadiusOf(node) : UNSEEN_RADIUS_PX;
  };
  const settled = new Map(fixed);
  const taken = [...fixed].map(([id, point]) => ({ ...point, radius: radiusOf(id) }));
  for (const id of [...wanted.keys()].filter((each) => !fixed.has(each)).sort()) {
    const radius = radiusOf(id);
    const isFree = ({ x, y }: Point) =>
      taken.every((other) => {
        const [dx, dy, least] = [other.x - x, other.y - y, other.radius + radius];
        return dx * dx + dy * dy >= least * least;
      });
    const point = firstFree(wanted.get(id)!, isFree);
    settled.set(id, point);
    taken.push({ ...point, radius });
  }
  return settled;
}

/** The room left for a node that is not shown now but has its place. */
const UNSEEN_RADIUS_PX = 16;

function firstFree(centre: Point, isFree: (point: Point) => boolean): Point {
  for (let ring = 0; ; ring++) {
    for (const [wx, wy] of WAYS) {
      const point = {
        x: Math.round((centre.x + wx * ring * RING_PX) * 100) / 100,
        y: Math.round((centre.y + wy * ring * RING_PX) * 100) / 100,
      };
      if (isFree(point)) return point;
      if (ring === 0) break;
    }
  }
}
