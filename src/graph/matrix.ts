/**
 * The network as a matrix: rows travel, columns receive. The most reliable picture of dense data, as no line crosses another.
 *
 *     network → ordered parties → grid (one cell size) → marks of the part in sight, names held at its edges
 */
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import { SWATCH_HEIGHT, SWATCH_WIDTH, type LegendItem } from '../scene/figure';
import type { Mark, RectMark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { TEXT_SIZES, type Theme } from '../theme/theme';
import { emptyChart, type Chart, type ChartTarget, type ChartWindow } from './chart';
import { describeEdge, describeNode } from './describe';
import { regionColour } from './draw';
import { regionItems } from './legend';
import { nodeName } from './naming';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { byStrength, orderNodes, type OrderRule } from './order';

export interface MatrixInput {
  readonly network: Network;
  /** The frame, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly order: OrderRule;
  /** Of a cell, in pixels; null for one that can be read, and fills the frame where it can. */
  readonly cell?: number | null;
  /** No more parties than this: the most active. All when not given. */
  readonly most?: number;
}

/** A row of names needs so much height. */
export const MATRIX_CELL_READABLE_PX = 12;
export const MATRIX_CELL_LEAST_PX = 3;
export const MATRIX_CELL_MOST_PX = 40;
const CELL_FILLING_MOST_PX = 24;
const NAME_MOST_PX = 130;
/** Of the frame's width, for the names of the rows. */
const NAME_SHARE = 0.24;
/** Under the bar of tools. */
const TOP_PX = 46;
const PAD_PX = 14;

/** The parties that travel or receive, the most active first; the matrix has a row and a column for each. */
export function matrixNodes({ nodes, edges }: Network): NetworkNode[] {
  const ends = new Set(
    edges.flatMap(({ kind, source, target }) => (kind === 'visit' ? [source, target] : [])),
  );
  return nodes.filter((node) => ends.has(node.id)).sort(byStrength);
}

/** The side of a cell with which all parties are in the frame at once. */
export function matrixCellFor(input: MatrixInput): number {
  const nodes = matrixNodes(input.network);
  return roomFor(input, nameWidth(nodes, input)) / Math.max(1, nodes.length);
}

/** As many parties as a frame of this width has room for, each with its name. */
export function matrixCapacity(input: MatrixInput): number {
  const name = nameWidth(matrixNodes(input.network), input);
  return Math.max(1, Math.floor((input.width - 2 * PAD_PX - name) / MATRIX_CELL_READABLE_PX));
}

/** The side of a cell so much closer or farther, within what can be seen. */
export function zoomCell(input: MatrixInput, factor: number): number {
  const cell = input.cell ?? readableCell(matrixCellFor(input));
  return Math.max(MATRIX_CELL_LEAST_PX, Math.min(MATRIX_CELL_MOST_PX, cell * factor));
}

const readableCell = (filling: number) =>
  Math.max(MATRIX_CELL_READABLE_PX, Math.min(CELL_FILLING_MOST_PX, filling));

export function drawMatrix(input: MatrixInput): Chart {
  const { network, width, theme, locale, most = Infinity } = input;
  const all = matrixNodes(network);
  const name = nameWidth(all, input);
  const ordered = orderNodes(network, all.slice(0, most), input.order, { rule: 'visits', locale });
  if (ordered.nodes.length === 0) return emptyChart(GRAPH[locale].matrixNone);
  const filling = roomFor(input, name) / ordered.nodes.length;
  const cell = input.cell ?? readableCell(filling);
  const span = cell * ordered.nodes.length;
  const grid: Grid = {
    ...ordered,
    cell,
    span,
    name,
    left: Math.max(PAD_PX + name, (width - span - name) / 2 + name),
    top: TOP_PX + name,
    place: new Map(ordered.nodes.map((node, i) => [node.id, i])),
  };
  const cells = network.edges.filter(
    ({ kind, source, target }) => kind === 'visit' && grid.place.has(source) && grid.place.has(target),
  );
  const heaviest = cells.reduce((most, { weight }) => Math.max(most, weight), 1);
  const drawn = cells.map((edge) => cellMark(edge, grid, heaviest, theme));
  return {
    width: grid.left + span + PAD_PX,
    height: grid.top + span + PAD_PX,
    held: { left: grid.left, top: grid.top, bottom: 0 },
    targets: targetsOf(cells, grid, input),
    note:
      ordered.nodes.length < all.length ? GRAPH[locale].matrixNote(ordered.nodes.length, all.length) : null,
    legend: [...regionItems({ nodes: ordered.nodes }, theme, locale), ...shadeItems(heaviest, theme, locale)],
    draw: (window) => drawPart(window, grid, drawn, input),
  };
}

interface Grid {
  readonly nodes: readonly NetworkNode[];
  readonly breaks: readonly number[];
  readonly cell: number;
  readonly span: number;
  /** Pixels for a name. */
  readonly name: number;
  readonly left: number;
  readonly top: number;
  readonly place: ReadonlyMap<string, number>;
}

function nameWidth(nodes: readonly NetworkNode[], { width, locale }: MatrixInput): number {
  const most = Math.max(64, Math.min(NAME_MOST_PX, width * NAME_SHARE));
  const widest = nodes.reduce(
    (max, node) => Math.max(max, textWidth(nodeName(node, locale), TEXT_SIZES.small)),
    40,
  );
  return Math.min(most, widest) + 12;
}

function roomFor({ width, height }: MatrixInput, name: number): number {
  return Math.max(60, Math.min(width - 2 * PAD_PX - name, height - TOP_PX - PAD_PX - name));
}

function drawPart(window: ChartWindow, grid: Grid, cells: readonly RectMark[], input: MatrixInput): Mark[] {
  const { cell, left, top } = grid;
  const inSight = cells.filter(
    ({ x, y }) =>
      x - window.x > left - cell &&
      x - window.x < window.width &&
      y - window.y > top - cell &&
      y - window.y < window.height,
  );
  const shifted = { x: -window.x, y: -window.y };
  return [
    { mark: 'group', key: 'grid', name: 'grid', children: gridMarks(grid, window, input.theme) },
    { mark: 'group', key: 'cells', name: 'visits', ...shifted, children: inSight },
    ...coverMarks(grid, window, input.theme),
    { mark: 'group', key: 'names', name: 'names', children: nameMarks(grid, window, input) },
    { mark: 'group', key: 'axes', name: 'axes', children: axisMarks(grid, input) },
  ];
}

function gridMarks(
  { cell, span, left, top, nodes, breaks }: Grid,
  window: ChartWindow,
  theme: Theme,
): Mark[] {
  const [right, bottom] = [
    Math.min(window.width, left + span - window.x),
    Math.min(window.height, top + span - window.y),
  ];
  return Array.from({ length: nodes.length + 1 }, (_, i) => i).flatMap((i): Mark[] => {
    const strong = i === 0 || i === nodes.length || breaks.includes(i);
    if (!strong && cell < 6) return [];
    const paint = { stroke: strong ? theme.lineStrong : theme.line, strokeWidth: strong ? 0.75 : 0.5 };
    const [x, y] = [left + i * cell - window.x, top + i * cell - window.y];
    const lines: Mark[] = [];
    if (y >= top && y <= window.height)
      lines.push({ mark: 'line', key: `row ${i}`, x1: left, x2: right, y1: y, y2: y, ...paint });
    if (x >= left && x <= window.width)
      lines.push({ mark: 'line', key: `column ${i}`, x1: x, x2: x, y1: top, y2: bottom, ...paint });
    return lines;
  });
}

/** What was scrolled out goes under the names; nothing to cover where nothing was scrolled. */
function coverMarks({ left, top }: Grid, { x, y, width, height }: ChartWindow, theme: Theme): Mark[] {
  const paint = { fill: theme.paper } as const;
  return [
    ...(x > 0
      ? [{ mark: 'rect', key: 'cover left', x: 0, y: 0, width: left, height, ...paint } as const]
      : []),
    ...(y > 0 ? [{ mark: 'rect', key: 'cover top', x: 0, y: 0, width, height: top, ...paint } as const] : []),
  ];
}

function shadeOf(weight: number, heaviest: number): number {
  return Math.round((0.22 + 0.78 * Math.sqrt(weight / heaviest)) * 100) / 100;
}

function cellMark(
  edge: NetworkEdge,
  { cell, left, top, place }: Grid,
  heaviest: number,
  theme: Theme,
): RectMark {
  const gap = cell < 6 ? 0 : 0.75;
  return {
    mark: 'rect',
    key: edge.id,
    x: left + place.get(edge.target)! * cell + gap,
    y: top + place.get(edge.source)! * cell + gap,
    width: cell - 2 * gap,
    height: cell - 2 * gap,
    fill: theme.accent,
    fillOpacity: shadeOf(edge.weight, heaviest),
    target: { kind: 'edge', id: edge.id },
  };
}

function shadeItems(heaviest: number, theme: Theme, locale: Locale): LegendItem[] {
  const samples = [...new Set([1, Math.round(heaviest / 4), heaviest])].filter((weight) => weight > 0);
  return samples.map((weight) => ({
    key: `shade ${weight}`,
    label: GRAPH[locale].legendItem.width(weight),
    swatch: [
      {
        mark: 'rect',
        key: 'cell',
        x: (SWATCH_WIDTH - SWATCH_HEIGHT) / 2,
        y: 0,
        width: SWATCH_HEIGHT,
        height: SWATCH_HEIGHT,
        fill: theme.accent,
        fillOpacity: shadeOf(weight, heaviest),
      },
    ],
  }));
}

/** The names of the rows and columns in sight; where cells are lower than a line of text, of every so many. */
function nameMarks(grid: Grid, window: ChartWindow, { theme, locale }: MatrixInput): Mark[] {
  const { nodes, cell, left, top } = grid;
  const every = Math.max(1, Math.ceil((MATRIX_CELL_READABLE_PX - 1) / cell));
  const size = TEXT_SIZES.small;
  return nodes.flatMap((node, i): Mark[] => {
    const target = { kind: 'node', id: node.id };
    const [x, y] = [left + (i + 0.5) * cell - window.x, top + (i + 0.5) * cell - window.y];
    const named = i % every === 0;
    const text = named ? truncateText(nodeName(node, locale), grid.name - 12, size) : '';
    const paint = { fill: regionColour(node, theme), target };
    const long = Math.max(1, cell - 2);
    const marks: Mark[] = [];
    if (y > top && y < window.height) {
      const bar = { x: left - 5, y: y - long / 2, width: 3, height: long };
      marks.push({ mark: 'rect', key: `${node.id} row`, ...bar, ...paint });
      if (named)
        marks.push({
          mark: 'text',
          key: `${node.id} name`,
          x: left - 9,
          y: y + size * 0.34,
          text,
          size,
          anchor: 'end',
          fill: theme.ink,
          target,
        });
    }
    if (x > left && x < window.width) {
      const bar = { x: x - long / 2, y: top - 5, width: long, height: 3 };
      marks.push({ mark: 'rect', key: `${node.id} column`, ...bar, ...paint });
      if (named)
        marks.push({
          mark: 'text',
          key: `${node.id} top`,
          x: x + size * 0.34,
          y: top - 9,
          text,
          size,
          rotate: -90,
          fill: theme.ink,
          target,
        });
    }
    return marks;
  });
}

function axisMarks({ left, top }: Grid, { theme, locale }: MatrixInput): Mark[] {
  const words = GRAPH[locale];
  const text = { size: TEXT_SIZES.small, weight: 600, fill: theme.inkSoft, anchor: 'end' } as const;
  return [
    { mark: 'text', key: 'rows', x: left - 9, y: top - 9, text: words.matrixRows, ...text },
    { mark: 'text', key: 'columns', x: left - 9, y: top - 24, text: words.matrixColumns, ...text },
  ];
}

function targetsOf(
  edges: readonly NetworkEdge[],
  { nodes, cell, left, top, place }: Grid,
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
      // Thousands of them: put into words when it is asked for.
      get label() {
        return describeEdge(edge, network, locale);
      },
      engagementIds: edge.engagementIds,
      code: null,
    })),
  ];
}
