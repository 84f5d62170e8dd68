import { describe, expect, it } from 'vitest';
import { boxOf, hitTest } from './hit';
import { layoutTimeline } from './layout';
import type { Orientation } from './spacing';
import { synthesise } from './synthetic';
import { indexTimeline } from './timelineIndex';

const columns = synthesise({ size: 800, seed: 3, from: 18_000, to: 20_000, parties: 6 });
const index = indexTimeline(columns, columns.order, { by: 'host', order: 'count', locale: 'en', horizon: 0 });

describe.each<Orientation>(['across', 'down'])('with time running %s', (orientation) => {
  const layout = layoutTimeline({
    index,
    view: { from: 18_300, to: 18_420 },
    width: 900,
    height: 600,
    orientation,
    scroll: 0,
    headerWidth: 100,
    locale: 'en',
  });

  it('the middle of each mark that stands for itself hits that mark', () => {
    let tried = 0;
    for (const mark of layout.marks) {
      const inView = mark.x0 > layout.plotX && mark.x1 < layout.width && mark.y < layout.height - 20;
      if (mark.kind !== 'single' || !inView) continue;
      const box = boxOf(mark, layout);
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      expect(hitTest(layout, [], point)).toBe(mark);
      tried++;
    }
    expect(tried).toBeGreaterThan(10);
  });

  it('nothing is hit on the axis and the headers', () => {
    const corner = { x: 10, y: 10 };
    expect(hitTest(layout, [], corner)).toBeNull();
  });
});
