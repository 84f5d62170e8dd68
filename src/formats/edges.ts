/** The network as rows for a file: what GEXF, GraphML and the two CSV tables hold alike, and the CSV tables themselves. */
import Papa from 'papaparse';
import { issue, type Issue } from '../engagement/issue';
import type { Engagement } from '../engagement/engagement';
import { nodeName } from '../graph/naming';
import type { EdgeKind, Network, NodeKind } from '../graph/network';
import { membersBySummit } from '../graph/pairs';
import type { Locale } from '../i18n/locale';
import { contactOf, extentOf, formatContacts, parseContacts, type Contact } from './contacts';
import { guard, unguard } from './csv-cell';

export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** A party's code; empty for none. */
  readonly party: string;
  readonly contacts: readonly Contact[];
}

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  /** Of a membership: whether the party was the host. */
  readonly role: 'host' | 'participant' | '';
  readonly weight: number;
  readonly contacts: readonly Contact[];
}

export interface NetworkRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export interface NetworkFile {
  readonly rows: NetworkRows;
  readonly issues: readonly Issue[];
}

export const NODE_KINDS: readonly NodeKind[] = ['party', 'person', 'summit'];
export const EDGE_KINDS: readonly EdgeKind[] = ['visit', 'meeting', 'member'];

/** The rows of a network, with names in a language. `engagements` are those that it was built of: they have the dates. */
export function networkRows(
  network: Network,
  engagements: Iterable<Engagement>,
  locale: Locale,
): NetworkRows {
  const byId = new Map([...engagements].map((engagement) => [engagement.id, engagement]));
  const unplaced = new Set(network.unplaced.map(({ id }) => id));
  // The row of an engagement stands once: at its link, at the first membership of a summit, or else at its nodes.
  const firstMembers = new Set(
    [...membersBySummit(network)].map(([summit, [first]]) => `${summit}/${first}`),
  );
  const isAlone = (node: Network['nodes'][number]) => node.kind === 'summit' && node.strength === 0;
  const contacts = (ids: readonly string[], full: (id: string) => boolean) =>
    ids.flatMap((id) => {
      const engagement = byId.get(id);
      return engagement ? [contactOf(engagement, full(id))] : [];
    });
  return {
    nodes: network.nodes.map((node) => ({
      id: node.id,
      label: nodeName(node, locale),
      kind: node.kind,
      party: node.party ?? '',
      contacts: contacts(node.engagementIds, (id) => isAlone(node) || unplaced.has(id)),
    })),
    edges: network.edges.map(({ id, source, target, kind, host, weight, engagementIds }) => ({
      id,
      source,
      target,
      kind,
      role: kind !== 'member' ? '' : host ? 'host' : 'participant',
      weight,
      contacts: contacts(engagementIds, () => kind !== 'member' || firstMembers.has(id)),
    })),
  };
}

const NODE_COLUMNS = ['id', 'label', 'kind', 'party', 'engagements', 'contacts'] as const;
const EDGE_COLUMNS = [
  'id',
  'source',
  'target',
  'kind',
  'role',
  'weight',
  'first',
  'last',
  'contacts',
] as const;

/** The table of nodes. */
export function writeNodeCsv({ nodes }: NetworkRows): string {
  return writeTable(
    NODE_COLUMNS,
    nodes.map(({ id, label, kind, party, contacts }) => [
      id,
      label,
      kind,
      party,
      contacts.length,
      formatContacts(contacts),
    ]),
  );
}

/** The table of edges. */
export function writeEdgeCsv({ edges }: NetworkRows): string {
  return writeTable(
    EDGE_COLUMNS,
    edges.map(({ id, source, target, kind, role, weight, contacts }) => {
      const extent = extentOf(contacts);
      return [
        id,
        source,
        target,
        kind,
        role,
        weight,
        extent?.first ?? '',
        extent?.last ?? '',
        formatContacts(contacts),
      ];
    }),
  );
}

function writeTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)));
  return `${Papa.unparse({ fields: [...columns], data: cells }, { newline: '\n' })}\n`;
}

/** Reads the two tables back; rows that cannot be kept are named. */
export function readNetworkCsv(nodeText: string, edgeText: string): NetworkFile {
  const { rows, issues } = readNodeTable(nodeText);
  const known = new Set(rows.nodes.map((node) => node.id));
  const found = [...issues];
  return { rows: { nodes: rows.nodes, edges: edgeRows(edgeText, known, found) }, issues: found };
}

/** The table of nodes alone. */
export function readNodeTable(text: string): NetworkFile {
  const issues: Issue[] = [];
  const nodes = readTable(text, 'nodes', ['id', 'kind'], issues).flatMap(({ where, cells }) => {
    const kind = oneOf(NODE_KINDS, cells['kind'], where, 'kind', issues);
    if (!kind) return [];
    const { id = '', label = '', party = '', contacts = '' } = cells;
    return [{ id, label, kind, party, contacts: parseContacts(contacts) }];
  });
  return { rows: { nodes, edges: [] }, issues };
}

/** The table of edges alone: its nodes are whatever the edges join. */
export function readEdgeTable(text: string): NetworkFile {
  const issues: Issue[] = [];
  const edges = edgeRows(text, null, issues);
  const ids = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = [...ids].map((id): NodeRow => ({ id, label: id, kind: 'party', party: '', contacts: [] }));
  return { rows: { nodes, edges }, issues };
}

/** `known`: the nodes that there are; null where any will do. */
function edgeRows(text: string, known: ReadonlySet<string> | null, issues: Issue[]): EdgeRow[] {
  return readTable(text, 'edges', ['id', 'source', 'target', 'kind'], issues).flatMap(({ where, cells }) => {
    const row = edgeRowOf(cells, where, issues);
    return row && (known === null || hasEnds(row, known, where, issues)) ? [row] : [];
  });
}

/** An edge from its cells by column; null, with an issue, when its kind or its weight cannot be read. */
export function edgeRowOf(
  cells: Readonly<Record<string, string | undefined>>,
  where: string,
  issues: Issue[],
): EdgeRow | null {
  const kind = oneOf(EDGE_KINDS, cells['kind'], where, 'kind', issues);
  if (!kind) return null;
  const weight = Number(cells['weight'] || 1);
  if (!(weight > 0) || !Number.isFinite(weight)) {
    issues.push(issue(where, 'weight', { code: 'no-weight', value: cells['weight'] ?? '' }));
    return null;
  }
  const role = cells['role'] === 'host' || cells['role'] === 'participant' ? cells['role'] : '';
  const { id = '', source = '', target = '', contacts = '' } = cells;
  return { id, source, target, kind, role, weight, contacts: parseContacts(contacts) };
}

/** Whether both ends are nodes of the file; an issue says which is not. */
export function hasEnds(row: EdgeRow, known: ReadonlySet<string>, where: string, issues: Issue[]): boolean {
  for (const field of ['source', 'target'] as const) {
    if (known.has(row[field])) continue;
    issues.push(issue(where, field, { code: 'no-node', value: row[field] }));
    return false;
  }
  return true;
}

/** The value when it is one of the list; null, with an issue, when not. */
export function oneOf<T extends string>(
  values: readonly T[],
  value: string | undefined,
  where: string,
  field: string,
  issues: Issue[],
): T | null {
  const found = values.find((each) => each === value);
  if (found) return found;
  issues.push(issue(where, field, { code: 'none-of', value: value ?? '', choices: values.join(', ') }));
  return null;
}

function readTable(
  text: string,
  table: string,
  required: readonly string[],
  issues: Issue[],
): { where: string; cells: Record<string, string> }[] {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = required.filter((column) => !parsed.meta.fields?.includes(column));
  if (missing.length > 0) {
    issues.push(issue(table, missing[0]!, { code: 'no-column', value: missing[0]! }));
    return [];
  }
  return parsed.data.map((cells, i) => ({
    where: `${table} row ${i + 2}`,
    cells: Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, typeof cell === 'string' ? unguard(cell) : '']),
    ),
  }));
}
