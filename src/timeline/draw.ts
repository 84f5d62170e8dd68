/** The timeline as a scene: grid, columns, marks, labels, the line for today, lane headers, axis. One drawing for screen and file. */
import type { Locale } from '../i18n/locale';
import { TIMELINE } from '../i18n/messages/timeline';
import { formatNumber } from '../i18n/numbers';
import type { GroupMark, Mark, PathMark, TextMark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { SECTOR_FAMILIES } from '../engagement/sector';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Tick } from './axis';
import { inkOn } from './contrast';
import type { PlacedLabel } from './labels';
import {
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
/** A layer of the drawing. */
export const groupMarks = (name: string, children: readonly Mark[]): GroupMark => ({
  mark: 'group',
  key: name,
  name,
  children,
});

/** Draws a layout with its labels, time running across. */
export function drawTimeline(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): Mark[] {
  return [
    groupMarks('grid', drawGrid(layout, style.theme)),
    groupMarks('columns', drawColumns(layout, style)),
    groupMarks('marks', drawMarks(layout, style)),
    groupMarks(
      'labels',
      labels.map((label) => drawLabel(label, style)),
    ),
    groupMarks('today', drawToday(layout, style)),
    groupMarks('lanes', drawLanes(layout, style)),
    groupMarks('axis', drawAxis(layout, style)),
  ];
}

/** Hairlines on the ticks of the axis. */
export function drawGrid(layout: TimelineLayout, theme: Theme): Mark[] {
  const bottom = Math.min(layout.height, layout.plotY + layout.contentHeight - layout.scroll);
  const line = (tick: Tick, major: boolean): Mark[] => {
    const x = Math.round(xOfDay(layout, tick.day)) + 0.5;
    if (x < layout.plotX || x > layout.width) return [];
    return [
      {
        mark: 'line',
        key: `${major ? 'major' : 'minor'}-${tick.day}`,
        x1: x,
        x2: x,
        y1: layout.plotY,
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
export function drawColumns(layout: TimelineLayout, { theme }: DrawStyle): PathMark[] {
  const paths: PathMark[] = [];
  let lane = -1;
  let parts: string[] = [];
  const finish = () => {
    parts.forEach((d, family) => {
      if (d === '') return;
      const fill = theme.family[SECTOR_FAMILIES[family] ?? 'none'];
      paths.push({ mark: 'path', key: `${lane}-${family}`, d, fill, fillOpacity: COLUMN_OPACITY });
    });
  };
  for (const mark of layout.marks) {
    if (mark.kind !== 'column') continue;
    if (mark.lane !== lane) {
      finish();
      lane = mark.lane;
      parts = SECTOR_FAMILIES.map(() => '');
    }
    stackColumn(mark, layout, parts);
  }
  finish();
  return paths;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Adds a column's share of each family to the paths of its lane, one upon the other. */
function stackColumn(column: PlacedColumn, bounds: TimelineLayout, parts: string[]): void {
  const x0 = round(Math.max(bounds.plotX, column.x0));
  const x1 = round(Math.min(bounds.width, column.x1 - 1));
  if (x1 <= x0) return;
  const unit = column.height / column.count;
  let y = column.y;
  for (let family = 0; family < parts.length; family++) {
    const count = column.families[family] ?? 0;
    if (count === 0) continue;
    const top = y - unit * count;
    parts[family] += `M${x0} ${round(y)}V${round(top)}H${x1}V${round(y)}Z`;
    y = top;
  }
}

/** Singles and clusters. */
export function drawMarks(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const bounds = { left: layout.plotX, right: layout.width };
  return layout.marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'column' || mark.x1 < bounds.left || mark.x0 > bounds.right) return [];
    if (mark.kind === 'cluster') return [placeCluster(mark, layout, style.theme)];
    const id = style.idOf(mark.row);
    const children = drawSingle(mark, { theme: style.theme, bounds, height: layout.spacing.markHeight });
    const label = style.speak?.(mark);
    const identity = {
      key: `${mark.lane}-${id}`,
      target: { kind: 'engagement', id },
      ...(label ? { label } : {}),
    };
    const [only] = children;
    if (children.length === 1 && only) return [{ ...only, ...identity }];
    return [{ mark: 'group', ...identity, children }];
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

/** A label, inside its mark or on the paper. */
export function drawLabel(label: PlacedLabel, { theme, idOf }: DrawStyle): TextMark {
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

/** Whether a mark's core is filled rather than outlined. */
export function isFilled(mark: PlacedSingle): boolean {
  return mark.status === 'completed' || mark.status === 'ongoing' || mark.status === 'none';
}

/** A line, and a flag on the axis that names it. */
export function drawToday(layout: TimelineLayout, { today, theme }: DrawStyle): Mark[] {
  const x = today === null ? -1 : round(xOfDay(layout, today + 0.5));
  if (x < layout.plotX || x > layout.width) return [];
  return [
    {
      mark: 'line',
      key: 'line',
      x1: x,
      x2: x,
      y1: layout.plotY,
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
  const top = layout.plotY - 18;
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
  const count = formatNumber(lane.count, locale);
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
  const marks: Mark[] = [ground('ground', { x: 0, y: 0, width: layout.width, height: layout.plotY }, theme)];
  const minorY = layout.plotY - 9;
  const flag = drawTodayFlag(layout, style);
  const flagGround = flag[0]?.mark === 'rect' ? flag[0] : null;
  const taken = flagGround ? ([flagGround.x - 4, flagGround.x + flagGround.width + 2] as const) : null;
  layout.ticks.major.forEach((tick) =>
    marks.push(...axisLabel(tick, { layout, y: 14, major: true, theme, taken: null })),
  );
  layout.ticks.minor.forEach((tick) =>
    marks.push(...axisLabel(tick, { layout, y: minorY, major: !twoLevels, theme, taken })),
  );
  marks.push({
    mark: 'line',
    key: 'base',
    x1: 0,
    x2: layout.width,
    y1: layout.plotY + 0.5,
    y2: layout.plotY + 0.5,
    stroke: theme.lineStrong,
    strokeWidth: 1,
    strokeOpacity: 0.6,
  });
  return [...marks, ...flag];
}

interface AxisPlace {
  readonly layout: TimelineLayout;
  readonly y: number;
  readonly major: boolean;
  readonly theme: Theme;
  /** Where the flag of today lies. */
  readonly taken: readonly [number, number] | null;
}

/** A label stands behind its tick, and sticks to the left edge while its unit is in view; none is cut at an edge. */
function axisLabel(tick: Tick, { layout, y, major, theme, taken }: AxisPlace): Mark[] {
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
            y2: layout.plotY,
            stroke: major ? theme.lineStrong : theme.line,
            strokeWidth: 1,
            strokeOpacity: major ? 0.6 : 1,
          },
        ]
      : [];
  const covered = taken !== null && at < taken[1] && at + width > taken[0];
  if (covered || at < layout.plotX || at + width > layout.width) return tickLine;
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
