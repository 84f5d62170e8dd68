import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partiesOf, type Engagement } from '../engagement/engagement';
import { engagement, manyEngagements, meeting, summit, visit } from '../graph/fixture';
import { buildNetwork } from '../graph/network';
import { engagements as anyEngagement } from './arbitrary';
import { readCsv, writeCsv } from './csv';
import { NODE_EDGES } from './edges.node';
import { NETWORK_FORMATS, writeNetwork, type NetworkFormat } from './network-file';
import { readFile } from './read';

/** Without columns of their own: a network file keeps those that the model knows. */
const anyEngagements = fc.uniqueArray(
  anyEngagement.map(({ extra: _extra, ...each }): Engagement => each),
  { selector: ({ id }) => id, maxLength: 8 },
);

const OPTIONS = { actors: 'parties', locale: 'en' } as const;
const FULL = engagement({
  id: 'visit-mli-rus-2025-06-22',
  type: 'visit',
  level: 'official',
  status: 'completed',
  title: 'A visit; with "all" of it & more',
  visitors: ['MLI'],
  hosts: ['RUS'],
  start: '2025-06-22',
  end: '2025-06-26',
  people: [{ name: 'Assimi Goïta', party: 'MLI', role: null }],
  place: { name: 'Moscow', country: 'RUS', lat: null, lon: null },
  sectors: ['energy', 'defence'],
  sources: ['kremlin.ru/a', 'list#12'],
});
const SOME = [
  FULL,
  visit(['RUS'], ['MLI'], '2023-02'),
  visit(['MLI'], ['RUS'], null, 'undated'),
  visit(['FRA'], [], '2020~', 'no-host'),
  visit(['FRA'], ['FRA'], '2021', 'own-country'),
  meeting(['DEU', 'MLI'], '2022-01-05'),
  meeting(['DEU', 'FRA', 'GBR'], '2022-02'),
  summit(['MLI', 'NER', 'BFA'], ['MLI'], '2024-07-06'),
];

async function reopen(engagements: readonly Engagement[], format: NetworkFormat) {
  const text = writeNetwork(engagements, format, OPTIONS);
  const upload = await readFile(`network.${format}`, new TextEncoder().encode(text), NODE_EDGES);
  if (upload.kind !== 'dataset') throw new Error('read as a document');
  return { engagements: upload.dataset.engagements, issues: upload.issues };
}

const sorted = (list: readonly Engagement[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(['gexf', 'graphml'] as const)('a %s file opened as data', (format) => {
  it('gives every engagement back: ids, dates as exact as they were, roles, and all that a table holds', async () => {
    const { engagements, issues } = await reopen(SOME, format);
    expect(issues).toEqual([]);
    expect(sorted(engagements)).toEqual(sorted(SOME));
  });

  it('gives the same network again, its weights and its summits each one node', async () => {
    const many = manyEngagements(400, 40).map((each) => ({
      ...each,
      ...Object.fromEntries(
        (['visitors', 'hosts', 'participants'] as const).map((side) => [
          side,
          each[side].map((code) => code.toUpperCase()),
        ]),
      ),
    }));
    const { engagements } = await reopen(many, format);
    expect(buildNetwork(engagements)).toEqual(buildNetwork(many));
  });

  it('loses nothing that a table would keep, whatever the data', async () => {
    await fc.assert(
      fc.asyncProperty(anyEngagements, async (list) => {
        // A file of nodes cannot hold what no node stands for.
        const held = list.filter((each) =>
          each.type === 'visit' ? each.visitors.length + each.hosts.length > 0 : partiesOf(each).length > 0,
        );
        const { engagements: back } = await reopen(held, format);
        expect(sorted(back)).toEqual(sorted(readCsv(writeCsv({ engagements: held })).dataset.engagements));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the two tables of a network', () => {
  it('of edges holds whatever is linked, that of nodes what is not', async () => {
    const alone = ['no-host', 'own-country'];
    const edges = await reopen(SOME, 'edges.csv');
    expect(edges.issues).toEqual([]);
    expect(sorted(edges.engagements)).toEqual(sorted(SOME.filter(({ id }) => !alone.includes(id))));
    const nodes = await reopen(SOME, 'nodes.csv');
    expect(sorted(nodes.engagements)).toEqual(sorted(SOME.filter(({ id }) => alone.includes(id))));
    expect(nodes.issues.map(({ fault }) => fault)).toEqual([{ code: 'told-in-edges', count: 6 }]);
  });
});

describe('the file of another program', () => {
  it('becomes visits between the parties that its labels name, once for each stretch of days', async () => {
    const text = `<gexf version="1.2"><graph defaultedgetype="directed"><nodes>
      <node id="0" label="Mali"/><node id="1" label="Russian Federation"/><node id="2" label="My club"/></nodes><edges>
      <edge source="0" target="1" kind="flight"><spells><spell start="2001-02-03" end="2001-02-04"/><spell start="2009-01-01T10:00:00"/></spells></edge>
      <edge source="1" target="2" start="123456.7"/></edges></graph></gexf>`;
    const upload = await readFile('other.xml', new TextEncoder().encode(text), NODE_EDGES);
    if (upload.kind !== 'dataset') throw new Error('read as a document');
    expect(
      upload.dataset.engagements.map(({ visitors, hosts, start, end }) => [visitors, hosts, start, end]),
    ).toEqual([
      [['MLI'], ['RUS'], '2001-02-03', '2001-02-04'],
      [['MLI'], ['RUS'], '2009-01-01', null],
      [['RUS'], ['MY-CLUB'], null, null],
    ]);
    expect(upload.issues[0]?.fault).toEqual({ code: 'links-as-visits' });
  });

  it.each(NETWORK_FORMATS)('that is empty is no error in %s', async (format) => {
    expect((await reopen([], format)).engagements).toEqual([]);
  });
});
