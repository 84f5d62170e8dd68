/** How large things are drawn, in pixels at zoom 1. Only square roots: they are the same number in every engine. */
import type { NetworkNode } from './network';

const NODE_LEAST_PX = 2;
const NODE_STEP_PX = 3;
const SUMMIT_LEAST_PX = 3;
const SUMMIT_STEP_PX = 0.7;
const EDGE_STEP_PX = 1.2;
const EDGE_MOST_PX = 9;

/** The radius of a party with so much strength: grows with the fourth root, so that a giant leaves room for the rest. */
export function partyRadius(strength: number): number {
  return round(NODE_LEAST_PX + NODE_STEP_PX * Math.sqrt(Math.sqrt(Math.max(strength, 0.3))));
}

/** Half the diagonal of a summit's diamond. */
export function summitRadius(members: number): number {
  return round(Math.min(9, SUMMIT_LEAST_PX + SUMMIT_STEP_PX * Math.sqrt(members)));
}

/** The radius of a node at zoom 1. */
export function radiusOf(node: NetworkNode): number {
  return node.kind === 'summit' ? summitRadius(node.strength) : partyRadius(node.strength);
}

/** The width of an edge at its wide end. */
export function edgeWidth(weight: number): number {
  return round(Math.min(EDGE_MOST_PX, EDGE_STEP_PX * Math.sqrt(weight)));
}

/** Room that a node keeps around itself in the layout, in pixels at zoom 1: for its name, and so that it can shrink more slowly. */
export const ROOM_PX: Readonly<Record<NetworkNode['kind'], number>> = { party: 14, person: 10, summit: 2 };

/**
 * The radius at a zoom. Zoomed in, nodes grow less than the picture; zoomed out, they shrink less than it, into the room
 * around them and no farther: two circles never meet, at any zoom.
 */
export function drawnRadius(node: NetworkNode, zoom: number): number {
  const radius = radiusOf(node);
  const wanted = radius * Math.sqrt(Math.sqrt(zoom));
  return zoom >= 1 ? wanted : Math.min(wanted, (radius + ROOM_PX[node.kind] - 0.5) * zoom);
}

/** How far off its rim a chosen node's ring reaches, and how wide it is drawn. */
export const RING_GAP_PX = 3.5;
export const RING_WIDTH_PX = 2;
export const RING_REACH_PX = RING_GAP_PX + RING_WIDTH_PX / 2;

/** Edges thin out less than nodes shrink: below half a pixel they would fade. */
export function edgeScale(zoom: number): number {
  return Math.min(1.25, Math.max(0.4, Math.sqrt(zoom)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
