/**
 * Summits as they are, after PAOHvis (Valdivia, Buono, Plaisant, Dufournaud, Fekete 2021): parties are rows, each summit is an
 * upright line with a dot at everyone who took part, and time runs to the right.
 */
import { scaleLinear, scaleUtc } from 'd3';
import { dateOfDay, type Day } from '../engagement/day';
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Chart, ChartTarget } from './chart';
import { describeNode } from './describe';
import { regionColour } from './draw';
import { nodeLabel, nodeName } from './naming';
import type { Network, NetworkEdge, NetworkNode } from './network';

export interface SummitChartInput {
  readonly network: Network;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The days that the timeline shows, to share its axis; those of the summits where not given. */
  readonly domain?: readonly [Day, Day];
}

const ROW_PX = 15;
const TOP_PX = 118;
const BOTTOM_PX = 30;
const NAME_MOST_PX = 150;
/** Slanted names lean out to the right of their lines. */
const RIGHT_PX = 88;
/** Lines nearer than this could not be told apart: later ones give way to the right. */
const GAP_PX = 9;
const DOT_PX = 3.4;

interface Column {
  readonly node: NetworkNode;
  readonly x: number;
  readonly members: readonly NetworkEdge[];
}

/** Draws the summits of two or more parties, on as many rows as there is room for: those who took part in most. */
export function drawSummits(input: SummitChartInput): Chart {
  const { network, width, height, theme, locale } = input;
  const gatherings = gatheringsOf(network);
  const parties = partiesByAttendance(gatherings, network);
  const rows = parties.slice(0, Math.max(1, Math.floor((height - TOP_PX - BOTTOM_PX) / ROW_PX)));
  if (gatherings.length === 0) return { marks: [], targets: [], note: GRAPH[locale].summitsNone };
  const names = rows.map((node) => truncateText(nodeName(node, locale), NAME_MOST_PX, TEXT_SIZES.small));
  const left = 24 + Math.max(...names.map((name) => textWidth(name, TEXT_SIZES.small)));
  const place = new Map(rows.map((node, i) => [node.id, TOP_PX + (i + 0.5) * ROW_PX]));
  const scale = timeScale(gatherings, input, left, width - RIGHT_PX);
  const columns = columnsOf(gatherings, place, scale, width - RIGHT_PX);
  return {
    marks: [
      {
        mark: 'group',
        key: 'rows',
        name: 'parties',
        children: rows.flatMap((node, i) => rowMarks(node, names[i]!, i, left, input)),
      },
      {
        mark: 'group',
        key: 'axis',
        name: 'axis',
        children: axisMarks(scale, TOP_PX + rows.length * ROW_PX, left, input),
      },
      {
        mark: 'group',
        key: 'summits',
        name: 'summits',
        children: columns.map((column) => summitMark(column, place, theme)),
      },
      { mark: 'group', key: 'labels', name: 'names', children: labelMarks(columns, input) },
    ],
    targets: targetsOf(columns, rows, place, left, input),
    note: noteOf(parties.length - rows.length, locale),
  };
}

const noteOf = (hidden: number, locale: Locale) => (hidden > 0 ? GRAPH[locale].summitsNote(hidden) : null);

function gatheringsOf(network: Network): { node: NetworkNode; members: NetworkEdge[] }[] {
  const members = new Map<string, NetworkEdge[]>();
  for (const edge of network.edges) {
    if (edge.kind !== 'member') continue;
    const list = members.get(edge.target);
    if (list) list.push(edge);
    else members.set(edge.target, [edge]);
  }
  return network.nodes
    .flatMap((node) => {
      const list = members.get(node.id) ?? [];
      return node.kind === 'summit' && node.first !== null && list.length > 1
        ? [{ node, members: list }]
        : [];
    })
    .sort((a, b) => a.node.first! - b.node.first! || (a.node.id < b.node.id ? -1 : 1));
}

function partiesByAttendance(
  gatherings: readonly { readonly members: readonly NetworkEdge[] }[],
  network: Network,
): NetworkNode[] {
  const counts = new Map<string, number>();
  for (const { members } of gatherings) {
    for (const { source } of members) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => network.nodeById.get(id)!);
}

type TimeScale = (day: Day) => number;

function timeScale(
  gatherings: readonly { readonly node: NetworkNode }[],
  { domain }: SummitChartInput,
  left: number,
  right: number,
): TimeScale & { readonly domain: readonly [number, number] } {
  const days = gatherings.map(({ node }) => node.first!);
  const [from, to] = domain ?? [Math.min(...days) - 60, Math.max(...days) + 60];
  const scale = scaleLinear()
    .domain([from, to])
    .range([left + 10, right]);
  return Object.assign((day: Day) => scale(day), { domain: [from, to] as const });
}

function columnsOf(
  gatherings: readonly { readonly node: NetworkNode; readonly members: readonly NetworkEdge[] }[],
  place: ReadonlyMap<string, number>,
  scale: TimeScale,
  right: number,
): Column[] {
  const columns = gatherings
    .map(({ node, members }) => ({
      node,
      x: scale(node.first!),
      members: members.filter(({ source }) => place.has(source)),
    }))
    .filter(({ members }) => members.length > 0);
  let last = -Infinity;
  for (const column of columns) last = column.x = Math.max(column.x, last + GAP_PX);
  // What was pushed over the right end is pushed back, from the right.
  let next = right + GAP_PX;
  for (const column of [...columns].reverse()) next = column.x = Math.min(column.x, next - GAP_PX);
  return columns;
}

function rowMarks(
  node: NetworkNode,
  name: string,
  i: number,
  left: number,
  { width, theme }: SummitChartInput,
): Mark[] {
  const y = TOP_PX + (i + 0.5) * ROW_PX;
  const target = { kind: 'node', id: node.id };
  const shade: Mark[] =
    i % 2 === 0
      ? [
          {
            mark: 'rect',
            key: `${node.id} shade`,
            x: left - 4,
            y: y - ROW_PX / 2,
            width: width - left - 12,
            height: ROW_PX,
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
      cx: left - 8,
      cy: y,
      r: 3.2,
      fill: regionColour(node, theme),
      target,
    },
    {
      mark: 'text',
      key: `${node.id} name`,
      x: left - 15,
      y: y + TEXT_SIZES.small * 0.34,
      text: name,
      size: TEXT_SIZES.small,
      anchor: 'end',
      fill: theme.ink,
      target,
    },
  ];
}

function axisMarks(
  { domain: [from, to] }: { readonly domain: readonly [number, number] },
  bottom: number,
  left: number,
  { width, theme }: SummitChartInput,
): Mark[] {
  const scale = scaleUtc()
    .domain([dateOfDay(Math.round(from) as Day), dateOfDay(Math.round(to) as Day)])
    .range([left + 10, width - RIGHT_PX]);
  return scale.ticks(Math.max(2, Math.floor((width - left) / 90))).flatMap((date): Mark[] => {
    const x = scale(date);
    const key = date.toISOString();
    const text =
      date.getUTCMonth() === 0
        ? String(date.getUTCFullYear())
        : `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
    return [
      {
        mark: 'line',
        key: `${key} line`,
        x1: x,
        x2: x,
        y1: TOP_PX - 4,
        y2: bottom + 4,
        stroke: theme.line,
        strokeWidth: 0.75,
      },
      {
        mark: 'text',
        key: `${key} text`,
        x,
        y: bottom + 17,
        text,
        size: TEXT_SIZES.small,
        anchor: 'middle',
        fill: theme.inkSoft,
      },
    ];
  });
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

const SLANT_DEGREES = -50;

function labelMarks(columns: readonly Column[], { theme, locale }: SummitChartInput): Mark[] {
  const byRank = [...columns].sort((a, b) => b.node.strength - a.node.strength || a.x - b.x);
  const taken: number[] = [];
  return byRank.flatMap(({ node, x }): Mark[] => {
    // Slanted lines of text keep clear of one another from about a line's height on.
    if (taken.some((other) => Math.abs(other - x) < TEXT_SIZES.small * 1.35)) return [];
    taken.push(x);
    return [
      {
        mark: 'text',
        key: node.id,
        x: x + 3,
        y: TOP_PX - 8,
        text: truncateText(nodeLabel(node, locale), 128, TEXT_SIZES.small),
        size: TEXT_SIZES.small,
        rotate: SLANT_DEGREES,
        fill: theme.inkSoft,
        target: { kind: 'summit', id: node.id },
      },
    ];
  });
}

function targetsOf(
  columns: readonly Column[],
  rows: readonly NetworkNode[],
  place: ReadonlyMap<string, number>,
  left: number,
  { locale }: SummitChartInput,
): ChartTarget[] {
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
