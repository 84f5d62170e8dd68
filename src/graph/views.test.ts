import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { THEMES } from '../theme/theme';
import type { GroupMark, Mark } from '../scene/scene';
import { drawWhole, scrollTo, targetTowards } from './chart';
import { compareHalves, compareNetworks } from './compare';
import { egoOf } from './ego';
import { manyEngagements, meeting, summit, visit } from './fixture';
import { drawGraph } from './draw';
import { drawMatrix, matrixCellFor } from './matrix';
import { drawMultiples, panelWindows } from './multiples';
import { buildNetwork } from './network';
import { orderNodes } from './order';
import { drawSummits, SUMMIT_TOP_PX } from './summitchart';
import { tableOf } from './tabular';
import { cutYears, engagementsIn, formatYears, yearsOf } from './window';

const list = manyEngagements(600, 50);
const network = buildNetwork(list);
const frame = { network, width: 1000, height: 600, theme: THEMES.light, locale: 'en' as const };

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flatten(mark.children) : [mark]));

describe('drawMatrix', () => {
  it('has a cell for each visit edge between the parties that it shows, at the row of the visitor and the column of the host', () => {
    const chart = drawMatrix({ ...frame, order: 'name' });
    const nodes = chart.targets.filter((target) => target.kind === 'node');
    const shown = new Set(nodes.map((target) => target.id));
    const expected = network.edges.filter(
      (edge) => edge.kind === 'visit' && shown.has(edge.source) && shown.has(edge.target),
    );
    const cells = flatten(drawWhole(chart)).filter((mark) => mark.target?.kind === 'edge');
    expect(cells.map((mark) => mark.key).sort()).toEqual(expected.map((edge) => edge.id).sort());
    const rowOf = new Map(nodes.map((target) => [target.id, target.y]));
    for (const target of chart.targets.filter(({ kind }) => kind === 'edge')) {
      expect(target.y).toBeCloseTo(rowOf.get(target.id.split('>')[0]!)!);
    }
  });

  it('says how many parties it shows when there is no room for all', () => {
    expect(drawMatrix({ ...frame, most: 20, order: 'strength' }).note).toMatch(/20 most active of/);
    expect(
      drawMatrix({ ...frame, network: buildNetwork([visit(['MLI'], ['RUS'])]), order: 'community' }).note,
    ).toBeNull();
    const none = drawMatrix({ ...frame, network: buildNetwork([]), order: 'name' });
    expect([drawWhole(none), none.note]).toEqual([[], 'No visits among what is shown.']);
  });

  it('draws of 190 parties only the part in sight, names held at its edges, and misses nothing over all parts', () => {
    const large = buildNetwork(manyEngagements(20_000, 190));
    const chart = drawMatrix({ ...frame, network: large, order: 'name' });
    expect(chart.width).toBeGreaterThan(190 * 12);
    const seen = new Set<string>();
    for (let x = 0; x < chart.width; x += 700) {
      for (let y = 0; y < chart.height; y += 350) {
        const marks = flatten(chart.draw({ x, y, width: 1000, height: 600 }));
        const names = marks.filter((mark) => mark.mark === 'text' && mark.key.endsWith(' name'));
        for (const mark of names) expect(mark.mark === 'text' && mark.x).toBe(chart.held.left - 9);
        for (const mark of marks) if (mark.target?.kind === 'edge') seen.add(mark.key);
        expect(marks.length).toBeLessThan(6000);
      }
    }
    expect(seen.size).toBe(large.edges.filter(({ kind }) => kind === 'visit').length);
  });

  it('fits all into the frame at once, with names of every so many rows where cells are too low for all', () => {
    const large = buildNetwork(manyEngagements(20_000, 190));
    const input = { ...frame, network: large, order: 'name' as const };
    const chart = drawMatrix({ ...input, cell: matrixCellFor(input) });
    expect(chart.height).toBeLessThanOrEqual(600.01);
    const ys = flatten(drawWhole(chart)).flatMap((mark) =>
      mark.mark === 'text' && mark.key.endsWith(' name') ? [mark.y] : [],
    );
    for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(11);
  });
});

describe('orderNodes', () => {
  it('keeps every node once, whatever the order, and groups those who meet', () => {
    const parties = network.nodes.filter((node) => node.kind === 'party');
    for (const order of ['community', 'name', 'strength'] as const) {
      const ordered = orderNodes(network, parties, order, { rule: 'all', locale: 'en' });
      expect(ordered.nodes.map((node) => node.id).sort()).toEqual(parties.map((node) => node.id));
    }
    const pairs = buildNetwork([visit(['A1'], ['B1']), visit(['C1'], ['D1'])]);
    const { nodes, breaks } = orderNodes(pairs, pairs.nodes, 'community', { rule: 'all', locale: 'en' });
    expect(nodes.map((node) => node.id)).toEqual(['A1', 'B1', 'C1', 'D1']);
    expect(breaks).toEqual([2]);
  });
});

describe('drawSummits', () => {
  it('draws one line a summit with a dot for each shown participant, the host as a ring', () => {
    const one = buildNetwork([summit(['MLI', 'NER', 'BFA'], ['MLI'], '2024-07-06'), visit(['USA'], ['FRA'])]);
    const chart = drawSummits({ ...frame, network: one });
    const circles = flatten(drawWhole(chart)).filter(
      (mark) => mark.mark === 'circle' && mark.target?.kind === 'summit',
    );
    expect(circles).toHaveLength(3);
    expect(
      circles.filter((mark) => 'fill' in mark && mark.fill === THEMES.light.paper).map((mark) => mark.key),
    ).toEqual(['summit/summit-MLI-2024-07-06/MLI']);
    expect(chart.targets.filter((target) => target.kind === 'summit')).toHaveLength(1);
  });

  it('keeps time running to the right, lines apart, and all within the frame', () => {
    const xs = drawSummits(frame)
      .targets.filter((target) => target.kind === 'summit')
      .map((target) => target.x);
    expect(xs.length).toBeGreaterThan(5);
    for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(8.9);
    expect(xs.at(-1)!).toBeLessThanOrEqual(1000);
  });

  it('stands on the axis of the timeline: the same day at the same pixel', () => {
    const [from, to] = [dayOf(2020, 1, 1), dayOf(2030, 1, 1)];
    const one = buildNetwork([summit(['MLI', 'NER'], ['MLI'], '2025-01-01')]);
    const chart = drawSummits({ ...frame, network: one, axis: { from, to, left: 176 } });
    const x = 176 + ((dayOf(2025, 1, 1) - from) / (to - from)) * (1000 - 176);
    expect(chart.targets.find(({ kind }) => kind === 'summit')!.x).toBeCloseTo(x);
  });

  it('keeps names, dates and the names of summits in sight while the rows are scrolled', () => {
    const many = buildNetwork(manyEngagements(3000, 120));
    const chart = drawSummits({ ...frame, network: many });
    expect(chart.height).toBeGreaterThan(1200);
    const marks = chart.draw({ x: 0, y: 700, width: 1000, height: 600 });
    const group = (key: string) => marks.find((mark) => mark.key === key) as GroupMark;
    for (const mark of group('labels').children)
      expect(mark.mark === 'text' && mark.y < SUMMIT_TOP_PX).toBe(true);
    for (const mark of group('ticks').children) expect(mark.mark === 'text' && mark.y < 600).toBe(true);
    expect(group('rows').children.length).toBeLessThan(120);
  });

  it('says so when there is no summit', () => {
    expect(drawSummits({ ...frame, network: buildNetwork([]) }).note).not.toBeNull();
  });
});

describe('egoOf', () => {
  it('holds the party, its partners and their edges with it, and no other', () => {
    const ego = egoOf(network, 'P0000')!;
    expect(ego.network.edges.every((edge) => edge.source === 'P0000' || edge.target === 'P0000')).toBe(true);
    const partners = network.edges.flatMap((edge) =>
      edge.source === 'P0000' ? [edge.target] : edge.target === 'P0000' ? [edge.source] : [],
    );
    expect(ego.network.nodes.length - 1 + ego.hidden).toBe(new Set(partners).size);
    for (const node of ego.network.nodes) expect(ego.positions.has(node.id)).toBe(true);
  });

  it('stands whom it visits right, who visits it left', () => {
    const ego = egoOf(
      buildNetwork([visit(['A1'], ['B1']), visit(['C1'], ['A1']), meeting(['A1', 'D1'])]),
      'A1',
    )!;
    expect(ego.positions.get('B1')!.x).toBeGreaterThan(0);
    expect(ego.positions.get('C1')!.x).toBeLessThan(0);
    expect(egoOf(network, 'XYZ')).toBeNull();
  });
});

describe('compareNetworks', () => {
  it('marks each edge new, gone or kept, and counts them', () => {
    const before = [visit(['A1'], ['B1'], '2010'), visit(['A1'], ['C1'], '2011')];
    const after = [visit(['A1'], ['B1'], '2020'), visit(['B1'], ['A1'], '2021')];
    const { changeOf, counts } = compareNetworks(
      buildNetwork(before),
      buildNetwork(after),
      buildNetwork([...before, ...after]),
    );
    expect(Object.fromEntries(changeOf)).toEqual({ 'A1>B1': 'kept', 'A1>C1': 'gone', 'B1>A1': 'new' });
    expect(counts).toEqual({ new: 1, gone: 1, kept: 1 });
  });

  it('counts as many edges as the two sets hold between them', () => {
    const [before, after] = [
      engagementsIn(list, { from: 1990, to: 2005 }),
      engagementsIn(list, { from: 2005, to: 2026 }),
    ];
    const [a, b] = [buildNetwork(before), buildNetwork(after)];
    const { counts } = compareNetworks(a, b, buildNetwork([...before, ...after]));
    expect(counts.kept + counts.gone).toBe(a.edges.length);
    expect(counts.kept + counts.new).toBe(b.edges.length);
  });
});

describe('windows of years', () => {
  it('reach over all dated engagements, and leave none out nor take one twice', () => {
    const years = yearsOf(list)!;
    expect(years).toEqual({ from: 1990, to: 2025 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (most) => {
        const windows = cutYears(years, most);
        expect(windows.length).toBeLessThanOrEqual(most);
        expect(windows.reduce((sum, window) => sum + engagementsIn(list, window).length, 0)).toBe(
          list.length,
        );
      }),
    );
    expect(yearsOf([visit(['A1'], ['B1'], null)])).toBeNull();
    expect([formatYears({ from: 2014, to: 2015 }), formatYears({ from: 2014, to: 2017 })]).toEqual([
      '2014',
      '2014–2016',
    ]);
  });
});

describe('the table of each drawing', () => {
  const positions = new Map(
    network.nodes.map(({ id }, i) => [id, { x: (i % 20) * 40, y: Math.floor(i / 20) * 40 }]),
  );
  const camera = { zoom: 1, x: 0, y: 0 };
  const base = {
    view: 'links',
    time: 'whole',
    network,
    ego: null,
    comparison: null,
    windows: [],
    shown: list,
    actors: 'parties',
    locale: 'en',
  } as const;
  const drawnIn = (marks: readonly Mark[], kind: string) =>
    [...new Set(marks.flatMap((mark) => (mark.target?.kind === kind ? [mark.target.id] : [])))].sort();
  const edgesOf = (of: typeof network, at = positions) =>
    drawnIn(drawGraph({ ...frame, network: of, positions: at, camera }).edges, 'edge');
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

  it('of the network, and of the comparison with what became of each link', () => {
    expect(ids(tableOf(base).rows)).toEqual(edgesOf(network));
    const comparison = compareHalves(list, network, null, 'parties')!;
    const table = tableOf({ ...base, time: 'compare', comparison });
    expect(ids(table.rows)).toEqual(edgesOf(network));
    for (const row of table.rows) expect(row.cells.at(-1)).toBe(comparison.changeOf.get(row.id));
  });

  it('of the matrix, of the summits, and around one', () => {
    const cells = drawnIn(flatten(drawWhole(drawMatrix({ ...frame, order: 'name' }))), 'edge');
    expect(ids(tableOf({ ...base, view: 'matrix' }).rows)).toEqual(cells);
    const summits = drawnIn(flatten(drawWhole(drawSummits(frame))), 'summit');
    const table = tableOf({ ...base, view: 'summits' });
    expect(ids(table.rows)).toEqual(summits);
    const ego = egoOf(network, 'P0000')!;
    expect(ids(tableOf({ ...base, view: 'ego', ego }).rows)).toEqual(
      edgesOf(ego.network, new Map(ego.positions)),
    );
  });

  it('of the pictures side by side', () => {
    const size = { width: 1000, height: 600 };
    const { panels } = drawMultiples({ ...frame, shown: list, positions, actors: 'parties' });
    const drawn = panels.flatMap((panel) => {
      const joined = new Set(panel.network.edges.flatMap(({ source, target }) => [source, target]));
      const alone = drawnIn(panel.marks, 'node').filter((id) => !joined.has(id));
      return [...drawnIn(panel.marks, 'edge'), ...alone].map((id) => `${panel.window.from} ${id}`);
    });
    const windows = panelWindows(list, size.width);
    expect(ids(tableOf({ ...base, time: 'years', windows }).rows)).toEqual(drawn.sort());
  });
});

describe('scrollTo', () => {
  it('moves no more than is needed to bring a place out from under what is held', () => {
    const held = { before: 100, after: 20 };
    expect(scrollTo(500, 300, 600, held)).toBe(300);
    expect(scrollTo(380, 300, 600, held)).toBe(256);
    expect(scrollTo(890, 300, 600, held)).toBe(334);
    expect(scrollTo(10, 300, 600, held)).toBe(0);
  });
});

describe('targetTowards', () => {
  const at = (id: string, x: number, y: number) => ({
    kind: 'node',
    id,
    x,
    y,
    label: id,
    engagementIds: [],
    code: null,
  });
  it('finds the nearest in a direction and none where there is none', () => {
    const targets = [at('right', 10, 1), at('far', 40, 0), at('below', 0, 10)];
    expect(targetTowards(targets, { x: 0, y: 0 }, [1, 0])?.id).toBe('right');
    expect(targetTowards(targets, { x: 0, y: 0 }, [0, 1])?.id).toBe('below');
    expect(targetTowards(targets, { x: 0, y: 0 }, [-1, 0])).toBeNull();
  });
});
