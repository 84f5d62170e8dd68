import { describe, expect, it } from 'vitest';
import { manyEngagements, seeded, shuffle, visit } from './fixture';
import { layoutNetwork, type Positions } from './layout';
import { layoutInputOf, layoutRadiusOf } from './layoutinput';
import { buildNetwork, type Network } from './network';
import { placeNewcomers } from './newcomers';

const layoutOf = (network: Network) => layoutNetwork(layoutInputOf(network));
const textOf = (positions: Positions) => JSON.stringify([...positions].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The least room between two circles; below zero where two meet. Only those near by x are compared. */
function closestGap(network: Network, positions: Positions): number {
  const circles = network.nodes
    .map((node) => ({ ...positions.get(node.id)!, radius: layoutRadiusOf(node) }))
    .sort((a, b) => a.x - b.x);
  const widest = Math.max(0, ...circles.map((circle) => circle.radius));
  let least = Infinity;
  circles.forEach((a, i) => {
    for (let j = i + 1; j < circles.length && circles[j]!.x - a.x < a.radius + widest; j++) {
      const b = circles[j]!;
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius);
    }
  });
  return least;
}

describe('layoutNetwork', () => {
  it('gives the same coordinates for twenty shuffles of the rows', () => {
    const list = manyEngagements(250, 40);
    const expected = textOf(layoutOf(buildNetwork(list)));
    for (let seed = 1; seed <= 20; seed++) {
      expect(textOf(layoutOf(buildNetwork(shuffle(list, seeded(seed)))))).toBe(expected);
    }
  });

  it('lets no two circles meet', () => {
    const network = buildNetwork(manyEngagements(600, 100));
    expect(closestGap(network, layoutOf(network))).toBeGreaterThanOrEqual(0);
  });

  it('lays out nothing, one, and parties that nothing joins', () => {
    expect(layoutOf(buildNetwork([])).size).toBe(0);
    const lone = layoutOf(buildNetwork([visit(['MLI'], [], null, 'a')]));
    expect([...lone.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const apart = buildNetwork([visit(['MLI'], [], null, 'a'), visit(['NER'], [], null, 'b')]);
    expect(closestGap(apart, layoutOf(apart))).toBeGreaterThanOrEqual(0);
  });

  it('lays out three thousand parties', () => {
    const network = buildNetwork(manyEngagements(4000, 3000));
    const positions = layoutOf(network);
    expect(positions.size).toBe(network.nodes.length);
    expect(closestGap(network, positions)).toBeGreaterThanOrEqual(0);
  });

  it('reports its progress up to the whole', () => {
    const shares: number[] = [];
    layoutNetwork(layoutInputOf(buildNetwork(manyEngagements(50, 10))), {
      onprogress: (share) => shares.push(share),
    });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('placeNewcomers', () => {
  const known = buildNetwork(manyEngagements(300, 40));
  const positions = layoutOf(known);

  it('gives every selection of the brush the places of the whole, and moves nobody', () => {
    const list = manyEngagements(300, 40);
    const random = seeded(7);
    for (let move = 0; move < 50; move++) {
      const [from, to] = [1990 + random() * 35, 1990 + random() * 35].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const shown = list.filter(
        ({ start }) => Number(start!.slice(0, 4)) >= from && Number(start!.slice(0, 4)) <= to,
      );
      const placed = placeNewcomers(positions, buildNetwork(shown));
      for (const { id } of buildNetwork(shown).nodes) expect(placed.get(id)).toBe(positions.get(id));
    }
    expect(placeNewcomers(positions, known)).toBe(positions);
  });

  it('puts a newcomer at the weighted mean of its neighbours where that is free', () => {
    const places = new Map([
      ['MLI', { x: 0, y: 0 }],
      ['RUS', { x: 300, y: 90 }],
    ]);
    const network = buildNetwork([
      visit(['NEW'], ['MLI'], '2024-01-01'),
      visit(['NEW'], ['MLI'], '2024-02-01'),
      visit(['RUS'], ['NEW']),
    ]);
    expect(placeNewcomers(places, network).get('NEW')).toEqual({ x: 100, y: 30 });
  });

  it('puts a newcomer over nobody in a crowd, and leaves the others', () => {
    const neighbours = known.nodes.filter((node) => node.kind === 'party').slice(0, 4);
    const added = neighbours.map(({ id }) => visit(['NEW'], [id], '2024-01-01'));
    const network = buildNetwork([...manyEngagements(300, 40), ...added]);
    const placed = placeNewcomers(positions, network);
    for (const [id, point] of positions) expect(placed.get(id)).toBe(point);
    const own = layoutRadiusOf(network.nodeById.get('NEW')!);
    const here = placed.get('NEW')!;
    for (const node of network.nodes.filter(({ id }) => id !== 'NEW')) {
      const there = placed.get(node.id)!;
      expect(Math.hypot(there.x - here.x, there.y - here.y)).toBeGreaterThan(
        own + layoutRadiusOf(node) - 0.1,
      );
    }
  });

  it('finds a place for newcomers who know nobody', () => {
    const network = buildNetwork([visit(['NEW'], ['NEWER'])]);
    const placed = placeNewcomers(positions, network);
    expect(placed.get('NEW')).not.toEqual(placed.get('NEWER'));
  });
});
