/** Nodes and edges in words: for tooltips and for a screen reader. */
import { PARTIES } from '../engagement/party';
import { GRAPH } from '../i18n/messages/graph';
import type { Locale } from '../i18n/locale';
import { nodeName } from './naming';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { periodText } from './rows';

/** Name, kind, number of engagements, period: `Mali, country, 12 engagements, 2014–2025`. */
export function describeNode(node: NetworkNode, locale: Locale): string {
  const words = GRAPH[locale];
  const kind = node.kind === 'party' ? (PARTIES.get(node.id)?.kind ?? 'party') : node.kind;
  const count =
    node.kind === 'summit' ? words.parties(node.strength) : words.engagements(node.engagementIds.length);
  return [
    nodeName(node, locale),
    words.kind[kind].toLocaleLowerCase(locale),
    count,
    periodText(node.first, node.last, locale),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a node did, for the second line of a tooltip; empty for a summit. */
export function describeRoles(node: NetworkNode, locale: Locale): string {
  const words = GRAPH[locale];
  if (node.kind === 'summit') return words.parties(node.strength);
  return [
    node.made > 0 ? words.made(node.made) : '',
    node.received > 0 ? words.received(node.received) : '',
    node.met > 0 ? words.met(node.met) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `3 visits: Mali to Russia`, with the span. */
export function describeEdge(edge: NetworkEdge, network: Network, locale: Locale): string {
  const words = GRAPH[locale];
  const name = (id: string) => {
    const node = network.nodeById.get(id);
    return node ? nodeName(node, locale) : id;
  };
  const [source, target] = [name(edge.source), name(edge.target)];
  if (edge.kind === 'member')
    return edge.host ? words.hostOf(source, target) : words.memberOf(source, target);
  return edge.kind === 'visit'
    ? words.visitsTo(source, target, edge.weight)
    : words.meetingsOf(source, target, edge.weight);
}
