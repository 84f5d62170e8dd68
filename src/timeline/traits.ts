/**
 * All that a legend tells of a row in one number: the rows of a filter lie far apart in memory, where a row that is read in one
 * place costs a fraction of one that is read in nine.
 */
import { TYPES, type EngagementType, type Status } from '../engagement/engagement';
import { SECTOR_FAMILIES, type SectorFamily } from '../engagement/sector';
import { END_UNKNOWN, OPEN_ENDED, STATUS_VALUES, type Columns } from '../filter/columns';

export interface Traits {
  readonly type: EngagementType;
  readonly status: Status | 'none';
  readonly family: SectorFamily;
  /** Whether it was on some days possibly, not certainly. */
  readonly possible: boolean;
  readonly open: boolean;
  readonly unknown: boolean;
}

const POSSIBLE = 1;
const OPEN = 2;
const UNKNOWN = 4;
const TYPE_SHIFT = 3;
const STATUS_SHIFT = TYPE_SHIFT + 2;
const FAMILY_SHIFT = STATUS_SHIFT + 3;
/** Above every trait. */
export const TRAITS = 1 << (FAMILY_SHIFT + 3);

const cache = new WeakMap<Columns, Uint16Array>();

/** The traits of each row, kept as long as the table lives. */
export function traitsOf(columns: Columns): Uint16Array {
  const known = cache.get(columns);
  if (known) return known;
  const { size, type, status, family, flags } = columns;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = columns;
  const traits = new Uint16Array(size);
  for (let row = 0; row < size; row++) {
    const possible = earliestStart[row]! < latestStart[row]! || earliestEnd[row]! < latestEnd[row]!;
    traits[row] =
      (possible ? POSSIBLE : 0) |
      ((flags[row]! & OPEN_ENDED) !== 0 ? OPEN : 0) |
      ((flags[row]! & END_UNKNOWN) !== 0 ? UNKNOWN : 0) |
      (type[row]! << TYPE_SHIFT) |
      (status[row]! << STATUS_SHIFT) |
      (family[row]! << FAMILY_SHIFT);
  }
  cache.set(columns, traits);
  return traits;
}

export function readTrait(trait: number): Traits {
  return {
    type: TYPES[(trait >> TYPE_SHIFT) & 3]!,
    status: STATUS_VALUES[(trait >> STATUS_SHIFT) & 7]!,
    family: SECTOR_FAMILIES[(trait >> FAMILY_SHIFT) & 7]!,
    possible: (trait & POSSIBLE) !== 0,
    open: (trait & OPEN) !== 0,
    unknown: (trait & UNKNOWN) !== 0,
  };
}
