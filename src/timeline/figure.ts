/** The timeline for export: the same drawing as on the screen, at the size asked for, with every lane and without what is hovered. */
import type { Day } from '../engagement/day';
import type { Table } from '../filter/table';
import type { Locale } from '../i18n/locale';
import { TIMELINE } from '../i18n/messages/timeline';
import { formatNumber } from '../i18n/numbers';
import type { FigureBody } from '../scene/figure';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Alignment } from './alignment';
import { drawTimeline } from './draw';
import { placeLabels } from './labels';
import type { LaneBy, LaneOrder } from './lanes';
import { figureHeaderWidth } from './laneNames';
import { layoutTimeline, type View } from './layout';
import { explainMarks } from './legend';
import { indexTimeline, keepLanes, type TimelineIndex } from './timelineIndex';
import { homeView, limitView } from './view';
import { labelTexts, speakEngagement, tellRelativeDay } from './wording';

export interface TimelineFigureInput {
  readonly table: Table;
  /** The engagements to draw, by start, the undated last. */
  readonly rows: Uint32Array;
  /** Pixels. The figure is as tall as its lanes need, which may be less or more than asked for. */
  readonly width: number;
  readonly height: number;
  /** First day in view and the day after the last, from day 0 where lanes are aligned; null for a side where the data decide. */
  readonly domain: readonly [number | null, number | null];
  readonly laneBy: LaneBy;
  readonly laneOrder: LaneOrder;
  readonly folded?: readonly string[];
  readonly alignment?: Alignment | null;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly today: Day | null;
}

/** Lanes that a page can hold; what is left out is counted at the foot. */
const MOST_LANES = 120;
const FOOT_HEIGHT = 22;

/** Draws the figure. Total: without engagements it is the axis and a sentence. */
export function timelineFigure(input: TimelineFigureInput): FigureBody {
  const { table, theme, locale, width, alignment = null } = input;
  const today =
    input.today === null || alignment?.common === null ? null : input.today - (alignment?.common ?? 0);
  const all = indexTimeline(table, input.rows, {
    by: input.laneBy,
    order: input.laneOrder,
    locale,
    horizon: input.today === null ? -Infinity : input.today + 1,
    collapsed: new Set(input.folded),
    alignment,
  });
  const index = keepLanes(all, MOST_LANES);
  const home = homeView(index.extent, today ?? 0);
  const [from, to] = input.domain;
  const view = limitView({ from: from ?? home.from, to: to ?? home.to }, home);
  const layout = layoutWhole(index, { view, width, height: input.height, locale });
  const labels = placeLabels(layout, {
    textsOf: (row) => labelTexts(table.engagementAt(row), input.laneBy, locale),
  });
  const marks = drawTimeline(layout, labels, {
    theme,
    locale,
    today,
    speak: (mark) =>
      [
        tellRelativeDay(index, mark.lane, mark.row, locale),
        speakEngagement(table.engagementAt(mark.row), locale),
      ]
        .filter(Boolean)
        .join('. '),
    idOf: (row) => table.engagementAt(row).id,
  });
  const notes = notesOf(all, index, locale);
  return {
    width,
    height: layout.height + notes.length * FOOT_HEIGHT,
    marks: [
      ...marks,
      ...notes.map((text, at) => ({
        mark: 'text' as const,
        key: `note-${at}`,
        x: 0,
        y: layout.height + at * FOOT_HEIGHT + 15,
        text,
        size: TEXT_SIZES.small,
        fill: theme.inkSoft,
      })),
    ],
    legend: explainMarks(layout.marks, { theme, locale }),
  };
}

function layoutWhole(
  index: TimelineIndex,
  size: { readonly view: View; readonly width: number; readonly height: number; readonly locale: Locale },
) {
  const input = {
    index,
    scroll: 0,
    orientation: 'across' as const,
    headerWidth: figureHeaderWidth(index.lanes, { by: index.by, width: size.width, locale: size.locale }),
    ...size,
  };
  const first = layoutTimeline(input);
  return layoutTimeline({ ...input, height: Math.ceil(first.plotY + Math.max(1, first.contentHeight) + 1) });
}

/** What is not drawn is said. */
function notesOf(all: TimelineIndex, drawn: TimelineIndex, locale: Locale): string[] {
  const words = TIMELINE[locale];
  const hidden = all.lanes.length - drawn.lanes.length;
  return [
    all.count === 0 ? words.empty : '',
    hidden > 0 ? words.moreLanes(hidden, formatNumber(hidden, locale)) : '',
    all.unaligned > 0 ? words.unaligned(all.unaligned, formatNumber(all.unaligned, locale)) : '',
    all.undated > 0 ? words.undated(all.undated, formatNumber(all.undated, locale)) : '',
  ].filter(Boolean);
}
