import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import type { Table } from '../filter/table';
import { createHolderLookup } from './holders';
import type { LaneBy } from './lanes';
import { layoutTimeline, type PlacedMark } from './layout';
import { ringMarks } from './rings';
import { synthesise } from './synthetic';
import { indexTimeline } from './timelineIndex';

function chartOf(size: number, by: LaneBy, view: { from: number; to: number }, height = 5000) {
  const columns = synthesise({ size, seed: 5, from: 11_000, to: 22_000, parties: 12 });
  const table: Table = { ...columns, engagementAt: () => ({}) as Engagement, rowOf: () => -1 };
  const index = indexTimeline(table, columns.order, { by, order: 'count', locale: 'en', horizon: 0 });
  const layout = layoutTimeline({
    index,
    view,
    width: 1140,
    height,
    scroll: 0,
    orientation: 'across',
    headerWidth: 160,
    locale: 'en',
  });
  return { columns, index, layout, holdersOf: createHolderLookup(index, layout) };
}

describe('the mark that holds an engagement', () => {
  it.each([
    [300, 'host', { from: 11_000, to: 22_000 }],
    [3_000, 'visitor', { from: 14_000, to: 15_000 }],
    [30_000, 'country', { from: 11_000, to: 22_000 }],
    [30_000, 'none', { from: 12_000, to: 12_400 }],
    [30_000, 'pair', { from: 12_000, to: 12_100 }],
  ] as const)('holds as many as it counts, of %i by %s', (size, by, view) => {
    const { columns, layout, holdersOf } = chartOf(size, by, view);
    const held = new Map<PlacedMark, number>();
    for (let row = 0; row < columns.size; row++) {
      for (const mark of holdersOf(row)) held.set(mark, (held.get(mark) ?? 0) + 1);
    }
    expect(layout.marks.length).toBeGreaterThan(20);
    for (const mark of layout.marks) expect(held.get(mark) ?? 0).toBe(mark.count);
  });
});

describe('rings', () => {
  it('are drawn about the aggregates of a chosen engagement in both countries, and joined', () => {
    const { columns, layout, holdersOf } = chartOf(30_000, 'country', { from: 11_000, to: 22_000 });
    const none = { layout, holdersOf, hovered: -1, selected: -1, lit: [] };
    expect(ringMarks(none).boxes).toEqual([]);
    const row = Array.from({ length: columns.size }, (_, at) => at).find((at) => {
      const holders = holdersOf(at);
      return holders.length === 2 && holders.every(({ kind }) => kind !== 'single');
    })!;
    const chosen = ringMarks({ ...none, selected: row });
    expect(chosen.boxes.map(({ strong }) => strong)).toEqual([true, true]);
    expect(chosen.joints).toHaveLength(1);
    const lit = ringMarks({ ...none, selected: row, lit: holdersOf(row) });
    expect(lit.boxes, 'one ring about each mark').toHaveLength(2);
  });

  it('leave out what has scrolled under the axis', () => {
    const { layout, holdersOf } = chartOf(300, 'host', { from: 11_000, to: 22_000 });
    const { row } = layout.marks.find(({ kind }) => kind === 'single')!;
    const scrolled = { ...layout, plotY: layout.height };
    expect(ringMarks({ layout, holdersOf, hovered: row, selected: -1, lit: [] }).boxes).not.toEqual([]);
    expect(ringMarks({ layout: scrolled, holdersOf, hovered: row, selected: -1, lit: [] }).boxes).toEqual([]);
  });
});
