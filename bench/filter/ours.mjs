// The cross-filter of this project. Its results hold the rows that pass too, which the others are not asked for.
import { TYPE_VALUES } from '../../src/filter/columns.ts';
import { createCrossFilter } from '../../src/filter/crossfilter.ts';
import { EMPTY_FILTER } from '../../src/filter/filter.ts';
import { SECTORS } from '../../src/engagement/sector.ts';
import { orderOf } from '../../src/filter/table.ts';

/** The order of the rows is part of the table; it is made here again so that the build is charged for it. */
export async function build({ table }) {
  const crossFilter = createCrossFilter({ ...table, order: orderOf(table, null) });
  return ({ from, to, types, hosts, sectors }) => {
    const { counts, shown } = crossFilter.apply({
      ...EMPTY_FILTER,
      from,
      to,
      types: types.map((code) => TYPE_VALUES[code]),
      countries: hosts.map((code) => table.partyCodes[code]),
      role: 'host',
      sectors: sectors.map((code) => SECTORS[code]),
    });
    return {
      months: counts.years.months,
      visitors: counts.visitors.counts,
      hosts: counts.hosts.counts,
      types: counts.types.counts,
      sectors: counts.sectors.counts,
      shown,
    };
  };
}
