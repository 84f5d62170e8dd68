/** The clauses of a filter, each with a bit of its own, and which sets of values pass them. */
import type { Lists } from './columns';
import type { Filter, Mode } from './filter';

/** The bits by which a row remembers the clauses that it fails. */
export const COUNTRY = 1;
export const SECTOR = 2;
export const PERSON = 4;
export const DATE = 8;
export const TYPE = 16;
export const LEVEL = 32;
export const STATUS = 64;
export const TEXT = 128;

export const CLAUSES = [
  'countries',
  'sectors',
  'people',
  'dates',
  'types',
  'levels',
  'statuses',
  'text',
] as const;
/** A clause by name; its bit is `1 << CLAUSES.indexOf(name)`. */
export type Clause = (typeof CLAUSES)[number];

/** The clauses that ask for something. */
export function activeClauses(filter: Filter): Clause[] {
  const active: Record<Clause, boolean> = {
    countries: filter.countries.length > 0,
    sectors: filter.sectors.length > 0,
    people: filter.people.length > 0,
    dates: filter.from !== null || filter.to !== null,
    types: filter.types.length > 0,
    levels: filter.levels.length > 0,
    statuses: filter.statuses.length > 0,
    text: filter.text.trim() !== '',
  };
  return CLAUSES.filter((clause) => active[clause]);
}

/** The filter with these clauses asking for nothing. */
export function withoutClauses(filter: Filter, clauses: readonly Clause[]): Filter {
  const empty: Record<Clause, Partial<Filter>> = {
    countries: { countries: [] },
    sectors: { sectors: [] },
    people: { people: [] },
    dates: { from: null, to: null },
    types: { types: [] },
    levels: { levels: [] },
    statuses: { statuses: [] },
    text: { text: '' },
  };
  return clauses.reduce((left, clause) => ({ ...left, ...empty[clause] }), filter);
}

/**
 * Which sets (rows of `members`) hold the chosen codes: any of them, or all. A code of -1 is a value that the table does not
 * have. Null when nothing is chosen, so that all pass.
 */
export function passingSets(
  members: Lists,
  chosen: readonly number[],
  mode: Mode,
  width: number,
): Uint8Array | null {
  if (chosen.length === 0) return null;
  const wanted = new Uint8Array(width);
  for (const code of chosen) if (code >= 0) wanted[code] = 1;
  const needed = mode === 'any' ? 1 : new Set(chosen).size;
  const sets = members.offsets.length - 1;
  const pass = new Uint8Array(sets);
  for (let set = 0; set < sets; set++) {
    let found = 0;
    const end = members.offsets[set + 1]!;
    for (let i = members.offsets[set]!; i < end; i++) found += wanted[members.codes[i]!]!;
    pass[set] = found >= needed ? 1 : 0;
  }
  return pass;
}
