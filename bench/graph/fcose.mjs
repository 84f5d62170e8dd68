import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

export function prepare({ nodes, edges }) {
  return [
    ...nodes.map((id) => ({ data: { id } })),
    ...edges.map((edge, i) => ({ data: { id: `e${i}`, ...edge } })),
  ];
}

export function start(stage, elements) {
  const graph = cytoscape({
    container: stage,
    elements,
    style: [
      { selector: 'node', style: { width: 10, height: 10, label: 'data(id)', 'font-size': 6 } },
      {
        selector: 'edge',
        style: {
          width: 1,
          'target-arrow-shape': 'triangle',
          'curve-style': 'bezier',
          'line-color': '#999',
          opacity: 0.4,
        },
      },
    ],
    layout: { name: 'null' },
  });
  return new Promise((resolve) => {
    const layout = graph.layout({
      name: 'fcose',
      animate: false,
      randomize: true,
      edgeElasticity: () => 0.45,
    });
    layout.one('layoutstop', () => resolve((id) => graph.getElementById(id).position()));
    layout.run();
  });
}
