/** The columns that are filtered and counted, in order of start: what a brush passes over then lies together in memory. */
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, type Columns } from './columns';
import { SECTORS } from '../engagement/sector';
import { codeSets, type Sets } from './sets';
import { binTimes, type TimeBins } from './timebins';

export interface Facets {
  readonly order: Uint32Array;
  /** Members: visitors, hosts, all parties. */
  readonly parties: Sets;
  readonly sectors: Sets;
  readonly people: Sets;
  readonly times: TimeBins;
  /** Type, level and status of each position in one number; see `kindOf`. */
  readonly kinds: Uint32Array;
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

export function buildFacets(columns: Columns): Facets {
  const { order, type, level, status } = columns;
  const { visitors, hosts, participants, parties, sectors, people } = columns;
  const kindOfRow = new Uint8Array(columns.size);
  for (let row = 0; row < kindOfRow.length; row++)
    kindOfRow[row] = kindOf(type[row]!, level[row]!, status[row]!);
  const kinds = new Uint32Array(order.length);
  for (let position = 0; position < kinds.length; position++) kinds[position] = kindOfRow[order[position]!]!;
  return {
    order,
    parties: codeSets(
      {
        told: [visitors, hosts, participants],
        kept: [visitors, hosts, parties],
        width: columns.partyCodes.length,
      },
      order,
    ),
    sectors: codeSets({ told: [sectors], kept: [sectors], width: SECTORS.length }, order),
    people: codeSets({ told: [people], kept: [people], width: columns.peopleNames.length }, order),
    times: binTimes(columns, order),
    kinds,
  };
}
