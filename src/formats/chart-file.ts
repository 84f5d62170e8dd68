/**
 * A chart as a file. The page and the command line both call this, with the same request, and so write the same bytes.
 *
 *     data set + filter → rows → chart at its size → figure (title, filters, legend, sources) → SVG text
 */
import type { Dataset } from '../engagement/dataset';
import type { Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { createCrossFilter } from '../filter/crossfilter';
import type { Filter } from '../filter/filter';
import { buildTable, type Table } from '../filter/table';
import { NOWHERE } from '../graph/arrange';
import type { Part } from '../graph/camera';
import { DEFAULT_CHOICE, type GraphChoice } from '../graph/choice';
import { compareHalves } from '../graph/compare';
import { centreOf } from '../graph/ego';
import { graphFigure } from '../graph/figure';
import { layoutNetwork, type Positions } from '../graph/layout';
import { layoutInputOf } from '../graph/layoutinput';
import { nodeName } from '../graph/naming';
import { buildNetwork } from '../graph/network';
import { formatYears } from '../graph/window';
import type { Locale } from '../i18n/locale';
import { FIGURE } from '../i18n/messages/figure';
import type { FigureBody } from '../scene/figure';
import { THEMES, type ThemeName } from '../theme/theme';
import { timelineFigure } from '../timeline/figure';
import { alignLanes, OFFICE, type Alignment } from '../timeline/alignment';
import type { LaneChoice } from '../timeline/choice';
import {
  creditSources,
  figureKindOf,
  titleFigure,
  writeSubtitle,
  type ChartView,
  type FigureKind,
} from './caption';
import { fitFigure } from './figure';
import { loadGlyphTable } from './glyph-table';
import { writeSvg } from './svg';

export interface ChartRequest {
  readonly dataset: Dataset;
  /** The data set's table where there is one already. */
  readonly table?: Table;
  readonly filter: Filter;
  readonly view: ChartView;
  /** Which drawing of the graph; the whole network when not given. */
  readonly graph?: GraphChoice;
  /** The part of a network to show, in the layout's own units; all that is shown when not given. */
  readonly part?: Part | null;
  readonly lanes: LaneChoice;
  readonly locale: Locale;
  readonly theme: ThemeName;
  /** In pixels. A timeline is as tall as its lanes need. */
  readonly width: number;
  readonly height: number;
  readonly today: Day;
  /** `outline` looks the same in every renderer; `live` stays editable text and needs the font. */
  readonly text: 'outline' | 'live';
}

/** The chart as SVG text. Without engagements it says so in words. */
export async function writeChart(request: ChartRequest): Promise<string> {
  const { dataset, filter, locale, view } = request;
  const theme = THEMES[request.theme];
  const table = request.table ?? buildTable(dataset.engagements);
  const { rows, shown } = createCrossFilter(table).apply(filter);
  const engagements = engagementsAt(table, rows);
  const draw =
    view === 'timeline'
      ? drawTimelineBody(request, { table, rows, alignment: await alignmentOf(request.lanes, table) })
      : drawGraphBody(request, engagements);
  const caption = captionOf(request, engagements);
  const subtitle = writeSubtitle({ shown, total: table.size }, filter, locale);
  const scene = fitFigure(
    {
      title: titleFigure(caption.kind, filter, locale, caption.centre),
      subtitle: [subtitle, caption.periods].filter(Boolean).join(' · '),
      sources: creditSources(engagements, dataset.sources),
      theme,
      locale,
    },
    request,
    draw,
  );
  return writeSvg(scene, request.text === 'outline' ? { glyphs: await loadGlyphTable() } : {});
}

interface Caption {
  readonly kind: FigureKind;
  /** Whom the view around one is around. */
  readonly centre?: string;
  /** Which two periods are compared. */
  readonly periods?: string;
}

function captionOf({ view, graph, filter, locale }: ChartRequest, shown: readonly Engagement[]): Caption {
  if (view === 'timeline' || !graph) return { kind: view };
  const kind = figureKindOf(graph);
  if (kind !== 'ego' && kind !== 'compare') return { kind };
  const { actors } = graph.options;
  const network = buildNetwork(shown, { actors });
  if (kind === 'compare') {
    const comparison = compareHalves(shown, network, graph.split, actors);
    if (!comparison) return { kind };
    const { before, after } = comparison;
    return { kind, periods: FIGURE[locale].against(formatYears(before), formatYears(after)) };
  }
  const centre = network.nodeById.get(centreOf(network, graph.centre, filter.countries) ?? '');
  return centre ? { kind, centre: nodeName(centre, locale) } : { kind };
}

type DrawBody = (widthPx: number, heightPx: number) => FigureBody;

interface TimelineData {
  readonly table: Table;
  readonly rows: Uint32Array;
  readonly alignment: Alignment | null;
}

function drawTimelineBody(request: ChartRequest, data: TimelineData): DrawBody {
  const { filter, today, lanes, locale } = request;
  const domain = data.alignment ? (lanes.around ?? [null, null]) : ([filter.from, filter.to] as const);
  const theme = THEMES[request.theme];
  const { by: laneBy, order: laneOrder, folded } = lanes;
  return (width, height) =>
    timelineFigure({ ...data, width, height, domain, laneBy, laneOrder, folded, theme, locale, today });
}

/** Day 0 of each lane. The table of who held office when is read only where it is asked for. */
async function alignmentOf({ zero, by }: LaneChoice, table: Table): Promise<Alignment | null> {
  const firstDays = zero === OFFICE ? (await import('../engagement/office')).firstDayInOffice : null;
  return alignLanes(zero, by, { table, firstDays });
}

/** Nodes stand where the whole data set puts them, so that pictures of two periods can be laid side by side. */
function drawGraphBody(request: ChartRequest, shown: readonly Engagement[]): DrawBody {
  const { locale, graph: choice = DEFAULT_CHOICE, filter, part = null } = request;
  const theme = THEMES[request.theme];
  const { engagements: all } = request.dataset;
  // Once for both times that the figure is drawn: nothing in it takes longer.
  const positions = choice.view === 'links' ? layoutOf(all, choice) : NOWHERE;
  const asked = filter.countries;
  return (width, height) =>
    graphFigure({ all, shown, choice, asked, width, height, theme, locale, positions, part });
}

function layoutOf(all: readonly Engagement[], { options }: GraphChoice): Positions {
  return layoutNetwork(layoutInputOf(buildNetwork(all, { actors: options.actors })));
}

const engagementsAt = (table: Table, rows: Uint32Array): Engagement[] =>
  Array.from(rows, (row) => table.engagementAt(row));
