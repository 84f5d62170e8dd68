import { describe, expect, test } from 'vitest';
import { joinReports } from './join';
import { TRUST, type Report } from './report';
import { uniteReports } from './unite';

const BASE: Report = {
  id: 'a',
  dataset: 'page',
  type: 'visit',
  level: null,
  status: 'completed',
  start: '2025-06-22',
  end: null,
  visitors: ['MLI'],
  hosts: ['RUS'],
  participants: [],
  people: [{ name: 'Assimi Goïta', party: 'MLI' }],
  place: null,
  sectors: [],
  series: null,
  sources: ['https://example.org/a'],
  published: null,
  trust: TRUST.once,
};
const other = (changes: Partial<Report>): Report => ({
  ...BASE,
  id: 'b',
  sources: ['https://example.org/b'],
  ...changes,
});
const talks = { type: 'meeting' as const, participants: ['MLI', 'RUS'] };

describe('two reports tell one engagement', () => {
  test.each([
    ['their days overlap', { start: '2025-06-20', end: '2025-06-23' }],
    ['they begin a day apart', { start: '2025-06-23' }],
    ['one gives the month', { start: '2025-06' }],
    ['one gives the year', { start: '2025' }],
    ['one gives the dates of the whole tour', { start: '2025-06-20~', end: '2025-06-28~' }],
    ['one names nobody', { people: [] }],
    ['one tells of the talks during the visit', { ...talks, start: '2025-06-23' }],
  ])('when %s', (_, changes) => {
    expect(joinReports([BASE, other(changes)])).toHaveLength(1);
  });

  test.each([
    ['other persons travelled', { people: [{ name: 'Abdoulaye Diop', party: 'MLI' }] }],
    ['the visit went the other way', { visitors: ['RUS'], hosts: ['MLI'] }],
    ['a week lies between', { start: '2025-07-01' }],
    ['the month is another', { start: '2025-07' }],
    [
      'the talks were in a third country',
      { ...talks, visitors: [], hosts: [], place: 'Astana', start: '2025-06-22' },
    ],
  ])('but not when %s', (_, changes) => {
    expect(joinReports([BASE, other(changes)])).toHaveLength(2);
  });

  test('a month that two visits fit is joined to neither', () => {
    const later = other({ id: 'c', start: '2025-06-28' });
    expect(joinReports([BASE, later, other({ start: '2025-06' })])).toHaveLength(3);
  });

  test('the rows of one curated list stay apart when they name other persons, but a President’s delegation is one', () => {
    const list = { dataset: 'usv', people: [{ name: 'A B', party: 'MLI' }] };
    expect(
      joinReports([other(list), other({ ...list, people: [{ name: 'C D', party: 'MLI' }] })]),
    ).toHaveLength(2);
    expect(
      joinReports([
        other({ ...list, dataset: 'ust' }),
        other({ ...list, dataset: 'ust', people: [{ name: 'C D', party: 'MLI' }] }),
      ]),
    ).toHaveLength(1);
  });
});

describe('reports united', () => {
  const unite = (...changes: Partial<Report>[]) =>
    uniteReports(
      changes.map((change, index) => other({ id: String(index), ...change })),
      '2026-01-01',
    );

  test('have the President’s dates before his minister’s, and all days of records that touch', () => {
    const record = { dataset: 'ust', trust: TRUST.record };
    expect(
      unite(
        { ...record, trust: TRUST.companion, start: '2025-06-20', end: '2025-06-30' },
        { ...record, end: '2025-06-23' },
      ),
    ).toMatchObject({ start: '2025-06-22', end: '2025-06-23' });
    expect(
      unite({ ...record, end: '2025-06-23' }, { ...record, start: '2025-06-23', end: '2025-06-25' }),
    ).toMatchObject({ start: '2025-06-22', end: '2025-06-25' });
  });

  test('take the exact dates before the month, and the end where one is known', () => {
    expect(unite({ start: '2025-06' }, { start: '2025-06-22', end: '2025-06-26' })).toMatchObject({
      start: '2025-06-22',
      end: '2025-06-26',
    });
    expect(unite({ start: '2025-06-20~', end: '2025-06-28~' }, { start: '2025-06-22' })).toMatchObject({
      start: '2025-06-22',
    });
  });

  test('have the level of the reports with the most exact dates', () => {
    expect(unite({ level: 'official', start: '2025-06-20~' }, { level: 'working' }).level).toBe('working');
    expect(unite({ level: 'working' }, { level: 'state' }).level).toBe('state');
  });

  test('leave the end empty for one day', () => {
    expect(unite({ start: '2025-06-22', end: '2025-06-22' })).toMatchObject({
      start: '2025-06-22',
      end: null,
    });
  });

  test('were held if one report says so; else the latest speaks', () => {
    expect(unite({ status: 'announced' }, { status: 'completed' }).status).toBe('completed');
    expect(
      unite(
        { status: 'announced', published: '2025-06-01' },
        { status: 'cancelled', published: '2025-06-10' },
      ).status,
    ).toBe('cancelled');
    expect(unite({ status: 'announced' }).status).toBe('announced');
  });

  test('were held if they were under way on a day that is over', () => {
    expect(unite({ status: 'ongoing' }).status).toBe('completed');
    expect(uniteReports([other({ status: 'ongoing' })], '2025-06-22').status).toBe('ongoing');
  });

  test('have all people, sectors and sources, each once', () => {
    const united = unite(
      { sectors: ['trade'] },
      {
        sectors: ['energy', 'trade'],
        people: [...BASE.people, { name: 'Vladimir Putin', party: 'RUS' }],
        sources: ['https://example.org/c'],
      },
    );
    expect(united.sectors).toEqual(['energy', 'trade']);
    expect(united.people.map(({ name }) => name)).toEqual(['Assimi Goïta', 'Vladimir Putin']);
    expect(united.sources).toEqual(['https://example.org/b', 'https://example.org/c']);
  });
});
