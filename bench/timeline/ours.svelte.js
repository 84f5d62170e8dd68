// The application's own component, with engagements made when they are asked for.
import { flushSync, mount as mountComponent } from 'svelte';
import { TYPES } from '../../src/engagement/engagement.ts';
import { formatIsoDay } from '../../src/engagement/day.ts';
import { SECTORS } from '../../src/engagement/sector.ts';
import { HEIGHT, WIDTH } from './data.mjs';
import Ours from './Ours.svelte';

export function mount(chart, columns) {
  const table = { ...columns, engagementAt: (row) => engagementAt(columns, row), rowOf: () => -1 };
  let view = $state.raw({ rows: columns.order });
  mountComponent(Ours, {
    target: chart,
    props: {
      table,
      width: WIDTH,
      height: HEIGHT,
      get view() {
        return view;
      },
    },
  });
  flushSync();
  return {
    filter(rows) {
      view = { rows };
      flushSync();
    },
  };
}

const made = new Map();

/** Made once for each row that is shown, as if they had been in memory all along. */
function engagementAt(columns, row) {
  let engagement = made.get(row);
  if (!engagement) made.set(row, (engagement = makeEngagement(columns, row)));
  return engagement;
}

function makeEngagement(columns, row) {
  const codes = ({ offsets, codes }) => Array.from(codes.subarray(offsets[row], offsets[row + 1]));
  return {
    id: `e${row}`,
    type: TYPES[columns.type[row]],
    level: null,
    status: 'completed',
    title: null,
    start: formatIsoDay(columns.earliestStart[row]),
    end: formatIsoDay(columns.latestEnd[row] - 1),
    visitors: codes(columns.visitors).map((code) => columns.partyCodes[code]),
    hosts: codes(columns.hosts).map((code) => columns.partyCodes[code]),
    participants: [],
    people: [],
    place: null,
    sectors: codes(columns.sectors).map((code) => SECTORS[code]),
    series: null,
    agreements: null,
    sources: [],
    evidence: [],
    confidence: null,
  };
}
