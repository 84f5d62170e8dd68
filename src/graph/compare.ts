/** Two periods side by side: which edges are new, which are gone, which were kept. */
import type { Network, NetworkEdge } from './network';

export type Change = 'new' | 'gone' | 'kept';

export interface Comparison {
  /** Everything of both periods, each edge once, with the engagements of both. */
  readonly network: Network;
  readonly changeOf: ReadonlyMap<string, Change>;
  readonly counts: Readonly<Record<Change, number>>;
}

/**
 * Compares by edge: a visit in one direction, a meeting of two. A summit is of its day, so its memberships are of the period
 * that it was in.
 */
export function compareNetworks(before: Network, after: Network, both: Network): Comparison {
  const [earlier, later] = [idsOf(before.edges), idsOf(after.edges)];
  const changeOf = new Map<string, Change>();
  const counts = { new: 0, gone: 0, kept: 0 };
  for (const { id } of both.edges) {
    const change = !later.has(id) ? 'gone' : earlier.has(id) ? 'kept' : 'new';
    changeOf.set(id, change);
    counts[change]++;
  }
  return { network: both, changeOf, counts };
}

const idsOf = (edges: readonly NetworkEdge[]) => new Set(edges.map((edge) => edge.id));
