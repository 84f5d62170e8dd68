import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagement, manyEngagements, meeting, seeded, shuffle, summit, visit } from './fixture';
import { buildNetwork } from './network';

describe('buildNetwork', () => {
  it('joins visitor to host by a directed edge with the engagements behind it', () => {
    const list = [
      visit(['MLI'], ['RUS'], '2025-06-22'),
      visit(['RUS'], ['MLI'], '2023-02-07'),
      visit(['MLI'], ['RUS'], '2019-01'),
    ];
    const { edges, nodeById } = buildNetwork(list);
    expect(edges.map(({ id, weight }) => [id, weight])).toEqual([
      ['MLI>RUS', 2],
      ['RUS>MLI', 1],
    ]);
    expect(edges[0]!.engagementIds).toEqual(['visit-MLI-RUS-2019-01', 'visit-MLI-RUS-2025-06-22']);
    expect(nodeById.get('MLI')).toMatchObject({ made: 2, received: 1, met: 0, strength: 3 });
  });

  it('keeps a summit of 49 parties one node with 49 memberships and no pair', () => {
    const parties = Array.from({ length: 49 }, (_, i) => `P${i + 10}`);
    const { nodes, edges } = buildNetwork([summit(parties, [parties[0]!])]);
    expect(nodes.filter((node) => node.kind === 'summit')).toHaveLength(1);
    expect(edges).toHaveLength(49);
    expect(edges.every((edge) => edge.kind === 'member' && edge.target.startsWith('summit/'))).toBe(true);
    expect(edges.filter((edge) => edge.host).map((edge) => edge.source)).toEqual(['P10']);
    expect(nodes.find((node) => node.id === 'P10')!.strength).toBe(1);
  });

  it('joins a meeting of two directly, without direction, and makes one of three a node', () => {
    const { edges, nodes } = buildNetwork([
      meeting(['RUS', 'MLI']),
      meeting(['MLI', 'NER', 'BFA'], '2024-09-16'),
    ]);
    expect(edges.filter((edge) => edge.kind === 'meeting').map((edge) => edge.id)).toEqual(['MLI~RUS']);
    expect(nodes.filter((node) => node.kind === 'summit')).toHaveLength(1);
  });

  it('says which engagements no edge stands for, and keeps their parties', () => {
    const network = buildNetwork([
      visit(['MLI'], [], '2024', 'a'),
      visit([], ['RUS'], '2024', 'b'),
      visit(['FRA'], ['FRA'], '2024', 'c'),
      engagement({ id: 'd' }),
      meeting([], '2024', 'e'),
    ]);
    expect(network.unplaced).toEqual([
      { id: 'a', reason: 'no-host' },
      { id: 'b', reason: 'no-visitor' },
      { id: 'c', reason: 'own-country' },
      { id: 'd', reason: 'no-party' },
      { id: 'e', reason: 'no-party' },
    ]);
    expect(network.nodes.map((node) => node.id)).toEqual(['FRA', 'MLI', 'RUS']);
    expect(network.edges).toEqual([]);
  });

  it('builds nothing from nothing', () => {
    expect(buildNetwork([])).toMatchObject({ nodes: [], edges: [], unplaced: [], size: 0 });
  });

  it('accounts for every engagement: behind edges, at a summit, or unplaced with a reason', () => {
    const codes = fc.array(fc.constantFrom('FRA', 'MLI', 'RUS', 'USA', 'AU'), { maxLength: 3 });
    const any = fc.record({
      type: fc.constantFrom('visit', 'summit', 'meeting'),
      visitors: codes,
      hosts: codes,
      participants: codes,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (rows) => {
        const list = rows.map((row, i) =>
          engagement({ ...row, id: `e${i}` } as Parameters<typeof engagement>[0]),
        );
        const network = buildNetwork(list);
        const behind = new Set(network.edges.flatMap((edge) => edge.engagementIds));
        for (const node of network.nodes) if (node.engagement) behind.add(node.engagement.id);
        for (const { id } of network.unplaced) {
          expect(behind.has(id)).toBe(false);
          behind.add(id);
        }
        expect(behind.size).toBe(list.length);
      }),
    );
  });

  it('sums up to the number of engagements where each has two sides', () => {
    const list = manyEngagements(800, 40).filter(
      (each) => each.type === 'visit' && each.visitors[0] !== each.hosts[0],
    );
    const network = buildNetwork(list);
    expect(network.edges.reduce((sum, edge) => sum + edge.engagementIds.length, 0)).toBe(list.length);
  });

  it('does not depend on the order of the engagements', () => {
    const list = manyEngagements(400, 40);
    const expected = JSON.stringify(buildNetwork(list));
    for (let seed = 1; seed <= 5; seed++) {
      expect(JSON.stringify(buildNetwork(shuffle(list, seeded(seed))))).toBe(expected);
    }
  });

  it('takes people for nodes, and the party where nobody is named', () => {
    const list = [
      engagement({
        id: 'a',
        visitors: ['MLI'],
        hosts: ['RUS'],
        start: '2025-06-22',
        people: [
          { name: 'Assimi Goïta', party: 'MLI', role: null },
          { name: 'Sadio Camara', party: 'MLI', role: null },
          { name: 'Nobody', party: null, role: null },
        ],
      }),
    ];
    const { nodes, edges } = buildNetwork(list, { actors: 'people' });
    expect(nodes.map((node) => node.id)).toEqual([
      'RUS',
      'person/Assimi Goïta/MLI',
      'person/Sadio Camara/MLI',
    ]);
    expect(edges.map((edge) => edge.target)).toEqual(['RUS', 'RUS']);
    expect(nodes[0]).toMatchObject({ received: 1, strength: 2 });
  });
});
