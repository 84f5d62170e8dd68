/**
 * GEXF 1.3, as Gephi reads it, with the days of every engagement as intervals, so that its timeline works.
 * https://gexf.net/schema.html
 */
import { issue, type Fault, type Issue } from '../engagement/issue';
import { edgeRowOf, hasEnds, NODE_KINDS, oneOf, type NetworkFile, type NetworkRows } from './edges';
import { extentOf, formatContacts, parseContacts, spansOf, UNNAMED, type Contact } from './contacts';
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
          // Gephi joins parallel edges of one kind: a visit and a meeting of the same two are not the same.
          kind: edge.kind,
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
  return `<attributes class="${kind}">${rows.join('')}</attributes>`;
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
  const spans = spansOf(contacts);
  // One stretch of days is said by the element itself, several by spells; both at once would overlap.
  const [only] = spans.length === 1 ? spans : [];
  const period = only ? ` start="${only.first}" end="${only.last}"` : '';
  const spells = only
    ? ''
    : spans.map(({ first, last }) => `<spell start="${first}" end="${last}"/>`).join('');
  return `<${name}${head}${period}><attvalues>${attvalues}</attvalues>${spells && `<spells>${spells}</spells>`}</${name}>`;
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
    const cells = { id: String(i), ...element.attributes, kind: 'visit', ...values };
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

/** The days that another program's edge is there, each a contact of its own. */
function spellsOf(element: XmlElement, id: string): Contact[] {
  const spells = childrenOf(childOf(element, 'spells'), 'spell').map((spell) => spell.attributes);
  const own = element.attributes['start'] || element.attributes['end'] ? [element.attributes] : [];
  return [...own, ...spells].map(({ start, end }, i) => ({
    id: `${UNNAMED} ${id}-${i + 1}`,
    first: dateIn(start ?? end),
    last: dateIn(end ?? start),
    row: '',
  }));
}

/** The date of a date with a time; null for what is none, such as a number of seconds. */
const dateIn = (text = '') => /^\d{4}(?:-\d\d){0,2}(?=T|$)/.exec(text)?.[0] ?? null;

function failed(where: string, fault: Fault): NetworkFile {
  return { rows: { nodes: [], edges: [] }, issues: [issue(where, null, fault)] };
}
