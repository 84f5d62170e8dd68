/**
 * GEXF 1.3, as Gephi reads it, with the days of every engagement as spells, so that its timeline works.
 * https://gexf.net/schema.html
 */
import { issue, type Fault, type Issue } from '../engagement/issue';
import {
  edgeRowOf,
  extentOf,
  formatContacts,
  hasEnds,
  NODE_KINDS,
  oneOf,
  parseContacts,
  type Contact,
  type NetworkFile,
  type NetworkRows,
} from './edges';
import { childOf, childrenOf, isFault, parseXml, type XmlElement } from './gexfxml';
import { escapeXml } from './xml';

const NODE_ATTRIBUTES = ['kind', 'party', 'contacts'] as const;
const EDGE_ATTRIBUTES = ['kind', 'role', 'contacts'] as const;

/** The network as a dynamic, mixed graph. A summit is a node; its memberships are undirected edges. */
export function writeGexf({ nodes, edges }: NetworkRows): string {
  const extent = extentOf([...nodes, ...edges].flatMap((row) => row.contacts));
  const bounds = extent ? ` start="${extent.first}" end="${extent.last}"` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval"${bounds}>`,
    declare('node', NODE_ATTRIBUTES),
    declare('edge', EDGE_ATTRIBUTES),
    '<nodes>',
    ...nodes.map((node) =>
      item('node', { id: node.id, label: node.label }, node.contacts, {
        kind: node.kind,
        party: node.party,
        contacts: formatContacts(node.contacts),
      }),
    ),
    '</nodes>',
    '<edges>',
    ...edges.map((edge) =>
      item(
        'edge',
        {
          id: edge.id,
          source: edge.source,
          target: edge.target,
          type: edge.kind === 'visit' ? 'directed' : 'undirected',
          weight: String(edge.weight),
        },
        edge.contacts,
        { kind: edge.kind, role: edge.role, contacts: formatContacts(edge.contacts) },
      ),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declare(kind: string, names: readonly string[]): string {
  const rows = names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`);
  return `<attributes class="${kind}" mode="static">${rows.join('')}</attributes>`;
}

function item(
  name: string,
  attributes: Readonly<Record<string, string>>,
  contacts: readonly Contact[],
  values: Readonly<Record<string, string>>,
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const attvalues = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<attvalue for="${key}" value="${escapeXml(value)}"/>`)
    .join('');
  const spells = contacts
    .filter(({ first, last }) => first && last)
    .map(({ first, last }) => `<spell start="${first}" end="${last}"/>`)
    .join('');
  return `<${name}${head}><attvalues>${attvalues}</attvalues>${spells && `<spells>${spells}</spells>`}</${name}>`;
}

/** Reads a file of ours back without loss; from others what it can: nodes without a kind are parties, edges visits. */
export function readGexf(text: string): NetworkFile {
  const root = parseXml(text);
  if (isFault(root)) return failed(`line ${root.line}`, root.fault);
  const graph = childOf(root, 'graph');
  if (root.name !== 'gexf' || !graph) return failed('file', { code: 'xml-without', value: '<gexf> <graph>' });
  const issues: Issue[] = [];
  const titles = titlesOf(graph);
  const nodes = childrenOf(childOf(graph, 'nodes'), 'node').flatMap((element, i) => {
    const values = valuesOf(element, titles);
    const where = `node ${i + 1}`;
    const kind = oneOf(NODE_KINDS, values['kind'] ?? 'party', where, 'kind', issues);
    const id = element.attributes['id'];
    if (!kind || id === undefined) return [];
    const contacts = parseContacts(values['contacts'] ?? '');
    return [{ id, label: element.attributes['label'] ?? id, kind, party: values['party'] ?? '', contacts }];
  });
  const known = new Set(nodes.map((node) => node.id));
  const edges = childrenOf(childOf(graph, 'edges'), 'edge').flatMap((element, i) => {
    const where = `edge ${i + 1}`;
    const values = valuesOf(element, titles);
    const cells = { kind: 'visit', id: String(i), ...element.attributes, ...values };
    const row = edgeRowOf(cells, where, issues);
    if (!row || !hasEnds(row, known, where, issues)) return [];
    return [row.contacts.length > 0 ? row : { ...row, contacts: spellsOf(element, row.id) }];
  });
  return { rows: { nodes, edges }, issues };
}

/** Titles of the declared attributes by class and id: files of others number theirs. */
function titlesOf(graph: XmlElement): Map<string, string> {
  const titles = new Map<string, string>();
  for (const list of childrenOf(graph, 'attributes')) {
    for (const { attributes } of childrenOf(list, 'attribute')) {
      titles.set(`${list.attributes['class']} ${attributes['id']}`, attributes['title'] ?? '');
    }
  }
  return titles;
}

function valuesOf(element: XmlElement, titles: ReadonlyMap<string, string>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { attributes } of childrenOf(childOf(element, 'attvalues'), 'attvalue')) {
    const title = titles.get(`${element.name} ${attributes['for']}`);
    if (title) values[title.toLowerCase()] = attributes['value'] ?? '';
  }
  return values;
}

function spellsOf(element: XmlElement, id: string): Contact[] {
  return childrenOf(childOf(element, 'spells'), 'spell').map(({ attributes }, i) => ({
    id: `${id}-${i + 1}`,
    first: attributes['start'] ?? null,
    last: attributes['end'] ?? null,
  }));
}

function failed(where: string, fault: Fault): NetworkFile {
  return { rows: { nodes: [], edges: [] }, issues: [issue(where, null, fault)] };
}
