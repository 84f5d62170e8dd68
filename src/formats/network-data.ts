/** A network file as data: the engagements that its nodes and edges stand for. */
import { parseEngagements, type Dataset, type ParsedDataset } from '../engagement/dataset';
import { engagementId } from '../engagement/identity';
import { issue, type Issue } from '../engagement/issue';
import { cellsOf, UNNAMED, type Contact } from './contacts';
import { citedSources, parseCells } from './csv';
import type { EdgeRow, NetworkFile, NetworkRows, NodeRow } from './edges';
import { readParty } from './mapping-party';

/**
 * The engagements of a network file. One of ours has a row for each of them somewhere, read as a row of a table is; without it
 * an engagement is put together from what its edges join. Issues of the file come first.
 */
export function datasetOfNetwork({ rows, issues }: NetworkFile): ParsedDataset {
  const found = [...issues];
  const raw = rawEngagements(rows);
  const engagements = parseEngagements(
    raw.map(({ value }) => value),
    (index) => raw[index]!.where,
    found,
  );
  const dataset: Dataset = { version: 1, sources: citedSources(engagements), engagements };
  const guessed = raw.some(({ where }) => where.startsWith(UNNAMED))
    ? [issue('file', null, { code: 'links-as-visits' }, 'warning')]
    : [];
  return { dataset, issues: [...guessed, ...missingIn(rows, raw), ...found] };
}

/** Engagements that are named at nodes but told nowhere: the table of nodes alone was opened. */
function missingIn({ nodes }: NetworkRows, raw: readonly Raw[]): Issue[] {
  const told = new Set(raw.map(({ value }) => value['id']));
  const named = new Set(nodes.flatMap(({ contacts }) => contacts.map(({ id }) => id)));
  const missing = [...named].filter((id) => !told.has(id)).length;
  if (missing === 0) return [];
  return [issue('nodes', 'contacts', { code: 'told-in-edges', count: missing }, 'warning')];
}

interface Raw {
  /** The engagement's id, or the edge that it was made of. */
  readonly where: string;
  readonly value: Record<string, unknown>;
}

function rawEngagements({ nodes, edges }: NetworkRows): Raw[] {
  const byId = new Map<string, Raw>();
  for (const contact of [...edges, ...nodes].flatMap((row) => row.contacts)) {
    const cells = cellsOf(contact);
    if (cells && !byId.has(contact.id)) byId.set(contact.id, { where: contact.id, value: parseCells(cells) });
  }
  const rowless = edges.filter(
    ({ contacts }) => contacts.length === 0 || contacts.some(({ id }) => !byId.has(id)),
  );
  if (rowless.length > 0) {
    for (const raw of fromStructure(rowless, nodes, byId)) byId.set(raw.value['id'] as string, raw);
  }
  return [...byId.values()];
}

/** From the edges alone: those that share an engagement are its sides. */
function fromStructure(
  edges: readonly EdgeRow[],
  nodes: readonly NodeRow[],
  known: ReadonlyMap<string, Raw>,
): Raw[] {
  const codes = new Map(nodes.map((node) => [node.id, codeOf(node)]));
  const open = new Map<string, { contact: Contact; edges: EdgeRow[]; place: number }>();
  edges.forEach((edge, place) => {
    const own = `${UNNAMED} ${place + 1}`;
    const contacts =
      edge.contacts.length > 0 ? edge.contacts : [{ id: own, first: null, last: null, row: '' }];
    for (const contact of contacts) {
      if (known.has(contact.id)) continue;
      const one = open.get(contact.id);
      if (one) one.edges.push(edge);
      else open.set(contact.id, { contact, edges: [edge], place });
    }
  });
  return [...open.values()].map((one) => ({
    where: `${UNNAMED} ${one.place + 1}`,
    value: assemble(one, codes),
  }));
}

function assemble(
  { contact, edges }: { readonly contact: Contact; readonly edges: readonly EdgeRow[] },
  codes: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const [kind] = edges.map((edge) => edge.kind);
  const sides = (pick: (edge: EdgeRow) => string) => [
    ...new Set(edges.map((edge) => codes.get(pick(edge)) ?? pick(edge))),
  ];
  const parties = {
    visit: { type: 'visit', visitors: sides((edge) => edge.source), hosts: sides((edge) => edge.target) },
    meeting: {
      type: 'meeting',
      participants: sides((edge) => edge.source).concat(sides((edge) => edge.target)),
    },
    member: {
      type: 'summit',
      participants: sides((edge) => edge.source),
      hosts: edges.flatMap((edge) => (edge.role === 'host' ? (codes.get(edge.source) ?? edge.source) : [])),
    },
  }[kind ?? 'visit'];
  const value = {
    series: null,
    visitors: [] as string[],
    hosts: [] as string[],
    participants: [] as string[],
    ...parties,
    start: contact.first,
    end: contact.last === contact.first ? null : contact.last,
  };
  const id = contact.id.startsWith(`${UNNAMED} `)
    ? engagementId(value as Parameters<typeof engagementId>[0])
    : contact.id;
  return { id, ...value };
}

/** A party by its code, or by the name that another program gave it; a text that is neither is made into a code. */
function codeOf({ id, label, party }: NodeRow): string {
  const known = readParty(party || id) ?? readParty(label);
  if (known) return known;
  const made = (party || label || id)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^[^A-Z]+|-+$/g, '')
    .slice(0, 16);
  return made.length >= 2 ? made : `X-${made || 'UNKNOWN'}`;
}
