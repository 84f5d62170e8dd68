/** Walking a drawing by keyboard: to a neighbour by direction, to the next node by rank. */
import type { Network } from './network';
import type { PlacedNode, PlacedNodes } from './place';

export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Within 60° to each side of the key's direction: the four together leave no neighbour out. */
const LEAST_COSINE = 0.5;

/**
 * The node that an arrow key leads to: of those joined to `id` the one nearest to the direction, by angle and then by distance;
 * null when none lies that way.
 */
export function neighbourTowards(
  network: Network,
  placed: PlacedNodes,
  id: string,
  direction: Direction,
): PlacedNode | null {
  const here = placed.nodeById.get(id);
  if (!here) return null;
  const [wx, wy] = WAYS[direction];
  let best: PlacedNode | null = null;
  let most = -Infinity;
  for (const other of neighboursOf(network, placed, id)) {
    const [dx, dy] = [other.x - here.x, other.y - here.y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance === 0) continue;
    const cosine = (dx * wx + dy * wy) / distance;
    if (cosine < LEAST_COSINE) continue;
    const score = cosine - distance / 4000;
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/** The nodes joined to one by an edge, by rank. */
export function neighboursOf(network: Network, { nodes }: PlacedNodes, id: string): PlacedNode[] {
  const ids = new Set<string>();
  for (const { source, target } of network.edges) {
    if (source === id) ids.add(target);
    else if (target === id) ids.add(source);
  }
  return nodes.filter(({ node }) => ids.has(node.id));
}

/** The node so many ranks further, staying at the ends; the strongest from nowhere; null for an empty drawing. */
export function nodeByRank({ nodes }: PlacedNodes, id: string | null, steps: number): PlacedNode | null {
  const here = id === null ? -1 : nodes.findIndex(({ node }) => node.id === id);
  if (here < 0) return nodes[0] ?? null;
  return nodes[Math.max(0, Math.min(nodes.length - 1, here + steps))] ?? null;
}
