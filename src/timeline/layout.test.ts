import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { codesAt, type Lists } from '../filter/columns';
import type { Table } from '../filter/table';
import type { Mark } from '../scene/scene';
import { THEMES } from '../theme/theme';
import { drawTimeline } from './draw';
import { SINGLE_MIN_PX } from './fitting';
import { placeLabels } from './labels';
import { layoutTimeline, xOfDay, type TimelineLayout, type View } from './layout';
import { seededRandom, synthesise } from './synthetic';
import { indexTimeline, type TimelineIndex } from './timelineIndex';
import { blendViews, homeView, limitView, zoomView } from './view';
import type { LaneBy } from './lanes';

function indexOf(size: number, by: LaneBy, seed = 5): TimelineIndex {
  const columns = synthesise({ size, seed, from: 11_000, to: 22_000, parties: 40 });
  const table: Table = {
    ...columns,
    engagementAt: () => ({}) as Engagement,
    rowOf: () => -1,
  };
  return indexTimeline(table, columns.order, { by, order: 'count', locale: 'en', horizon: 0 });
}

function layoutOf(index: TimelineIndex, view: View, scroll = 0): TimelineLayout {
  return layoutTimeline({
    index,
    view,
    width: 1140,
    height: 700,
    scroll,
    orientation: 'across',
    headerWidth: 160,
    locale: 'en',
  });
}

/** 200 windows of any width and place, from a seed. */
function randomViews(seed: number): View[] {
  const random = seededRandom(seed);
  const home = homeView([11_000, 22_011], 0);
  return Array.from({ length: 200 }, () => {
    const days = 6 * 1900 ** random();
    const from = 11_000 + random() * (11_000 - days);
    return limitView({ from, to: from + days }, home);
  });
}

const CODES: Partial<Record<LaneBy, (columns: TimelineIndex['columns']) => Lists>> = {
  host: ({ hosts }) => hosts,
  country: ({ parties }) => parties,
};

/** By lane key, the engagements that belong to it and touch a window: counted from the columns, without the index. */
function countByLane({ columns, by }: TimelineIndex, from: number, to: number): Map<string, number> {
  const lists = CODES[by]?.(columns);
  const counts = new Map<string, number>();
  for (let row = 0; row < columns.size; row++) {
    if (columns.earliestStart[row]! >= to || columns.latestEnd[row]! <= from) continue;
    const keys = lists ? Array.from(codesAt(lists, row), (code) => columns.partyCodes[code]!) : [''];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('over 200 random windows', () => {
  it.each([
    [1_000, 'host'],
    [10_000, 'country'],
    [100_000, 'host'],
    [100_000, 'none'],
  ] as const)('of %i engagements by %s, each in view is in one mark of each lane in view', (size, by) => {
    const index = indexOf(size, by);
    for (const view of randomViews(size)) {
      const layout = layoutOf(index, view, (view.from % 7) * 60);
      const { from, to } = layout.window;
      expect(from).toBeLessThanOrEqual(view.from);
      expect(to).toBeGreaterThanOrEqual(view.to);
      const drawn = new Map<number, number>();
      for (const { lane, count } of layout.marks) drawn.set(lane, (drawn.get(lane) ?? 0) + count);
      const counted = countByLane(index, from, to);
      for (const { lane, key } of layout.lanes) expect(drawn.get(lane) ?? 0).toBe(counted.get(key) ?? 0);
    }
  });

  it.each([1_000, 10_000, 100_000, 1_000_000])(
    'the picture of %i engagements has at most 5,000 elements',
    (size) => {
      const index = indexOf(size, 'host');
      const style = { theme: THEMES.light, locale: 'en', today: 15_000, speak: null, idOf: String } as const;
      const most = Math.max(
        ...randomViews(5)
          .slice(0, size > 100_000 ? 20 : 200)
          .map((view) => {
            const layout = layoutOf(index, view);
            const labels = placeLabels(layout, { textsOf: (row) => [`engagement ${row}`, `${row}`] });
            return countElements(drawTimeline(layout, labels, style));
          }),
      );
      expect(most).toBeGreaterThan(100);
      expect(most).toBeLessThanOrEqual(5000);
    },
    60_000,
  );

  it.each([1_000, 100_000, 1_000_000])(
    'of %i engagements there are few marks, and none of a row overlap',
    (size) => {
      const index = indexOf(size, 'host');
      for (const view of randomViews(3).slice(0, size > 100_000 ? 20 : 200)) {
        const layout = layoutOf(index, view);
        expect(layout.marks.length).toBeLessThan(2500);
        const ends = new Map<string, number>();
        for (const mark of layout.marks) {
          if (mark.kind === 'column') continue;
          const row = `${mark.lane}/${mark.slot}`;
          expect(mark.x0).toBeGreaterThanOrEqual(ends.get(row) ?? -Infinity);
          expect(mark.x1).toBeGreaterThan(mark.x0);
          ends.set(row, mark.x1);
        }
      }
    },
  );
});

/** Elements on the screen: a text is one that moves with its letters in it. */
function countElements(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => {
    if (mark.mark === 'group') return sum + 1 + countElements(mark.children);
    return sum + (mark.mark === 'text' ? 2 : 1);
  }, 0);
}

it('one state visit among 100,000 lesser engagements keeps a mark of its own at every zoom', () => {
  const columns = synthesise({ size: 100_000, seed: 9, from: 11_000, to: 22_000, parties: 40 });
  const wanted = 54_321;
  const importance = columns.importance.map((weight, row) => (row === wanted ? 250 : Math.min(weight, 120)));
  const start = columns.earliestStart[wanted]!;
  for (const by of ['none', 'host', 'country'] as const) {
    const table: Table = { ...columns, importance, engagementAt: () => ({}) as Engagement, rowOf: () => -1 };
    const index = indexTimeline(table, columns.order, { by, order: 'count', locale: 'en', horizon: 0 });
    const home = homeView(index.extent, 0);
    for (let zoom = 0; zoom < 20; zoom++) {
      const view = limitView(zoomView(home, 1.4 ** zoom, start), home);
      const layout = layoutTimeline({
        index,
        view,
        width: 1140,
        height: 5000,
        scroll: 0,
        orientation: 'across',
        headerWidth: 160,
        locale: 'en',
      });
      const own = layout.marks.filter((mark) => mark.kind === 'single' && mark.row === wanted);
      expect(own, `${by} at zoom ${zoom}`).toHaveLength(
        by === 'country' ? codesAt(columns.parties, wanted).length : 1,
      );
    }
  }
});

describe('zooming and panning', () => {
  const index = indexOf(3_000, 'host');
  const home = homeView(index.extent, 0);

  it('out and back gives the same layout', () => {
    const told = (layout: TimelineLayout) =>
      layout.marks.map((mark) => [
        mark.kind,
        mark.lane,
        mark.slot,
        mark.row,
        mark.count,
        Math.round(mark.x0 * 10),
      ]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 14_000, max: 16_000 }),
        (factors, about) => {
          const view = { from: 15_000.3, to: 15_387.9 };
          const far = factors.reduce(
            (now, factor) => limitView(zoomView(now, 1 / factor, about), home),
            view,
          );
          layoutOf(index, far);
          const back = factors.reduceRight((now, factor) => zoomView(now, factor, about), far);
          // Unless the limits of the whole stopped the way out, it leads back to where it began.
          fc.pre(Math.abs(back.from - view.from) < 1e-6 && Math.abs(back.to - view.to) < 1e-6);
          expect(told(layoutOf(index, back))).toEqual(told(layoutOf(index, view)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never moves a mark that stands for itself to another row', () => {
    const rows = new Map<number, number>();
    for (const view of randomViews(11)) {
      for (const mark of layoutOf(index, view).marks) {
        if (mark.kind !== 'single') continue;
        const key = mark.lane * 1e6 + mark.row;
        expect(rows.get(key) ?? mark.slot).toBe(mark.slot);
        rows.set(key, mark.slot);
      }
    }
    expect(rows.size).toBeGreaterThan(500);
  });

  it('draws a mark where its days are, to within the width that makes it visible', () => {
    const layout = layoutOf(index, { from: 15_000, to: 16_000 });
    for (const mark of layout.marks) {
      if (mark.kind !== 'single') continue;
      const start = index.columns.earliestStart[mark.row] ?? 0;
      expect(Math.abs(mark.x0 - xOfDay(layout, start))).toBeLessThan(28);
      expect(mark.x1 - mark.x0).toBeGreaterThanOrEqual(SINGLE_MIN_PX - 2);
    }
  });

  it('by a pixel changes no label but at the edges', () => {
    const textsOf = (row: number) => [`engagement ${row} of some length`, `no ${row}`];
    const days = 200;
    const labelled = (view: View) => {
      const layout = layoutOf(index, view);
      const inner = placeLabels(layout, { textsOf }).filter(
        (label) => label.mark.x0 > layout.plotX + 200 && label.mark.x1 < layout.width - 250,
      );
      return new Map(inner.map((label) => [`${label.lane}/${label.row}`, label.text]));
    };
    let before = labelled({ from: 15_000, to: 15_000 + days });
    for (let step = 1; step < 60; step++) {
      const from = 15_000 + (step * days) / 980;
      const now = labelled({ from, to: from + days });
      for (const [key, text] of now) if (before.has(key)) expect(text).toBe(before.get(key));
      before = now;
    }
    expect(before.size).toBeGreaterThan(3);
  });
});

describe('the view', () => {
  const home = { from: 0, to: 1000 };

  it('never leaves the data out of sight', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
        (from, days) => {
          const view = limitView({ from, to: from + days }, home);
          expect(view.from).toBeGreaterThanOrEqual(home.from - 1e-6);
          expect(view.to).toBeLessThanOrEqual(home.to + 1e-6);
          expect(view.to - view.from).toBeGreaterThanOrEqual(6 - 1e-6);
        },
      ),
    );
  });

  it('keeps the day under the pointer where it is', () => {
    const view = { from: 100, to: 300 };
    const zoomed = zoomView(view, 2, 150);
    expect((150 - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(0.25);
  });

  it('moves from one to another without overshooting either', () => {
    const [a, b] = [
      { from: 0, to: 1000 },
      { from: 400, to: 420 },
    ];
    expect(blendViews(a, b, 0)).toEqual(a);
    expect(blendViews(a, b, 1).from).toBeCloseTo(400);
    const half = blendViews(a, b, 0.5);
    expect(half.to - half.from).toBeCloseTo(Math.sqrt(1000 * 20));
  });
});
