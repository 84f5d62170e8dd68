// arquero: for each facet the table filtered by the other clauses, grouped and counted. Sectors have a table of their own, a row each.
import { op, table } from 'arquero';
import { emptyCounts } from './rows.mjs';

export async function build({ columns }) {
  const { start, month, visitor, host, type, sectors } = columns;
  const rows = table({ start, month, visitor, host, type, sectors });
  const unrolled = unroll(columns);
  const facets = [
    ['months', 'month', rows, 'date'],
    ['visitors', 'visitor', rows, null],
    ['hosts', 'host', rows, 'hosts'],
    ['types', 'type', rows, 'types'],
    ['sectors', 'sector', unrolled, 'sectors'],
  ];
  return (filter) => {
    const counts = emptyCounts();
    for (const [facet, column, source, own] of facets) {
      const counted = passing(source, filter, own).groupby(column).count().objects();
      for (const group of counted) counts[facet][group[column]] = group.count;
    }
    counts.shown = passing(rows, filter, null).numRows();
    return counts;
  };
}

function passing(source, { from, to, types, hosts, sectors }, own) {
  let left = source.params({
    from,
    to,
    hosts,
    types,
    mask: sectors.reduce((bits, code) => bits | (1 << code), 0),
  });
  if (from !== null && own !== 'date') left = left.filter((d, $) => d.start >= $.from && d.start < $.to);
  if (types.length && own !== 'types') left = left.filter((d, $) => op.includes($.types, d.type));
  if (hosts.length && own !== 'hosts') left = left.filter((d, $) => op.includes($.hosts, d.host));
  if (sectors.length && own !== 'sectors') left = left.filter((d, $) => (d.sectors & $.mask) !== 0);
  return left;
}

export function unrolledColumns({ size, start, host, type, sectors }) {
  const places = [];
  const codes = [];
  for (let row = 0; row < size; row++) {
    for (let left = sectors[row]; left !== 0; left &= left - 1) {
      places.push(row);
      codes.push(31 - Math.clz32(left & -left));
    }
  }
  return {
    start: Int32Array.from(places, (row) => start[row]),
    host: Uint8Array.from(places, (row) => host[row]),
    type: Uint8Array.from(places, (row) => type[row]),
    sectors: Uint32Array.from(places, (row) => sectors[row]),
    sector: Uint8Array.from(codes),
  };
}

const unroll = (columns) => table(unrolledColumns(columns));
