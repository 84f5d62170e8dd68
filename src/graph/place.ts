/** Nodes and edges placed on the screen: where they are and how large, not yet how they are painted. */
import { project, type Camera } from './camera';
import type { Point, Positions } from './layout';
import type { EdgeKind, Network, NetworkEdge, NetworkNode } from './network';
import { drawnRadius, edgeScale, edgeWidth } from './size';

/** In pixels of the chart. */
export interface PlacedNode extends Point {
  readonly node: NetworkNode;
  readonly radius: number;
}

/** A quadratic curve from rim to rim. */
export interface PlacedEdge {
  readonly edge: NetworkEdge;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Width at the visitor's end and at the host's. */
  readonly wide: number;
  readonly narrow: number;
}

export interface Placement {
  /** By rank: the strongest first, then by id. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly nodeById: ReadonlyMap<string, PlacedNode>;
}

/** How far an edge bends, as a share of its length. A visit and the visit back bend to different sides; a meeting is straight. */
const BEND: Record<EdgeKind, number> = { visit: 0.14, meeting: 0, member: 0 };
/** A visit ends at so small a share of the width that it began with: direction is told from half its length. */
const TAPER = 0.16;
const HOST_MEMBER_PX = 1.7;
const MEMBER_PX = 0.8;

/** Places what has a position; a node without one is left out, and so are its edges. */
export function placeNetwork(network: Network, positions: Positions, camera: Camera): Placement {
  const placed = placeNodes(network, positions, camera);
  return { ...placed, edges: placeEdges(network, placed.nodeById, camera) };
}

/** The nodes alone: they are placed anew at every step of a gesture, edges only once it rests. */
export function placeNodes(network: Network, positions: Positions, camera: Camera): Omit<Placement, 'edges'> {
  const nodes: PlacedNode[] = [];
  for (const node of network.nodes) {
    const position = positions.get(node.id);
    if (position) nodes.push({ ...project(position, camera), node, radius: drawnRadius(node, camera.zoom) });
  }
  nodes.sort((a, b) => rankOf(b.node) - rankOf(a.node) || (a.node.id < b.node.id ? -1 : 1));
  return { nodes, nodeById: new Map(nodes.map((placed) => [placed.node.id, placed])) };
}

/** The edges between placed nodes. */
export function placeEdges(
  network: Network,
  nodeById: ReadonlyMap<string, PlacedNode>,
  camera: Camera,
): PlacedEdge[] {
  const scale = edgeScale(camera.zoom);
  return network.edges.flatMap((edge) => {
    const [source, target] = [nodeById.get(edge.source), nodeById.get(edge.target)];
    return source && target ? [placeEdge(edge, source, target, scale)] : [];
  });
}

/** Parties by strength; a summit by how many it brought together, below a party of the same number. */
function rankOf(node: NetworkNode): number {
  return node.kind === 'summit' ? node.strength * 0.9 : node.strength;
}

function placeEdge(edge: NetworkEdge, source: PlacedNode, target: PlacedNode, scale: number): PlacedEdge {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const bend = BEND[edge.kind];
  const control = {
    x: (source.x + target.x) / 2 + dy * bend,
    y: (source.y + target.y) / 2 - dx * bend,
  };
  const [wide, narrow] = widthsOf(edge, scale);
  return {
    edge,
    from: rim(source, control, 0.5),
    control,
    to: rim(target, control, edge.kind === 'visit' ? 1.5 : 0.5),
    wide,
    narrow,
  };
}

function widthsOf(edge: NetworkEdge, scale: number): [number, number] {
  if (edge.kind === 'member') {
    const width = (edge.host ? HOST_MEMBER_PX : MEMBER_PX) * scale;
    return [width, width];
  }
  const width = Math.max(0.6, edgeWidth(edge.weight) * scale);
  return edge.kind === 'visit' ? [width * 1.35, Math.max(0.35, width * TAPER)] : [width * 0.8, width * 0.8];
}

/** The point on a node's rim towards another point. */
function rim(node: PlacedNode, towards: Point, gap: number): Point {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const share = distance > 0 ? Math.min(0.9, (node.radius + gap) / distance) : 0;
  return { x: node.x + dx * share, y: node.y + dy * share };
}

/** The point at a share (0 to 1) of an edge's way. */
export function pointAlong({ from, control, to }: PlacedEdge, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}
