/** The graph ready for a page: the drawing that is chosen, as on the screen, with its legend. */
import type { Engagement } from '../engagement/engagement';
import { GRAPH } from '../i18n/messages/graph';
import type { Locale } from '../i18n/locale';
import type { FigureBody, LegendItem } from '../scene/figure';
import type { Mark } from '../scene/scene';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import { NOWHERE, withPins } from './arrange';
import { cameraOf, fitCamera, type Camera, type Part } from './camera';
import { drawWhole, type Chart } from './chart';
import { DEFAULT_CHOICE, type GraphChoice } from './choice';
import { colourByGroup, groupLegend } from './colouring';
import { compareHalves } from './compare';
import { drawGraph } from './draw';
import { centreOf, egoOf } from './ego';
import { layoutNetwork, type Positions } from './layout';
import { layoutInputOf } from './layoutinput';
import { changeLegend, legendOf } from './legend';
import { drawMatrix, matrixCapacity, type MatrixInput } from './matrix';
import { drawMultiples, PANEL_GAP_PX, PANEL_HEAD_PX } from './multiples';
import { buildNetwork, type Network } from './network';
import { placeNewcomers } from './newcomers';
import { drawSummits } from './summitchart';
import { formatYears } from './window';

export interface GraphFigureInput {
  /** All engagements of the data set: they decide where nodes stand. */
  readonly all: Iterable<Engagement>;
  /** Those to draw. */
  readonly shown: readonly Engagement[];
  /** Which drawing; the whole network when not given. */
  readonly choice?: GraphChoice;
  /** Codes of parties that are asked for: the view around one is around the first of them where no other is chosen. */
  readonly asked?: readonly string[];
  /** In pixels. A matrix and a chart of summits are as tall as they need to be. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The layout of `all` where it is known already; otherwise it is computed, with the same result. */
  readonly positions?: Positions;
  /** The part of a network to show; all that is shown, when not given. */
  readonly part?: Part | null;
}

/** The drawing at a size. The same input gives the same marks in every engine. */
export function graphFigure(input: GraphFigureInput): FigureBody {
  const { choice = DEFAULT_CHOICE, width, height, theme, locale } = input;
  const network = buildNetwork(input.shown, { actors: choice.options.actors });
  const frame = { network, width, height, theme, locale };
  switch (choice.view) {
    case 'matrix': {
      const asked: MatrixInput = { ...frame, order: choice.options.order };
      return chartFigure(drawMatrix({ ...asked, most: matrixCapacity(asked) }), input);
    }
    case 'summits':
      return chartFigure(drawSummits(frame), input);
    case 'ego':
      return egoFigure(network, choice, input);
    case 'links':
      return choice.options.time === 'years'
        ? yearsFigure(network, choice, input)
        : linksFigure(network, choice, input);
  }
}

/** Where a network's nodes stand: where the whole data set puts them, or where they were dragged to. */
function placesOf(network: Network, choice: GraphChoice, { all, positions }: GraphFigureInput): Positions {
  const { actors } = choice.options;
  const base = positions ?? layoutNetwork(layoutInputOf(buildNetwork(all, { actors })));
  return withPins(placeNewcomers(base, network), choice.pins);
}

function linksFigure(network: Network, choice: GraphChoice, input: GraphFigureInput): FigureBody {
  const { theme, locale, shown } = input;
  const { actors, colour, pairs, time } = choice.options;
  const comparison = time === 'compare' ? compareHalves(shown, network, choice.split, actors) : null;
  const colours = colour === 'group' ? colourByGroup(network, pairs, new Map()) : null;
  return networkFigure(network, placesOf(network, choice, input), input, {
    colours,
    changeOf: comparison?.changeOf ?? null,
    legend: [
      ...(comparison ? changeLegend(comparison.counts, theme, locale) : []),
      ...(colours ? groupLegend(network, colours, theme, locale) : []),
      ...legendOf(network, theme, locale, { regions: !colours }),
    ],
    note: null,
  });
}

function egoFigure(network: Network, choice: GraphChoice, input: GraphFigureInput): FigureBody {
  const { theme, locale, asked = [] } = input;
  const centre = centreOf(network, choice.centre, asked);
  const ego = centre === null ? null : egoOf(network, centre);
  return networkFigure(ego?.network ?? network, ego?.positions ?? NOWHERE, input, {
    colours: null,
    changeOf: null,
    legend: legendOf(ego?.network ?? network, theme, locale),
    note: ego && ego.hidden > 0 ? GRAPH[locale].more(ego.hidden) : null,
  });
}

interface Look {
  readonly colours: Parameters<typeof drawGraph>[0]['colours'];
  readonly changeOf: Parameters<typeof drawGraph>[0]['changeOf'];
  readonly legend: readonly LegendItem[];
  readonly note: string | null;
}

function networkFigure(
  network: Network,
  positions: Positions,
  { width, height, theme, locale, part }: GraphFigureInput,
  { legend, note, ...look }: Look,
): FigureBody {
  const camera: Camera = part
    ? cameraOf(part, width, height)
    : fitCamera(network.nodes, positions, width, height);
  const drawing = drawGraph({ network, positions, camera, width, height, theme, locale, ...look });
  return {
    width,
    height,
    overflows: Boolean(part),
    marks: [
      { mark: 'group', key: 'edges', name: 'edges', children: drawing.edges },
      { mark: 'group', key: 'nodes', name: 'nodes', children: drawing.nodes },
      { mark: 'group', key: 'names', name: 'names', children: drawing.labels },
      ...noteMarks(note, width, height, theme),
    ],
    legend,
  };
}

function yearsFigure(network: Network, choice: GraphChoice, input: GraphFigureInput): FigureBody {
  const { width, height, theme, locale, shown } = input;
  const positions = placesOf(network, choice, input);
  const { actors } = choice.options;
  const { columns, wide, high, panels } = drawMultiples({ ...input, shown, network, positions, actors });
  const tall = high + PANEL_HEAD_PX + PANEL_GAP_PX;
  const marks = panels.map(({ window, engagementIds, marks }, i): Mark => {
    const head = { mark: 'text', y: 15, size: TEXT_SIZES.small } as const;
    return {
      mark: 'group',
      key: `${window.from}`,
      name: formatYears(window),
      x: (i % columns) * (wide + PANEL_GAP_PX),
      y: Math.floor(i / columns) * tall,
      children: [
        { mark: 'line', key: 'rule', x1: 0, x2: wide, y1: 0, y2: 0, stroke: theme.line, strokeWidth: 1 },
        { ...head, key: 'years', x: 0, text: formatYears(window), weight: 600, fill: theme.ink },
        {
          ...head,
          key: 'count',
          x: wide,
          anchor: 'end',
          text: GRAPH[locale].engagements(engagementIds.length),
          fill: theme.inkSoft,
        },
        { mark: 'group', key: 'picture', y: PANEL_HEAD_PX, children: marks },
      ],
    };
  });
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  return {
    width,
    height: Math.max(height, rows * tall - PANEL_GAP_PX),
    marks,
    legend: legendOf(network, theme, locale),
  };
}

/** Charts leave room at their top for the tools of the screen. */
const TOOLS_PX = 36;
const NOTE_PX = 20;

function chartFigure(chart: Chart, { width, theme }: GraphFigureInput): FigureBody {
  const body = Math.max(40, chart.height - TOOLS_PX);
  const height = body + (chart.note ? NOTE_PX : 0);
  return {
    width,
    height,
    marks: [
      { mark: 'group', key: 'chart', y: -TOOLS_PX, children: drawWhole({ ...chart, width }) },
      ...noteMarks(chart.note, width, height, theme),
    ],
    legend: chart.legend,
  };
}

/** What had to be left out, at the bottom right. */
function noteMarks(note: string | null, width: number, height: number, theme: Theme): Mark[] {
  if (note === null) return [];
  const size = TEXT_SIZES.small;
  return [
    {
      mark: 'text',
      key: 'note',
      x: width,
      y: height - 5,
      text: note,
      size,
      anchor: 'end',
      fill: theme.inkSoft,
    },
  ];
}
