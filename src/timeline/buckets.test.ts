import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupWindow } from './buckets';
import { HEADLINE, type Group } from './groups';
import { alignDown, alignUp } from './grain';
import { indexLane, type LaneIndex } from './laneIndex';
import { POOL, type PackingOptions } from './packing';
import { seededRandom } from './synthetic';

interface Stay {
  readonly start: number;
  readonly days: number;
  readonly importance?: number;
}

const FREE: PackingOptions = { maxRows: 6, roomyRows: 0, roomDays: 0 };

function laneOf(stays: readonly Stay[], packing: PackingOptions = FREE): LaneIndex {
  const sorted = [...stays].sort((a, b) => a.start - b.start);
  const lane = {
    key: 'x',
    label: 'x',
    zero: 0,
    rows: Uint32Array.from(sorted.keys()),
    starts: Int32Array.from(sorted, (stay) => stay.start),
    ends: Int32Array.from(sorted, (stay) => stay.start + stay.days),
    families: Uint8Array.from(sorted, (stay) => ((stay.start % 6) + 6) % 6),
    weights: Uint8Array.from(sorted, (stay) => stay.importance ?? 50),
  };
  return indexLane(lane, packing);
}

const sum = (groups: readonly Group[]) => groups.reduce((total, group) => total + group.count, 0);

/** Engagements whose days touch the window. */
function countTouching(lane: LaneIndex, from: number, to: number): number {
  let count = 0;
  lane.starts.forEach((start, at) => {
    if (start < to && (lane.ends[at] ?? 0) > from) count++;
  });
  return count;
}

const stays = fc.array(
  fc.record({
    start: fc.integer({ min: -400, max: 400 }),
    days: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 900 })),
    importance: fc.constantFrom(50, 100, 200),
  }),
  { maxLength: 120 },
);
const packing = fc.record({
  maxRows: fc.constantFrom(0, 1, 3, 12),
  roomyRows: fc.constant(0),
  roomDays: fc.constant(0),
});

describe('the groups of a lane in a window', () => {
  it('hold every engagement that touches the window, each once', () => {
    fc.assert(
      fc.property(
        stays,
        packing,
        fc.integer({ min: -500, max: 500 }),
        fc.nat(900),
        fc.nat(9),
        (list, rows, at, length, power) => {
          const lane = laneOf(list, rows);
          const grain = 2 ** power;
          const window = { from: alignDown(at, grain), to: alignUp(at + length + 1, grain), grain };
          expect(sum(groupWindow(lane, window))).toBe(countTouching(lane, window.from, window.to));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([1_000, 10_000, 100_000])('hold them over 200 random windows of %i engagements', (size) => {
    const random = seededRandom(size);
    const lane = laneOf(
      Array.from({ length: size }, () => ({
        start: Math.floor(random() * 11_000),
        days: 1 + Math.floor(random() ** 4 * 400),
        importance: Math.floor(random() * 220),
      })),
    );
    for (let round = 0; round < 200; round++) {
      const grain = 2 ** Math.floor(random() * 10);
      const at = Math.floor(random() * 11_000);
      const window = { from: alignDown(at, grain), to: alignUp(at + random() * 3000, grain) + grain, grain };
      expect(sum(groupWindow(lane, window))).toBe(countTouching(lane, window.from, window.to));
    }
  });

  it('do not depend on where the window lies: a bucket in both of two windows is told alike', () => {
    fc.assert(
      fc.property(stays, fc.nat(7), fc.integer({ min: -10, max: 10 }), (list, power, shift) => {
        const lane = laneOf(list);
        const grain = 2 ** power;
        const wide = groupWindow(lane, { from: -1024, to: 1024, grain });
        const narrow = groupWindow(lane, { from: -256 + shift * grain, to: 256 + shift * grain, grain });
        const inside = (group: Group) => {
          const days = group.kind === 'column' ? group.from : (lane.starts[group.position] ?? 0);
          return (
            days >= -256 + shift * grain && group.from >= -256 + shift * grain && days < 256 + shift * grain
          );
        };
        const key = (group: Group) => JSON.stringify({ ...group, families: null });
        expect(new Set(narrow.filter(inside).map(key))).toEqual(new Set(wide.filter(inside).map(key)));
      }),
      { numRuns: 200 },
    );
  });

  it('keep a mark for one state visit among 100 000 lesser engagements, at every grain', () => {
    const random = seededRandom(7);
    const lesser = Array.from({ length: 100_000 }, () => ({
      start: Math.floor(random() * 9000),
      days: 1 + Math.floor(random() * 5),
    }));
    const lane = laneOf([...lesser, { start: 4321, days: 2, importance: HEADLINE + 20 }], {
      maxRows: 3,
      roomyRows: 2,
      roomDays: 900,
    });
    const wanted = lane.summary.weights.findIndex((weight) => weight > HEADLINE);
    for (let power = 0; power <= 14; power++) {
      const grain = 2 ** power;
      const window = { from: alignDown(0, grain), to: alignUp(9000, grain), grain };
      const own = groupWindow(lane, window).filter((group) => group.count === 1 && group.position === wanted);
      expect(
        own.map((group) => group.kind),
        `grain ${grain}`,
      ).toEqual(['single']);
    }
  });

  it('give the families of a cluster and a column as often as they have members', () => {
    fc.assert(
      fc.property(stays, fc.nat(8), (list, power) => {
        const lane = laneOf(list);
        for (const group of groupWindow(lane, { from: 0, to: 1024, grain: 2 ** power })) {
          if (group.kind === 'single') continue;
          expect(group.families.reduce((total, count) => total + count, 0)).toBe(group.count);
        }
      }),
    );
  });
});

describe('the rows of a lane', () => {
  it('never overlap themselves, and are as many as the deepest overlap', () => {
    fc.assert(
      fc.property(stays, (list) => {
        const lane = laneOf(list, { maxRows: 200, roomyRows: 0, roomDays: 0 });
        for (let slot = 0; slot < lane.slotCount; slot++) {
          const row = lane.slotItems.subarray(lane.slotOffsets[slot], lane.slotOffsets[slot + 1]);
          row.forEach((position, at) => {
            if (at > 0)
              expect(lane.starts[position]).toBeGreaterThanOrEqual(lane.ends[row[at - 1] ?? 0] ?? 0);
          });
        }
        const depth = Math.max(
          0,
          ...list.map(
            ({ start }) =>
              list.filter((other) => other.start <= start && other.start + other.days > start).length,
          ),
        );
        expect(lane.slotCount).toBe(depth);
      }),
    );
  });

  it('leave what overlaps deeper than the rows allowed to the pool', () => {
    const lane = laneOf(
      Array.from({ length: 10 }, () => ({ start: 5, days: 3 })),
      { maxRows: 4, roomyRows: 0, roomDays: 0 },
    );
    expect([lane.slotCount, lane.poolCount]).toEqual([4, 6]);
    expect([...lane.slots].filter((slot) => slot === POOL)).toHaveLength(6);
  });
});
