import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestStretch, uncover } from './uncover';

const sheet = { height: 700, covered: 450 };

describe('views behind a sheet', () => {
  it('stay where they are while what was chosen is in sight', () => {
    expect(uncover({ top: 100, bottom: 120 }, { ...sheet, shift: 0 })).toBe(0);
    expect(uncover({ top: 300, bottom: 320 }, { ...sheet, shift: 200 })).toBe(200);
  });

  it('slide up no further than the lower edge of it asks for, and down no further than the upper', () => {
    expect(uncover({ top: 500, bottom: 520 }, { ...sheet, shift: 0 })).toBe(286);
    expect(uncover({ top: 100, bottom: 120 }, { ...sheet, shift: 300 })).toBe(56);
  });

  it('never leave a gap above or below, whatever is asked for', () => {
    const px = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(px, px, fc.integer({ min: 0, max: 450 }), (top, size, shift) => {
        const next = uncover({ top, bottom: top + size }, { ...sheet, shift });
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(sheet.covered);
      }),
    );
  });
});

it('of several stretches the one under the finger is meant', () => {
  const [upper, lower] = [
    { top: 0, bottom: 10 },
    { top: 90, bottom: 100 },
  ];
  expect(nearestStretch([upper, lower], 70)).toBe(lower);
  expect(nearestStretch([upper, lower], 5)).toBe(upper);
  expect(nearestStretch([], 5)).toBeNull();
});
