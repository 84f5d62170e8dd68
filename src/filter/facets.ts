/**
 * The columns that are filtered and counted, in order of start: what a brush passes over then lies together in memory. Only typed
 * arrays and numbers, so that a worker can build them and hand them over.
 */
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, type Columns } from './columns';
import { SECTORS } from '../engagement/sector';
import { indexDates, type DateIndex } from './dateindex';
import { placesOf } from './order';
import { codeSets, type Counted, type Sets } from './sets';
import { binTimes, type TimeBins } from './timebins';

export interface Facets {
  readonly order: Uint32Array;
  /** Members: visitors, hosts, all parties. */
  readonly parties: Sets;
  readonly sectors: Sets;
  readonly people: Sets;
  readonly times: TimeBins;
  /** Type, level and status of each position in one number; see `kindOf`. */
  readonly kinds: Counted;
  readonly dates: DateIndex;
}

const LEVELS = LEVEL_VALUES.length;
const STATUSES = STATUS_VALUES.length;
export const KINDS = TYPE_VALUES.length * LEVELS * STATUSES;

/** Type, level and status codes as one. */
export function kindOf(type: number, level: number, status: number): number {
  return (type * LEVELS + level) * STATUSES + status;
}
export const typeOfKind = (kind: number): number => Math.trunc(kind / (LEVELS * STATUSES));
export const levelOfKind = (kind: number): number => Math.trunc(kind / STATUSES) % LEVELS;
export const statusOfKind = (kind: number): number => kind % STATUSES;

/** Indexes columns for a cross-filter: linear in their rows. */
export function buildFacets(columns: Columns): Facets {
  const { order, visitors, hosts, participants, parties, sectors, people } = columns;
  const places = placesOf(order);
  return {
    order,
    parties: codeSets(
      {
        told: [visitors, hosts, participants],
        kept: [visitors, hosts, parties],
        width: columns.partyCodes.length,
      },
      places,
    ),
    sectors: codeSets({ told: [sectors], kept: [sectors], width: SECTORS.length }, places),
    people: codeSets({ told: [people], kept: [people], width: columns.peopleNames.length }, places),
    times: binTimes(columns, places),
    kinds: codeKinds(columns, places),
    dates: indexDates(columns, places),
  };
}

function codeKinds({ type, level, status }: Columns, places: Uint32Array): Counted {
  const codes = new Uint32Array(places.length);
  const totals = new Uint32Array(KINDS);
  for (let row = 0; row < places.length; row++) {
    const kind = kindOf(type[row]!, level[row]!, status[row]!);
    codes[places[row]!] = kind;
    totals[kind]!++;
  }
  return { codes, totals };
}
