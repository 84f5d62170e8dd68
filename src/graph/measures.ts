/** Measures of the network, by graphology. */
import { randomLcg } from 'd3';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import type { Network } from './network';
import { pairsOf, type PairRule } from './pairs';

export interface NodeMeasures {
  /** How many parties it visited, and how many visited it. */
  readonly outDegree: number;
  readonly inDegree: number;
  /** Sum of the weights of its pairs. */
  readonly strength: number;
  /** Share of the shortest ways between others that lead through it, 0 to 1; weights are left out. */
  readonly betweenness: number;
}

/** The parties and people of a network joined by pairs, in the order of their ids. */
function pairGraph(network: Network, rule: PairRule): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id, kind } of network.nodes) if (kind !== 'summit') graph.addNode(id);
  for (const { one, other, weight } of pairsOf(network, rule)) graph.addEdge(one, other, { weight });
  return graph;
}

/** Measures by node id; summits have none. */
export function measureNetwork(network: Network, rule: PairRule): Map<string, NodeMeasures> {
  const graph = pairGraph(network, rule);
  const between = betweenness(graph, { getEdgeWeight: null, normalized: true });
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  for (const { kind, source, target } of network.edges) {
    if (kind !== 'visit') continue;
    out.set(source, (out.get(source) ?? 0) + 1);
    into.set(target, (into.get(target) ?? 0) + 1);
  }
  return new Map(
    graph.nodes().map((id) => [
      id,
      {
        outDegree: out.get(id) ?? 0,
        inDegree: into.get(id) ?? 0,
        strength: graph.reduceEdges(id, (sum, _, { weight }) => sum + (weight as number), 0),
        betweenness: between[id] ?? 0,
      },
    ]),
  );
}

/** The seed of the generator that Louvain's order of visits comes from. */
const SEED = 0.42;

/** Groups of parties that meet one another more than others (Louvain), as sorted lists of ids, the largest first. Alone is no group. */
export function communitiesOf(network: Network, rule: PairRule): string[][] {
  const graph = pairGraph(network, rule);
  if (graph.size === 0) return [];
  const found = louvain(graph, { rng: randomLcg(SEED), getEdgeWeight: 'weight' });
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    if (graph.degree(id) === 0) continue;
    const group = groups.get(found[id]!);
    if (group) group.push(id);
    else groups.set(found[id]!, [id]);
  }
  return [...groups.values()]
    .map((ids) => ids.sort())
    .filter((ids) => ids.length > 1)
    .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
