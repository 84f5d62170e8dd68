/**
 * A chart composed for publication: title, what is shown in words, the chart, its legend and its sources, all inside the one
 * drawing, so that nothing of it is lost when the file travels.
 *
 *     title
 *     standfirst (the active filters)
 *     ─────────────────────────────
 *     chart
 *     legend, in columns
 *     ─────────────────────────────
 *     sources                credit
 */
import { FIGURE } from '../i18n/messages/figure';
import { INTL_TAG, type Locale } from '../i18n/locale';
import { SWATCH_HEIGHT, SWATCH_WIDTH, type FigureBody, type LegendItem } from '../scene/figure';
import type { Mark, Scene, TextMark } from '../scene/scene';
import { textWidth } from '../scene/text';
import { wrapText } from '../scene/wrap';
import { TEXT_SIZES, type Theme } from '../theme/theme';

/** What stands around a chart. */
export interface FigureText {
  readonly title: string;
  /** What is shown, in words: count, active filters, period. */
  readonly subtitle: string;
  /** Names of the sources, the most used first. As many are named as fit on three lines; the rest are counted. */
  readonly sources: readonly string[];
  readonly theme: Theme;
  readonly locale: Locale;
}

export interface FigureContent extends FigureText {
  readonly body: FigureBody;
}

const MARGIN = 24;
const GAP = 14;
const LEGEND_GAP = 24;
const LEGEND_ROW = 20;
const SOURCE_LINES = 3;
/** More names than this never fit on the lines. */
const MOST_SOURCES = 60;
/** The chart keeps at least this height in pixels; a figure asked for smaller grows instead of cutting. */
const MIN_BODY_HEIGHT = 120;

/** A part of the page: its marks, with the top at 0, and how tall it is. */
interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The figure as a scene as wide as its chart and two margins, and as tall as its parts need. */
export function composeFigure(content: FigureContent): Scene {
  const { body, theme, locale } = content;
  const width = body.width;
  const head = layoutHead(content, width);
  const legend = layoutLegend(body.legend, width, theme);
  const foot = layoutFoot(content, width);
  const chartTop = MARGIN + head.height + GAP;
  const legendTop = chartTop + body.height + (legend.height > 0 ? GAP : 0);
  const footTop = legendTop + legend.height + GAP;
  const at = (key: string, y: number, marks: readonly Mark[]): Mark => ({
    mark: 'group',
    key,
    name: key,
    x: MARGIN,
    y,
    children: marks,
  });
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(footTop + foot.height + MARGIN),
    title: content.title,
    description: describe(content),
    background: theme.paper,
    lang: INTL_TAG[locale],
    marks: [
      ...(body.overflows
        ? [
            at('chart', chartTop, body.marks),
            ...coverAround(body, chartTop, footTop + foot.height + MARGIN, theme),
          ]
        : []),
      at('head', MARGIN, head.marks),
      ...(body.overflows ? [] : [at('chart', chartTop, body.marks)]),
      ...(legend.height > 0 ? [at('legend', legendTop, legend.marks)] : []),
      at('foot', footTop, foot.marks),
    ],
  };
}

/** The ground of the page again, over all that a chart drew outside its box. */
function coverAround(body: FigureBody, top: number, height: number, theme: Theme): Mark[] {
  const bottom = top + body.height;
  const right = MARGIN + body.width;
  const boxes = {
    above: { x: 0, y: 0, width: right + MARGIN, height: top },
    below: { x: 0, y: bottom, width: right + MARGIN, height: Math.ceil(height) - bottom },
    left: { x: 0, y: top, width: MARGIN, height: body.height },
    right: { x: right, y: top, width: MARGIN, height: body.height },
  };
  return Object.entries(boxes).map(([side, box]) => ({
    mark: 'rect',
    key: `cover ${side}`,
    ...box,
    fill: theme.paper,
  }));
}

/**
 * The figure at an asked size in pixels. `draw` is given the room that is left for the chart; it is called twice, as the height
 * of the legend is known only once the chart is drawn.
 */
export function fitFigure(
  text: FigureText,
  size: { readonly width: number; readonly height: number },
  draw: (widthPx: number, heightPx: number) => FigureBody,
): Scene {
  const width = Math.max(240, Math.round(size.width) - 2 * MARGIN);
  const head = layoutHead(text, width).height;
  const foot = layoutFoot(text, width).height;
  const room = (legendHeight: number) =>
    Math.max(
      MIN_BODY_HEIGHT,
      Math.floor(size.height - 2 * MARGIN - head - foot - legendHeight - (legendHeight > 0 ? 3 : 2) * GAP),
    );
  const legend = layoutLegend(draw(width, room(LEGEND_ROW)).legend, width, text.theme);
  return composeFigure({ ...text, body: draw(width, room(legend.height)) });
}

function layoutHead({ title, subtitle, theme }: FigureText, width: number): Block {
  const titleLines = wrapText(title, width, { size: TEXT_SIZES.title, weight: 600, maxLines: 2 });
  const lines = wrapText(subtitle, width, { size: TEXT_SIZES.body, maxLines: 3 });
  const marks: Mark[] = [];
  let y = 0;
  titleLines.forEach((text, index) => {
    y += index === 0 ? 18 : 24;
    marks.push({
      mark: 'text',
      key: `title-${index}`,
      x: 0,
      y,
      text,
      size: TEXT_SIZES.title,
      weight: 600,
      fill: theme.ink,
    });
  });
  lines.forEach((text, index) => {
    y += index === 0 ? 22 : 18;
    marks.push({
      mark: 'text',
      key: `subtitle-${index}`,
      x: 0,
      y,
      text,
      size: TEXT_SIZES.body,
      fill: theme.inkSoft,
    });
  });
  y += 12;
  marks.push(hairline('head-rule', y, width, theme));
  return { height: y, marks };
}

/** Items in columns as wide as their widest label, as many columns as fit, filled row by row. */
function layoutLegend(items: readonly LegendItem[], width: number, theme: Theme): Block {
  if (items.length === 0) return { height: 0, marks: [] };
  const size = TEXT_SIZES.small + 1;
  const labelX = SWATCH_WIDTH + 8;
  const widths = items.map((item) => labelX + Math.ceil(textWidth(item.label, size)));
  const columns = fitColumns(widths, width);
  const lefts = columns.map((_, column) =>
    columns.slice(0, column).reduce((sum, each) => sum + each + LEGEND_GAP, 0),
  );
  const marks = items.map((item, index): Mark => {
    const row = Math.floor(index / columns.length);
    const label = wrapText(item.label, width - labelX, { size, maxLines: 1 })[0] ?? '';
    return {
      mark: 'group',
      key: item.key,
      x: lefts[index % columns.length] ?? 0,
      y: row * LEGEND_ROW,
      children: [
        { mark: 'group', key: 'swatch', y: (LEGEND_ROW - SWATCH_HEIGHT) / 2, children: item.swatch },
        { mark: 'text', key: 'label', x: labelX, y: LEGEND_ROW / 2 + 4, text: label, size, fill: theme.ink },
      ],
    };
  });
  return { height: Math.ceil(items.length / columns.length) * LEGEND_ROW, marks };
}

/** The widths of the columns: as few rows as fit, and these filled as evenly as they can be. */
function fitColumns(widths: readonly number[], room: number): number[] {
  const columnsOf = (count: number) =>
    Array.from({ length: count }, (_, column) =>
      Math.max(...widths.filter((_width, index) => index % count === column)),
    );
  const fits = (columns: readonly number[]) =>
    columns.reduce((sum, each) => sum + each, 0) + (columns.length - 1) * LEGEND_GAP <= room;
  for (let count = widths.length; count > 1; count--) {
    const columns = columnsOf(count);
    if (!fits(columns)) continue;
    const even = columnsOf(Math.ceil(widths.length / Math.ceil(widths.length / count)));
    return fits(even) ? even : columns;
  }
  return [Math.max(...widths)];
}

function layoutFoot({ sources, theme, locale }: FigureText, width: number): Block {
  const size = TEXT_SIZES.small;
  const words = FIGURE[locale];
  const creditWidth = textWidth(words.credit, size);
  const lines = wrapSources(sources, width - creditWidth - LEGEND_GAP, locale);
  const line = (text: string, index: number): TextMark => ({
    mark: 'text',
    key: `source-${index}`,
    x: 0,
    y: 19 + index * 15,
    text,
    size,
    fill: theme.inkSoft,
  });
  const credit: TextMark = { ...line(words.credit, 0), key: 'credit', x: width, anchor: 'end' };
  return {
    height: 19 + Math.max(0, lines.length - 1) * 15 + 3,
    marks: [hairline('foot-rule', 0, width, theme), ...lines.map(line), credit],
  };
}

/** The sources on at most three lines, those that do not fit counted at the end. */
function wrapSources(sources: readonly string[], maxPx: number, locale: Locale): string[] {
  const wrap = (named: number) =>
    wrapText(sayFirstSources(sources, named, locale), maxPx, { size: TEXT_SIZES.small });
  let named = Math.min(sources.length, MOST_SOURCES);
  let lines = wrap(named);
  while (lines.length > SOURCE_LINES && named > 1) lines = wrap(--named);
  return lines.slice(0, SOURCE_LINES);
}

function sayFirstSources(sources: readonly string[], named: number, locale: Locale): string {
  const words = FIGURE[locale];
  if (sources.length === 0) return words.noSource;
  const rest = sources.length - named;
  const list = sources.slice(0, named).join(words.separator);
  return words.sources(rest > 0 ? `${list} ${words.andMore(rest)}` : list, sources.length);
}

function hairline(key: string, y: number, width: number, theme: Theme): Mark {
  return { mark: 'line', key, x1: 0, y1: y, x2: width, y2: y, stroke: theme.line, strokeWidth: 1 };
}

/** Everything that the figure says, for its `<desc>`. */
function describe({ subtitle, body, sources, locale }: FigureContent): string {
  const words = FIGURE[locale];
  const legend = body.legend.map((item) => item.label).join(words.separator);
  return [subtitle, legend && words.legend(legend), sayFirstSources(sources, sources.length, locale)]
    .filter(Boolean)
    .map((text) => text.replace(/\.?$/, '.'))
    .join(' ');
}
