import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound, sortByDay } from './order';

const days = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));

describe('sortByDay', () => {
  it('sorts as a comparison does, equal days in their given order', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 200 }), (list) => {
        const expected = list.map((_, index) => index).sort((a, b) => list[a]! - list[b]! || a - b);
        expect([...sortByDay(Int32Array.from(list))]).toEqual(expected);
      }),
    );
  });

  it('sorts many rows with wide digits', () => {
    const keys = Int32Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5003) * 1400 - 900_000);
    const sorted = sortByDay(keys);
    for (let i = 1; i < sorted.length; i++) expect(keys[sorted[i - 1]!]!).toBeLessThan(keys[sorted[i]!]!);
  });
});

describe('lowerBound', () => {
  it('is the number of values below the bound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 })),
        fc.integer({ min: -10, max: 10 }),
        (list, bound) => {
          const sorted = Int32Array.from(list).sort();
          expect(lowerBound(sorted, bound)).toBe(list.filter((value) => value < bound).length);
        },
      ),
    );
  });
});
