import { describe, expect, it } from 'vitest';
import { THEMES } from '../theme/theme';
import { fitCamera } from './camera';
import { compareNetworks } from './compare';
import { drawEdges, drawNodes } from './draw';
import { edgePath } from './edgepath';
import { openShape, shapeEdge } from './edgetable';
import { manyEngagements, meeting } from './fixture';
import { layoutNetwork } from './layout';
import { layoutInputOf } from './layoutinput';
import { buildNetwork } from './network';
import { nodeBody } from './nodebody';
import { canvasSceneOf } from './palette';
import { placeNetwork } from './place';
import { edgeScale } from './size';

const early = manyEngagements(150, 40, 1);
const late = [...manyEngagements(150, 40, 2), meeting(['P0001', 'P0002'])];
const network = buildNetwork([...early, ...late]);
const positions = layoutNetwork(layoutInputOf(network));
const [width, height] = [1100, 700];
const camera = fitCamera(network.nodes, positions, width, height);
const placement = placeNetwork(network, positions, camera);
const comparison = compareNetworks(buildNetwork(early), buildNetwork(late), network);

describe('canvasSceneOf', () => {
  it.each([
    ['as it is', null],
    ['between two periods', comparison.changeOf],
  ])('paints the same edges in the same order as the file, %s', (_, changeOf) => {
    const input = { network, width, height, theme: THEMES.dark, locale: 'en' as const, changeOf };
    const { edges, fill, fills } = canvasSceneOf(input, true);
    const painted = [...fill].map((paint, row) => {
      const shape = openShape();
      shapeEdge(edges, row, placement.columns, edgeScale(camera.zoom), shape);
      return [edgePath(shape), fills[paint]!.fill, fills[paint]!.opacity];
    });
    const drawn = drawEdges(placement.edges, input).map((mark) => [mark.d, mark.fill, mark.fillOpacity]);
    expect(painted).toEqual(drawn);
    expect(new Set(network.edges.map(({ kind }) => kind)).size).toBe(3);
  });

  it('paints the same bodies as the file', () => {
    const input = { network, width, height, theme: THEMES.light, locale: 'en' as const };
    const { bodies, paper, ink } = canvasSceneOf(input, true);
    const painted = placement.nodes.map((placed) =>
      nodeBody(bodies!.kinds[placed.index]!, placed, bodies!.colours[placed.index]!, { paper, ink }),
    );
    const drawn = drawNodes(placement.nodes, input).filter(({ mark }) => mark !== 'text');
    expect(painted.reverse()).toEqual(drawn.map(({ target: _, ...mark }) => ({ ...mark, key: '' })));
  });
});
