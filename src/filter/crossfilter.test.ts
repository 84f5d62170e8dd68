import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../engagement/edtf';
import { partiesOf, type Engagement } from '../engagement/engagement';
import { day, dayOf, parseIsoDay } from '../engagement/day';
import { someEngagements, someFilter } from './arbitrary';
import { countOverlaps } from './bounds';
import { CLAUSES, withoutClauses, type Clause } from './clause';
import { DATED } from './columns';
import { createCrossFilter, type FilterResult } from './crossfilter';
import { buildFacets } from './facets';
import { EMPTY_FILTER, type Filter } from './filter';
import { buildTable } from './table';
import { createTextSearch } from './words';

/** The clauses one by one, as plainly as they can be said: what the index is judged by. */
const PASSES: Record<Exclude<Clause, 'text'>, (item: Engagement, filter: Filter) => boolean> = {
  countries: (item, { countries, countryMode, role }) =>
    holds(
      role === 'visitor' ? item.visitors : role === 'host' ? item.hosts : partiesOf(item),
      countries,
      countryMode,
    ),
  sectors: (item, { sectors, sectorMode }) => holds(item.sectors, sectors, sectorMode),
  people: (item, { people }) =>
    holds(
      item.people.map((person) => person.name),
      people,
      'any',
    ),
  types: (item, { types }) => holds([item.type], types, 'any'),
  levels: (item, { levels }) => holds([item.level ?? 'none'], levels, 'any'),
  statuses: (item, { statuses }) => holds(item.status ? [item.status] : [], statuses, 'any'),
  dates: (item, filter) =>
    filter.from === null && filter.to === null
      ? true
      : overlaps(item, filter.from ?? -Infinity, filter.to ?? Infinity, filter.surely),
};

function holds(values: readonly string[], chosen: readonly string[], mode: 'any' | 'all'): boolean {
  if (chosen.length === 0) return true;
  return mode === 'any'
    ? chosen.some((value) => values.includes(value))
    : chosen.every((value) => values.includes(value));
}

/** By trying the extremes: the earliest and latest stay that the dates allow. */
function overlaps(item: Engagement, from: number, to: number, surely: boolean): boolean {
  const period = periodOf(item.start, item.end);
  if (!period) return false;
  const exactStart = period.earliestStart === period.latestStart;
  const exactEnd = period.earliestEnd === period.latestEnd;
  const end = period.ending === 'open' ? Infinity : period.latestEnd;
  if (!surely) return period.earliestStart < to && end > from;
  const lastStart = Math.min(exactStart ? period.latestStart : period.latestStart - 1, period.latestEnd - 1);
  const firstEnd = Math.max(exactEnd ? period.earliestEnd : period.earliestEnd + 1, period.earliestStart + 1);
  return lastStart < to && firstEnd > from;
}

function naiveRows(list: readonly Engagement[], filter: Filter): number[] {
  const matches = createTextSearch(buildTable(list)).match(filter.text);
  return list.flatMap((item, row) =>
    (!matches || matches[row] === 1) && Object.values(PASSES).every((passes) => passes(item, filter))
      ? [row]
      : [],
  );
}

function naiveCount(
  list: readonly Engagement[],
  filter: Filter,
  valuesOf: (item: Engagement) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of naiveRows(list, filter)) {
    for (const value of new Set(valuesOf(list[row]!))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Everything that a result says, in a form that can be compared. */
function summary(result: FilterResult): unknown {
  const { counts } = result;
  const nonZero = (tally: Iterable<[string, number]>) => new Map([...tally].filter(([, count]) => count > 0));
  return {
    ids: [...result.rows],
    shown: result.shown,
    certain: result.certain,
    atAnyTime: result.atAnyTime.rows.length,
    countries: nonZero(counts.countries),
    visitors: nonZero(counts.visitors),
    hosts: nonZero(counts.hosts),
    sectors: nonZero(counts.sectors),
    people: nonZero(counts.people),
    types: nonZero(counts.types),
    levels: nonZero(counts.levels),
    statuses: nonZero(counts.statuses),
    years: counts.years,
  };
}

function expectNaive(list: readonly Engagement[], filter: Filter, result: FilterResult): void {
  const without = (clause: Clause, keep: boolean) => (keep ? filter : withoutClauses(filter, [clause]));
  const both = (tally: Iterable<[string, number]>, expected: Map<string, number>) =>
    expect(new Map([...tally].filter(([, count]) => count > 0))).toEqual(expected);
  const { counts } = result;
  expect([...result.rows].sort((a, b) => a - b)).toEqual(naiveRows(list, filter));
  expect(result.shown).toBe(result.rows.length);
  const dated = filter.from !== null || filter.to !== null;
  const sure = { ...filter, surely: true };
  expect(result.certain).toBe(dated ? naiveRows(list, sure).length : result.shown);
  const countries = without('countries', filter.countryMode === 'all');
  const partiesIn = {
    any: partiesOf,
    visitor: (item: Engagement) => item.visitors,
    host: (item: Engagement) => item.hosts,
  };
  both(counts.countries, naiveCount(list, countries, partiesIn[filter.role]));
  const otherRole = (role: 'visitor' | 'host') =>
    filter.role === role || filter.role === 'any' ? countries : filter;
  both(counts.visitors, naiveCount(list, otherRole('visitor'), partiesIn.visitor));
  both(counts.hosts, naiveCount(list, otherRole('host'), partiesIn.host));
  both(
    counts.sectors,
    naiveCount(list, without('sectors', filter.sectorMode === 'all'), (item) => item.sectors),
  );
  both(
    counts.types,
    naiveCount(list, without('types', false), (item) => [item.type]),
  );
  both(
    counts.levels,
    naiveCount(list, without('levels', false), (item) => [item.level ?? 'none']),
  );
  both(
    counts.statuses,
    naiveCount(list, without('statuses', false), (item) => [item.status ?? 'none']),
  );
  const people = (item: Engagement) => item.people.map((person) => person.name);
  both(counts.people, naiveCount(list, without('people', false), people));
  if (dated && !filter.surely) {
    const certain = naiveCount(list, { ...without('types', false), surely: true }, (item) => [item.type]);
    for (const [type] of counts.types) expect(counts.types.certainOf(type)).toBe(certain.get(type) ?? 0);
    const hosts = naiveCount(list, { ...otherRole('host'), surely: true }, partiesIn.host);
    for (const [code] of counts.hosts) expect(counts.hosts.certainOf(code)).toBe(hosts.get(code) ?? 0);
  }
  const noDates = withoutClauses(filter, ['dates']);
  const total = counts.years.years.reduce((sum, count) => sum + count, counts.years.undated);
  expect(total).toBe(naiveRows(list, noDates).length);
  expect(counts.years.months.reduce((sum, count) => sum + count, 0)).toBeCloseTo(
    total - counts.years.undated,
    6,
  );
}

const ONE: Engagement = {
  id: 'visit-mli-rus-2025-06-22',
  type: 'visit',
  level: 'official',
  status: 'announced',
  title: null,
  start: '2025-06-22',
  end: '2025-06-26',
  visitors: ['MLI'],
  hosts: ['RUS'],
  participants: [],
  people: [{ name: 'Assimi Goïta', party: 'MLI', role: 'president' }],
  place: { name: 'Moscow', country: 'RUS', lat: null, lon: null },
  sectors: ['energy', 'defence'],
  series: null,
  agreements: null,
  sources: [],
  evidence: [],
  confidence: null,
};

describe('createCrossFilter', () => {
  it('counts as a naive recount does, whatever was asked before', () => {
    fc.assert(
      fc.property(
        someEngagements(40),
        fc.array(someFilter, { minLength: 1, maxLength: 6 }),
        (list, filters) => {
          const crossFilter = createCrossFilter(buildTable(list));
          for (const filter of filters) expectNaive(list, filter, crossFilter.apply(filter));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follows a brush step by step as if it had jumped', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 14_500, max: 16_200 }), fc.integer({ min: 1, max: 400 })),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(someEngagements(60), someFilter, steps, (list, filter, brush) => {
        const table = buildTable(list);
        const moved = createCrossFilter(table);
        for (const [from, length] of brush) {
          const asked = { ...filter, from: day(from), to: day(from + length) };
          expect(summary(moved.apply(asked))).toEqual(summary(createCrossFilter(table).apply(asked)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same over facets that were built elsewhere and handed over', () => {
    const filters = fc.array(someFilter, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someEngagements(40), filters, (list, asked) => {
        const table = buildTable(list);
        const own = createCrossFilter(table);
        const handed = createCrossFilter(table, structuredClone(buildFacets(table)));
        for (const filter of asked) {
          expect(summary(handed.apply(filter))).toEqual(summary(own.apply(filter)));
          expect(handed.loosen()).toEqual(own.loosen());
        }
      }),
    );
  });

  it('gives what passes at any time, the same list while a brush moves', () => {
    fc.assert(
      fc.property(someEngagements(40), someFilter, fc.nat(1500), (list, filter, days) => {
        const table = buildTable(list);
        const crossFilter = createCrossFilter(table);
        const { atAnyTime } = crossFilter.apply(filter);
        const plain = createCrossFilter(table).apply(withoutClauses(filter, ['dates']));
        expect([...atAnyTime.rows]).toEqual([...plain.rows]);
        const brushed = { ...filter, from: day(14_600), to: day(14_601 + days) };
        expect(crossFilter.apply(brushed).atAnyTime).toBe(atAnyTime);
        expect(crossFilter.apply({ ...brushed, from: null, to: null }).atAnyTime).toBe(atAnyTime);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(someEngagements(30), someFilter, fc.infiniteStream(fc.nat()), (list, filter, keys) => {
        const shuffled = list
          .map((item) => ({ item, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        const [first, second] = [buildTable(list), buildTable(shuffled)];
        const [one, two] = [createCrossFilter(first).apply(filter), createCrossFilter(second).apply(filter)];
        const ids = (table: typeof first, result: FilterResult) =>
          [...result.rows].map((row) => table.engagementAt(row).id);
        expect(ids(first, one)).toEqual(ids(second, two));
        expect({ ...(summary(one) as object), ids: null }).toEqual({
          ...(summary(two) as object),
          ids: null,
        });
      }),
    );
  });

  it('gives rows by start, undated ones last', () => {
    const list = [
      { ...ONE, id: 'c', start: null, end: null },
      { ...ONE, id: 'b', start: '2025-06', end: null },
      { ...ONE, id: 'a', start: '1999', end: null },
      { ...ONE, id: 'd', start: '2025-06-01', end: '2025-06-01' },
    ];
    const table = buildTable(list);
    const { rows } = createCrossFilter(table).apply(EMPTY_FILTER);
    expect([...rows].map((row) => table.engagementAt(row).id)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('tells apart what may and what surely overlaps', () => {
    const list = [ONE, { ...ONE, id: 'year', start: '2025', end: null }];
    const crossFilter = createCrossFilter(buildTable(list));
    const june = { ...EMPTY_FILTER, from: dayOf(2025, 6, 1), to: dayOf(2025, 7, 1) };
    const may = crossFilter.apply(june);
    expect([may.shown, may.certain]).toEqual([2, 1]);
    expect(may.counts.hosts.get('RUS')).toBe(2);
    expect(may.counts.hosts.certainOf('RUS')).toBe(1);
    const surely = crossFilter.apply({ ...june, surely: true });
    expect([surely.shown, surely.certain]).toEqual([1, 1]);
    const all = crossFilter.apply({ ...june, from: dayOf(2025, 1, 1), to: dayOf(2026, 1, 1) });
    expect([all.shown, all.certain]).toEqual([2, 2]);
  });

  it('counts what may and what surely overlaps in any rows as the filter does', () => {
    fc.assert(
      fc.property(
        someEngagements(30),
        fc.integer({ min: 14_000, max: 22_000 }),
        fc.integer({ min: 1, max: 900 }),
        (list, from, days) => {
          const table = buildTable(list);
          const rows = table.order.filter((row) => (table.flags[row]! & DATED) !== 0);
          const range = { from: day(from), to: day(from + days) };
          const { shown, certain } = createCrossFilter(table).apply({ ...EMPTY_FILTER, ...range });
          expect(countOverlaps(table, rows, [range.from, range.to])).toEqual({ possible: shown, certain });
        },
      ),
    );
  });

  it('lets an engagement that goes on overlap every later day', () => {
    const crossFilter = createCrossFilter(buildTable([{ ...ONE, end: '..' }]));
    const later = { ...EMPTY_FILTER, from: parseIsoDay('2031-01-01'), to: parseIsoDay('2031-02-01') };
    expect(crossFilter.apply(later).shown).toBe(1);
    expect(crossFilter.apply({ ...later, surely: true }).shown).toBe(0);
  });

  it('finds Mali and Russia together, in either role', () => {
    const other = { ...ONE, id: 'x', visitors: ['MLI'], hosts: ['FRA'] };
    const crossFilter = createCrossFilter(buildTable([ONE, other]));
    const both: Filter = { ...EMPTY_FILTER, countries: ['RUS', 'MLI'], countryMode: 'all' };
    expect(crossFilter.apply(both).shown).toBe(1);
    expect(crossFilter.apply(both).counts.countries.get('FRA')).toBe(0);
    expect(crossFilter.apply({ ...both, countryMode: 'any' }).counts.countries.get('FRA')).toBe(1);
    expect(crossFilter.apply({ ...both, role: 'host' }).shown).toBe(0);
  });

  it('takes the first and the last year that a date can name', () => {
    const list = ['0001', '9999-12', '2025', '-0400'].map((start) => ({
      ...ONE,
      id: start,
      start,
      end: null,
    }));
    const crossFilter = createCrossFilter(buildTable(list));
    const { counts } = crossFilter.apply({ ...EMPTY_FILTER, from: dayOf(2025, 6, 1), to: dayOf(2025, 6, 2) });
    expect(crossFilter.apply({ ...EMPTY_FILTER, to: dayOf(2000, 1, 1) }).shown).toBe(2);
    expect(counts.years.firstYear).toBe(-400);
    expect(counts.years.years[2025 + 400]).toBe(1);
  });

  it('takes no rows, and all rows on one day', () => {
    expect(createCrossFilter(buildTable([])).apply({ ...EMPTY_FILTER, from: day(0) }).shown).toBe(0);
    const same = Array.from({ length: 50 }, (_, row) => ({ ...ONE, id: `e${row}` }));
    const crossFilter = createCrossFilter(buildTable(same));
    expect(crossFilter.apply({ ...EMPTY_FILTER, from: parseIsoDay('2025-06-26') }).shown).toBe(50);
    expect(crossFilter.apply({ ...EMPTY_FILTER, from: parseIsoDay('2025-06-27') }).shown).toBe(0);
  });
});

describe('loosen', () => {
  it('names the one clause that empties the result, best first', () => {
    const list = [ONE, { ...ONE, id: 'b', sectors: [] }, { ...ONE, id: 'c', hosts: ['FRA'] }];
    const crossFilter = createCrossFilter(buildTable(list));
    const filter: Filter = { ...EMPTY_FILTER, countries: ['FRA'], sectors: ['health'], types: ['visit'] };
    expect(crossFilter.apply(filter).shown).toBe(0);
    expect(crossFilter.loosen()).toEqual([{ clauses: ['sectors'], shown: 1 }]);
    crossFilter.apply({ ...filter, countries: ['CHN'] });
    expect(crossFilter.loosen()).toEqual([{ clauses: ['countries', 'sectors'], shown: 3 }]);
  });

  it('says what is shown without each clause', () => {
    fc.assert(
      fc.property(someEngagements(30), someFilter, (list, filter) => {
        const crossFilter = createCrossFilter(buildTable(list));
        const { shown } = crossFilter.apply(filter);
        const loosenings = crossFilter.loosen();
        const counts = loosenings.map((loosening) => loosening.shown);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const { clauses, shown: more } of loosenings) {
          expect(more).toBeGreaterThan(shown);
          expect(more).toBe(naiveRows(list, withoutClauses(filter, clauses)).length);
        }
        if (loosenings.length === 0)
          expect(naiveRows(list, withoutClauses(filter, CLAUSES)).length).toBe(shown);
      }),
    );
  });
});
