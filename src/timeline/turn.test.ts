import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../scene/scene';
import { outlinePath } from './shapes';
import { turnMarks, turnPath } from './turn';

describe('a turned drawing', () => {
  it('has x and y in each other’s place', () => {
    const marks: Mark[] = [
      { mark: 'rect', key: 'a', x: 1, y: 2, width: 3, height: 4 },
      { mark: 'line', key: 'b', x1: 1, y1: 2, x2: 3, y2: 4 },
    ];
    expect(turnMarks(marks)).toEqual([
      { mark: 'rect', key: 'a', x: 2, y: 1, width: 4, height: 3 },
      { mark: 'line', key: 'b', x1: 2, y1: 1, x2: 4, y2: 3 },
    ]);
    expect(turnPath('M1 2H5V7Z')).toBe('M2 1V5H7Z');
  });

  it('turned twice is what it was, whatever the shape', () => {
    const kinds = fc.constantFrom('visit' as const, 'summit' as const, 'meeting' as const);
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: -50, max: 900 }),
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        (type, x0, width, formed) => {
          const stretch = { x0, x1: x0 + width, y: 40, formedLeft: formed, formedRight: true };
          const d = outlinePath(type, stretch, 12);
          expect(turnPath(turnPath(d))).toBe(d);
          expect(turnPath(d)).not.toBe(d);
        },
      ),
    );
  });
});
