import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATED, type Columns } from '../filter/columns';
import { someEngagements } from '../filter/arbitrary';
import { buildTable } from '../filter/table';
import { countStarts } from './histogram';

/** Row by row. */
function countPlainly(columns: Columns, range: { from: number; to: number; bins: number }): number[] {
  const counts = new Array<number>(range.bins).fill(0);
  for (let row = 0; row < columns.size; row++) {
    if ((columns.flags[row]! & DATED) === 0) continue;
    const share = (columns.earliestStart[row]! - range.from) * (range.bins / (range.to - range.from));
    if (share >= 0 && share < range.bins) counts[Math.floor(share)]!++;
  }
  return counts;
}

describe('countStarts', () => {
  it('counts each start once, as a pass over all rows does, and leaves out the undated', () => {
    const range = fc.record({
      from: fc.integer({ min: 14_000, max: 16_000 }),
      days: fc.integer({ min: 1, max: 2000 }),
      bins: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(someEngagements(40), range, (list, { from, days, bins }) => {
        const table = buildTable(list);
        const asked = { from, to: from + days, bins };
        expect([...countStarts(table, table.order, asked)]).toEqual(countPlainly(table, asked));
      }),
    );
  });
});
