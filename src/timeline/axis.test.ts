import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { textWidth } from '../scene/text';
import { layoutTicks } from './axis';

const labels = (from: number, to: number, locale: 'en' | 'fr' = 'en') => {
  const ticks = layoutTicks({ from, to }, 1000 / (to - from), locale);
  return { major: ticks.major.map((tick) => tick.label), minor: ticks.minor.map((tick) => tick.label) };
};

describe('the time axis', () => {
  it('names days under their month, months under their year, and years alone', () => {
    expect(labels(dayOf(2025, 6, 20), dayOf(2025, 7, 10))).toMatchObject({
      major: ['June 2025', 'July 2025'],
    });
    expect(labels(dayOf(2025, 1, 1), dayOf(2026, 1, 1))).toEqual({
      major: ['2025'],
      minor: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    });
    expect(labels(dayOf(2000, 1, 1), dayOf(2010, 1, 1)).major).toEqual([]);
    expect(labels(dayOf(2000, 1, 1), dayOf(2003, 1, 1), 'fr').minor.slice(0, 2)).toEqual(['janv.', 'avr.']);
  });

  it('has room for each label at every zoom, and covers the view without a hole', () => {
    for (let days = 6; days < 4e6; days = Math.ceil(days * 1.37)) {
      const from = dayOf(2025, 3, 3) - days * 0.4;
      const pxPerDay = 1000 / days;
      const { minor } = layoutTicks({ from, to: from + days }, pxPerDay, 'en');
      expect(minor[0]?.day).toBeLessThanOrEqual(from);
      expect(minor[minor.length - 1]?.next).toBeGreaterThanOrEqual(from + days);
      minor.forEach((tick, at) => {
        if (at > 0) expect(tick.day).toBe(minor[at - 1]?.next);
        expect((tick.next - tick.day) * pxPerDay, `${days} days`).toBeGreaterThan(textWidth(tick.label, 11));
      });
    }
  });
});
