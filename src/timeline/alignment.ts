/**
 * Lanes laid over one another by what happened in them instead of by the calendar: the first day in office of each leader, or the
 * day of one engagement or any other day, is day 0. Days of the lanes, of the view and of the axis then count from there.
 */
import type { Day } from '../engagement/day';
import { parseEdtf } from '../engagement/edtf';
import { DATED } from '../filter/columns';
import type { Table } from '../filter/table';
import type { LaneBy } from './lanes';

export interface Alignment {
  /** Day 0 of a lane by its key; null for a lane that has none and so no place. */
  readonly zeroOf: (lane: string) => Day | null;
  /** Day 0 where it is one for all lanes. */
  readonly common: Day | null;
}

/** The first day in office of a person by name; null for nobody known. */
export type FirstDays = (name: string) => Day | null;

export const OFFICE = 'office';

/**
 * What a choice of day 0 asks for: `office`, a date such as `2014-03-18`, or the id of an engagement. Null where it asks for
 * nothing that can be found: `office` in lanes that are not people, an id that the table does not have.
 */
export function alignLanes(
  zero: string | null,
  by: LaneBy,
  known: {
    readonly table: Pick<Table, 'rowOf' | 'flags' | 'earliestStart'>;
    readonly firstDays: FirstDays | null;
  },
): Alignment | null {
  if (zero === null) return null;
  if (zero === OFFICE) {
    const { firstDays } = known;
    return by === 'person' && firstDays ? { zeroOf: firstDays, common: null } : null;
  }
  const common = parseEdtf(zero)?.from ?? dayOfEngagement(zero, known.table);
  return common === null ? null : { zeroOf: () => common, common };
}

function dayOfEngagement(
  id: string,
  { rowOf, flags, earliestStart }: Pick<Table, 'rowOf' | 'flags' | 'earliestStart'>,
): Day | null {
  const row = rowOf(id);
  if (row < 0 || ((flags[row] ?? 0) & DATED) === 0) return null;
  return (earliestStart[row] ?? 0) as Day;
}
