/** The network as rows for a file: what GEXF, GraphML and the two CSV tables hold alike, and the CSV tables themselves. */
import Papa from 'papaparse';
import { day, formatIsoDay, parseIsoDay, type Day } from '../engagement/day';
import { issue, type Issue } from '../engagement/issue';
import type { Engagement } from '../engagement/engagement';
import { nodeName } from '../graph/naming';
import type { EdgeKind, Network, NodeKind } from '../graph/network';
import { spanOfEngagement } from '../graph/span';
import type { Locale } from '../i18n/locale';

/** An engagement behind an edge or at a summit, with its days as ISO dates, both inclusive; null when it has no date. */
export interface Contact {
  readonly id: string;
  readonly first: string | null;
  readonly last: string | null;
}

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
  const contacts = (ids: readonly string[]) => ids.map((id) => contactOf(id, byId.get(id)));
  return {
    nodes: network.nodes.map((node) => ({
      id: node.id,
      label: nodeName(node, locale),
      kind: node.kind,
      party: node.party ?? '',
      contacts: contacts(node.engagementIds),
    })),
    edges: network.edges.map(({ id, source, target, kind, host, weight, engagementIds }) => ({
      id,
      source,
      target,
      kind,
      role: kind !== 'member' ? '' : host ? 'host' : 'participant',
      weight,
      contacts: contacts(engagementIds),
    })),
  };
}

function contactOf(id: string, engagement: Engagement | undefined): Contact {
  const span = engagement && spanOfEngagement(engagement);
  if (!span) return { id, first: null, last: null };
  return { id, first: formatIsoDay(span.from), last: formatIsoDay(day(span.to - 1)) };
}

/** `ID 2025-06-22/2025-06-26;ID`: contacts in one cell. No id of ours holds a space or a semicolon; one that does is escaped. */
export function formatContacts(contacts: readonly Contact[]): string {
  return contacts
    .map(({ id, first, last }) => {
      const safe = id.replace(/[%; ]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
      return first && last ? `${safe} ${first}/${last}` : safe;
    })
    .join(';');
}

/** Reads contacts back; a part that is none is kept as an id without a date. */
export function parseContacts(text: string): Contact[] {
  if (text === '') return [];
  return text.split(';').map((part) => {
    const [safe = '', days] = part.split(' ');
    const [first, last] = days?.split('/') ?? [];
    const id = safe.replace(/%([\da-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const dated = first && last && parseIsoDay(first) !== null && parseIsoDay(last) !== null;
    return { id, first: dated ? first : null, last: dated ? last : null };
  });
}

/** First and last day of some contacts; null when none has a date. */
export function extentOf(contacts: readonly Contact[]): { first: string; last: string } | null {
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const contact of contacts) {
    const [from, to] = [parseIsoDay(contact.first ?? ''), parseIsoDay(contact.last ?? '')];
    if (from !== null && (first === null || from < first)) first = from;
    if (to !== null && (last === null || to > last)) last = to;
  }
  return first === null || last === null ? null : { first: formatIsoDay(first), last: formatIsoDay(last) };
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

/** A cell that a spreadsheet would run as a formula gets an apostrophe, as it is taken off again when read. */
const guard = (text: string) => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unguard = (text: string) => (/^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text);

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
  const issues: Issue[] = [];
  const nodes = readTable(nodeText, 'nodes', ['id', 'kind'], issues).flatMap(({ where, cells }) => {
    const kind = oneOf(NODE_KINDS, cells['kind'], where, 'kind', issues);
    if (!kind) return [];
    const { id = '', label = '', party = '', contacts = '' } = cells;
    return [{ id, label, kind, party, contacts: parseContacts(contacts) }];
  });
  const known = new Set(nodes.map((node) => node.id));
  const edges = readTable(edgeText, 'edges', ['id', 'source', 'target', 'kind'], issues).flatMap(
    ({ where, cells }) => {
      const row = edgeRowOf(cells, where, issues);
      return row && hasEnds(row, known, where, issues) ? [row] : [];
    },
  );
  return { rows: { nodes, edges }, issues };
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
