/** The graph ready for a page: the same drawing as on the screen, with its legend. */
import type { Engagement } from '../engagement/engagement';
import type { Locale } from '../i18n/locale';
import type { FigureBody } from '../scene/figure';
import type { Theme } from '../theme/theme';
import { fitCamera, type Camera } from './camera';
import { drawGraph, type DrawInput } from './draw';
import { layoutNetwork, type Positions } from './layout';
import { layoutInputOf } from './layoutinput';
import { legendOf } from './legend';
import { buildNetwork } from './network';
import { placeNewcomers } from './newcomers';

export interface GraphFigureInput {
  /** All engagements of the data set: they decide where nodes stand. */
  readonly all: Iterable<Engagement>;
  /** Those to draw. */
  readonly shown: Iterable<Engagement>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Ids of chosen nodes: they get a ring. */
  readonly selected?: ReadonlySet<string>;
  /** The layout of `all` where it is known already; otherwise it is computed, with the same result. */
  readonly positions?: Positions;
  /** The part to show; all that is shown, when not given. */
  readonly camera?: Camera;
}

/** The node-link drawing at a size, fitted to what is shown. The same input gives the same marks in every engine. */
export function graphFigure(input: GraphFigureInput): FigureBody {
  const { width, height, theme, locale } = input;
  const network = buildNetwork(input.shown);
  const base = input.positions ?? layoutNetwork(layoutInputOf(buildNetwork(input.all)));
  const positions = placeNewcomers(base, network);
  const camera = input.camera ?? fitCamera(network.nodes, positions, width, height);
  const drawing = drawGraph({
    network,
    positions,
    camera,
    width,
    height,
    theme,
    locale,
    ...(input.selected && { selected: input.selected }),
  } satisfies DrawInput);
  return {
    width,
    height,
    marks: [
      { mark: 'group', key: 'edges', name: 'edges', children: drawing.edges },
      { mark: 'group', key: 'nodes', name: 'nodes', children: drawing.nodes },
      { mark: 'group', key: 'names', name: 'names', children: drawing.labels },
    ],
    legend: legendOf(network, theme, locale),
  };
}
