import { expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { createCrossFilter } from '../filter/crossfilter';
import { EMPTY_FILTER } from '../filter/filter';
import { buildTable } from '../filter/table';
import { choicesOf, findParties } from './choices';

const visit = (id: string, host: string, start: string): Engagement => ({
  id,
  type: 'visit',
  level: null,
  status: 'completed',
  title: null,
  start,
  end: null,
  visitors: ['MLI'],
  hosts: [host],
  participants: [],
  people: [],
  place: null,
  sectors: [],
  series: null,
  agreements: null,
  sources: [],
  evidence: [],
  confidence: null,
});

it('offers some hundreds of parties at most, and finds the others by name', () => {
  const list = Array.from({ length: 5000 }, (_, at) => visit(`v${at}`, `X${at}`, '2020-02-02'));
  const table = buildTable([...list, visit('rus', 'RUS', '2020-02-02')]);
  const { counts } = createCrossFilter(table).apply(EMPTY_FILTER);
  const choices = choicesOf('country', counts, EMPTY_FILTER, 'en');
  expect(choices.length).toBeLessThan(500);
  expect(choices[0]).toMatchObject({ value: 'MLI', count: 5001 });
  expect(findParties(table.partyCodes, 'russ', { locale: 'en', most: 5 })).toEqual(['RUS']);
  expect(findParties(table.partyCodes, 'x499', { locale: 'en', most: 5 })).toHaveLength(5);
});

it('keeps what is chosen among the choices, and tells how many are certain', () => {
  const table = buildTable([visit('year', 'RUS', '2020'), visit('day', 'RUS', '2020-06-02')]);
  const filter = { ...EMPTY_FILTER, countries: ['QQQ'], from: table.earliestStart[1]! as never, to: null };
  const choices = choicesOf('country', createCrossFilter(table).apply(filter).counts, filter, 'en');
  expect(choices.find(({ value }) => value === 'QQQ')).toMatchObject({ count: 0, chosen: true });
  expect(choices.find(({ value }) => value === 'RUS')).toMatchObject({ count: 2, certain: 1 });
});
