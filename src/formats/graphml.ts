/** GraphML, as Gephi, yEd, NetworkX and igraph read it. http://graphml.graphdrawing.org/specification.html */
import { issue, type Fault, type Issue } from '../engagement/issue';
import { edgeRowOf, hasEnds, NODE_KINDS, oneOf, type NetworkFile, type NetworkRows } from './edges';
import { extentOf, formatContacts, parseContacts } from './contacts';
import { childOf, childrenOf, isFault, parseXml, type XmlElement } from './gexfxml';
import { escapeXml } from './xml';

const NODE_KEYS = ['label', 'kind', 'party', 'contacts'] as const;
const EDGE_KEYS = ['kind', 'role', 'weight', 'first', 'last', 'contacts'] as const;

/** The network as a directed graph; an edge without a direction says so itself. */
export function writeGraphml({ nodes, edges }: NetworkRows): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((key) => keyOf('node', key, 'string')),
    ...EDGE_KEYS.map((key) => keyOf('edge', key, key === 'weight' ? 'double' : 'string')),
    '<graph id="entente" edgedefault="directed">',
    ...nodes.map(({ id, label, kind, party, contacts }) =>
      item('node', { id }, { label, kind, party, contacts: formatContacts(contacts) }),
    ),
    ...edges.map(({ id, source, target, kind, role, weight, contacts }) => {
      const extent = extentOf(contacts);
      const directed: Record<string, string> = kind === 'visit' ? {} : { directed: 'false' };
      return item(
        'edge',
        { id, source, target, ...directed },
        {
          kind,
          role,
          weight: String(weight),
          first: extent?.first ?? '',
          last: extent?.last ?? '',
          contacts: formatContacts(contacts),
        },
      );
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keyOf(kind: 'node' | 'edge', name: string, type: string): string {
  return `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`;
}

function item(
  name: 'node' | 'edge',
  attributes: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string>>,
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const body = Object.entries(data)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<data key="${name}-${key}">${escapeXml(value)}</data>`)
    .join('');
  return `<${name}${head}>${body}</${name}>`;
}

/** Reads a file of ours back without loss; from others what it can: nodes without a kind are parties, edges visits. */
export function readGraphml(text: string): NetworkFile {
  const root = parseXml(text);
  if (isFault(root)) return failed(`line ${root.line}`, root.fault);
  const graph = childOf(root, 'graph');
  if (root.name !== 'graphml' || !graph)
    return failed('file', { code: 'xml-without', value: '<graphml> <graph>' });
  const issues: Issue[] = [];
  const names = new Map(
    childrenOf(root, 'key').map(({ attributes }) => [attributes['id'] ?? '', attributes['attr.name'] ?? '']),
  );
  const nodes = childrenOf(graph, 'node').flatMap((element, i) => {
    const data = dataOf(element, names);
    const kind = oneOf(NODE_KINDS, data['kind'] ?? 'party', `node ${i + 1}`, 'kind', issues);
    const id = element.attributes['id'];
    if (!kind || id === undefined) return [];
    const contacts = parseContacts(data['contacts'] ?? '');
    return [{ id, label: data['label'] ?? id, kind, party: data['party'] ?? '', contacts }];
  });
  const known = new Set(nodes.map((node) => node.id));
  const edges = childrenOf(graph, 'edge').flatMap((element, i) => {
    const where = `edge ${i + 1}`;
    const row = edgeRowOf(
      { kind: 'visit', id: String(i), ...element.attributes, ...dataOf(element, names) },
      where,
      issues,
    );
    return row && hasEnds(row, known, where, issues) ? [row] : [];
  });
  return { rows: { nodes, edges }, issues };
}

function dataOf(element: XmlElement, names: ReadonlyMap<string, string>): Record<string, string> {
  const pairs = childrenOf(element, 'data').map(({ attributes, text }): [string, string] => [
    (names.get(attributes['key'] ?? '') ?? '').toLowerCase(),
    text,
  ]);
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

function failed(where: string, fault: Fault): NetworkFile {
  return { rows: { nodes: [], edges: [] }, issues: [issue(where, null, fault)] };
}
