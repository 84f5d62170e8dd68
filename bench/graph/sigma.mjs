import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';

export function prepare(network) {
  const graph = new DirectedGraph();
  network.nodes.forEach((id, i) =>
    // A start on a spiral: all in one place would never part.
    graph.addNode(id, { x: Math.cos(i) * Math.sqrt(i), y: Math.sin(i) * Math.sqrt(i), size: 4, label: id }),
  );
  for (const { source, target, weight } of network.edges) graph.addEdge(source, target, { weight });
  return graph;
}

export async function start(stage, graph) {
  forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
  const renderer = new Sigma(graph, stage);
  // It painted once while it was made; once more, so that the end of it is known.
  await new Promise((resolve) => {
    renderer.once('afterRender', resolve);
    renderer.refresh();
  });
  return (id) => graph.getNodeAttributes(id);
}
