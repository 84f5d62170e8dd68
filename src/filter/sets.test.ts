import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListsBuilder, codesAt, type Lists } from './columns';
import { placesOf, sortByDay } from './order';
import { codeSets } from './sets';

function listsOf(rows: readonly (readonly number[])[]): Lists {
  const builder = new ListsBuilder(rows.length);
  for (const row of rows) {
    for (const code of row) builder.add(code);
    builder.endRow();
  }
  return builder.build();
}

/** Rows of two lists each, in an order of their own. */
const someRows = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 9 }),
    visitors: fc.array(fc.nat(5), { maxLength: 3 }),
    hosts: fc.array(fc.nat(5), { maxLength: 2 }),
  }),
  { maxLength: 80 },
);

describe('codeSets', () => {
  // With few codes all nodes have their children in a table, with many none but the root, or not even that.
  it.each([6, 200_000, 400_000])(
    'gives rows one set where their lists are the same, among %i codes',
    (width) => {
      fc.assert(
        fc.property(someRows, (rows) => {
          const order = sortByDay(Int32Array.from(rows, ({ day }) => day));
          const spread = (codes: readonly number[]) => codes.map((code) => (code * (width - 1)) / 5);
          const told = [
            listsOf(rows.map((row) => spread(row.visitors).map(Math.floor))),
            listsOf(rows.map((row) => spread(row.hosts).map(Math.floor))),
          ];
          const sets = codeSets({ told, kept: told, width }, placesOf(order));
          const setOf = new Map<string, number>();
          order.forEach((row, position) => {
            const set = sets.codes[position]!;
            const lists = told.map((list) => [...codesAt(list, row)]);
            expect(sets.members.map((list) => [...codesAt(list, set)])).toEqual(lists);
            const key = JSON.stringify(lists);
            expect(setOf.get(key) ?? set).toBe(set);
            setOf.set(key, set);
          });
          expect(sets.size).toBe(setOf.size);
          const totals = new Array<number>(sets.size).fill(0);
          for (const set of sets.codes) totals[set]!++;
          expect([...sets.totals]).toEqual(totals);
        }),
      );
    },
  );
});
