import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EngagementSchema } from '../engagement/engagement';
import { createCrossFilter } from './crossfilter';
import { EMPTY_FILTER, type Filter } from './filter';
import { formatFilterQuery, parseFilterQuery } from './query';
import { buildTable } from './table';

const visit = (visitor: string, host: string) =>
  v.parse(EngagementSchema, { id: `${visitor}-${host}`, type: 'visit', visitors: [visitor], hosts: [host] });
const table = buildTable([
  visit('MLI', 'RUS'),
  visit('RUS', 'CHN'),
  visit('NER', 'MLI'),
  visit('FRA', 'TCD'),
  visit('FRA', 'DEU'),
]);
const crossFilter = createCrossFilter(table);
const idsFor = (change: Partial<Filter>) =>
  Array.from(
    crossFilter.apply({ ...EMPTY_FILTER, ...change }).rows,
    (row) => table.engagementAt(row).id,
  ).sort();

it.each([
  [{ countries: ['AFRICA'] }, ['FRA-TCD', 'MLI-RUS', 'NER-MLI']],
  [{ countries: ['AFRICA'], role: 'visitor' }, ['MLI-RUS', 'NER-MLI']],
  [{ countries: ['RUS', 'AFRICA'], countryMode: 'any' }, ['FRA-TCD', 'MLI-RUS', 'NER-MLI', 'RUS-CHN']],
  [{ countries: ['RUS', 'AFRICA'], countryMode: 'all' }, ['MLI-RUS']],
  [{ countries: ['MLI', 'AFRICA'], countryMode: 'all' }, ['NER-MLI']],
  [{ countries: ['OCEANIA'] }, []],
] as const)('a region stands for any of its countries: %j', (change, ids) => {
  expect(idsFor(change as Partial<Filter>)).toEqual(ids);
});

it('reads and writes a region in an address', () => {
  const filter = parseFilterQuery(new URLSearchParams('country=rus,Africa&countries=all'));
  expect(filter.countries).toEqual(['RUS', 'AFRICA']);
  expect(formatFilterQuery(filter)).toEqual([
    ['country', 'RUS,AFRICA'],
    ['countries', 'all'],
  ]);
});
