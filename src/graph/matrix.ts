/** The network as a matrix: rows travel, columns receive. The most reliable picture of dense data, as no line crosses another. */
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import type { Chart, ChartTarget } from './chart';
import { describeEdge, describeNode } from './describe';
import { regionColour } from './draw';
import { nodeName } from './naming';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { byStrength, orderNodes, type OrderRule } from './order';

export interface MatrixInput {
  readonly network: Network;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly order: OrderRule;
}

/** Smaller cells cannot be told apart, nor their names read. */
const CELL_LEAST_PX = 11;
const CELL_MOST_PX = 24;
const NAME_MOST_PX = 130;
const TOP_PX = 46;
const PAD_PX = 14;

/** Draws as many of the strongest travellers and hosts as there is room for, and says how many there are. */
export function drawMatrix(input: MatrixInput): Chart {
  const { network, width, height, theme, locale } = input;
  const visits = network.edges.filter((edge) => edge.kind === 'visit');
  const ends = new Set(visits.flatMap((edge) => [edge.source, edge.target]));
  const all = network.nodes.filter((node) => ends.has(node.id)).sort(byStrength);
  const name = nameWidth(all, locale);
  const room = Math.min(width - 2 * PAD_PX - name, height - TOP_PX - PAD_PX - name);
  const most = Math.max(1, Math.floor(room / CELL_LEAST_PX));
  const ordered = orderNodes(network, all.slice(0, most), input.order, { rule: 'visits', locale });
  if (ordered.nodes.length === 0) return { marks: [], targets: [], note: null };
  const cell = Math.min(CELL_MOST_PX, room / ordered.nodes.length);
  const span = cell * ordered.nodes.length;
  const grid: Grid = {
    cell,
    span,
    left: Math.max(PAD_PX + name, (width - span - name) / 2 + name),
    top: TOP_PX + name,
    place: new Map(ordered.nodes.map((node, i) => [node.id, i])),
  };
  const shown = visits.filter((edge) => grid.place.has(edge.source) && grid.place.has(edge.target));
  const heaviest = Math.max(1, ...shown.map((edge) => edge.weight));
  const left = visits.length - shown.length;
  return {
    marks: [
      { mark: 'group', key: 'grid', name: 'grid', children: gridMarks(grid, ordered.breaks, theme) },
      {
        mark: 'group',
        key: 'cells',
        name: 'visits',
        children: shown.map((edge) => cellMark(edge, grid, heaviest, theme)),
      },
      {
        mark: 'group',
        key: 'names',
        name: 'names',
        children: ordered.nodes.flatMap((node, i) => nameMarks(node, i, grid, input)),
      },
      { mark: 'group', key: 'axes', name: 'axes', children: axisMarks(grid, input) },
    ],
    targets: targetsOf(shown, ordered.nodes, grid, input),
    note: left > 0 ? GRAPH[locale].matrixNote(ordered.nodes.length, all.length) : null,
  };
}

interface Grid {
  readonly cell: number;
  readonly span: number;
  readonly left: number;
  readonly top: number;
  readonly place: ReadonlyMap<string, number>;
}

function nameWidth(nodes: readonly NetworkNode[], locale: Locale): number {
  const widths = nodes.map((node) => textWidth(nodeName(node, locale), TEXT_SIZES.small));
  return Math.min(NAME_MOST_PX, Math.max(40, ...widths)) + 12;
}

function gridMarks({ cell, span, left, top }: Grid, breaks: readonly number[], theme: Theme): Mark[] {
  const size = Math.round(span / cell);
  const lines = Array.from({ length: size + 1 }, (_, i) => i);
  return lines.flatMap((i): Mark[] => {
    const strong = i === 0 || i === size || breaks.includes(i);
    const paint = { stroke: strong ? theme.lineStrong : theme.line, strokeWidth: strong ? 0.75 : 0.5 };
    const at = i * cell;
    return [
      { mark: 'line', key: `row ${i}`, x1: left, x2: left + span, y1: top + at, y2: top + at, ...paint },
      { mark: 'line', key: `column ${i}`, x1: left + at, x2: left + at, y1: top, y2: top + span, ...paint },
    ];
  });
}

function cellMark(edge: NetworkEdge, { cell, left, top, place }: Grid, heaviest: number, theme: Theme): Mark {
  const share = Math.sqrt(edge.weight / heaviest);
  return {
    mark: 'rect',
    key: edge.id,
    x: left + place.get(edge.target)! * cell + 0.75,
    y: top + place.get(edge.source)! * cell + 0.75,
    width: cell - 1.5,
    height: cell - 1.5,
    fill: theme.accent,
    fillOpacity: Math.round((0.22 + 0.78 * share) * 100) / 100,
    target: { kind: 'edge', id: edge.id },
  };
}

function nameMarks(
  node: NetworkNode,
  i: number,
  { cell, left, top }: Grid,
  { theme, locale }: MatrixInput,
): Mark[] {
  const size = TEXT_SIZES.small;
  const text = truncateText(nodeName(node, locale), NAME_MOST_PX, size);
  const middle = (i + 0.5) * cell;
  const target = { kind: 'node', id: node.id };
  const colour = regionColour(node, theme);
  return [
    {
      mark: 'rect',
      key: `${node.id} row`,
      x: left - 5,
      y: top + middle - cell / 2 + 1,
      width: 3,
      height: cell - 2,
      fill: colour,
      target,
    },
    {
      mark: 'rect',
      key: `${node.id} column`,
      x: left + middle - cell / 2 + 1,
      y: top - 5,
      width: cell - 2,
      height: 3,
      fill: colour,
      target,
    },
    {
      mark: 'text',
      key: `${node.id} name`,
      x: left - 9,
      y: top + middle + size * 0.34,
      text,
      size,
      anchor: 'end',
      fill: theme.ink,
      target,
    },
    {
      mark: 'text',
      key: `${node.id} top`,
      x: left + middle + size * 0.34,
      y: top - 9,
      text,
      size,
      rotate: -90,
      fill: theme.ink,
      target,
    },
  ];
}

function axisMarks({ left, top }: Grid, { theme, locale }: MatrixInput): Mark[] {
  const words = GRAPH[locale];
  const text = { size: TEXT_SIZES.small, weight: 600 as const, fill: theme.inkSoft };
  return [
    { mark: 'text', key: 'rows', x: left - 9, y: top - 9, text: words.matrixRows, anchor: 'end', ...text },
    {
      mark: 'text',
      key: 'columns',
      x: left - 9,
      y: top - 24,
      text: words.matrixColumns,
      anchor: 'end',
      ...text,
    },
  ];
}

function targetsOf(
  edges: readonly NetworkEdge[],
  nodes: readonly NetworkNode[],
  { cell, left, top, place }: Grid,
  { network, locale }: MatrixInput,
): ChartTarget[] {
  const middle = (id: string) => (place.get(id)! + 0.5) * cell;
  return [
    ...nodes.map((node) => ({
      kind: 'node',
      id: node.id,
      x: left - 20,
      y: top + middle(node.id),
      label: describeNode(node, locale),
      engagementIds: node.engagementIds,
      code: node.party,
    })),
    ...edges.map((edge) => ({
      kind: 'edge',
      id: edge.id,
      x: left + middle(edge.target),
      y: top + middle(edge.source),
      label: describeEdge(edge, network, locale),
      engagementIds: edge.engagementIds,
      code: null,
    })),
  ];
}
