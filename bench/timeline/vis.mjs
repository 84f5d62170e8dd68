// vis-timeline with groups, stacked, as its examples do it. Complete when it says `changed`.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { END_DAY, FIRST_DAY, LANES } from './data.mjs';

const DAY = 86_400_000;

export function mount(chart, columns) {
  const itemsOf = (rows) =>
    new DataSet(
      Array.from(rows, (row) => ({
        id: row,
        group: columns.hosts.codes[row],
        start: columns.earliestStart[row] * DAY,
        end: columns.latestEnd[row] * DAY,
        content: `Engagement ${row}`,
      })),
    );
  const groups = new DataSet(Array.from({ length: LANES }, (_, id) => ({ id, content: `Lane ${id}` })));
  const timeline = new Timeline(chart, itemsOf(columns.order), groups, {
    start: FIRST_DAY * DAY,
    end: END_DAY * DAY,
    height: '860px',
    verticalScroll: true,
    zoomKey: '',
  });
  const changed = () => new Promise((resolve) => timeline.once('changed', resolve));
  return changed().then(() => ({
    filter(rows) {
      const done = changed();
      timeline.setItems(itemsOf(rows));
      return done;
    },
  }));
}
