import { describe, expect, it } from 'vitest';
import { THEMES } from '../theme/theme';
import { fitCamera } from './camera';
import { compareNetworks } from './compare';
import { changePaint, drawEdges, drawNodes } from './draw';
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

it.each(Object.values(THEMES))('what became of a link can be told on the paper of $name', (theme) => {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const light = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = channels(theme.paper);
  for (const change of ['new', 'gone', 'kept'] as const) {
    const { fill, opacity } = changePaint(change, theme);
    const seen = channels(fill).map((value, at) => value * opacity + paper[at]! * (1 - opacity));
    const [low = 0, high = 0] = [light(seen), light(paper)].sort((a, b) => a - b);
    expect((high + 0.05) / (low + 0.05), change).toBeGreaterThanOrEqual(3);
  }
});
