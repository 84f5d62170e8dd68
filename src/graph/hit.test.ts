import { describe, expect, it } from 'vitest';
import { fitCamera } from './camera';
import { pointAlong } from './edgetable';
import { manyEngagements } from './fixture';
import { distanceTo, edgeAt, nodeAt } from './hit';
import { layoutNetwork } from './layout';
import { layoutInputOf } from './layoutinput';
import { buildNetwork } from './network';
import { placeNetwork } from './place';

const network = buildNetwork(manyEngagements(150, 40));
const positions = layoutNetwork(layoutInputOf(network));
const camera = fitCamera(network.nodes, positions, 1100, 700);
const placement = placeNetwork(network, positions, camera);

describe('edgeAt', () => {
  it('finds an edge three pixels to each side of its middle, or one that lies nearer still', () => {
    for (const edge of placement.edges) {
      const middle = pointAlong(edge, 0.5);
      const [dx, dy] = [edge.to.x - edge.from.x, edge.to.y - edge.from.y];
      const length = Math.hypot(dx, dy);
      for (const side of [-3, 0, 3]) {
        const at = { x: middle.x - (dy / length) * side, y: middle.y + (dx / length) * side };
        const found = edgeAt(network, placement.columns, camera.zoom, at);
        const shape = placement.edges.find((each) => each.edge === found)!;
        expect(distanceTo(shape, at)).toBeLessThanOrEqual(distanceTo(edge, at));
      }
    }
  });

  it('finds nothing where nothing is', () => {
    expect(edgeAt(network, placement.columns, camera.zoom, { x: -500, y: -500 })).toBeNull();
    expect(edgeAt(buildNetwork([]), placement.columns, 1, { x: 0, y: 0 })).toBeNull();
  });
});

describe('nodeAt', () => {
  it('finds each node at its middle', () => {
    for (const placed of placement.nodes) expect(nodeAt(placement, placed)).toBe(placed);
  });
});
