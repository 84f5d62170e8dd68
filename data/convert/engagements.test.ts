import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEngagements } from '../../src/engagement/dataset';
import { partiesOf, type Engagement } from '../../src/engagement/engagement';
import type { Issue } from '../../src/engagement/issue';
import { PARTIES } from '../../src/engagement/party';
import { isSector } from '../../src/engagement/sector';
import { convert } from './files';
import { readInputs } from './inputs.node';
import { overlap, spanOf } from './report';
import { datasetOf } from './source';
import { cell, listIn, parseTable, type Row } from './table';

const ROOT = join(import.meta.dirname, '..');
const inputs = readInputs(ROOT);
const outputs = convert(inputs);
const rows = outputs.rows;
const issues: Issue[] = [];
const engagements = parseEngagements(rows.map(rawEngagement), (index) => cell(rows[index]!, 'id'), issues);
const byId = new Map(engagements.map((engagement) => [engagement.id, engagement]));

function rawEngagement(row: Row): unknown {
  const place = cell(row, 'place');
  return {
    ...row,
    level: cell(row, 'level') || null,
    title: null,
    end: cell(row, 'end') || null,
    visitors: listIn(row, 'visitors'),
    hosts: listIn(row, 'hosts'),
    participants: listIn(row, 'participants'),
    people: listIn(row, 'people').map((text) => {
      const match = /^(.+) \(([A-Z0-9-]+)\)$/.exec(text);
      return { name: match?.[1] ?? text, party: match?.[2] ?? null };
    }),
    place: place === '' ? null : { name: place },
    sectors: listIn(row, 'sectors'),
    series: cell(row, 'series') || null,
    sources: listIn(row, 'source'),
  };
}

function names({ people }: Engagement): string[] {
  return people.map(({ name }) => name);
}

describe('the committed files', () => {
  test.each([...outputs.files.keys()])('data/%s is what the conversion gives', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(outputs.files.get(path));
  });

  test('the conversion gives the same bytes when it is run again', () => {
    expect(convert(readInputs(ROOT)).files).toEqual(outputs.files);
  });

  test('the tables are in one line-ending and end with a line', () => {
    for (const text of outputs.files.values()) expect(text).toMatch(/^[^\r]*\n$/);
  });
});

describe('each row of engagements.csv', () => {
  test('is read without a complaint, with an id of its own', () => {
    expect(issues).toEqual([]);
    expect(byId.size).toBe(rows.length);
  });

  test('names known parties and sectors only, and two parties or a gathering', () => {
    const unknown = engagements.flatMap((engagement) => [
      ...partiesOf(engagement).filter((code) => !PARTIES.has(code)),
      ...engagement.people.flatMap(({ party }) => (party === null || PARTIES.has(party) ? [] : [party])),
      ...engagement.sectors.filter((sector) => !isSector(sector)),
    ]);
    expect(unknown).toEqual([]);
  });

  test('has its parties in the lists that its type asks for, and no visitor as his own host', () => {
    const wrong = engagements.filter(({ type, level, visitors, hosts, participants }) => {
      if (type === 'visit')
        return (
          visitors.length === 0 ||
          hosts.length === 0 ||
          participants.length > 0 ||
          visitors.some((code) => hosts.includes(code))
        );
      if (type === 'meeting')
        return level !== null || visitors.length > 0 || hosts.length > 0 || participants.length < 2;
      return level !== null || visitors.length > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('names its sources, and each of them is in sources.csv', () => {
    const known = new Set(parseTable(outputs.files.get('sources.csv')!).map((row) => cell(row, 'id')));
    expect(rows.filter((row) => cell(row, 'source') === '')).toEqual([]);
    expect(rows.flatMap((row) => listIn(row, 'source')).filter((id) => !known.has(datasetOf(id)))).toEqual(
      [],
    );
  });

  test('tells a visit once: no two of one traveller to one host share a day', () => {
    const visits = engagements.filter(
      ({ type, start }) => type === 'visit' && start !== null && start.length >= 10,
    );
    const byDyad = new Map<string, Engagement[]>();
    for (const visit of visits) {
      for (const key of visit.visitors.flatMap((from) => visit.hosts.map((to) => `${from} ${to}`)))
        byDyad.set(key, [...(byDyad.get(key) ?? []), visit]);
    }
    const doubled = [...byDyad.values()].flatMap((list) =>
      list.flatMap((a, index) =>
        list.slice(index + 1).flatMap((b) => {
          const travellers = names({
            ...a,
            people: a.people.filter(({ party }) => a.visitors.includes(party ?? '')),
          });
          const shared = names(b).some((name) => travellers.includes(name));
          return shared && overlap(spanOf(a.start!, a.end), spanOf(b.start!, b.end))
            ? [`${a.id} ${b.id}`]
            : [];
        }),
      ),
    );
    expect(doubled).toEqual([]);
  });

  test('writes a person of a country in one way', () => {
    const people = new Set(
      engagements.flatMap((engagement) => engagement.people.map(({ name, party }) => `${party} ${name}`)),
    );
    for (const [one, other] of [
      ['RUS Dmitry Medvedev', 'RUS Dimitry Medvedev'],
      ['MLI Assimi Goïta', 'MLI Assimi Goita'],
      ['USA George H. W. Bush', 'USA George H.W. Bush'],
      ['UKR Volodymyr Zelenskyy', 'UKR Volodymyr Zelensky'],
      ['USA Bill Clinton', 'USA William J. Clinton'],
    ] as const) {
      expect([one, people.has(one), people.has(other)]).toEqual([one, true, false]);
    }
  });
});

describe('the summits', () => {
  test('the Russia–Africa summit of 2023 is one row with its participants, and no trip to it stands beside it', () => {
    const summit = byId.get('summit-russia-africa-summit-2023-07-27')!;
    expect(summit).toMatchObject({
      start: '2023-07-27',
      end: '2023-07-28',
      hosts: ['RUS'],
      series: 'russia-africa-summit',
      place: { name: 'Saint Petersburg' },
    });
    expect(summit.participants).toHaveLength(18);
    expect(names(summit)).toEqual(
      expect.arrayContaining(['Assimi Goïta', 'Vladimir Putin', 'Macky Sall', 'Cyril Ramaphosa']),
    );
    const days = spanOf('2023-07-27', '2023-07-28');
    const trips = engagements.filter(
      ({ type, hosts, visitors, start, end }) =>
        type === 'visit' &&
        hosts.includes('RUS') &&
        visitors.some((code) => summit.participants.includes(code)) &&
        start !== null &&
        start.length >= 10 &&
        overlap(spanOf(start, end), days),
    );
    expect(trips.map(({ id }) => id)).toEqual([]);
  });

  test('no series has two gatherings in one country within two days of each other', () => {
    const summits = engagements.filter(
      ({ type, series, start }) => type === 'summit' && series !== null && start!.length >= 10,
    );
    const close = summits.flatMap((a, index) =>
      summits
        .slice(index + 1)
        .filter(
          (b) =>
            a.series === b.series &&
            a.hosts.join() === b.hosts.join() &&
            overlap(spanOf(a.start!, a.end), spanOf(b.start!, b.end), 1),
        )
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(close).toEqual([]);
  });

  test('every series of a row has a name in both languages', () => {
    const slugs = new Set(
      (JSON.parse(outputs.files.get('reference/series.json')!) as { slug: string; en: string; fr: string }[])
        .filter(({ en, fr }) => en && fr)
        .map(({ slug }) => slug),
    );
    expect(engagements.filter(({ series }) => series !== null && !slugs.has(series))).toEqual([]);
  });
});

describe('the visit of Assimi Goïta to Russia in June 2025', () => {
  test('is one row, joined from seven reports', () => {
    const visit = byId.get('visit-mli-rus-2025-06-22')!;
    expect(visit).toMatchObject({
      type: 'visit',
      level: 'official',
      status: 'completed',
      start: '2025-06-22',
      end: '2025-06-26',
      visitors: ['MLI'],
      hosts: ['RUS'],
      place: { name: 'Moscow' },
    });
    expect(visit.sectors).toEqual(expect.arrayContaining(['agriculture', 'defence', 'energy']));
    expect(visit.sources.length).toBeGreaterThanOrEqual(6);
    const others = engagements.filter(
      ({ id, type, visitors, hosts, start, people }) =>
        type !== 'summit' &&
        id !== visit.id &&
        visitors.includes('MLI') &&
        hosts.includes('RUS') &&
        start!.startsWith('2025-06') &&
        people.some(({ name }) => name === 'Assimi Goïta'),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
