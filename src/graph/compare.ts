/** Two periods side by side: which edges are new, which are gone, which were kept. */
import type { Engagement } from '../engagement/engagement';
import type { ActorRule } from './actors';
import { buildNetwork, type Network, type NetworkEdge } from './network';
import { engagementsIn, yearsOf, type YearWindow } from './window';

export type Change = 'new' | 'gone' | 'kept';

export interface Comparison {
  /** Everything of both periods, each edge once, with the engagements of both. */
  readonly network: Network;
  readonly changeOf: ReadonlyMap<string, Change>;
  readonly counts: Readonly<Record<Change, number>>;
}

/** A comparison with its two periods. */
export interface PeriodComparison extends Comparison {
  readonly before: YearWindow;
  readonly after: YearWindow;
}

/**
 * Compares what was before a year with what has been from it on; the middle of all years where none is chosen, or one that leaves
 * nothing on a side. Null when the engagements reach over less than two years.
 */
export function compareHalves(
  engagements: readonly Engagement[],
  both: Network,
  chosen: number | null,
  actors: ActorRule,
): PeriodComparison | null {
  const years = yearsOf(engagements);
  if (!years || years.to - years.from < 2) return null;
  const inside = chosen !== null && chosen > years.from && chosen < years.to;
  const split = inside ? chosen : Math.ceil((years.from + years.to) / 2);
  const [before, after] = [
    { from: years.from, to: split },
    { from: split, to: years.to },
  ];
  const networkIn = (window: YearWindow) => buildNetwork(engagementsIn(engagements, window), { actors });
  return { ...compareNetworks(networkIn(before), networkIn(after), both), before, after };
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
