/** What joins two parties, by a stated rule: the network without its summits' nodes, for measures and for the matrix. */
import type { Network } from './network';

/** What counts: visits alone, or meetings and summits as well. */
export type PairRule = 'visits' | 'all';

export interface Pair {
  /** The lesser id of the two. */
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

/**
 * The weight of each pair: 1 for a visit in either direction; with `all` also 1 for a meeting of two and 1/(n − 1) for a
 * summit of n, so that a summit counts 1 in all for each participant. By ids.
 */
export function pairsOf(network: Network, rule: PairRule): Pair[] {
  const pairs = new Map<string, { one: string; other: string; weight: number }>();
  const add = (a: string, b: string, weight: number) => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    const pair = pairs.get(key);
    if (pair) pair.weight += weight;
    else pairs.set(key, { one, other, weight });
  };
  for (const edge of network.edges) {
    if (edge.kind === 'visit' || (edge.kind === 'meeting' && rule === 'all'))
      add(edge.source, edge.target, edge.weight);
  }
  if (rule === 'all') {
    for (const members of membersBySummit(network).values()) {
      members.forEach((a, i) => {
        for (const b of members.slice(i + 1)) add(a, b, 1 / (members.length - 1));
      });
    }
  }
  return [...pairs.values()].sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other));
}

/** Who took part in each summit, by the id of its node. */
export function membersBySummit(network: Network): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { kind, source, target } of network.edges) {
    if (kind !== 'member') continue;
    const list = members.get(target);
    if (list) list.push(source);
    else members.set(target, [source]);
  }
  return members;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
