import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReaching, indexDates } from './dateindex';
import { placesOf } from './order';
import { syntheticTable } from './synthetic';

describe('firstReaching', () => {
  it('skips positions of which none reaches the day, and few that need not be looked at', () => {
    const table = syntheticTable({ size: 3000, seed: 4 });
    const { possible, reach } = indexDates(table, placesOf(table.order));
    const days = fc.integer({ min: possible.low[0]! - 20, max: possible.low.at(-1)! + 20 });
    fc.assert(
      fc.property(days, (bound) => {
        const first = possible.high.findIndex((high) => high >= bound);
        const found = firstReaching(reach, bound);
        const real = first < 0 ? possible.high.length : first;
        expect(found).toBeLessThanOrEqual(first < 0 ? Math.ceil(real / 64) * 64 : real);
        expect(real - found).toBeLessThan(64);
      }),
    );
  });
});
