// The application's own component, with engagements made when they are asked for.
import { flushSync, mount as mountComponent } from 'svelte';
import { day, formatIsoDay } from '../../src/engagement/day';
import { TYPES, type Engagement } from '../../src/engagement/engagement';
import { SECTORS } from '../../src/engagement/sector';
import { codesAt, type Columns } from '../../src/filter/columns';
import type { Table } from '../../src/filter/table';
import { HEIGHT, WIDTH } from './data.mjs';
import Ours from './Ours.svelte';

export function mount(target: HTMLElement, columns: Columns) {
  const table: Table = { ...columns, engagementAt: remember(columns), rowOf: () => -1 };
  let view = $state.raw({ rows: columns.order });
  mountComponent(Ours, {
    target,
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
    filter(rows: Uint32Array) {
      view = { rows };
      flushSync();
    },
  };
}

/** Each engagement is made once, as if it had been in memory all along. */
function remember(columns: Columns): (row: number) => Engagement {
  const made: Engagement[] = [];
  return (row) => (made[row] ??= makeEngagement(columns, row));
}

function makeEngagement(columns: Columns, row: number): Engagement {
  return {
    id: `e${row}`,
    type: TYPES[columns.type[row] ?? 0] ?? 'visit',
    level: null,
    status: 'completed',
    title: null,
    start: formatIsoDay(day(columns.earliestStart[row] ?? 0)),
    end: formatIsoDay(day((columns.latestEnd[row] ?? 1) - 1)),
    visitors: Array.from(codesAt(columns.visitors, row), (code) => columns.partyCodes[code] ?? ''),
    hosts: Array.from(codesAt(columns.hosts, row), (code) => columns.partyCodes[code] ?? ''),
    participants: [],
    people: [],
    place: null,
    sectors: Array.from(codesAt(columns.sectors, row), (code) => SECTORS[code] ?? 'trade'),
    series: null,
    agreements: null,
    sources: [],
    evidence: [],
    confidence: null,
  };
}
