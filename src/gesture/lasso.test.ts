import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOutline, isWithin } from './lasso';

describe('isWithin', () => {
  it('agrees with a box, from whichever corner it was drawn', () => {
    const at = fc.integer({ min: -50, max: 50 });
    const point = fc.record({ x: at, y: at });
    fc.assert(
      fc.property(point, point, point, (from, to, { x, y }) => {
        const [px, py] = [x + 0.5, y + 0.5];
        const inBox =
          px > Math.min(from.x, to.x) &&
          px < Math.max(from.x, to.x) &&
          py > Math.min(from.y, to.y) &&
          py < Math.max(from.y, to.y);
        expect(isWithin({ x: px, y: py }, boxOutline(from, to))).toBe(inBox);
      }),
    );
  });

  it('leaves out the bay of a free outline', () => {
    const outline = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 15, y: 5 },
      { x: 0, y: 30 },
    ];
    expect(isWithin({ x: 15, y: 20 }, outline)).toBe(false);
    expect(isWithin({ x: 3, y: 15 }, outline)).toBe(true);
    expect(isWithin({ x: 3, y: 15 }, [])).toBe(false);
  });
});
