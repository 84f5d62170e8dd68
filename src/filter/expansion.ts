/** From counts by set to counts by value. */
import type { EngagementType, Level, Status } from '../engagement/engagement';
import { SECTORS } from '../engagement/sector';
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, type Columns, type Lists } from './columns';
import type { FacetCounts } from './crossfilter';
import { KINDS, levelOfKind, statusOfKind, typeOfKind, type Facets } from './facets';
import type { Role } from './filter';
import type { Counts } from './ledger';
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

  constructor(columns: Columns, facets: Facets) {
    this.#facets = facets;
    this.#parties = valuesOf(columns.partyCodes);
    this.#people = valuesOf(columns.peopleNames);
  }

  /** The code of a person; -1 for one that the table does not have. */
  personCode(value: string): number {
    return this.#people.codeOf(value);
  }

  /** `doubts`: the part of `counts` that is possible but not certain. */
  counts(counts: Counts, doubts: Counts | null, role: Role, narrowing: Narrowing): FacetCounts {
    const { parties, sectors, people, times } = this.#facets;
    const inRole = (asked: Role) =>
      tallySets(this.#parties, parties.members[PARTY_MEMBERS[asked]]!, [
        counts.parties,
        doubts?.parties ?? null,
        narrowing.parties,
      ]);
    const visitors = inRole('visitor');
    const hosts = inRole('host');
    return {
      countries: role === 'visitor' ? visitors : role === 'host' ? hosts : inRole('any'),
      visitors,
      hosts,
      sectors: tallySets(SECTOR_CODES, sectors.members[0]!, [
        counts.sectors,
        doubts?.sectors ?? null,
        narrowing.sectors,
      ]),
      people: tallySets(this.#people, people.members[0]!, [counts.people, doubts?.people ?? null, null]),
      types: tallyKinds<EngagementType>(TYPE_CODES, typeOfKind, counts, doubts, 'onlyType'),
      levels: tallyKinds<Level | 'none'>(LEVEL_CODES, levelOfKind, counts, doubts, 'onlyLevel'),
      statuses: tallyKinds<Status | 'none'>(STATUS_CODES, statusOfKind, counts, doubts, 'onlyStatus'),
      years: countTimes(times, counts.times),
    };
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

const SECTOR_CODES = valuesOf(SECTORS);
const TYPE_CODES = valuesOf(TYPE_VALUES);
const LEVEL_CODES = valuesOf(LEVEL_VALUES);
const STATUS_CODES = valuesOf(STATUS_VALUES);

function tallySets<V extends string>(
  { values, codeOf }: Values<V>,
  members: Lists,
  [counts, doubts, pass]: readonly [Uint32Array, Uint32Array | null, Uint8Array | null],
): Tally<V> {
  const all = expandSets(counts, members, values.length, pass);
  const doubtful = doubts && expandSets(doubts, members, values.length, pass);
  return new Tally(values, all, doubtful ? all.map((count, code) => count - doubtful[code]!) : all, codeOf);
}

function expandSets(
  counts: Uint32Array,
  members: Lists,
  width: number,
  pass: Uint8Array | null,
): Uint32Array {
  const { offsets, codes } = members;
  const expanded = new Uint32Array(width);
  for (let set = 0; set < counts.length; set++) {
    const count = counts[set]!;
    if (count === 0 || (pass && pass[set] === 0)) continue;
    const end = offsets[set + 1]!;
    for (let i = offsets[set]!; i < end; i++) expanded[codes[i]!]! += count;
  }
  return expanded;
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
