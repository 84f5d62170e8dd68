/** The node-link drawing as marks: edges below, then summits and parties, then their names. */
import type { Locale } from '../i18n/locale';
import { regionOf } from '../engagement/party';
import type { Mark, PathMark, TextMark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import { TEXT_SIZES } from '../theme/theme';
import type { Box } from './boxgrid';
import type { Camera } from './camera';
import { groupPaint } from './colouring';
import type { CommunityColours } from './community';
import type { Change } from './compare';
import { edgePath } from './edgepath';
import { placeLabels, type LabelSpec, type LabelSpot, type PlacedLabel } from './labels';
import type { Positions } from './layout';
import { nodeLabel } from './naming';
import type { EdgeKind, Network, NetworkEdge, NetworkNode } from './network';
import { nodeBody } from './nodebody';
import { placeNetwork, type PlacedEdge, type PlacedNode, type Placement } from './place';
import { RING_GAP_PX, RING_WIDTH_PX } from './size';

export interface DrawInput {
  readonly network: Network;
  readonly positions: Positions;
  readonly camera: Camera;
  /** In pixels. Names stay inside; nodes and edges may run out. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Boxes that lie over the drawing: no name goes under them. */
  readonly covered?: readonly Box[];
  /** Ids of nodes that are chosen. */
  readonly selected?: ReadonlySet<string>;
  /** Colours by group in place of region. */
  readonly colours?: CommunityColours | null;
  /** Which edges are new, gone or kept, between two periods. */
  readonly changeOf?: ReadonlyMap<string, Change> | null;
  /** The most names to write. */
  readonly names?: number;
}

export interface GraphDrawing {
  readonly placement: Placement;
  readonly edges: readonly PathMark[];
  readonly nodes: readonly Mark[];
  readonly labels: readonly Mark[];
  readonly placedLabels: readonly PlacedLabel[];
}

/** What a mark's target is called, so that a screen can light it or find what was clicked. */
export const NODE_TARGET: Readonly<Record<NetworkNode['kind'], string>> = {
  party: 'node',
  person: 'node',
  summit: 'summit',
};

const EDGE_OPACITY: Record<EdgeKind, number> = { visit: 0.6, meeting: 0.5, member: 0.5 };
/** Above so many edges each is drawn fainter, so that where many cross it darkens and does not blacken. */
const FAINT_FROM = 200;
const LEAST_OPACITY = 0.25;
/** More names than this only make a texture. */
const MOST_LABELS = 160;
const CODE_FROM_PX = 12.5;

export function drawGraph(input: DrawInput): GraphDrawing {
  const placement = placeNetwork(input.network, input.positions, input.camera);
  const placedLabels = nameNodes(placement.nodes, input);
  return {
    placement,
    placedLabels,
    edges: drawEdges(placement.edges, input),
    nodes: drawNodes(placement.nodes, input),
    labels: drawLabels(placedLabels, input),
  };
}

/** The part of the input that edges, nodes and names are painted by. */
export type PaintInput = Omit<DrawInput, 'positions' | 'camera'>;

/** Edges as filled paths. */
export function drawEdges(edges: readonly PlacedEdge[], input: PaintInput): PathMark[] {
  const faint = faintnessOf(edges.length);
  return edges.map((placed) => {
    const { fill, opacity } = edgePaint(placed.edge, input, faint);
    return {
      mark: 'path',
      key: placed.edge.id,
      d: edgePath(placed),
      fill,
      fillOpacity: opacity,
      target: { kind: 'edge', id: placed.edge.id },
    };
  });
}

/** Nodes in the order in which they are painted: the strongest last. */
export function drawNodes(nodes: readonly PlacedNode[], input: PaintInput): Mark[] {
  return [...nodes].reverse().flatMap((placed) => nodeMarks(placed, input));
}

/** Which nodes are named, and where the names stand. `kept`: see `placeLabels`. */
export function nameNodes(
  nodes: readonly PlacedNode[],
  input: PaintInput,
  kept?: ReadonlyMap<string, LabelSpot>,
): PlacedLabel[] {
  const room = {
    width: input.width,
    height: input.height,
    most: input.names ?? MOST_LABELS,
    ...(input.covered && { covered: input.covered }),
  };
  return placeLabels(nodes, (placed) => labelSpec(placed, input), room, kept);
}

export function drawLabels(labels: readonly PlacedLabel[], { theme }: PaintInput): Mark[] {
  return labels.flatMap((label) => labelMarks(label, theme));
}

/** Among so many edges, by what their opacity is multiplied. */
export function faintnessOf(count: number): number {
  return Math.max(LEAST_OPACITY, Math.min(1, Math.sqrt(FAINT_FROM / Math.max(1, count))));
}

/** What an edge is filled with. */
export interface EdgePaint {
  readonly fill: string;
  readonly opacity: number;
}

/** What is gone, new or kept: the first two stand out, and differ in lightness as in hue; each is 3:1 on paper. */
export function changePaint(change: Change, theme: Theme): EdgePaint {
  if (change === 'kept') return { fill: theme.lineStrong, opacity: 1 };
  return change === 'new' ? { fill: theme.accent, opacity: 0.9 } : { fill: theme.today, opacity: 0.7 };
}

/** An edge's fill: by what became of it, or by what it is. */
export function edgePaint(
  edge: NetworkEdge,
  { theme, changeOf }: Pick<PaintInput, 'theme' | 'changeOf'>,
  faint: number,
): EdgePaint {
  const change = changeOf?.get(edge.id);
  if (change) return changePaint(change, theme);
  return {
    fill: edge.host ? theme.inkSoft : theme.lineStrong,
    opacity: Math.round(EDGE_OPACITY[edge.kind] * faint * 1000) / 1000,
  };
}

/** A party's colour: its region's. */
export function regionColour(node: NetworkNode, theme: Theme): string {
  const region = node.party === null ? null : regionOf(node.party);
  return region ? theme.region[region] : theme.lineStrong;
}

/** What a node is painted with: its group's colour, or its region's. */
export function nodeColour(
  node: NetworkNode,
  { theme, colours }: Pick<PaintInput, 'theme' | 'colours'>,
): string {
  return colours ? groupPaint(colours.get(node.id), theme) : regionColour(node, theme);
}

function nodeMarks(placed: PlacedNode, input: PaintInput): Mark[] {
  const { node, x, y, radius } = placed;
  const { theme } = input;
  const target = { kind: NODE_TARGET[node.kind], id: node.id };
  const chosen = input.selected?.has(node.id) ?? false;
  const ring: Mark[] = chosen
    ? [
        {
          mark: 'circle',
          key: `${node.id} ring`,
          cx: x,
          cy: y,
          r: radius + RING_GAP_PX,
          stroke: theme.accent,
          strokeWidth: RING_WIDTH_PX,
          target,
        },
      ]
    : [];
  const body = { ...nodeBody(node.kind, placed, nodeColour(node, input), theme), key: node.id, target };
  return [...ring, body, ...codeMark(placed, theme)];
}

/** The codes inside those nodes that have room for them. */
export function drawCodes(nodes: readonly PlacedNode[], { theme, width, height }: PaintInput): TextMark[] {
  return nodes.flatMap((placed) => {
    const { x, y, radius } = placed;
    const isNear = x > -radius && y > -radius && x < width + radius && y < height + radius;
    return isNear ? codeMark(placed, theme) : [];
  });
}

/** The code inside a node that has room for it. */
function codeMark({ node, x, y, radius }: PlacedNode, theme: Theme): TextMark[] {
  if (node.kind !== 'party' || radius < CODE_FROM_PX || node.id.length > 3) return [];
  const size = Math.min(TEXT_SIZES.body, Math.floor(radius * 0.78));
  return [
    {
      mark: 'text',
      key: `${node.id} code`,
      x,
      y: y + size * 0.34,
      text: node.id,
      size,
      weight: 600,
      anchor: 'middle',
      fill: theme.name === 'dark' ? theme.paper : theme.surface,
    },
  ];
}

function labelSpec({ node, radius }: PlacedNode, { locale, network }: PaintInput): LabelSpec | null {
  const text = nodeLabel(node, locale);
  if (node.kind === 'summit') {
    // Of most summits only a guest and a host are known: they are named when there is room to look closer.
    if (node.strength < 3 && network.nodes.length > 60 && radius < 4.2) return null;
    return { text, size: TEXT_SIZES.small, weight: 400 };
  }
  return radius >= 11
    ? { text, size: TEXT_SIZES.body, weight: 600 }
    : { text, size: radius >= 6.5 ? TEXT_SIZES.body - 1 : TEXT_SIZES.small, weight: 400 };
}

function labelMarks(label: PlacedLabel, theme: Theme): Mark[] {
  const { placed, box } = label;
  const text: TextMark = {
    mark: 'text',
    key: `${placed.node.id} name`,
    x: label.x,
    y: label.y,
    text: label.text,
    size: label.size,
    weight: label.weight,
    fill: placed.node.kind === 'summit' ? theme.inkSoft : theme.ink,
    halo: theme.paper,
    target: { kind: 'label', id: placed.node.id },
  };
  if (!label.away) return [text];
  const leader: Mark = {
    mark: 'line',
    key: `${placed.node.id} leader`,
    x1: placed.x,
    y1: placed.y,
    x2: Math.min(box.right, Math.max(box.left, placed.x)),
    y2: Math.min(box.bottom, Math.max(box.top, placed.y)),
    stroke: theme.inkSoft,
    strokeWidth: 0.75,
    target: { kind: 'label', id: placed.node.id },
  };
  return [leader, text];
}
