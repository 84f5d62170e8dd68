import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFamilies, buildSummary, findBest, noFamilies } from './summary';

const entries = fc.array(
  fc.record({ family: fc.integer({ min: 0, max: 5 }), weight: fc.integer({ min: 0, max: 255 }) }),
  { minLength: 1, maxLength: 300 },
);

describe('the summary of a stretch', () => {
  it('is what counting and looking through it gives', () => {
    fc.assert(
      fc.property(entries, fc.nat(300), fc.nat(300), (list, a, b) => {
        const [from, to] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const summary = buildSummary(
          Uint8Array.from(list, ({ family }) => family),
          Uint8Array.from(list, ({ weight }) => weight),
        );
        const counts = noFamilies();
        addFamilies(summary, { from, to }, counts);
        const stretch = list.slice(from, to);
        expect(counts).toEqual(counts.map((_, at) => stretch.filter(({ family }) => family === at).length));
        const most = Math.max(...stretch.map(({ weight }) => weight));
        const first = from + stretch.findIndex(({ weight }) => weight === most);
        expect(findBest(summary, from, to)).toBe(stretch.length > 0 ? first : -1);
      }),
      { numRuns: 150 },
    );
  });
});
