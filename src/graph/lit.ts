/** Which nodes and edges are lit: those that a node, an edge or some engagements stand in connection with. */
import type { Network, NetworkEdge } from './network';

export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly engagementIds: readonly string[];
}

/** A node, its edges and its neighbours. For a summit, all who took part; for a party also who else was at its summits is not lit. */
export function litByNode(network: Network, nodeId: string): Lit {
  const nodes = new Set([nodeId]);
  const edges = new Set<string>();
  for (const edge of network.edges) {
    if (edge.source !== nodeId && edge.target !== nodeId) continue;
    edges.add(edge.id);
    nodes.add(edge.source);
    nodes.add(edge.target);
  }
  return { nodes, edges, engagementIds: network.nodeById.get(nodeId)?.engagementIds ?? [] };
}

/** An edge and its two ends. */
export function litByEdge({ id, source, target, engagementIds }: NetworkEdge): Lit {
  return { nodes: new Set([source, target]), edges: new Set([id]), engagementIds };
}

/** Every edge behind which one of the engagements stands, with its ends; null when none of them is drawn. */
export function litByEngagements(network: Network, ids: ReadonlySet<string>): Lit | null {
  if (ids.size === 0) return null;
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const edge of network.edges) {
    if (!edge.engagementIds.some((id) => ids.has(id))) continue;
    edges.add(edge.id);
    nodes.add(edge.source);
    nodes.add(edge.target);
  }
  return nodes.size > 0 ? { nodes, edges, engagementIds: [...ids] } : null;
}
