/** What stands around the lanes: the axis with the flag of today, and the headers. */
import { TIMELINE } from '../i18n/messages/timeline';
import { formatNumber } from '../i18n/numbers';
import type { Mark } from '../scene/scene';
import { textWidth } from '../scene/text';
import type { Theme } from '../theme/theme';
import type { Tick } from './axis';
import { anchorOf, round, SMALL, type DrawStyle } from './drawStyle';
import { countRight, fitName, HEADER_TEXT_X, nameRoom } from './laneNames';
import { xOfDay, type PlacedLane, type TimelineLayout } from './layout';

const FLAG_HEIGHT = 18;
/** Upper edges of the flag of today: on the line of the larger units, on that of the smaller ones. */
const flagTops = (layout: TimelineLayout) => [2, layout.plotY - FLAG_HEIGHT] as const;

/** Where the flag of today stands on the axis, in pixels. */
interface Flag {
  /** Of the line of today. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** On the line of the smaller units, some of whose labels it may take. */
  readonly low: boolean;
}

/**
 * The flag stands over the line of today where it hides no label: on the upper line of the axis or beside the line of today there,
 * else on the lower line. Null where today is out of sight.
 */
function placeFlag(layout: TimelineLayout, { today, locale }: DrawStyle): Flag | null {
  const x = today === null ? -1 : round(xOfDay(layout, today + 0.5));
  if (x < layout.plotX || x > layout.width) return null;
  const width = textWidth(TIMELINE[locale].today, SMALL, 600) + 10;
  const within = (left: number) => Math.max(layout.plotX, Math.min(left, layout.width - width));
  const [high, low] = flagTops(layout);
  const labels = layout.ticks.major.flatMap((tick) => labelBox(tick, layout, true) ?? []);
  const isFree = (left: number) => labels.every(({ at, width: w }) => left + width < at || left > at + w);
  const left = [x - width / 2, x - width, x].map(within).find(isFree);
  return left === undefined
    ? { x, left: within(x - width / 2), width, top: low, low: true }
    : { x, left, width, top: high, low: false };
}

function drawFlag(flag: Flag, layout: TimelineLayout, { theme, locale }: DrawStyle): Mark[] {
  const { left, top, width, x } = flag;
  const pole: Mark[] = flag.low
    ? []
    : [
        {
          mark: 'line',
          key: 'today-pole',
          x1: x,
          x2: x,
          y1: top + FLAG_HEIGHT,
          y2: layout.plotY,
          stroke: theme.today,
          strokeWidth: 1,
        },
      ];
  return [
    ...pole,
    {
      mark: 'rect',
      key: 'today-flag',
      x: left,
      y: top,
      width,
      height: FLAG_HEIGHT,
      radius: 2,
      fill: theme.today,
    },
    {
      mark: 'text',
      key: 'today-word',
      x: left + width / 2,
      y: top + 12.5,
      text: TIMELINE[locale].today,
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
  const { lines, size } = fitName(lane.label, nameRoom(layout.plotX, count));
  const top = nameTop(lane, layout);
  const target = { kind: 'lane', id: lane.key };
  return [
    separator,
    ...lines.map((text, line): Mark => ({
      mark: 'text',
      key: line === 0 ? `name-${lane.key}` : `name-${lane.key}-${line}`,
      x: HEADER_TEXT_X,
      y: top + (lines.length === 1 ? NAME_BASELINE : NAME_BASELINES[line]!),
      text,
      size,
      fill: theme.ink,
      target,
    })),
    {
      mark: 'text',
      key: `count-${lane.key}`,
      x: countRight(layout.plotX),
      y: top + NAME_BASELINE,
      text: count,
      size: SMALL,
      anchor: 'end',
      fill: theme.inkSoft,
    },
  ];
}

/** Below the upper edge of the room for a name: of one line, and of two. */
const NAME_BASELINE = 17.5;
const NAME_BASELINES = [11.5, 23] as const;

/** Height that the name of a lane takes, in pixels: that of the lowest lane. */
const NAME_ROOM = 26;

/** Where the room for a lane's name begins: a lane that has scrolled in part under the axis keeps its name in sight while it fits. */
export function nameTop({ y, height }: PlacedLane, { plotY }: TimelineLayout): number {
  return Math.max(y, Math.min(plotY, y + height - NAME_ROOM));
}

/** The axis across the top, on a ground of its own, for lanes scroll under it. */
export function drawAxis(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const { theme } = style;
  const { major, minor } = layout.ticks;
  const flag = placeFlag(layout, style);
  const upper = { layout, y: 14, major: true, theme, flag: null };
  const lower = { layout, y: layout.plotY - 9, major: major.length === 0, theme, flag };
  return [
    ground('ground', { x: 0, y: 0, width: layout.width, height: layout.plotY }, theme),
    ...tickLines(major, upper),
    ...tickLines(minor, lower),
    ...(flag ? drawFlag(flag, layout, style) : []),
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
  /** Of today, where it or its pole may come in the way. */
  readonly flag: Flag | null;
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

/** A label stands behind its tick, and sticks to the left edge while its unit is in view; null for one that an edge would cut. */
function labelBox(
  tick: Tick,
  layout: TimelineLayout,
  major: boolean,
): { readonly at: number; readonly width: number } | null {
  const width = textWidth(tick.label, SMALL, major ? 600 : 400);
  const left = Math.max(xOfDay(layout, tick.day), layout.plotX);
  const at = Math.min(left + 4, xOfDay(layout, tick.next) - width - 4);
  return at < layout.plotX || at + width > layout.width ? null : { at, width };
}

/** A label gives way to a flag on its line, and stands over the pole of one above it. */
function axisLabel(tick: Tick, { layout, y, major, theme, flag }: AxisPlace): Mark[] {
  const box = labelBox(tick, layout, major);
  if (!box) return [];
  const { at, width } = box;
  if (flag?.low && at < flag.left + flag.width + 2 && at + width > flag.left - 4) return [];
  const isOverPole = flag !== null && at <= flag.x + 1 && at + width >= flag.x - 1;
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
      ...(isOverPole ? { halo: theme.paper } : {}),
    },
  ];
}
