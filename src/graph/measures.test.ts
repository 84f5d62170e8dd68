import { describe, expect, it } from 'vitest';
import { colourCommunities } from './community';
import { manyEngagements, meeting, seeded, shuffle, summit, visit } from './fixture';
import { communitiesOf, measureNetwork } from './measures';
import { buildNetwork } from './network';
import { pairsOf } from './pairs';
import { herfindahl, profileOf } from './profile';

describe('pairsOf', () => {
  it('counts a visit 1 and a summit of n 1/(n − 1) a pair', () => {
    const network = buildNetwork([
      visit(['A1'], ['B1']),
      visit(['B1'], ['A1'], '2020'),
      summit(['A1', 'B1', 'C1', 'D1'], ['A1']),
    ]);
    expect(pairsOf(network, 'visits')).toEqual([{ one: 'A1', other: 'B1', weight: 2 }]);
    const all = pairsOf(network, 'all');
    expect(all).toHaveLength(6);
    expect(all[0]!.weight).toBeCloseTo(2 + 1 / 3);
    expect(all[5]).toEqual({ one: 'C1', other: 'D1', weight: 1 / 3 });
  });

  it('lets a summit count 1 in all for each participant', () => {
    const parties = Array.from({ length: 49 }, (_, i) => `P${i + 10}`);
    const measures = measureNetwork(buildNetwork([summit(parties, [])]), 'all');
    for (const { strength } of measures.values()) expect(strength).toBeCloseTo(1);
  });
});

describe('measureNetwork', () => {
  it('finds the one between others', () => {
    const measures = measureNetwork(
      buildNetwork([visit(['A1'], ['HUB']), visit(['B1'], ['HUB']), meeting(['C1', 'HUB'])]),
      'all',
    );
    expect(measures.get('HUB')).toEqual({ outDegree: 0, inDegree: 2, strength: 3, betweenness: 1 });
    expect(measures.get('A1')).toMatchObject({ outDegree: 1, inDegree: 0, betweenness: 0 });
  });
});

describe('communitiesOf', () => {
  const circle = (letter: string) =>
    ['1', '2', '3', '4'].flatMap((a, i, all) =>
      all.slice(i + 1).map((b) => visit([letter + a], [letter + b], '2024', `${letter}${a}${b}`)),
    );

  it('finds groups that meet one another, and nobody who meets none', () => {
    const network = buildNetwork([...circle('A'), ...circle('B'), visit(['A1'], ['B1']), visit(['ZZ'], [])]);
    expect(communitiesOf(network, 'all')).toEqual([
      ['A1', 'A2', 'A3', 'A4'],
      ['B1', 'B2', 'B3', 'B4'],
    ]);
  });

  it('finds the same groups in whatever order the rows come', () => {
    const list = manyEngagements(500, 60);
    const expected = communitiesOf(buildNetwork(list), 'all');
    expect(communitiesOf(buildNetwork(shuffle(list, seeded(3))), 'all')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });
});

describe('colourCommunities', () => {
  const before = colourCommunities(
    [
      ['A', 'B', 'C', 'D', 'E'],
      ['F', 'G', 'H'],
    ],
    new Map(),
  );

  it('keeps a colour while 60 % of the members stay', () => {
    const after = colourCommunities(
      [
        ['F', 'G', 'X', 'Y', 'Z', 'D', 'E'],
        ['A', 'B', 'C'],
      ],
      before,
    );
    expect(after.get('A')).toBe(before.get('A'));
    expect(after.get('F')).toBe(before.get('F'));
  });

  it('gives it up when fewer do', () => {
    const after = colourCommunities(
      [
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
      ],
      before,
    );
    expect([...new Set(after.values())]).toHaveLength(3);
    expect(after.get('F')).toBe(2);
  });

  it('never gives two groups one colour', () => {
    const random = seeded(5);
    let colours = before;
    for (let round = 0; round < 200; round++) {
      const groups: string[][] = [[], [], [], []];
      for (const id of 'ABCDEFGHIJ') groups[Math.floor(random() * 4)]!.push(id);
      const filled = groups.filter((group) => group.length > 0);
      colours = colourCommunities(filled, colours);
      expect(new Set(filled.map((group) => colours.get(group[0]!))).size).toBe(filled.length);
    }
  });
});

describe('profileOf', () => {
  const list = [
    visit(['MLI'], ['RUS'], '2023-05-01'),
    visit(['MLI'], ['RUS'], '2025-06-22'),
    visit(['FRA'], ['MLI'], '2023-01-01'),
    summit(['MLI', 'NER', 'BFA'], ['MLI'], '2024-07-06'),
    visit(['USA'], ['FRA'], '2024'),
  ];

  it('ranks partners, says who calls on whom, first and last contact', () => {
    const profile = profileOf(list, 'MLI');
    expect(profile.partners.map(({ code, weight }) => [code, weight])).toEqual([
      ['RUS', 2],
      ['FRA', 1],
      ['BFA', 0.5],
      ['NER', 0.5],
    ]);
    expect(profile).toMatchObject({ made: 2, received: 1, met: 1 });
    expect(profile.balance).toBeCloseTo(1 / 3);
    expect(profile.partners[0]!.engagementIds).toHaveLength(2);
    expect(profile.partners[0]!.first!).toBeLessThan(profile.partners[0]!.last!);
  });

  it('gives concentration and newcomers by year', () => {
    expect(profileOf(list, 'MLI').years).toEqual([
      { year: 2023, partners: 2, concentration: 0.5, newcomers: ['FRA', 'RUS'] },
      { year: 2024, partners: 2, concentration: 0.5, newcomers: ['BFA', 'NER'] },
      { year: 2025, partners: 1, concentration: 1, newcomers: [] },
    ]);
  });

  it('knows nothing of a party that is not there', () => {
    expect(profileOf(list, 'XYZ')).toMatchObject({ partners: [], years: [], balance: 0 });
    expect(herfindahl([])).toBe(0);
  });
});
