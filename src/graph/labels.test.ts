import { describe, expect, it } from 'vitest';
import { THEMES } from '../theme/theme';
import { boxesMeet } from './boxgrid';
import { fitCamera, zoomAbout, type Camera } from './camera';
import { nameNodes } from './draw';
import { manyEngagements } from './fixture';
import { ALWAYS_LABELLED, type PlacedLabel } from './labels';
import { layoutNetwork } from './layout';
import { layoutInputOf } from './layoutinput';
import { buildNetwork } from './network';
import { placeNodes } from './place';

const network = buildNetwork(manyEngagements(1200, 120));
const positions = layoutNetwork(layoutInputOf(network));
const [width, height] = [1100, 500];
const input = { network, width, height, theme: THEMES.light, locale: 'en' as const };
const fitted = fitCamera(network.nodes, positions, width, height);

function namesIn(camera: Camera, before?: readonly PlacedLabel[]): PlacedLabel[] {
  const kept = before && new Map(before.map(({ placed, spot }) => [placed.node.id, spot]));
  return nameNodes(placeNodes(network, positions, camera).nodes, input, kept);
}

describe('names while the view moves', () => {
  const rest = namesIn(fitted);
  const steps = Array.from({ length: 10 }, (_, i) =>
    zoomAbout({ ...fitted, x: fitted.x + i * 9 }, 1.12 ** (i + 1), { x: 400, y: 300 }),
  );

  it.each(steps.map((camera, i) => [i + 1, camera] as const))(
    'never meet, after %d steps, and name the strongest twenty in sight',
    (_, camera) => {
      const moved = namesIn(camera, rest);
      moved.forEach(({ box }, i) => {
        expect(moved.slice(i + 1).filter((other) => boxesMeet(box, other.box))).toEqual([]);
      });
      const named = new Set(moved.map(({ placed }) => placed.node.id));
      const strongest = placeNodes(network, positions, camera)
        .nodes.filter(
          ({ node, x, y }) => node.kind !== 'summit' && x >= 0 && y >= 0 && x <= width && y <= height,
        )
        .slice(0, ALWAYS_LABELLED);
      expect(strongest.filter(({ node }) => !named.has(node.id))).toEqual([]);
    },
  );

  it('stay where they were beside their nodes, but for those that must be named', () => {
    const before = new Map(rest.map(({ placed, spot }) => [placed.node.id, spot]));
    const moved = namesIn(steps[4]!, rest);
    const jumped = moved.filter(({ placed, spot }) => {
      const was = before.get(placed.node.id);
      return was?.side !== spot.side || was.off !== spot.off;
    });
    expect(jumped.length).toBeLessThanOrEqual(ALWAYS_LABELLED);
    expect(moved.length - jumped.length).toBeGreaterThan(ALWAYS_LABELLED);
  });

  it('are all kept while nothing moves', () => {
    expect(namesIn(fitted, rest).map(({ placed, x, y }) => [placed.node.id, x, y])).toEqual(
      rest.map(({ placed, x, y }) => [placed.node.id, x, y]),
    );
  });
});
