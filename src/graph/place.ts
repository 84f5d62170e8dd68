/** Nodes and edges placed on the screen: where they are and how large, not yet how they are painted. */
import { project, type Camera } from './camera';
import { edgeTableOf, openShape, shapeEdge, type EdgeShape, type NodeColumns } from './edgetable';
import type { Point, Positions } from './layout';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { drawnRadius, edgeScale } from './size';

/** In pixels of the chart. */
export interface PlacedNode extends Point {
  readonly node: NetworkNode;
  /** Of the node in the network. */
  readonly index: number;
  readonly radius: number;
}

export interface PlacedEdge extends EdgeShape {
  readonly edge: NetworkEdge;
}

export interface PlacedNodes {
  /** By rank: the strongest first, then by id. */
  readonly nodes: readonly PlacedNode[];
  readonly nodeById: ReadonlyMap<string, PlacedNode>;
  readonly columns: NodeColumns;
}

export interface Placement extends PlacedNodes {
  /** In the order in which they are painted. */
  readonly edges: readonly PlacedEdge[];
}

/** Places what has a position; a node without one is left out, and so are its edges. */
export function placeNetwork(network: Network, positions: Positions, camera: Camera): Placement {
  const placed = placeNodes(network, positions, camera);
  return { ...placed, edges: placeEdges(network, placed.columns, camera) };
}

/** The nodes alone: they are placed anew at every step of a gesture, edges only when they are asked for. */
export function placeNodes(network: Network, positions: Positions, camera: Camera): PlacedNodes {
  const size = network.nodes.length;
  const columns = {
    x: new Float64Array(size).fill(NaN),
    y: new Float64Array(size).fill(NaN),
    radius: new Float64Array(size),
  };
  const nodes: PlacedNode[] = [];
  for (const index of rankingOf(network)) {
    const node = network.nodes[index]!;
    const position = positions.get(node.id);
    if (!position) continue;
    const { x, y } = project(position, camera);
    const radius = drawnRadius(node, camera.zoom);
    nodes.push({ x, y, node, index, radius });
    columns.x[index] = x;
    columns.y[index] = y;
    columns.radius[index] = radius;
  }
  return { nodes, nodeById: new Map(nodes.map((placed) => [placed.node.id, placed])), columns };
}

/** The edges between placed nodes, or some of them. */
export function placeEdges(
  network: Network,
  columns: NodeColumns,
  camera: Camera,
  keep: (edge: NetworkEdge) => boolean = () => true,
): PlacedEdge[] {
  const table = edgeTableOf(network);
  const scale = edgeScale(camera.zoom);
  const placed: PlacedEdge[] = [];
  table.edge.forEach((index, row) => {
    const edge = network.edges[index]!;
    if (!keep(edge)) return;
    const shape = openShape();
    if (shapeEdge(table, row, columns, scale, shape)) placed.push({ ...shape, edge });
  });
  return placed;
}

const rankings = new WeakMap<Network, readonly number[]>();

/** Indexes of the network's nodes, the strongest first, then by id. */
function rankingOf(network: Network): readonly number[] {
  const known = rankings.get(network);
  if (known) return known;
  const ranks = network.nodes.map(rankOf);
  const ranking = ranks.map((_, i) => i).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  rankings.set(network, ranking);
  return ranking;
}

/** Parties by strength; a summit by how many it brought together, below a party of the same number. */
function rankOf(node: NetworkNode): number {
  return node.kind === 'summit' ? node.strength * 0.9 : node.strength;
}
