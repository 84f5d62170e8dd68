import { describe, expect, test } from 'vitest';
import { gatherSummits } from './gather';
import { TRUST, type Report } from './report';
import type { Row } from './table';
import { readReportRows, type Trip } from './visit-row';

const OPTIONS = {
  slugOf: (event: string) => (event === 'NATO summit' ? 'nato-summit' : null),
  organisationOf: (series: string) => (series === 'nato-summit' ? 'NATO' : null),
  today: '2026-01-01',
};

function trip(visitor: string, start: string, end: string, event = 'NATO summit'): Trip {
  const report: Report = {
    id: `usv-${visitor}`,
    dataset: 'usv',
    type: 'visit',
    level: null,
    status: 'completed',
    start,
    end,
    visitors: [visitor],
    hosts: ['USA'],
    participants: [],
    people: [{ name: `Leader of ${visitor}`, party: visitor }],
    place: 'Chicago',
    sectors: [],
    series: null,
    sources: [`us-state-visits#${visitor}`],
    published: null,
    trust: TRUST.record,
  };
  return { report, event };
}

const INSTANCE: Row = {
  id: 's-1',
  series: 'NATO summit',
  start: '2012-05-19',
  end: '2012-05-21',
  place: 'Chicago',
  host: 'USA',
  participants: 'FRA;USA',
  dates: 'travellers',
  source: 'HistoryAtState/visits data/2010.xml#2616',
};

describe('trips to one gathering', () => {
  test('join the summit of the table, a day early or late, with the organisation that holds it', () => {
    const { drafts } = gatherSummits(
      [INSTANCE],
      [trip('FRA', '2012-05-20', '2012-05-21'), trip('DEU', '2012-05-18', '2012-05-22')],
      [],
      OPTIONS,
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      type: 'summit',
      series: 'nato-summit',
      hosts: ['USA'],
      participants: ['DEU', 'FRA', 'NATO', 'USA'],
      place: 'Chicago',
    });
    expect(drafts[0]!.sources).toHaveLength(3);
  });

  test('are one summit without a row in the table as well', () => {
    expect(
      gatherSummits(
        [],
        [trip('FRA', '2012-05-20', '2012-05-21'), trip('DEU', '2012-05-20', '2012-05-21')],
        [],
        OPTIONS,
      ).drafts,
    ).toHaveLength(1);
  });

  test.each([
    ['a week lies between', trip('DEU', '2012-05-28', '2012-05-29')],
    ['the event is another', trip('DEU', '2012-05-20', '2012-05-21', 'G7/G8 summit')],
  ])('but not when %s', (_, other) => {
    expect(
      gatherSummits([], [trip('FRA', '2012-05-20', '2012-05-21'), other], [], OPTIONS).drafts,
    ).toHaveLength(2);
  });

  test('give its dates exactly when three agree, else about', () => {
    const dates = (...visitors: string[]) =>
      gatherSummits(
        [],
        visitors.map((visitor) => trip(visitor, '2012-05-20', '2012-05-21')),
        [],
        OPTIONS,
      ).drafts[0]!;
    expect(dates('FRA', 'DEU', 'ITA')).toMatchObject({ start: '2012-05-20', end: '2012-05-21' });
    expect(dates('FRA', 'DEU')).toMatchObject({ start: '2012-05-20~', end: '2012-05-21~' });
  });

  test('give its sectors when a third of them name one', () => {
    const trips = ['FRA', 'DEU', 'ITA', 'ESP'].map((visitor) => trip(visitor, '2012-05-20', '2012-05-21'));
    const naming = (count: number) =>
      trips.map(({ report, event }, index) => ({
        event,
        report: index < count ? { ...report, sectors: ['defence' as const] } : report,
      }));
    expect(gatherSummits([], naming(2), [], OPTIONS).drafts[0]!.sectors).toEqual(['defence']);
    expect(gatherSummits([], naming(1), [], OPTIONS).drafts[0]!.sectors).toEqual([]);
  });
});

describe('rows of the tables of reports', () => {
  const row = (changes: Partial<Record<string, string>>): Row =>
    ({
      id: 'pg2-1',
      type: 'visit',
      level: '',
      status: 'announced',
      start: '2022-07-24',
      end: '2022-07-28',
      visitors: 'RUS',
      hosts: 'EGY;UGA',
      participants: '',
      people: 'Sergey Lavrov (RUS);Yoweri Museveni (UGA)',
      place: 'Cairo',
      sectors: 'trade',
      source_url: 'https://example.org/a#top',
      published: '',
      checked: 'once',
      ...changes,
    }) as Row;

  test('a tour is a visit to each host, its dates about, with the people of that host only', () => {
    const stops = readReportRows([row({})], new Map());
    expect(stops).toHaveLength(2);
    expect(stops[0]).toMatchObject({
      hosts: ['EGY'],
      start: '2022-07-24~',
      end: '2022-07-28~',
      place: null,
      people: [{ name: 'Sergey Lavrov' }],
    });
    expect(stops[1]!.people.map(({ name }) => name)).toEqual(['Sergey Lavrov', 'Yoweri Museveni']);
    expect(stops[0]!.sources).toEqual(['https://example.org/a']);
  });

  test('the sides of a meeting are its participants; three of them are a summit', () => {
    expect(readReportRows([row({ type: 'meeting', hosts: 'UGA' })], new Map())[0]).toMatchObject({
      type: 'meeting',
      participants: ['RUS', 'UGA'],
    });
    expect(
      readReportRows([row({ type: 'meeting', visitors: 'ETH;SOM', hosts: 'TUR', people: '' })], new Map())[0],
    ).toMatchObject({ type: 'summit', hosts: ['TUR'], visitors: [], participants: ['ETH', 'SOM', 'TUR'] });
  });

  test('a visitor is not his own host', () => {
    expect(readReportRows([row({ hosts: 'UGA;RUS' })], new Map())[0]!.hosts).toEqual(['UGA']);
  });

  test.each([
    ['a sector that is none', { sectors: 'weather' }, /weather/],
    ['a level that is none', { level: 'grand' }, /grand/],
    ['a person without a party', { people: 'Sergey Lavrov' }, /Name \(PARTY\)/],
  ])('%s is refused, naming it', (_, changes, message) => {
    expect(() => readReportRows([row(changes)], new Map())).toThrow(message);
  });
});
