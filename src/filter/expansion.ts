/** From counts by set to counts by value. */
import type { EngagementType, Level, Status } from '../engagement/engagement';
import { SECTORS } from '../engagement/sector';
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, type Columns, type Lists } from './columns';
import type { FacetCounts } from './crossfilter';
import { KINDS, levelOfKind, statusOfKind, typeOfKind, type Facets } from './facets';
import type { Filter, Role } from './filter';
import type { Counts } from './ledger';
import type { Sets } from './sets';
import { Tally, codesOf } from './tally';
import { countTimes } from './timebins';

/** Places of the roles in `Facets.parties.members`. */
export const PARTY_MEMBERS: Record<Role, number> = { visitor: 0, host: 1, any: 2 };

export class Expansion {
  readonly #facets: Facets;
  readonly #parties: Values<string>;
  readonly #people: Values<string>;
  readonly #inRole: Record<Role, SetExpansion>;
  readonly #ofSectors: SetExpansion;
  readonly #ofPeople: SetExpansion;

  constructor(columns: Columns, facets: Facets) {
    const expansion = (sets: Sets, list: number, width: number) =>
      new SetExpansion(sets.members[list]!, sets.size, width);
    const inRole = (role: Role) => expansion(facets.parties, PARTY_MEMBERS[role], columns.partyCodes.length);
    this.#facets = facets;
    this.#parties = valuesOf(columns.partyCodes);
    this.#people = valuesOf(columns.peopleNames);
    this.#inRole = { visitor: inRole('visitor'), host: inRole('host'), any: inRole('any') };
    this.#ofSectors = expansion(facets.sectors, 0, SECTORS.length);
    this.#ofPeople = expansion(facets.people, 0, columns.peopleNames.length);
  }

  /** The code of a person; -1 for one that the table does not have. */
  personCode(value: string): number {
    return this.#people.codeOf(value);
  }

  /**
   * `doubts`: the part of `counts` that is possible but not certain. `passes`: the sets that pass the clauses on countries and
   * sectors, null for all; a facet in mode `all` is counted under its own.
   */
  counts(counts: Counts, doubts: Counts | null, filter: Filter, passes: SetPasses): FacetCounts {
    const inRole = (role: Role) => {
      const own = filter.role === role || filter.role === 'any' || role === 'any';
      const pass = own && filter.countryMode === 'any' ? null : passes.parties;
      return tallyOf(this.#parties, this.#inRole[role].expand(counts.parties, doubts?.parties, pass));
    };
    const [visitors, hosts] = [inRole('visitor'), inRole('host')];
    const sectorPass = filter.sectorMode === 'any' ? null : passes.sectors;
    return {
      countries: filter.role === 'visitor' ? visitors : filter.role === 'host' ? hosts : inRole('any'),
      visitors,
      hosts,
      sectors: tallyOf(SECTOR_VALUES, this.#ofSectors.expand(counts.sectors, doubts?.sectors, sectorPass)),
      people: tallyOf(this.#people, this.#ofPeople.expand(counts.people, doubts?.people, null)),
      types: tallyKinds<EngagementType>(TYPES, typeOfKind, counts, doubts, 'onlyType'),
      levels: tallyKinds<Level | 'none'>(LEVELS, levelOfKind, counts, doubts, 'onlyLevel'),
      statuses: tallyKinds<Status | 'none'>(STATUSES, statusOfKind, counts, doubts, 'onlyStatus'),
      years: countTimes(this.#facets.times, counts.times),
    };
  }
}

export interface SetPasses {
  readonly parties: Uint8Array | null;
  readonly sectors: Uint8Array | null;
}

/** Counts by value, and how many of them are certain. */
interface Expanded {
  readonly all: Uint32Array;
  readonly certain: Uint32Array;
}

/** Keeps the counts by value of one list of members, and touches only the sets whose counts have changed. */
class SetExpansion {
  readonly #members: Lists;
  /** The counts by set that `#values` stand for. */
  readonly #seen: Uint32Array;
  readonly #values: Uint32Array;

  constructor(members: Lists, sets: number, width: number) {
    this.#members = members;
    this.#seen = new Uint32Array(sets);
    this.#values = new Uint32Array(width);
  }

  /** Counts by value of the sets in `pass`; of all under null. */
  expand(counts: Uint32Array, doubts: Uint32Array | undefined, pass: Uint8Array | null): Expanded {
    const seen = this.#seen;
    const { offsets, codes } = this.#members;
    const values = this.#values;
    for (let set = 0; set < seen.length; set++) {
      const count = pass !== null && pass[set] === 0 ? 0 : counts[set]!;
      const change = count - seen[set]!;
      if (change === 0) continue;
      seen[set] = count;
      const end = offsets[set + 1]!;
      for (let i = offsets[set]!; i < end; i++) values[codes[i]!]! += change;
    }
    const all = values.slice();
    return { all, certain: doubts ? this.#without(all, doubts, pass) : all };
  }

  #without(values: Uint32Array, doubts: Uint32Array, pass: Uint8Array | null): Uint32Array {
    const { offsets, codes } = this.#members;
    const certain = values.slice();
    for (let set = 0; set < doubts.length; set++) {
      if (doubts[set] === 0 || (pass !== null && pass[set] === 0)) continue;
      const end = offsets[set + 1]!;
      for (let i = offsets[set]!; i < end; i++) certain[codes[i]!]! -= doubts[set]!;
    }
    return certain;
  }
}

/** The values of a facet, and the way back from a value to its place. */
interface Values<V extends string> {
  readonly values: readonly V[];
  readonly codeOf: (value: string) => number;
}

function valuesOf<V extends string>(values: readonly V[]): Values<V> {
  return { values, codeOf: codesOf(values) };
}

const SECTOR_VALUES = valuesOf(SECTORS);
const TYPES = valuesOf(TYPE_VALUES);
const LEVELS = valuesOf(LEVEL_VALUES);
const STATUSES = valuesOf(STATUS_VALUES);

function tallyOf<V extends string>({ values, codeOf }: Values<V>, { all, certain }: Expanded): Tally<V> {
  return new Tally(values, all, certain, codeOf);
}

function tallyKinds<V extends string>(
  { values, codeOf }: Values<V>,
  partOf: (kind: number) => number,
  counts: Counts,
  doubts: Counts | null,
  own: 'onlyType' | 'onlyLevel' | 'onlyStatus',
): Tally<V> {
  const all = new Uint32Array(values.length);
  const certain = doubts ? new Uint32Array(values.length) : all;
  for (let kind = 0; kind < KINDS; kind++) {
    const count = counts.kinds[kind]! + counts[own][kind]!;
    all[partOf(kind)]! += count;
    if (doubts) certain[partOf(kind)]! += count - doubts.kinds[kind]! - doubts[own][kind]!;
  }
  return new Tally(values, all, certain, codeOf);
}
