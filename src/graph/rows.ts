/** The drawing as a table: one row for each edge, and one for each node that no edge reaches. */
import type { Day } from '../engagement/day';
import { day } from '../engagement/day';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { nodeName } from './naming';
import type { Network, NetworkEdge, NetworkNode } from './network';

export interface GraphRow {
  /** The edge's id, or the node's for one without edges. */
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly kind: 'visit' | 'meeting' | 'member' | 'host' | 'alone';
  readonly engagementIds: readonly string[];
  readonly period: string;
}

/** Heaviest first, then by name. */
export function rowsOf(network: Network, locale: Locale): GraphRow[] {
  const names = new Map(network.nodes.map((node) => [node.id, nodeName(node, locale)]));
  const joined = new Set(network.edges.flatMap((edge) => [edge.source, edge.target]));
  const rows = [
    ...network.edges.map((edge) => edgeRow(edge, names, locale)),
    ...network.nodes.filter((node) => !joined.has(node.id)).map((node) => aloneRow(node, names, locale)),
  ];
  return rows.sort(
    (a, b) =>
      b.engagementIds.length - a.engagementIds.length ||
      a.from.localeCompare(b.from, locale) ||
      (a.id < b.id ? -1 : 1),
  );
}

function edgeRow(edge: NetworkEdge, names: ReadonlyMap<string, string>, locale: Locale): GraphRow {
  return {
    id: edge.id,
    from: names.get(edge.source) ?? edge.source,
    to: names.get(edge.target) ?? edge.target,
    kind: edge.host ? 'host' : edge.kind,
    engagementIds: edge.engagementIds,
    period: periodText(edge.first, edge.last, locale),
  };
}

function aloneRow(node: NetworkNode, names: ReadonlyMap<string, string>, locale: Locale): GraphRow {
  return {
    id: node.id,
    from: names.get(node.id) ?? node.id,
    to: null,
    kind: 'alone',
    engagementIds: node.engagementIds,
    period: periodText(node.first, node.last, locale),
  };
}

/** `July 2023`, `March 2014 – June 2025`: months are exact enough for a span of many engagements; empty without a date. */
export function periodText(first: Day | null, last: Day | null, locale: Locale): string {
  if (first === null || last === null) return '';
  const parts = { month: 'short', year: 'numeric' } as const;
  const [from, to] = [formatDay(first, locale, parts), formatDay(day(last - 1), locale, parts)];
  return from === to ? from : `${from} – ${to}`;
}
