import { describe, expect, it } from 'vitest';
import { LEVEL_VALUES, codesAt } from './columns';
import { createCrossFilter } from './crossfilter';
import { EMPTY_FILTER } from './filter';
import { syntheticTable } from './synthetic';
import { buildTable, type Table } from './table';

describe('syntheticTable', () => {
  it('gives the same rows for the same seed', () => {
    const ids = (table: Table) => [...table.order.subarray(0, 50)].map((row) => table.engagementAt(row));
    expect(ids(syntheticTable({ size: 500, seed: 7 }))).toEqual(ids(syntheticTable({ size: 500, seed: 7 })));
    expect(ids(syntheticTable({ size: 500, seed: 7 }))).not.toEqual(
      ids(syntheticTable({ size: 500, seed: 8 })),
    );
  });

  it('is the table of its own engagements', () => {
    const made = syntheticTable({ size: 2000 });
    const built = buildTable(Array.from({ length: made.size }, (_, row) => made.engagementAt(row)));
    for (const column of [
      'earliestStart',
      'latestEnd',
      'flags',
      'type',
      'level',
      'status',
      'family',
    ] as const) {
      expect([...made[column]]).toEqual([...built[column]]);
    }
    const codes = (table: Table, row: number) =>
      [...codesAt(table.parties, row)].map((code) => table.partyCodes[code]);
    for (let row = 0; row < 100; row++) expect(codes(made, row)).toEqual(codes(built, row));
    expect(createCrossFilter(made).apply(EMPTY_FILTER).counts.levels.get(LEVEL_VALUES[1]!)).toBe(
      createCrossFilter(built).apply(EMPTY_FILTER).counts.levels.get(LEVEL_VALUES[1]!),
    );
    expect(made.rowOf('made-up-17')).toBe(17);
    expect(made.rowOf('made-up-2000')).toBe(-1);
  });

  it('meets the first countries far more often than the last, and never sends one to itself', () => {
    const table = syntheticTable({ size: 20_000, gatherings: false });
    const { counts } = createCrossFilter(table).apply(EMPTY_FILTER);
    expect(counts.hosts.get('USA')).toBeGreaterThan((20 * counts.hosts.get('MLI')) / 2);
    expect(counts.hosts.values.length).toBe(190);
    for (let row = 0; row < table.size; row++) expect(codesAt(table.parties, row).length).toBe(2);
  });

  it('can be empty', () => expect(syntheticTable({ size: 0 }).size).toBe(0));
});
