import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '../graph/layout';
import { layoutInputOf } from '../graph/layoutinput';
import { buildNetwork } from '../graph/network';
import { pairsOf } from '../graph/pairs';
import { readCsv } from './csv';

describe('the layout of the reference data', () => {
  const { dataset } = readCsv(readFileSync(new URL('../../data/engagements.csv', import.meta.url), 'utf8'));
  const network = buildNetwork(dataset.engagements);
  const positions = layoutNetwork(layoutInputOf(network));
  const distance = (a: string, b: string) => {
    const [p, q] = [positions.get(a)!, positions.get(b)!];
    return Math.hypot(p.x - q.x, p.y - q.y);
  };

  it('stands those who meet often near one another: at 0.55 of the mean distance or less', () => {
    let [length, weight, mean, count] = [0, 0, 0, 0];
    for (const pair of pairsOf(network, 'all')) {
      length += pair.weight * distance(pair.one, pair.other);
      weight += pair.weight;
    }
    const parties = network.nodes.filter((node) => node.kind === 'party');
    parties.forEach(({ id }, i) => {
      for (const other of parties.slice(i + 1)) {
        mean += distance(id, other.id);
        count++;
      }
    });
    expect(length / weight / (mean / count)).toBeLessThanOrEqual(0.55);
  });

  it('accounts for every engagement in the file', () => {
    const found = new Set(network.edges.flatMap((edge) => edge.engagementIds));
    for (const { engagement } of network.nodes) if (engagement) found.add(engagement.id);
    for (const { id } of network.unplaced) found.add(id);
    expect(found.size).toBe(dataset.engagements.length);
  });
});
