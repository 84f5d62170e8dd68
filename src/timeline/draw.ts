/** The timeline as a scene: grid, columns, marks, labels, the line for today, lane headers, axis. One drawing for screen and file. */
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { TIMELINE } from '../i18n/messages/timeline';
import type { GroupMark, Mark, PathMark, TextMark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { day } from '../engagement/day';
import { SECTOR_FAMILIES } from '../engagement/sector';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Tick } from './axis';
import { inkOn } from './contrast';
import type { PlacedLabel } from './labels';
import {
  AXIS_HEIGHT,
  xOfDay,
  type PlacedCluster,
  type PlacedColumn,
  type PlacedLane,
  type PlacedSingle,
  type TimelineLayout,
} from './layout';
import { drawSingle } from './shapes';

export interface DrawStyle {
  readonly theme: Theme;
  readonly locale: Locale;
  /** The day to draw a line for; null for none. */
  readonly today: number | null;
  /** The words on a mark for a screen reader and a file; null leaves them out. */
  readonly speak: ((mark: PlacedSingle) => string) | null;
  /** The id of a table's row. */
  readonly idOf: (row: number) => string;
}

const SMALL = TEXT_SIZES.small;
const group = (name: string, children: readonly Mark[]): GroupMark => ({
  mark: 'group',
  key: name,
  name,
  children,
});

/** Draws a layout with its labels. */
export function drawTimeline(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): Mark[] {
  return [
    group('grid', drawGrid(layout, style.theme)),
    group('columns', drawColumns(layout, style)),
    group('marks', drawMarks(layout, style)),
    group(
      'labels',
      labels.map((label) => drawLabel(label, style)),
    ),
    group('today', drawToday(layout, style)),
    group('lanes', drawLanes(layout, style)),
    group('axis', drawAxis(layout, style)),
  ];
}

function drawGrid(layout: TimelineLayout, theme: Theme): Mark[] {
  const bottom = Math.min(layout.height, AXIS_HEIGHT + layout.contentHeight - layout.scroll);
  const line = (tick: Tick, major: boolean): Mark[] => {
    const x = Math.round(xOfDay(layout, tick.day)) + 0.5;
    if (x < layout.plotX || x > layout.width) return [];
    return [
      {
        mark: 'line',
        key: `${major ? 'major' : 'minor'}-${tick.day}`,
        x1: x,
        x2: x,
        y1: AXIS_HEIGHT,
        y2: bottom,
        stroke: major ? theme.lineStrong : theme.line,
        strokeWidth: 1,
        strokeOpacity: major ? 0.45 : 0.75,
      },
    ];
  };
  const majors = new Set(layout.ticks.major.map((tick) => tick.day));
  return [
    ...layout.ticks.minor.filter((tick) => !majors.has(tick.day)).flatMap((tick) => line(tick, false)),
    ...layout.ticks.major.flatMap((tick) => line(tick, true)),
  ];
}

/** Light, for headlines and their labels stand on columns; what bounds them is drawn in full. */
const COLUMN_OPACITY = 0.5;

/** One path for each lane and family: as few elements as colours, however many columns. */
function drawColumns(layout: TimelineLayout, { theme }: DrawStyle): PathMark[] {
  const paths = new Map<string, { lane: number; family: number; d: string }>();
  for (const mark of layout.marks) {
    if (mark.kind !== 'column') continue;
    stackColumn(mark, layout).forEach(({ family, d }) => {
      const key = `${mark.lane}-${family}`;
      const path = paths.get(key);
      if (path) path.d += d;
      else paths.set(key, { lane: mark.lane, family, d });
    });
  }
  return [...paths].map(([key, { family, d }]) => ({
    mark: 'path',
    key,
    d,
    fill: theme.family[SECTOR_FAMILIES[family] ?? 'none'],
    fillOpacity: COLUMN_OPACITY,
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;

function stackColumn(column: PlacedColumn, bounds: TimelineLayout): { family: number; d: string }[] {
  const x0 = Math.max(bounds.plotX, column.x0);
  const x1 = Math.min(bounds.width, column.x1 - 1);
  if (x1 <= x0 || column.count === 0) return [];
  let y = column.y;
  const parts: { family: number; d: string }[] = [];
  column.families.forEach((count, family) => {
    if (count === 0) return;
    const height = (column.height * count) / column.count;
    parts.push({ family, d: `M${round(x0)} ${round(y)}V${round(y - height)}H${round(x1)}V${round(y)}Z` });
    y -= height;
  });
  return parts;
}

function drawMarks(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const bounds = { left: layout.plotX, right: layout.width };
  return layout.marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'column' || mark.x1 < bounds.left || mark.x0 > bounds.right) return [];
    if (mark.kind === 'cluster') return [placeCluster(mark, layout, style.theme)];
    const id = style.idOf(mark.row);
    const children = drawSingle(mark, { theme: style.theme, bounds, height: layout.spacing.markHeight });
    const label = style.speak?.(mark);
    return [
      {
        mark: 'group',
        key: `${mark.lane}-${id}`,
        target: { kind: 'engagement', id },
        ...(label ? { label } : {}),
        children,
      },
    ];
  });
}

const STRIPE = 3;

function placeCluster(mark: PlacedCluster, layout: TimelineLayout, theme: Theme): Mark {
  const key = `${mark.lane}-${mark.slot}-${mark.bucket}`;
  const x0 = Math.max(mark.x0, layout.plotX);
  const x1 = Math.min(mark.x1, layout.width);
  return drawCluster(
    { ...mark, x0, x1: Math.max(x0 + 2, x1) },
    { key, theme, height: layout.spacing.markHeight + 2 },
  );
}

/** A cluster: its number on a neutral ground, and a stripe with the share of each family. */
export function drawCluster(
  mark: Pick<PlacedCluster, 'count' | 'families' | 'x0' | 'x1' | 'y'>,
  { key, theme, height }: { readonly key: string; readonly theme: Theme; readonly height: number },
): Mark {
  const [x0, x1] = [mark.x0 + 0.5, mark.x1 - 0.5];
  const top = Math.round(mark.y - height / 2) + 0.5;
  const text = String(mark.count);
  const children: Mark[] = [
    {
      mark: 'rect',
      key: 'ground',
      x: x0,
      y: top,
      width: x1 - x0,
      height,
      radius: 3,
      fill: theme.surface,
      stroke: theme.lineStrong,
      strokeWidth: 1,
    },
    ...drawStripe(mark, { x0: x0 + 1.5, x1: x1 - 1.5, y: top + height - STRIPE - 1 }, theme),
  ];
  if (textWidth(text, SMALL) + 3 <= x1 - x0) {
    children.push({
      mark: 'text',
      key: 'count',
      x: (x0 + x1) / 2,
      y: top + (height - STRIPE) / 2 + 3.6,
      text,
      size: SMALL,
      anchor: 'middle',
      fill: theme.ink,
    });
  }
  return { mark: 'group', key, target: { kind: 'cluster', id: key }, label: text, children };
}

function drawStripe(
  mark: Pick<PlacedCluster, 'families'>,
  box: { readonly x0: number; readonly x1: number; readonly y: number },
  theme: Theme,
): Mark[] {
  const total = mark.families.reduce((sum, count) => sum + count, 0);
  let x = box.x0;
  const parts: Mark[] = [];
  mark.families.forEach((count, family) => {
    if (count === 0) return;
    const width = ((box.x1 - box.x0) * count) / total;
    parts.push({
      mark: 'rect',
      key: `family-${family}`,
      x,
      y: box.y,
      width,
      height: STRIPE,
      fill: theme.family[SECTOR_FAMILIES[family] ?? 'none'],
    });
    x += width;
  });
  return parts;
}

function drawLabel(label: PlacedLabel, { theme, idOf }: DrawStyle): TextMark {
  const solid = label.inside && label.mark.span.core !== null && isFilled(label.mark);
  return {
    mark: 'text',
    key: `${label.lane}-${idOf(label.row)}`,
    x: label.x,
    y: label.y,
    text: label.text,
    size: label.size,
    fill: solid ? inkOn(theme.family[label.mark.family], theme) : theme.ink,
    ...(label.inside ? {} : { halo: theme.paper }),
  };
}

function isFilled(mark: PlacedSingle): boolean {
  return mark.status === 'completed' || mark.status === 'ongoing' || mark.status === 'none';
}

/** A line, and a flag on the axis that names it. */
function drawToday(layout: TimelineLayout, { today, theme }: DrawStyle): Mark[] {
  const x = today === null ? -1 : round(xOfDay(layout, today + 0.5));
  if (x < layout.plotX || x > layout.width) return [];
  return [
    {
      mark: 'line',
      key: 'line',
      x1: x,
      x2: x,
      y1: AXIS_HEIGHT,
      y2: layout.height,
      stroke: theme.today,
      strokeWidth: 1,
    },
  ];
}

function drawTodayFlag(layout: TimelineLayout, { today, theme, locale }: DrawStyle): Mark[] {
  const x = today === null ? -1 : round(xOfDay(layout, today + 0.5));
  if (x < layout.plotX || x > layout.width) return [];
  const text = TIMELINE[locale].today;
  const width = textWidth(text, SMALL, 600) + 10;
  const left = Math.max(layout.plotX, Math.min(x - width / 2, layout.width - width));
  const top = AXIS_HEIGHT - 18;
  return [
    {
      mark: 'rect',
      key: 'today-flag',
      x: left,
      y: top,
      width,
      height: 18,
      radius: 2,
      fill: theme.today,
    },
    {
      mark: 'text',
      key: 'today-word',
      x: left + width / 2,
      y: top + 12.5,
      text,
      size: SMALL,
      weight: 600,
      anchor: 'middle',
      fill: theme.paper,
    },
  ];
}

function drawLanes(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const { theme } = style;
  const marks: Mark[] =
    layout.plotX > 0
      ? [ground('headers', { x: 0, y: 0, width: layout.plotX, height: layout.height }, theme)]
      : [];
  for (const lane of layout.lanes) marks.push(...drawHeader(lane, layout, style));
  return marks;
}

function ground(
  key: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  theme: Theme,
): Mark {
  return { mark: 'rect', key, ...box, fill: theme.paper };
}

function drawHeader(lane: PlacedLane, layout: TimelineLayout, { theme, locale }: DrawStyle): Mark[] {
  const bottom = Math.round(lane.y + lane.height) + 0.5;
  const separator: Mark = {
    mark: 'line',
    key: `separator-${lane.key}`,
    x1: 0,
    x2: layout.width,
    y1: bottom,
    y2: bottom,
    stroke: theme.line,
    strokeWidth: 1,
  };
  if (layout.plotX === 0) return [separator];
  const count = lane.count.toLocaleString(locale);
  const countX = layout.plotX - 10;
  const room = countX - textWidth(count, SMALL) - 8 - HEADER_TEXT_X;
  const baseline = Math.min(lane.y + 17.5, lane.y + lane.height / 2 + 4.5);
  return [
    separator,
    {
      mark: 'text',
      key: `name-${lane.key}`,
      x: HEADER_TEXT_X,
      y: baseline,
      text: truncateText(lane.label, room, TEXT_SIZES.body),
      size: TEXT_SIZES.body,
      fill: theme.ink,
      target: { kind: 'lane', id: lane.key },
    },
    {
      mark: 'text',
      key: `count-${lane.key}`,
      x: countX,
      y: baseline,
      text: count,
      size: SMALL,
      anchor: 'end',
      fill: theme.inkSoft,
    },
  ];
}

/** Left edge of lane names; the fold mark stands before it. */
export const HEADER_TEXT_X = 20;

function drawAxis(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const { theme } = style;
  const twoLevels = layout.ticks.major.length > 0;
  const marks: Mark[] = [ground('ground', { x: 0, y: 0, width: layout.width, height: AXIS_HEIGHT }, theme)];
  const minorY = AXIS_HEIGHT - 9;
  layout.ticks.major.forEach((tick) => marks.push(...axisLabel(tick, { layout, y: 14, major: true, theme })));
  layout.ticks.minor.forEach((tick) =>
    marks.push(...axisLabel(tick, { layout, y: minorY, major: !twoLevels, theme })),
  );
  marks.push({
    mark: 'line',
    key: 'base',
    x1: 0,
    x2: layout.width,
    y1: AXIS_HEIGHT + 0.5,
    y2: AXIS_HEIGHT + 0.5,
    stroke: theme.lineStrong,
    strokeWidth: 1,
    strokeOpacity: 0.6,
  });
  return [...marks, ...drawTodayFlag(layout, style)];
}

interface AxisPlace {
  readonly layout: TimelineLayout;
  readonly y: number;
  readonly major: boolean;
  readonly theme: Theme;
}

/** A label stands behind its tick, and sticks to the left edge while its unit is in view; none is cut at an edge. */
function axisLabel(tick: Tick, { layout, y, major, theme }: AxisPlace): Mark[] {
  const x = xOfDay(layout, tick.day);
  const width = textWidth(tick.label, SMALL, major ? 600 : 400);
  const at = Math.min(Math.max(x, layout.plotX) + 4, xOfDay(layout, tick.next) - width - 4);
  const tickLine: Mark[] =
    x >= layout.plotX && x <= layout.width
      ? [
          {
            mark: 'line',
            key: `tick-${y}-${tick.day}`,
            x1: Math.round(x) + 0.5,
            x2: Math.round(x) + 0.5,
            y1: y - 9,
            y2: AXIS_HEIGHT,
            stroke: major ? theme.lineStrong : theme.line,
            strokeWidth: 1,
            strokeOpacity: major ? 0.6 : 1,
          },
        ]
      : [];
  if (at < layout.plotX || at + width > layout.width) return tickLine;
  return [
    ...tickLine,
    {
      mark: 'text',
      key: `label-${y}-${tick.day}`,
      x: round(at),
      y,
      text: tick.label,
      size: SMALL,
      weight: major ? 600 : 400,
      fill: major ? theme.ink : theme.inkSoft,
    },
  ];
}

/** A window of days in words: `3 March 2019 – 4 June 2021`. */
export function formatWindow(from: number, to: number, locale: Locale): string {
  return `${formatDay(day(Math.floor(from)), locale)} – ${formatDay(day(Math.ceil(to) - 1), locale)}`;
}
