// d3-force as its examples draw it: SVG, every tick painted.
import { forceCenter, forceLink, forceManyBody, forceSimulation, select, zoom } from 'd3';

export function prepare({ nodes, edges }) {
  return { nodes: nodes.map((id) => ({ id })), links: edges.map((edge) => ({ ...edge })) };
}

export function start(stage, { nodes, links }) {
  const svg = select(stage).append('svg').attr('width', 1280).attr('height', 720);
  const layer = svg.append('g');
  const lines = layer
    .append('g')
    .attr('stroke', '#999')
    .attr('stroke-opacity', 0.4)
    .selectAll('line')
    .data(links)
    .join('line');
  const discs = layer.append('g').selectAll('circle').data(nodes).join('circle').attr('r', 5);
  svg.call(zoom().on('zoom', ({ transform }) => layer.attr('transform', transform)));
  return new Promise((resolve) => {
    forceSimulation(nodes)
      .force(
        'link',
        forceLink(links).id((node) => node.id),
      )
      .force('charge', forceManyBody())
      .force('center', forceCenter(640, 360))
      .on('tick', () => {
        lines
          .attr('x1', (link) => link.source.x)
          .attr('y1', (link) => link.source.y)
          .attr('x2', (link) => link.target.x)
          .attr('y2', (link) => link.target.y);
        discs.attr('cx', (node) => node.x).attr('cy', (node) => node.y);
      })
      .on('end', () => {
        const byId = new Map(nodes.map((node) => [node.id, node]));
        resolve((id) => byId.get(id));
      });
  });
}
