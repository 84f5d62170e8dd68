/** From counts by set to counts by value. */
import type { EngagementType, Level, Status } from '../engagement/engagement';
import { SECTORS } from '../engagement/sector';
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, type Columns, type Lists } from './columns';
import type { FacetCounts } from './crossfilter';
import { KINDS, levelOfKind, statusOfKind, typeOfKind, type Facets } from './facets';
import type { Role } from './filter';
import type { Counts } from './ledger';
import type { Sets } from './sets';
import { Tally, codesOf } from './tally';
import { countTimes } from './timebins';

/** Sets that pass the facet's own clause, where counts are to be taken under it; null where it is left out. */
export interface Narrowing {
  readonly parties: Uint8Array | null;
  readonly sectors: Uint8Array | null;
}

/** Places of the roles in `Facets.parties.members`. */
export const PARTY_MEMBERS: Record<Role, number> = { visitor: 0, host: 1, any: 2 };

export class Expansion {
  readonly #facets: Facets;
  readonly #parties: Values<string>;
  readonly #people: Values<string>;
  readonly #ofParties: SetExpansion;
  readonly #ofSectors: SetExpansion;
  readonly #ofPeople: SetExpansion;

  constructor(columns: Columns, facets: Facets) {
    this.#facets = facets;
    this.#parties = valuesOf(columns.partyCodes);
    this.#people = valuesOf(columns.peopleNames);
    this.#ofParties = new SetExpansion(facets.parties, columns.partyCodes.length);
    this.#ofSectors = new SetExpansion(facets.sectors, SECTORS.length);
    this.#ofPeople = new SetExpansion(facets.people, columns.peopleNames.length);
  }

  /** The code of a person; -1 for one that the table does not have. */
  personCode(value: string): number {
    return this.#people.codeOf(value);
  }

  /** `doubts`: the part of `counts` that is possible but not certain. */
  counts(counts: Counts, doubts: Counts | null, role: Role, narrowing: Narrowing): FacetCounts {
    const parties = this.#ofParties.expand(counts.parties, doubts?.parties, narrowing.parties);
    const inRole = (asked: Role) => tallyOf(this.#parties, parties[PARTY_MEMBERS[asked]]!);
    const [visitors, hosts] = [inRole('visitor'), inRole('host')];
    const sectors = this.#ofSectors.expand(counts.sectors, doubts?.sectors, narrowing.sectors);
    const people = this.#ofPeople.expand(counts.people, doubts?.people, null);
    return {
      countries: role === 'visitor' ? visitors : role === 'host' ? hosts : inRole('any'),
      visitors,
      hosts,
      sectors: tallyOf(SECTOR_VALUES, sectors[0]!),
      people: tallyOf(this.#people, people[0]!),
      types: tallyKinds<EngagementType>(TYPES, typeOfKind, counts, doubts, 'onlyType'),
      levels: tallyKinds<Level | 'none'>(LEVELS, levelOfKind, counts, doubts, 'onlyLevel'),
      statuses: tallyKinds<Status | 'none'>(STATUSES, statusOfKind, counts, doubts, 'onlyStatus'),
      years: countTimes(this.#facets.times, counts.times),
    };
  }
}

/** Counts by value, and how many of them are certain. */
interface Expanded {
  readonly all: Uint32Array;
  readonly certain: Uint32Array;
}

/** Keeps the counts by value of one facet, and touches only the sets whose counts have changed. */
class SetExpansion {
  readonly #members: readonly Lists[];
  /** The counts by set that `#values` stand for. */
  readonly #seen: Uint32Array;
  /** For each list of members, counts by value. */
  readonly #values: readonly Uint32Array[];

  constructor(sets: Sets, width: number) {
    this.#members = sets.members;
    this.#seen = new Uint32Array(sets.size);
    this.#values = sets.members.map(() => new Uint32Array(width));
  }

  /** For each list of members: counts by value of the sets in `pass`, all under null. */
  expand(counts: Uint32Array, doubts: Uint32Array | undefined, pass: Uint8Array | null): Expanded[] {
    const seen = this.#seen;
    for (let set = 0; set < seen.length; set++) {
      const count = pass && pass[set] === 0 ? 0 : counts[set]!;
      if (count === seen[set]) continue;
      this.#add(this.#values, set, count - seen[set]!);
      seen[set] = count;
    }
    const all = this.#values.map((values) => values.slice());
    if (!doubts) return all.map((values) => ({ all: values, certain: values }));
    const certain = all.map((values) => values.slice());
    for (let set = 0; set < seen.length; set++) {
      if (doubts[set] !== 0 && !(pass && pass[set] === 0)) this.#add(certain, set, -doubts[set]!);
    }
    return all.map((values, list) => ({ all: values, certain: certain[list]! }));
  }

  #add(values: readonly Uint32Array[], set: number, change: number): void {
    for (let list = 0; list < values.length; list++) {
      const { offsets, codes } = this.#members[list]!;
      const counts = values[list]!;
      const end = offsets[set + 1]!;
      for (let i = offsets[set]!; i < end; i++) counts[codes[i]!]! += change;
    }
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
