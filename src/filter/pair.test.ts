import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dayOf } from '../engagement/day';
import { EngagementSchema } from '../engagement/engagement';
import { createPairLookup } from './pair';
import { syntheticTable } from './synthetic';
import { buildTable } from './table';

const TODAY = dayOf(2026, 11, 24);
const visit = (start: string | null, more: object = {}) =>
  v.parse(EngagementSchema, {
    id: `${start}`,
    type: 'visit',
    start,
    visitors: ['MLI'],
    hosts: ['RUS'],
    ...more,
  });
const history = (list: ReturnType<typeof visit>[]) => createPairLookup(buildTable(list))('MLI', 'RUS', TODAY);

describe('createPairLookup', () => {
  it('tells the last visit, the next, and the median gap', () => {
    const list = [
      visit('2025-06-22', { end: '2025-06-26' }),
      visit('2023-07-26'),
      visit('2024-01-01'),
      visit('2026-12-24', { status: 'announced' }),
      visit('2026-11-01', { status: 'cancelled' }),
      visit('2026-11-02', { hosts: ['FRA'] }),
      visit(null),
    ];
    expect(history(list)).toEqual({
      visits: 3,
      last: { row: 0, daysAgo: [516, 516] },
      next: { row: 3, inDays: 30 },
      medianGapDays: 349,
    });
  });

  it('counts a visit once that two rows tell', () => {
    const list = [
      visit('2025-06-22', { end: '2025-06-26' }),
      visit('2025-06-23', { end: '2025-06-24' }),
      visit('2024-06-22'),
    ];
    expect(history(list)).toMatchObject({ visits: 2, medianGapDays: 365 });
  });

  it('gives the range that a partial date allows, and 0 while a visit lasts', () => {
    expect(history([visit('2026-10')]).last?.daysAgo).toEqual([24, 54]);
    expect(history([visit('2026-11-20', { end: '2026-11-30' })]).last?.daysAgo).toEqual([0, 0]);
    expect(history([visit('2020'), visit('2021')]).medianGapDays).toBeNull();
  });

  it('knows nothing of parties that never met or that nobody knows', () => {
    const lookup = createPairLookup(buildTable([visit('2025-06-22')]));
    for (const [from, to] of [
      ['RUS', 'MLI'],
      ['XXX', 'RUS'],
      ['MLI', 'XXX'],
    ] as const) {
      expect(lookup(from, to, TODAY)).toEqual({ visits: 0, last: null, next: null, medianGapDays: null });
    }
  });

  it('finds every visit of a pair among many rows', () => {
    const table = syntheticTable({ size: 20_000, gatherings: false });
    const { last } = createPairLookup(table)('CHN', 'USA', TODAY);
    const rows = Array.from({ length: table.size }, (_, row) => row)
      .map((row) => ({ row, item: table.engagementAt(row) }))
      .filter(({ item }) => item.type === 'visit' && item.visitors[0] === 'CHN' && item.hosts[0] === 'USA')
      .filter(
        ({ item }) =>
          item.status !== 'cancelled' && item.status !== 'postponed' && item.start! <= '2026-11-24',
      );
    const latest = rows
      .map(({ item }) => item.end!)
      .sort()
      .at(-1);
    expect(table.engagementAt(last!.row).end).toBe(latest);
  });
});
