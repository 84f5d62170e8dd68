import { describe, expect, it } from 'vitest';
import { fitCamera, project } from './camera';
import { manyEngagements } from './fixture';
import { layoutNetwork } from './layout';
import { layoutInputOf } from './layoutinput';
import { buildNetwork } from './network';
import { drawnRadius, RING_REACH_PX } from './size';

const network = buildNetwork(manyEngagements(300, 30));
const positions = layoutNetwork(layoutInputOf(network));

describe('fitCamera', () => {
  it.each([
    [1100, 500],
    [1100, 160],
    [1100, 90],
    [340, 300],
    [340, 700],
  ])('shows every node with its ring in a box of %d by %d', (width, height) => {
    const camera = fitCamera(network.nodes, positions, width, height, {
      x: Math.min(84, width * 0.16),
      y: 40,
    });
    for (const node of network.nodes) {
      const { x, y } = project(positions.get(node.id)!, camera);
      const reach = drawnRadius(node, camera.zoom) + RING_REACH_PX;
      expect(Math.min(x - reach, y - reach, width - x - reach, height - y - reach)).toBeGreaterThan(0);
    }
  });

  it('shows the origin when there is nothing to show', () => {
    expect(fitCamera([], positions, 300, 200)).toEqual({ zoom: 1, x: 150, y: 100 });
  });
});
