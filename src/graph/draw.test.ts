import { describe, expect, it } from 'vitest';
import { THEMES } from '../theme/theme';
import { boxesMeet } from './boxgrid';
import { fitCamera } from './camera';
import { drawGraph, type GraphDrawing } from './draw';
import { manyEngagements, meeting, summit, visit } from './fixture';
import { ALWAYS_LABELLED } from './labels';
import { layoutNetwork } from './layout';
import { layoutInputOf } from './layoutinput';
import { buildNetwork } from './network';
import { rowsOf } from './rows';

const network = buildNetwork(manyEngagements(1200, 120));
const positions = layoutNetwork(layoutInputOf(network));
const [width, height] = [1100, 500];
const fitted = fitCamera(network.nodes, positions, width, height);

function drawAt(zoom: number): GraphDrawing {
  const camera = {
    zoom: fitted.zoom * zoom,
    x: width / 2 - (width / 2 - fitted.x) * zoom,
    y: height / 2 - (height / 2 - fitted.y) * zoom,
  };
  return drawGraph({ network, positions, camera, width, height, theme: THEMES.light, locale: 'en' });
}

const ZOOMS = [0.4, 0.6, 0.8, 1, 1.3, 1.7, 2.2, 3, 4.5, 7];

describe('drawGraph', () => {
  it.each(ZOOMS)('lets no two names meet at zoom %d', (zoom) => {
    const boxes = drawAt(zoom).placedLabels.map((label) => label.box);
    expect(boxes.length).toBeGreaterThan(3);
    boxes.forEach((box, i) => {
      expect(boxes.slice(i + 1).filter((other) => boxesMeet(box, other))).toEqual([]);
    });
  });

  it.each(ZOOMS)('names the twenty strongest in sight at zoom %d', (zoom) => {
    const { placement, placedLabels } = drawAt(zoom);
    const named = new Set(placedLabels.map((label) => label.placed.node.id));
    const strongest = placement.nodes
      .filter(({ node, x, y }) => node.kind !== 'summit' && x >= 0 && x <= width && y >= 0 && y <= height)
      .slice(0, ALWAYS_LABELLED);
    expect(strongest.filter(({ node }) => !named.has(node.id))).toEqual([]);
  });

  it.each(ZOOMS)('lets no two nodes meet at zoom %d', (zoom) => {
    const { nodes } = drawAt(zoom).placement;
    nodes.forEach((a, i) => {
      for (const b of nodes.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius - 0.1);
      }
    });
  });

  it('draws an edge for each row of the table', () => {
    const rows = rowsOf(network, 'en').filter((row) => row.kind !== 'alone');
    expect(
      drawAt(1)
        .edges.map((mark) => mark.key)
        .sort(),
    ).toEqual(rows.map((row) => row.id).sort());
  });

  it('tapers a visit from its wide end to less than a third', () => {
    const pair = buildNetwork([visit(['MLI'], ['RUS']), visit(['RUS'], ['MLI'])]);
    const places = new Map([
      ['MLI', { x: 0, y: 0 }],
      ['RUS', { x: 200, y: 0 }],
    ]);
    const { placement } = drawGraph({
      network: pair,
      positions: places,
      camera: { zoom: 1, x: 50, y: 50 },
      width: 300,
      height: 100,
      theme: THEMES.light,
      locale: 'fr',
    });
    const [there, back] = placement.edges;
    expect(there!.wide / there!.narrow).toBeGreaterThan(3);
    expect(Math.sign(there!.control.y - 50)).toBe(-Math.sign(back!.control.y - 50));
  });

  it('writes only numbers into paths', () => {
    for (const mark of drawAt(1).edges) expect(mark.d).toMatch(/^[MLQZ0-9 .-]+$/);
  });

  it('names parties and summits in both languages', () => {
    const small = buildNetwork([summit(['MLI', 'NER', 'BFA'], ['MLI']), meeting(['DEU', 'CIV'])]);
    const places = layoutNetwork(layoutInputOf(small));
    const camera = fitCamera(small.nodes, places, 600, 400);
    const textsIn = (locale: 'en' | 'fr') =>
      drawGraph({
        network: small,
        positions: places,
        camera,
        width: 600,
        height: 400,
        theme: THEMES.dark,
        locale,
      }).placedLabels.map((label) => label.text);
    expect(textsIn('en')).toContain('Germany');
    expect(textsIn('fr')).toContain('Allemagne');
  });
});
