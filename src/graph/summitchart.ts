/**
 * Summits as they are, after PAOHvis (Valdivia, Buono, Plaisant, Dufournaud, Fekete 2021): parties are rows, each summit is an
 * upright line with a dot at everyone who took part, and time runs to the right, on the axis of the timeline where there is one.
 */
import { scaleUtc } from 'd3';
import { calendarOf, dateOfDay, day } from '../engagement/day';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import { emptyChart, type Chart, type ChartTarget, type ChartWindow } from './chart';
import { describeNode } from './describe';
import { regionColour } from './draw';
import { gatheringsOf, partiesByAttendance, type Gathering } from './gatherings';
import { gatheringItems, regionItems } from './legend';
import { nodeLabel, nodeName } from './naming';
import type { Network, NetworkNode } from './network';

/** The axis of the timeline: its days from edge to edge, and where they begin. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** In pixels from the left; 0 for as much as the names need. */
  readonly left: number;
}

export interface SummitChartInput {
  readonly network: Network;
  /** The frame, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The axis to share; one of the chart's own where not given. */
  readonly axis?: TimeAxis | null;
  /** No more parties than this: those at the most summits. All when not given. */
  readonly most?: number;
}

export const SUMMIT_ROW_PX = 15;
export const SUMMIT_TOP_PX = 142;
export const SUMMIT_BOTTOM_PX = 26;
const NAME_MOST_PX = 150;
/** Of the frame's width, for the names. */
const NAME_SHARE = 0.28;
/** Lines nearer than this could not be told apart: later ones give way to the right, where there is room. */
const GAP_PX = 9;
const DOT_PX = 3.4;
const OWN_MARGIN_DAYS = 60;

interface Column extends Gathering {
  readonly x: number;
}

/** What every part is drawn with. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly NetworkNode[];
  readonly names: readonly string[];
  /** Middle of a party's row, in pixels of the whole chart. */
  readonly place: ReadonlyMap<string, number>;
  readonly columns: readonly Column[];
  readonly days: readonly [number, number];
  readonly bottom: number;
}

export function drawSummits(input: SummitChartInput): Chart {
  const { network, width, theme, locale, most = Infinity } = input;
  const gatherings = gatheringsOf(network);
  if (gatherings.length === 0) return emptyChart(GRAPH[locale].summitsNone);
  const parties = partiesByAttendance(gatherings, network);
  const frame = frameOf(gatherings, parties.slice(0, most), input);
  return {
    width,
    height: frame.bottom + SUMMIT_BOTTOM_PX,
    held: { left: frame.left, top: SUMMIT_TOP_PX, bottom: SUMMIT_BOTTOM_PX },
    targets: targetsOf(frame, locale),
    note:
      parties.length > frame.rows.length
        ? GRAPH[locale].summitsNote(parties.length - frame.rows.length)
        : null,
    legend: [...regionItems({ nodes: frame.rows }, theme, locale), ...gatheringItems(theme, locale)],
    draw: (window) => drawPart(window, frame, input),
  };
}

function frameOf(
  gatherings: readonly Gathering[],
  rows: readonly NetworkNode[],
  input: SummitChartInput,
): Frame {
  const { width, locale, axis } = input;
  const size = TEXT_SIZES.small;
  const room = axis?.left ? axis.left - 24 : Math.max(56, Math.min(NAME_MOST_PX, width * NAME_SHARE));
  const names = rows.map((node) => truncateText(nodeName(node, locale), room, size));
  const left = axis?.left || 24 + Math.ceil(Math.max(40, ...names.map((name) => textWidth(name, size))));
  const starts = gatherings.map(({ node }) => node.first!);
  const days = axis
    ? ([axis.from, axis.to] as const)
    : ([Math.min(...starts) - OWN_MARGIN_DAYS, Math.max(...starts) + OWN_MARGIN_DAYS] as const);
  const place = new Map(rows.map((node, i) => [node.id, SUMMIT_TOP_PX + (i + 0.5) * SUMMIT_ROW_PX]));
  const xOf = (value: number) => left + ((value - days[0]) / (days[1] - days[0])) * (width - left);
  return {
    left,
    right: width,
    rows,
    names,
    place,
    days,
    columns: columnsOf(gatherings, place, xOf, { left, right: width }),
    bottom: SUMMIT_TOP_PX + rows.length * SUMMIT_ROW_PX,
  };
}

function columnsOf(
  gatherings: readonly Gathering[],
  place: ReadonlyMap<string, number>,
  xOf: (day: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): Column[] {
  const columns = gatherings
    .map(({ node, members }) => ({
      node,
      x: Math.max(left, Math.min(right, xOf(node.first!))),
      members: members.filter(({ source }) => place.has(source)),
    }))
    .filter(({ members }) => members.length > 0);
  const [first, last] = [left + 6, right - 7];
  const gap = Math.min(GAP_PX, (last - first) / Math.max(1, columns.length - 1));
  let before = first - gap;
  for (const column of columns) before = column.x = Math.max(column.x, before + gap);
  // What was pushed over the right end is pushed back, from the right.
  let after = last + gap;
  for (const column of [...columns].reverse()) after = column.x = Math.min(column.x, after - gap);
  return columns;
}

function drawPart(window: ChartWindow, frame: Frame, input: SummitChartInput): Mark[] {
  const axisY = Math.min(frame.bottom - window.y, window.height - SUMMIT_BOTTOM_PX);
  const shift = { y: -window.y };
  const { theme } = input;
  const isIn = (id: string) => {
    const y = frame.place.get(id)! - window.y;
    return y > SUMMIT_TOP_PX - SUMMIT_ROW_PX / 2 && y < axisY + SUMMIT_ROW_PX / 2;
  };
  const rows = frame.rows.flatMap((node, i) => (isIn(node.id) ? rowMarks(node, i, frame, input) : []));
  const columns = frame.columns.filter(
    ({ members }) => members.some(({ source }) => isIn(source)) || crosses(members, window, frame),
  );
  const cover = { mark: 'rect', x: 0, width: frame.right, fill: theme.paper } as const;
  const scrolled = window.y > 0 || frame.bottom - window.y > axisY;
  return [
    { mark: 'group', key: 'rows', name: 'parties', ...shift, children: rows },
    { mark: 'group', key: 'axis', name: 'axis', children: axisMarks(frame, axisY, input) },
    {
      mark: 'group',
      key: 'summits',
      name: 'summits',
      ...shift,
      children: columns.map((column) => summitMark(column, frame.place, theme)),
    },
    ...(scrolled
      ? [
          { ...cover, key: 'cover top', y: 0, height: SUMMIT_TOP_PX },
          { ...cover, key: 'cover bottom', y: axisY, height: Math.max(0, window.height - axisY) },
        ]
      : []),
    { mark: 'group', key: 'ticks', name: 'dates', children: tickMarks(frame, axisY, input) },
    { mark: 'group', key: 'labels', name: 'names', children: labelMarks(frame.columns, input) },
  ];
}

/** Whether a line runs through the window without a dot in it. */
function crosses(members: Column['members'], window: ChartWindow, { place }: Frame): boolean {
  const ys = members.map(({ source }) => place.get(source)!);
  return Math.min(...ys) < window.y + window.height && Math.max(...ys) > window.y;
}

function rowMarks(
  node: NetworkNode,
  i: number,
  { left, right, names }: Frame,
  { theme }: SummitChartInput,
): Mark[] {
  const y = SUMMIT_TOP_PX + (i + 0.5) * SUMMIT_ROW_PX;
  const target = { kind: 'node', id: node.id };
  const shade: Mark[] =
    i % 2 === 0
      ? [
          {
            mark: 'rect',
            key: `${node.id} shade`,
            x: left - 4,
            y: y - SUMMIT_ROW_PX / 2,
            width: right - left + 4,
            height: SUMMIT_ROW_PX,
            fill: theme.shade,
            fillOpacity: 0.55,
          },
        ]
      : [];
  return [
    ...shade,
    {
      mark: 'circle',
      key: `${node.id} region`,
      cx: left - 10,
      cy: y,
      r: 3.2,
      fill: regionColour(node, theme),
      target,
    },
    {
      mark: 'text',
      key: `${node.id} name`,
      x: left - 17,
      y: y + TEXT_SIZES.small * 0.34,
      text: names[i]!,
      size: TEXT_SIZES.small,
      anchor: 'end',
      fill: theme.ink,
      target,
    },
  ];
}

function ticksOf(
  { days: [from, to], left, right }: Frame,
  locale: Locale,
): { key: string; x: number; text: string }[] {
  const scale = scaleUtc()
    .domain([dateOfDay(day(Math.round(from))), dateOfDay(day(Math.round(to)))])
    .range([left, right]);
  return scale.ticks(Math.max(2, Math.floor((right - left) / 90))).flatMap((date) => {
    const x = scale(date);
    const value = day(Math.floor(date.getTime() / 86_400_000));
    const { month, year } = calendarOf(value);
    const text = month === 1 ? String(year) : formatDay(value, locale, { month: 'short', year: 'numeric' });
    // Words that would run over the edge are left out; their line is not.
    const wide = textWidth(text, TEXT_SIZES.small) / 2;
    return [{ key: date.toISOString(), x, text: x - wide < left - 12 || x + wide > right ? '' : text }];
  });
}

function axisMarks(frame: Frame, axisY: number, { theme, locale }: SummitChartInput): Mark[] {
  return ticksOf(frame, locale).map(({ key, x }) => ({
    mark: 'line',
    key,
    x1: x,
    x2: x,
    y1: SUMMIT_TOP_PX - 4,
    y2: axisY + 4,
    stroke: theme.line,
    strokeWidth: 0.75,
  }));
}

function tickMarks(frame: Frame, axisY: number, { theme, locale }: SummitChartInput): Mark[] {
  return ticksOf(frame, locale).flatMap(({ key, x, text }): Mark[] =>
    text === ''
      ? []
      : [
          {
            mark: 'text',
            key,
            x,
            y: axisY + 17,
            text,
            size: TEXT_SIZES.small,
            anchor: 'middle',
            fill: theme.inkSoft,
          },
        ],
  );
}

function summitMark({ node, x, members }: Column, place: ReadonlyMap<string, number>, theme: Theme): Mark {
  const ys = members.map(({ source }) => place.get(source)!);
  const target = { kind: 'summit', id: node.id };
  const dots = members.map(({ source, host, id }): Mark => ({
    mark: 'circle',
    key: id,
    cx: x,
    cy: place.get(source)!,
    r: host ? DOT_PX + 1 : DOT_PX,
    // The host is a ring, as it is joined by a heavier line in the drawing of nodes and links.
    fill: host ? theme.paper : theme.ink,
    stroke: host ? theme.ink : theme.paper,
    strokeWidth: host ? 2 : 1,
    target,
  }));
  return {
    mark: 'group',
    key: node.id,
    name: node.id,
    target,
    children: [
      {
        mark: 'line',
        key: 'line',
        x1: x,
        x2: x,
        y1: Math.min(...ys),
        y2: Math.max(...ys),
        stroke: theme.ink,
        strokeWidth: 1.25,
        target,
      },
      ...dots,
    ],
  };
}

/** Names end at their lines and come down to them from the left, where the names of the rows leave room. */
const SLANT_DEGREES = 50;
const SLANT_COSINE = 0.643;
const LABEL_MOST_PX = 122;

function labelMarks(columns: readonly Column[], { theme, locale }: SummitChartInput): Mark[] {
  const byRank = [...columns].sort((a, b) => b.node.strength - a.node.strength || a.x - b.x);
  const taken: number[] = [];
  return byRank.flatMap(({ node, x }): Mark[] => {
    // Slanted lines of text keep clear of one another from about a line's height on.
    if (taken.some((other) => Math.abs(other - x) < TEXT_SIZES.small * 1.35)) return [];
    taken.push(x);
    const room = Math.min(LABEL_MOST_PX, (x - 6) / SLANT_COSINE);
    return [
      {
        mark: 'text',
        key: node.id,
        x: x + 1,
        y: SUMMIT_TOP_PX - 9,
        text: truncateText(nodeLabel(node, locale), room, TEXT_SIZES.small),
        size: TEXT_SIZES.small,
        anchor: 'end',
        rotate: SLANT_DEGREES,
        fill: theme.inkSoft,
        target: { kind: 'summit', id: node.id },
      },
    ];
  });
}

function targetsOf({ columns, rows, place, left }: Frame, locale: Locale): ChartTarget[] {
  return [
    ...rows.map((node) => ({
      kind: 'node',
      id: node.id,
      x: left - 20,
      y: place.get(node.id)!,
      label: describeNode(node, locale),
      engagementIds: node.engagementIds,
      code: node.party,
    })),
    ...columns.map(({ node, x, members }) => ({
      kind: 'summit',
      id: node.id,
      x,
      y: place.get(members[0]!.source)!,
      label: describeNode(node, locale),
      engagementIds: node.engagementIds,
      code: null,
    })),
  ];
}
