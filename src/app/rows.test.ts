import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EngagementSchema } from '../engagement/engagement';
import { buildTable } from '../filter/table';
import { sortRows, windowOf, type Column } from './rows';

const visit = (id: string, start: string, fields: object = {}) =>
  v.parse(EngagementSchema, { id, type: 'visit', start, ...fields });
const table = buildTable([
  visit('a', '2020', { visitors: ['MLI'], hosts: ['RUS'], place: { name: 'Moscow' } }),
  visit('b', '2021', { visitors: ['FRA'], hosts: ['DEU'], status: 'announced' }),
  visit('c', '2022', { visitors: ['TCD'], hosts: ['FRA'], place: { name: 'Évian' }, sources: ['x', 'y'] }),
]);
const order = (column: Column, descending: boolean) =>
  Array.from(
    sortRows(table, table.order, { column, descending }, 'en'),
    (row) => table.engagementAt(row).id,
  ).join('');

describe('the list', () => {
  it.each([
    ['date', false, 'abc'],
    ['date', true, 'cba'],
    ['engagement', false, 'cba'],
    ['place', false, 'cab'],
    ['place', true, 'acb'],
    ['status', false, 'bac'],
    ['sources', true, 'cab'],
  ] as const)('sorts by %s, descending %s, with what is missing last', (column, descending, ids) => {
    expect(order(column, descending)).toBe(ids);
  });

  it('draws the rows in sight and a few to spare, never more', () => {
    expect(windowOf(0, 300, 30, 10_000)).toEqual([0, 22]);
    expect(windowOf(30_000, 300, 30, 10_000)).toEqual([988, 1022]);
    expect(windowOf(0, 300, 30, 5)).toEqual([0, 5]);
    expect(windowOf(90_000, 300, 30, 5)).toEqual([5, 5]);
  });
});
