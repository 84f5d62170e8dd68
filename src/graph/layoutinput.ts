/** From a network to what its layout needs to know: radii with room around them, anchors by region, weights. */
import { regionOf, type Region } from '../engagement/party';
import type { LayoutInput, LayoutNode, Point, Positions } from './layout';
import type { Network, NetworkNode } from './network';
import { radiusOf, ROOM_PX } from './size';

/** Regions stand about as on a map, so that a part of the network is a part of the picture. Units: half widths. */
const ANCHORS: Readonly<Record<Region, Point>> = {
  Americas: { x: -1.5, y: 0 },
  Europe: { x: -0.15, y: -0.6 },
  Africa: { x: 0.1, y: 0.6 },
  Asia: { x: 1.35, y: -0.15 },
  Oceania: { x: 1.15, y: 0.75 },
  Organisations: { x: -1, y: -0.65 },
};

const SUMMIT_MASS = 0.12;
/** A summit stands among those who took part: one membership draws like so many visits. */
const MEMBER_WEIGHT = 6;

/** Ready to be laid out; `start` where some nodes have a place already. */
export function layoutInputOf(network: Network, start?: Positions): LayoutInput {
  const indexOf = new Map(network.nodes.map(({ id }, i) => [id, i]));
  const { edges } = network;
  return {
    nodes: network.nodes.map((node) => layoutNodeOf(node, start?.get(node.id))),
    links: {
      source: Int32Array.from(edges, (edge) => indexOf.get(edge.source)!),
      target: Int32Array.from(edges, (edge) => indexOf.get(edge.target)!),
      weight: Float64Array.from(edges, ({ kind, weight }) => (kind === 'member' ? MEMBER_WEIGHT : weight)),
    },
  };
}

/** A node's circle in the layout: what is drawn, and the room that it keeps. */
export function layoutRadiusOf(node: NetworkNode): number {
  return radiusOf(node) + ROOM_PX[node.kind];
}

/** Above so much strength a party is pulled less to its region than to the middle, where those are who meet everybody. */
const HUB_STRENGTH = 150;

function anchorOf(region: Region, strength: number): Point {
  const { x, y } = ANCHORS[region];
  const share = 1 / (1 + strength / HUB_STRENGTH);
  return { x: x * share, y: y * share };
}

function layoutNodeOf(node: NetworkNode, start: Point | undefined): LayoutNode {
  const region = node.party === null ? null : regionOf(node.party);
  return {
    id: node.id,
    radius: layoutRadiusOf(node),
    anchor: region && anchorOf(region, node.strength),
    mass: node.kind === 'summit' ? SUMMIT_MASS : 1 + radiusOf(node) / 20,
    ...(start && { start }),
  };
}
