import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from './tooltipPlace';

const side = (max: number) => fc.integer({ min: 0, max });

describe('a tooltip', () => {
  it('is never cut by the edge of the screen', () => {
    fc.assert(
      fc.property(side(1440), side(900), side(300), side(400), side(200), (x, y, anchor, width, height) => {
        const viewport = { width: 1440, height: 900 };
        const place = placeTooltip({ x, y, width: anchor, height: 12 }, { width, height }, viewport);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(viewport.width);
        expect(place.top + height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });

  it('leaves what it speaks of in sight where there is room', () => {
    const size = { width: 200, height: 100 };
    const viewport = { width: 1440, height: 900 };
    expect(placeTooltip({ x: 700, y: 400, width: 10, height: 12 }, size, viewport).top).toBe(420);
    expect(placeTooltip({ x: 700, y: 880, width: 10, height: 12 }, size, viewport).top).toBe(772);
  });
});
