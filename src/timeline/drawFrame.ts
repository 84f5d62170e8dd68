/** What stands around the lanes: the axis with the flag of today, and the headers. */
import { TIMELINE } from '../i18n/messages/timeline';
import { formatNumber } from '../i18n/numbers';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Tick } from './axis';
import { anchorOf, round, SMALL, type DrawStyle } from './drawStyle';
import { xOfDay, type PlacedLane, type TimelineLayout } from './layout';

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

/** The headers of the lanes and the lines between them. */
export function drawLanes(layout: TimelineLayout, style: DrawStyle): Mark[] {
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
  const baseline = nameTop(lane, layout) + 17.5;
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

/** Height that the name of a lane takes, in pixels: that of the lowest lane. */
const NAME_ROOM = 26;

/** Where the room for a lane's name begins: a lane that has scrolled in part under the axis keeps its name in sight while it fits. */
export function nameTop({ y, height }: PlacedLane, { plotY }: TimelineLayout): number {
  return Math.max(y, Math.min(plotY, y + height - NAME_ROOM));
}

/** Left edge of lane names; the fold mark stands before it. */
export const HEADER_TEXT_X = 20;

/** The axis across the top, on a ground of its own, for lanes scroll under it. */
export function drawAxis(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const { theme } = style;
  const { major, minor } = layout.ticks;
  const flag = drawTodayFlag(layout, style);
  const flagGround = flag[0]?.mark === 'rect' ? flag[0] : null;
  const taken = flagGround ? ([flagGround.x - 4, flagGround.x + flagGround.width + 2] as const) : null;
  const upper = { layout, y: 14, major: true, theme, taken: null };
  const lower = { layout, y: layout.plotY - 9, major: major.length === 0, theme, taken };
  return [
    ground('ground', { x: 0, y: 0, width: layout.width, height: layout.plotY }, theme),
    ...tickLines(major, upper),
    ...tickLines(minor, lower),
    {
      mark: 'group',
      key: 'labels',
      x: anchorOf(layout),
      children: [
        ...major.flatMap((tick) => axisLabel(tick, upper)),
        ...minor.flatMap((tick) => axisLabel(tick, lower)),
      ],
    },
    {
      mark: 'line',
      key: 'base',
      x1: 0,
      x2: layout.width,
      y1: layout.plotY + 0.5,
      y2: layout.plotY + 0.5,
      stroke: theme.lineStrong,
      strokeWidth: 1,
      strokeOpacity: 0.6,
    },
    ...flag,
    ...countsHead(layout, style),
  ];
}

/** What the counts of the lanes count, where that is more than is asked for: the chart leaves out its own clause, that on dates. */
function countsHead(layout: TimelineLayout, { theme, locale, beyondDates = false }: DrawStyle): Mark[] {
  if (!beyondDates || layout.plotX === 0 || layout.lanes.length === 0) return [];
  return [
    {
      mark: 'text',
      key: 'counts-head',
      x: layout.plotX - 10,
      y: layout.plotY - 9,
      text: TIMELINE[locale].countsOfAllDates,
      size: SMALL,
      anchor: 'end',
      fill: theme.inkSoft,
    },
  ];
}

interface AxisPlace {
  readonly layout: TimelineLayout;
  /** The baseline of the labels. */
  readonly y: number;
  readonly major: boolean;
  readonly theme: Theme;
  /** Where the flag of today lies. */
  readonly taken: readonly [number, number] | null;
}

function tickLines(ticks: readonly Tick[], { layout, y, major, theme }: AxisPlace): Mark[] {
  const d = ticks
    .map((tick) => xOfDay(layout, tick.day))
    .filter((x) => x >= layout.plotX && x <= layout.width)
    .map((x) => `M${Math.round(x) + 0.5} ${y - 9}V${layout.plotY}`)
    .join('');
  if (d === '') return [];
  return [
    {
      mark: 'path',
      key: `ticks-${y}`,
      d,
      stroke: major ? theme.lineStrong : theme.line,
      strokeWidth: 1,
      strokeOpacity: major ? 0.6 : 1,
    },
  ];
}

/** A label stands behind its tick, and sticks to the left edge while its unit is in view; none is cut at an edge. */
function axisLabel(tick: Tick, { layout, y, major, theme, taken }: AxisPlace): Mark[] {
  const x = xOfDay(layout, tick.day);
  const width = textWidth(tick.label, SMALL, major ? 600 : 400);
  const at = Math.min(Math.max(x, layout.plotX) + 4, xOfDay(layout, tick.next) - width - 4);
  const covered = taken !== null && at < taken[1] && at + width > taken[0];
  if (covered || at < layout.plotX || at + width > layout.width) return [];
  return [
    {
      mark: 'text',
      key: `label-${y}-${tick.day}`,
      x: round(at - anchorOf(layout)),
      y,
      text: tick.label,
      size: SMALL,
      weight: major ? 600 : 400,
      fill: major ? theme.ink : theme.inkSoft,
    },
  ];
}
