/** The clauses of a filter, each with a bit of its own, and which sets of values pass them. */
import { countsFor } from '../engagement/party';
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
 * Which sets (rows of `members`) hold the choices: any of them, or all. A choice is the codes that fulfil it, one for a value,
 * several for a region, none for a value that the table does not have. Null when nothing is chosen, so that all pass.
 */
export function passingSets(
  members: Lists,
  choices: readonly (readonly number[])[],
  mode: Mode,
  width: number,
): Uint8Array | null {
  if (choices.length === 0) return null;
  if (mode === 'any') return holdingSets(members, choices.flat(), width);
  const [first, ...rest] = choices.map((codes) => holdingSets(members, codes, width));
  for (const other of rest) for (let set = 0; set < first!.length; set++) first![set]! &= other[set]!;
  return first!;
}

/** Which sets hold at least one of the codes. */
function holdingSets(members: Lists, codes: readonly number[], width: number): Uint8Array {
  const wanted = new Uint8Array(width);
  for (const code of codes) wanted[code] = 1;
  const pass = new Uint8Array(members.offsets.length - 1);
  for (let set = 0; set < pass.length; set++) {
    const end = members.offsets[set + 1]!;
    for (let i = members.offsets[set]!; i < end && pass[set] === 0; i++)
      pass[set] = wanted[members.codes[i]!]!;
  }
  return pass;
}

/**
 * The codes that fulfil each of the countries asked for: its own; for a region, those of its countries that are not asked for by
 * name, so that “Mali and Africa together” asks for Mali with another country of Africa.
 */
export function partyChoices(asked: readonly string[], partyCodes: readonly string[]): number[][] {
  return asked.map((wanted) =>
    partyCodes.flatMap((party, code) =>
      party === wanted || (countsFor(party, wanted) && !asked.includes(party)) ? [code] : [],
    ),
  );
}
