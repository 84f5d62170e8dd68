/** The order of parties along an axis: by name, or so that those who meet one another stand together. */
import type { Locale } from '../i18n/locale';
import { communitiesOf } from './measures';
import { nodeName } from './naming';
import type { Network, NetworkNode } from './network';
import type { PairRule } from './pairs';

export type OrderRule = 'community' | 'name' | 'strength';

export interface Ordered {
  readonly nodes: readonly NetworkNode[];
  /** Places in `nodes` at which a new group begins, without the first. */
  readonly breaks: readonly number[];
}

/** Orders nodes; those in no community come last, in a group of their own. */
export function orderNodes(
  network: Network,
  nodes: readonly NetworkNode[],
  order: OrderRule,
  { rule, locale }: { readonly rule: PairRule; readonly locale: Locale },
): Ordered {
  if (order === 'name') {
    return {
      nodes: [...nodes].sort((a, b) => nodeName(a, locale).localeCompare(nodeName(b, locale), locale)),
      breaks: [],
    };
  }
  if (order === 'strength') return { nodes: [...nodes].sort(byStrength), breaks: [] };
  const groupOf = new Map(
    communitiesOf(network, rule).flatMap((ids, group) => ids.map((id) => [id, group] as const)),
  );
  const group = (node: NetworkNode) => groupOf.get(node.id) ?? Infinity;
  const sorted = [...nodes].sort((a, b) => {
    const [x, y] = [group(a), group(b)];
    return x === y ? byStrength(a, b) : x - y;
  });
  const breaks = sorted.flatMap((node, i) => (i > 0 && group(node) !== group(sorted[i - 1]!) ? [i] : []));
  return { nodes: sorted, breaks };
}

/** The strongest first, then by id. */
export function byStrength(a: NetworkNode, b: NetworkNode): number {
  return b.strength - a.strength || (a.id < b.id ? -1 : 1);
}
