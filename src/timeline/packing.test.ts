import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POOL, packRows, type PackingOptions } from './packing';

/** As the rule is said: the row free for longest, of equals the first; a new one where it must be, or may. */
function packPlainly(stays: readonly (readonly [number, number])[], options: PackingOptions): number[] {
  const rowEnds: number[] = [];
  return stays.map(([start, end]) => {
    const calmest = rowEnds.indexOf(Math.min(...rowEnds));
    const free = rowEnds[calmest] ?? Infinity;
    const row =
      free + options.roomDays <= start
        ? calmest
        : rowEnds.length < options.roomyRows
          ? rowEnds.length
          : free <= start
            ? calmest
            : rowEnds.length < options.maxRows
              ? rowEnds.length
              : POOL;
    if (row !== POOL) rowEnds[row] = end;
    return row;
  });
}

const someStays = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 20 })), { maxLength: 80 })
  .map((stays) => stays.map(([start, days]) => [start, start + days] as const).sort(([a], [b]) => a - b));

describe('packRows', () => {
  it('gives each the row that has been free for longest, and a new one only when it must or may', () => {
    const options = fc.record({
      maxRows: fc.integer({ min: 0, max: 20 }),
      roomyRows: fc.integer({ min: 0, max: 14 }),
      roomDays: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(someStays, options, (stays, asked) => {
        const packing = { ...asked, roomyRows: Math.min(asked.roomyRows, asked.maxRows) };
        const starts = Int32Array.from(stays, ([start]) => start);
        const ends = Int32Array.from(stays, ([, end]) => end);
        const { rows, rowCount, poolCount } = packRows(starts, ends, packing);
        expect([...rows]).toEqual(packPlainly(stays, packing));
        expect(rowCount).toBe(new Set([...rows].filter((row) => row !== POOL)).size);
        expect(poolCount).toBe(rows.filter((row) => row === POOL).length);
      }),
    );
  });
});
