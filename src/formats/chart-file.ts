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
import { graphFigure } from '../graph/figure';
import { layoutNetwork } from '../graph/layout';
import { layoutInputOf } from '../graph/layoutinput';
import { buildNetwork } from '../graph/network';
import type { Locale } from '../i18n/locale';
import type { FigureBody } from '../scene/figure';
import { THEMES, type ThemeName } from '../theme/theme';
import { timelineFigure } from '../timeline/figure';
import { alignLanes, OFFICE, type Alignment } from '../timeline/alignment';
import type { LaneChoice } from '../timeline/choice';
import { creditSources, titleFigure, writeSubtitle, type ChartView } from './caption';
import { fitFigure } from './figure';
import { loadGlyphTable } from './glyph-table';
import { writeSvg } from './svg';

export interface ChartRequest {
  readonly dataset: Dataset;
  /** The data set's table where there is one already. */
  readonly table?: Table;
  readonly filter: Filter;
  readonly view: ChartView;
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
  const scene = fitFigure(
    {
      title: titleFigure(view, filter, locale),
      subtitle: writeSubtitle({ shown, total: table.size }, filter, locale),
      sources: creditSources(engagements, dataset.sources),
      theme,
      locale,
    },
    request,
    draw,
  );
  return writeSvg(scene, request.text === 'outline' ? { glyphs: await loadGlyphTable() } : {});
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
  const { locale } = request;
  const theme = THEMES[request.theme];
  const { engagements: all } = request.dataset;
  // Once for both times that the figure is drawn: nothing in it takes longer.
  const positions = layoutNetwork(layoutInputOf(buildNetwork(all)));
  return (width, height) => graphFigure({ all, shown, width, height, theme, locale, positions });
}

const engagementsAt = (table: Table, rows: Uint32Array): Engagement[] =>
  Array.from(rows, (row) => table.engagementAt(row));
