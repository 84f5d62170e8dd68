/** What edges and nodes are painted with, as columns beside a network's tables: for the thread that paints. */
import { edgePaint, faintnessOf, nodeColour, type EdgePaint, type PaintInput } from './draw';
import { edgeTableOf, type EdgeTable } from './edgetable';
import type { NodeKind } from './network';

/** All that a canvas shows but for where it is. */
export interface CanvasScene {
  readonly edges: EdgeTable;
  /** For each row of the table, an index into `fills`. */
  readonly fill: Uint8Array;
  readonly fills: readonly EdgePaint[];
  /** Nodes, where they are painted on the canvas as well. */
  readonly bodies: NodeBodies | null;
  readonly paper: string;
  readonly ink: string;
}

/** By the index of the network's nodes. */
export interface NodeBodies {
  readonly kinds: readonly NodeKind[];
  readonly colours: readonly string[];
}

/** `bodies`: whether the nodes are painted as well. */
export function canvasSceneOf(
  input: Pick<PaintInput, 'network' | 'theme' | 'changeOf' | 'colours'>,
  bodies: boolean,
): CanvasScene {
  const { network, theme } = input;
  const edges = edgeTableOf(network);
  const faint = faintnessOf(network.edges.length);
  const fills: EdgePaint[] = [];
  const known = new Map<string, number>();
  const fill = Uint8Array.from(edges.edge, (index) => {
    const edge = network.edges[index]!;
    const key = input.changeOf?.get(edge.id) ?? `${edge.kind} ${edge.host}`;
    let at = known.get(key);
    if (at === undefined) {
      at = fills.push(edgePaint(edge, input, faint)) - 1;
      known.set(key, at);
    }
    return at;
  });
  return {
    edges,
    fill,
    fills,
    bodies: bodies
      ? {
          kinds: network.nodes.map(({ kind }) => kind),
          colours: network.nodes.map((node) => nodeColour(node, input)),
        }
      : null,
    paper: theme.paper,
    ink: theme.ink,
  };
}
