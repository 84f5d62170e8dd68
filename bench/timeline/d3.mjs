// One SVG rectangle for each engagement, moved by d3-zoom: what a first D3 timeline looks like.
import { scaleLinear, select, zoom } from 'd3';
import { COLOURS, END_DAY, FIRST_DAY, HEIGHT, LANES, WIDTH } from './data.mjs';

export function mount(chart, columns) {
  const svg = select(chart).append('svg').attr('width', WIDTH).attr('height', HEIGHT);
  const base = scaleLinear([FIRST_DAY, END_DAY], [0, WIDTH]);
  const lane = HEIGHT / LANES;
  let x = base;
  const place = (marks) =>
    marks
      .attr('x', (row) => x(columns.earliestStart[row]))
      .attr('width', (row) => Math.max(1, x(columns.latestEnd[row]) - x(columns.earliestStart[row])));
  const draw = (rows) =>
    svg
      .selectAll('rect')
      .data(rows, (row) => row)
      .join('rect')
      .attr('y', (row) => columns.hosts.codes[row] * lane + (row % 8) * 5)
      .attr('height', 4)
      .attr('fill', (row) => COLOURS[columns.family[row]])
      .call(place);
  svg.call(
    zoom().on('zoom', ({ transform }) => {
      x = transform.rescaleX(base);
      svg.selectAll('rect').call(place);
    }),
  );
  draw(columns.order);
  return { filter: (rows) => draw(rows) };
}
