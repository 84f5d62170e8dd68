import { describe, expect, it } from 'vitest';
import { clusterId } from './drawMarks';
import type { PlacedCluster, PlacedMark } from './layout';
import { lightMarks } from './lighting';

const cluster = (bucket: number) => ({ kind: 'cluster', lane: 0, slot: 1, bucket }) as PlacedCluster;
const [held, other] = [cluster(3), cluster(4)];
const single = { kind: 'single', lane: 0, row: 1 } as PlacedMark;
const MARKS: readonly (readonly PlacedMark[])[] = [[held], [single]];
const chart = {
  rowOf: (id: string) => ['in-cluster', 'alone'].indexOf(id),
  holdersOf: (row: number) => [...MARKS[row]!],
};

describe('what another view points at', () => {
  it('is lit by its own mark or by the cluster that holds it, and all else is dimmed', () => {
    const { aggregates, emphasis } = lightMarks(new Set(['in-cluster', 'alone', 'unknown']), chart);
    expect(aggregates).toEqual([held]);
    const tell = (kind: string, id: string) => emphasis?.({ kind, id });
    expect(tell('engagement', 'alone')).toBe('on');
    expect(tell('engagement', 'another')).toBe('off');
    expect(tell('cluster', clusterId(held))).toBe('on');
    expect(tell('cluster', clusterId(other))).toBe('off');
    expect(tell('lane', 'RUS')).toBeNull();
  });

  it('is nothing where nothing is pointed at', () => {
    expect(lightMarks(new Set(), chart)).toEqual({ aggregates: [], emphasis: undefined });
  });
});
