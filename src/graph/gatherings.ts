/** Summits with those who took part, and the parties by how many they took part in. */
import type { Network, NetworkEdge, NetworkNode } from './network';

export interface Gathering {
  readonly node: NetworkNode;
  /** Its memberships, in the network's order. */
  readonly members: readonly NetworkEdge[];
}

/** The dated summits of two or more known parties, by date. */
export function gatheringsOf(network: Network): Gathering[] {
  const members = new Map<string, NetworkEdge[]>();
  for (const edge of network.edges) {
    if (edge.kind !== 'member') continue;
    const list = members.get(edge.target);
    if (list) list.push(edge);
    else members.set(edge.target, [edge]);
  }
  return network.nodes
    .flatMap((node) => {
      const list = members.get(node.id) ?? [];
      return node.kind === 'summit' && node.first !== null && list.length > 1
        ? [{ node, members: list }]
        : [];
    })
    .sort((a, b) => a.node.first! - b.node.first! || (a.node.id < b.node.id ? -1 : 1));
}

/** Who took part in the most of them first, then by id. */
export function partiesByAttendance(gatherings: readonly Gathering[], network: Network): NetworkNode[] {
  const counts = new Map<string, number>();
  for (const { members } of gatherings) {
    for (const { source } of members) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => network.nodeById.get(id)!);
}
