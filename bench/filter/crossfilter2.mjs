// crossfilter2: a dimension a facet, each with a group; records are row numbers. Brushes are on the start.
import crossfilter from 'crossfilter2';
import { emptyCounts } from './rows.mjs';

export async function build({ columns }) {
  const { size, start, month, visitor, host, type, sectors } = columns;
  const lists = Array.from(sectors, (mask) => bitsOf(mask));
  const records = crossfilter(Array.from({ length: size }, (_, row) => row));
  const monthOfDay = new Map();
  for (let row = 0; row < size; row++) monthOfDay.set(start[row], month[row]);
  const dimensions = {
    start: records.dimension((row) => start[row]),
    visitors: records.dimension((row) => visitor[row]),
    hosts: records.dimension((row) => host[row]),
    types: records.dimension((row) => type[row]),
    sectors: records.dimension((row) => lists[row], true),
  };
  const groups = {
    months: dimensions.start.group((value) => monthOfDay.get(value)),
    visitors: dimensions.visitors.group(),
    hosts: dimensions.hosts.group(),
    types: dimensions.types.group(),
    sectors: dimensions.sectors.group(),
  };
  const shown = records.groupAll();
  let before = { types: '', hosts: '', sectors: '' };
  return (filter) => {
    if (filter.from === null) dimensions.start.filterAll();
    else dimensions.start.filterRange([filter.from, filter.to]);
    for (const facet of ['types', 'hosts', 'sectors']) {
      const asked = filter[facet].join();
      if (asked === before[facet]) continue;
      before = { ...before, [facet]: asked };
      const chosen = new Set(filter[facet]);
      if (chosen.size === 0) dimensions[facet].filterAll();
      else if (chosen.size === 1) dimensions[facet].filterExact(filter[facet][0]);
      else dimensions[facet].filterFunction((code) => chosen.has(code));
    }
    const counts = emptyCounts();
    for (const [facet, group] of Object.entries(groups)) {
      for (const { key, value } of group.all()) counts[facet][key] = value;
    }
    counts.shown = shown.value();
    return counts;
  };
}

function bitsOf(mask) {
  const bits = [];
  for (let left = mask; left !== 0; left &= left - 1) bits.push(31 - Math.clz32(left & -left));
  return bits;
}
