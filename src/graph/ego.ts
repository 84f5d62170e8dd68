/** One party in the middle, its partners in rings about it: the weightiest nearest, whom it visits right, who visits it left. */
import type { Point, Positions } from './layout';
import { strongestOf, type Network, type NetworkEdge, type NetworkNode } from './network';

export interface Ego {
  readonly network: Network;
  readonly positions: Positions;
  /** Partners for whom there was no room. */
  readonly hidden: number;
}

/** Radii of the rings and how many partners each holds, names and all. */
const RINGS: readonly { readonly radius: number; readonly most: number }[] = [
  { radius: 105, most: 10 },
  { radius: 185, most: 20 },
  { radius: 262, most: 30 },
  { radius: 336, most: 40 },
];
/** Wider than high, as the panel is. */
const STRETCH_X = 1.45;

/** Whom the view is around: the one chosen, else one that is asked for, else the strongest; null for an empty network. */
export function centreOf(
  network: Network,
  chosen: string | null,
  selected: readonly string[],
): string | null {
  if (chosen !== null && network.nodeById.has(chosen)) return chosen;
  const asked = selected.find((code) => network.nodeById.get(code)?.kind === 'party');
  return asked ?? strongestOf(network)?.id ?? null;
}

/** The party, those that it is joined to by visits and meetings, and its summits; null when it is not in the network. */
export function egoOf(network: Network, id: string): Ego | null {
  const centre = network.nodeById.get(id);
  if (!centre) return null;
  const edges = network.edges.filter((edge) => edge.source === id || edge.target === id);
  const partners = rankPartners(network, edges, id);
  const capacity = RINGS.reduce((sum, ring) => sum + ring.most, 0);
  const shown = partners.slice(0, capacity);
  const kept = new Set([id, ...shown.map(({ node }) => node.id)]);
  const nodes = network.nodes.filter((node) => kept.has(node.id));
  return {
    network: {
      nodes,
      edges: edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target)),
      nodeById: new Map(nodes.map((node) => [node.id, node])),
      unplaced: [],
      size: centre.engagementIds.length,
    },
    positions: placeInRings(id, shown),
    hidden: partners.length - shown.length,
  };
}

interface Ranked {
  readonly node: NetworkNode;
  readonly weight: number;
  /** Of visits between the two, from 1 (only made) to −1 (only received). */
  readonly balance: number;
}

function rankPartners(network: Network, edges: readonly NetworkEdge[], id: string): Ranked[] {
  const partners = new Map<string, { weight: number; made: number; received: number }>();
  for (const edge of edges) {
    const other = edge.source === id ? edge.target : edge.source;
    const partner = partners.get(other) ?? { weight: 0, made: 0, received: 0 };
    partner.weight += edge.weight;
    if (edge.kind === 'visit') partner[edge.source === id ? 'made' : 'received'] += edge.weight;
    partners.set(other, partner);
  }
  return [...partners]
    .map(([other, { weight, made, received }]) => ({
      node: network.nodeById.get(other)!,
      weight,
      balance: made + received > 0 ? (made - received) / (made + received) : 0,
    }))
    .sort((a, b) => b.weight - a.weight || (a.node.id < b.node.id ? -1 : 1));
}

function placeInRings(id: string, partners: readonly Ranked[]): Positions {
  const positions = new Map<string, Point>([[id, { x: 0, y: 0 }]]);
  let begin = 0;
  for (const { radius, most } of RINGS) {
    const ring = partners.slice(begin, begin + most);
    begin += most;
    // From the far right (only visited) to the far left (only visiting), above and below in turn.
    const sorted = [...ring].sort((a, b) => b.balance - a.balance || (a.node.id < b.node.id ? -1 : 1));
    sorted.forEach(({ node }, i) => {
      const turn = Math.PI * ((i + 0.5) / sorted.length) * (i % 2 === 0 ? 1 : -1);
      positions.set(node.id, {
        x: Math.round(Math.cos(turn) * radius * STRETCH_X * 100) / 100,
        y: Math.round(Math.sin(turn) * radius * 100) / 100,
      });
    });
  }
  return positions;
}
