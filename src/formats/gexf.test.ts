import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { engagement, manyEngagements, meeting, summit, visit } from '../graph/fixture';
import { buildNetwork } from '../graph/network';
import { formatContacts, parseContacts, spansOf } from './contacts';
import { networkRows, readNetworkCsv, writeEdgeCsv, writeNodeCsv } from './edges';
import { readGexf, writeGexf } from './gexf';
import { childOf, childrenOf, parseXml, type XmlElement } from './gexfxml';
import { readGraphml, writeGraphml } from './graphml';

const rowsOf = (list: readonly Engagement[]) => networkRows(buildNetwork(list), list, 'en');
const SOME = rowsOf([
  visit(['MLI'], ['RUS'], '2025-06-22'),
  visit(['RUS'], ['MLI'], '2023-02'),
  visit(['MLI'], ['RUS'], null, 'undated'),
  visit(['FRA'], [], '2020', 'no host'),
  meeting(['DEU', 'MLI'], '2022-01-05'),
  summit(['MLI', 'NER', 'BFA'], ['MLI'], '2024-07-06'),
  engagement({ id: '<&"; %', type: 'visit', visitors: ['USA'], hosts: ['GBR'], start: '2019-06-03' }),
]);

describe('network files', () => {
  it.each([
    ['GEXF', SOME],
    ['GEXF', rowsOf(manyEngagements(300, 40))],
  ])('%s comes back as it went', (_, rows) => {
    expect(readGexf(writeGexf(rows))).toEqual({ rows, issues: [] });
  });

  it('GraphML comes back as it went', () => {
    for (const rows of [SOME, rowsOf(manyEngagements(300, 40))]) {
      expect(readGraphml(writeGraphml(rows))).toEqual({ rows, issues: [] });
    }
  });

  it('the two tables come back as they went', () => {
    for (const rows of [SOME, rowsOf(manyEngagements(300, 40))]) {
      expect(readNetworkCsv(writeNodeCsv(rows), writeEdgeCsv(rows))).toEqual({ rows, issues: [] });
    }
  });

  it('keeps a summit one node with a membership for each participant, its host marked', () => {
    const { rows } = readGexf(writeGexf(SOME));
    expect(rows.nodes.filter((node) => node.kind === 'summit')).toHaveLength(1);
    expect(
      rows.edges.filter((edge) => edge.kind === 'member').map((edge) => [edge.source, edge.role]),
    ).toEqual([
      ['BFA', 'participant'],
      ['MLI', 'host'],
      ['NER', 'participant'],
    ]);
  });

  it('gives Gephi the days of each edge: an interval of its own, or spells that do not overlap', () => {
    const text = writeGexf(SOME);
    expect(text).toContain(
      '<edge id="DEU~MLI" source="DEU" target="MLI" type="undirected" kind="meeting" weight="1" start="2022-01-05" end="2022-01-05">',
    );
    expect(text).toContain('<spell start="2023-02-01" end="2023-02-28"/>');
    expect(text).toMatch(/<edge id="RUS&gt;MLI"[^>]* start="2023-02-01" end="2023-02-28">/);
    expect(text).toContain('timeformat="date" timerepresentation="interval" start="2019-06-03"');
  });

  it('reads what others wrote', () => {
    const { rows, issues } =
      readGexf(`<gexf version="1.2"><graph><nodes><node id="a" label="A"/><node id="b"/></nodes>
      <edges><edge source="a" target="b" weight="2.5"><spells><spell start="2001" end="2002"/></spells></edge></edges></graph></gexf>`);
    expect(issues).toEqual([]);
    expect(rows.edges[0]).toMatchObject({ source: 'a', target: 'b', kind: 'visit', weight: 2.5 });
    expect(rows.edges[0]!.contacts[0]).toEqual({ id: 'edge 0-1', first: '2001', last: '2002', row: '' });
  });

  it('names what is wrong and keeps the rest', () => {
    expect(readGexf('<gexf>\n<graph>\n</gexf>').issues[0]).toMatchObject({ where: 'line 3' });
    expect(readGexf('').issues).toHaveLength(1);
    expect(readGraphml('<html></html>').issues).toHaveLength(1);
    expect(readNetworkCsv('name\nx', 'id\n1').issues.map((issue) => issue.field)).toEqual(['id', 'source']);
    const { rows, issues } = readNetworkCsv(
      'id,kind\na,party\nb,party',
      'id,source,target,kind,weight\n1,a,b,visit,1\n2,a,c,visit,1\n3,a,b,dance,1\n4,a,b,visit,-2',
    );
    expect(rows.edges.map((edge) => edge.id)).toEqual(['1']);
    expect(issues.map((issue) => [issue.where, issue.field])).toEqual([
      ['edges row 3', 'target'],
      ['edges row 4', 'kind'],
      ['edges row 5', 'weight'],
    ]);
  });

  it('disarms formulas in cells', () => {
    const rows = {
      nodes: [{ id: '=1+1', label: '@x', kind: 'party' as const, party: '', contacts: [] }],
      edges: [],
    };
    expect(writeNodeCsv(rows)).toContain("'=1+1,'@x");
    expect(readNetworkCsv(writeNodeCsv(rows), writeEdgeCsv(rows)).rows.nodes[0]!.id).toBe('=1+1');
  });
});

describe('parseContacts', () => {
  it('reads whatever formatContacts writes', () => {
    const date = fc.constantFrom('2025-06-22', '1999-12-31');
    const row = fc
      .dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), { noNullPrototype: true })
      .map((cells) => new URLSearchParams(cells).toString());
    const contact = fc.oneof(
      fc.record({ id: fc.string({ minLength: 1 }), first: date, last: date, row }),
      fc.record({ id: fc.string({ minLength: 1 }), first: fc.constant(null), last: fc.constant(null), row }),
    );
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 5 }), (contacts) => {
        expect(parseContacts(formatContacts(contacts))).toEqual(contacts);
      }),
    );
  });
});

/** What the schema of GEXF 1.3 allows: attributes with their type, children in their order. https://gexf.net/schema.html */
const DATE = /^\d{4}-\d\d-\d\d$/;
const TEXT = /^[^]*$/;
const PERIOD = { start: DATE, end: DATE };
const SCHEMA: Record<string, { attributes: Record<string, RegExp>; required: string[]; children: string[] }> =
  {
    gexf: {
      attributes: { xmlns: /^http:\/\/gexf\.net\/1\.3$/, version: /^1\.3$/ },
      required: ['version'],
      children: ['graph'],
    },
    graph: {
      attributes: {
        mode: /^(static|dynamic)$/,
        defaultedgetype: /^(un)?directed$/,
        timeformat: /^date$/,
        timerepresentation: /^interval$/,
        ...PERIOD,
      },
      required: [],
      children: ['attributes', 'attributes', 'nodes', 'edges'],
    },
    attributes: { attributes: { class: /^(node|edge)$/ }, required: ['class'], children: ['attribute'] },
    attribute: {
      attributes: { id: TEXT, title: TEXT, type: /^string$/ },
      required: ['id', 'title', 'type'],
      children: [],
    },
    nodes: { attributes: {}, required: [], children: ['node'] },
    node: {
      attributes: { id: TEXT, label: TEXT, ...PERIOD },
      required: ['id'],
      children: ['attvalues', 'spells'],
    },
    edges: { attributes: {}, required: [], children: ['edge'] },
    edge: {
      attributes: {
        id: TEXT,
        source: TEXT,
        target: TEXT,
        type: /^(un)?directed$/,
        kind: TEXT,
        weight: /^\d+(\.\d+)?$/,
        ...PERIOD,
      },
      required: ['source', 'target'],
      children: ['attvalues', 'spells'],
    },
    attvalues: { attributes: {}, required: [], children: ['attvalue'] },
    attvalue: { attributes: { for: TEXT, value: TEXT }, required: ['for', 'value'], children: [] },
    spells: { attributes: {}, required: [], children: ['spell'] },
    spell: { attributes: PERIOD, required: [], children: [] },
  };

function faultsIn(element: XmlElement): string[] {
  const rule = SCHEMA[element.name];
  if (!rule) return [`<${element.name}>`];
  const order = element.children.map(({ name }) => rule.children.indexOf(name));
  return [
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      rule.attributes[name]?.test(value) ? [] : [`${element.name} ${name}="${value}"`],
    ),
    ...rule.required
      .filter((name) => !(name in element.attributes))
      .map((name) => `${element.name} without ${name}`),
    ...order.flatMap((place, i) =>
      place < 0 || place < (order[i - 1] ?? 0) ? [`${element.name} child ${i}`] : [],
    ),
    ...element.children.flatMap(faultsIn),
  ];
}

describe('the schema of GEXF 1.3', () => {
  const root = (rows: typeof SOME) => parseXml(writeGexf(rows)) as XmlElement;
  const many = rowsOf(manyEngagements(300, 40));

  it('allows every element and attribute that is written, in its place', () => {
    expect(faultsIn(root(SOME))).toEqual([]);
    expect(faultsIn(root(many))).toEqual([]);
    expect(faultsIn(root({ nodes: [], edges: [] }))).toEqual([]);
    expect(faultsIn(parseXml('<gexf version="1.3"><graph mode="odd"/></gexf>') as XmlElement)).toHaveLength(
      1,
    );
  });

  it('has each id once, each end and each attribute declared, and both ends of an edge there whenever it is', () => {
    const graph = childOf(root(many), 'graph')!;
    const nodes = childrenOf(childOf(graph, 'nodes'), 'node');
    const edges = childrenOf(childOf(graph, 'edges'), 'edge');
    const byId = new Map(nodes.map((node) => [node.attributes['id'], node]));
    expect(byId.size).toBe(nodes.length);
    expect(new Set(edges.map((edge) => edge.attributes['id'])).size).toBe(edges.length);
    const declared = new Set(
      childrenOf(graph, 'attributes').flatMap((list) =>
        childrenOf(list, 'attribute').map(
          ({ attributes }) => `${list.attributes['class']} ${attributes['id']}`,
        ),
      ),
    );
    for (const element of [...nodes, ...edges]) {
      for (const { attributes } of childrenOf(childOf(element, 'attvalues'), 'attvalue'))
        expect(declared).toContain(`${element.name} ${attributes['for']}`);
    }
    for (const edge of edges) {
      for (const [start, end] of periods(edge)) {
        for (const side of ['source', 'target']) {
          const there = periods(byId.get(edge.attributes[side])!);
          expect(there.some(([from, to]) => from <= start && to >= end)).toBe(true);
        }
      }
    }
  });
});

const periods = (element: XmlElement) =>
  [element, ...childrenOf(childOf(element, 'spells'), 'spell')].flatMap(({ attributes: { start, end } }) =>
    start && end ? [[start, end] as const] : [],
  );

describe('spansOf', () => {
  it('joins days that overlap or touch, and loses none', () => {
    const contact = (first: string, last: string) => ({ id: first, first, last, row: '' });
    expect(
      spansOf([
        contact('2023-06-05', '2023-06-06'),
        contact('2023-01-01', '2023-12-31'),
        contact('2024-01-01', '2024-01-02'),
        contact('2025-03-01', '2025-03-01'),
        { id: 'undated', first: null, last: null, row: '' },
      ]),
    ).toEqual([
      { first: '2023-01-01', last: '2024-01-02' },
      { first: '2025-03-01', last: '2025-03-01' },
    ]);
  });
});

describe('parseXml', () => {
  it('reads elements, attributes, entities, CDATA and comments, without expanding entities of a document type', () => {
    expect(
      parseXml(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "boom">]><!-- c --><n:a b="1 &lt; 2" c=\'"\'>&#233;<![CDATA[<&]]><d/>&x;</n:a>',
      ),
    ).toEqual({
      name: 'a',
      attributes: { b: '1 < 2', c: '"' },
      text: 'é<&&x;',
      children: [{ name: 'd', attributes: {}, text: '', children: [] }],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseXml(text)));
  });
});
