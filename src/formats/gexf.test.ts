import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { engagement, manyEngagements, meeting, summit, visit } from '../graph/fixture';
import { buildNetwork } from '../graph/network';
import {
  formatContacts,
  networkRows,
  parseContacts,
  readNetworkCsv,
  writeEdgeCsv,
  writeNodeCsv,
} from './edges';
import { readGexf, writeGexf } from './gexf';
import { parseXml } from './gexfxml';
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

  it('gives Gephi a spell for each dated engagement', () => {
    const text = writeGexf(SOME);
    expect(text).toContain('<spell start="2025-06-22" end="2025-06-22"/>');
    expect(text).toContain('<spell start="2023-02-01" end="2023-02-28"/>');
    expect(text).toContain('start="2019-06-03"');
  });

  it('reads what others wrote', () => {
    const { rows, issues } =
      readGexf(`<gexf version="1.2"><graph><nodes><node id="a" label="A"/><node id="b"/></nodes>
      <edges><edge source="a" target="b" weight="2.5"><spells><spell start="2001" end="2002"/></spells></edge></edges></graph></gexf>`);
    expect(issues).toEqual([]);
    expect(rows.edges[0]).toMatchObject({ source: 'a', target: 'b', kind: 'visit', weight: 2.5 });
    expect(rows.edges[0]!.contacts[0]).toEqual({ id: '0-1', first: '2001', last: '2002' });
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
    const contact = fc.oneof(
      fc.record({ id: fc.string({ minLength: 1 }), first: date, last: date }),
      fc.record({ id: fc.string({ minLength: 1 }), first: fc.constant(null), last: fc.constant(null) }),
    );
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 5 }), (contacts) => {
        expect(parseContacts(formatContacts(contacts))).toEqual(contacts);
      }),
    );
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
