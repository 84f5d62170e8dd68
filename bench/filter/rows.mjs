// The rows that every contender counts, and the moves that it is asked for: all seeded.
import { randomLcg } from 'd3';
import { syntheticTable } from '../../src/filter/synthetic.ts';
import { monthOfDay } from '../../src/filter/timebins.ts';

export const FIRST_DAY = 10957;
export const LAST_DAY = 21915;
const FIRST_MONTH = 2000 * 12;
export const MONTHS = 30 * 12;
export const COUNTRIES = 190;
export const TYPES = 3;
export const SECTORS = 20;
const FIVE_YEARS = 1826;

/**
 * One visitor, one host, a type and up to three sectors a row. With `instants` a row lasts one day, so that overlapping a brush
 * is the same as starting within it; else one to eleven days.
 */
export function makeTable(size, instants) {
  const table = syntheticTable({ size, seed: 20261124, gatherings: false });
  if (!instants) return table;
  const ends = table.earliestStart.map((start) => start + 1);
  return { ...table, earliestEnd: ends, latestEnd: ends };
}

/** The same rows as one flat column a field; `sectors` a bit mask. */
export function flatColumns(table) {
  const sectors = new Uint32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    for (let i = table.sectors.offsets[row]; i < table.sectors.offsets[row + 1]; i++) {
      sectors[row] |= 1 << table.sectors.codes[i];
    }
  }
  return {
    size: table.size,
    start: table.earliestStart,
    end: table.latestEnd,
    month: Uint16Array.from(table.earliestStart, (start) => monthOfDay(start) - FIRST_MONTH),
    visitor: Uint8Array.from(table.visitors.codes),
    host: Uint8Array.from(table.hosts.codes),
    type: table.type,
    sectors,
  };
}

const EVERYTHING = { from: null, to: null, types: [], hosts: [], sectors: [] };

/** Scenarios by name: the filters that are applied one after the other. The first of each is not timed. */
export function scenarios() {
  const random = randomLcg(0.42);
  const three = { types: [0], sectors: [0, 7, 12], hosts: Array.from({ length: 10 }, (_, i) => i * 17) };
  const brush = (from) => ({ from, to: from + FIVE_YEARS });
  const slide = Array.from({ length: 61 }, (_, step) => brush(FIRST_DAY + step * 161));
  const jump = Array.from({ length: 61 }, () =>
    brush(FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY - FIVE_YEARS))),
  );
  return {
    slide: slide.map((dates) => ({ ...EVERYTHING, ...dates })),
    'slide+3': slide.map((dates) => ({ ...EVERYTHING, ...three, ...dates })),
    jump: jump.map((dates) => ({ ...EVERYTHING, ...dates })),
    'jump+3': jump.map((dates) => ({ ...EVERYTHING, ...three, ...dates })),
    click: Array.from({ length: 21 }, (_, i) => ({ ...EVERYTHING, hosts: i % 2 ? [140] : [] })),
  };
}

/** Counts of all facets in one list: months, visitors, hosts, types, sectors, and the number shown. */
export function emptyCounts() {
  return {
    months: new Uint32Array(MONTHS),
    visitors: new Uint32Array(COUNTRIES),
    hosts: new Uint32Array(COUNTRIES),
    types: new Uint32Array(TYPES),
    sectors: new Uint32Array(SECTORS),
    shown: 0,
  };
}

/** A number that differs when any count does (FNV-1a). */
export function hashCounts(hash, { months, visitors, hosts, types, sectors, shown }) {
  for (const counts of [months, visitors, hosts, types, sectors, [shown]]) {
    for (const count of counts) hash = Math.imul(hash ^ count, 16777619) >>> 0;
  }
  return hash;
}
