/** Engagements whose days are not all known: they may overlap a range of days without surely doing so. */
import { firstEnd, lastStart } from './bounds';
import { DATED, OPEN_ENDED, type Columns } from './columns';

/** Dated positions whose start or end is not known to the day, each with the bounds within which it surely was. */
export interface Vague {
  readonly positions: Uint32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** `places`: at which position each row stands. */
export function findVague(columns: Columns, places: Uint32Array): Vague {
  const positions = vaguePositions(columns, places);
  const rowAt = (position: number) => columns.order[position]!;
  return {
    positions,
    low: Int32Array.from(positions, (position) => lastStart(columns, rowAt(position))),
    high: Int32Array.from(positions, (position) => firstEnd(columns, rowAt(position))),
  };
}

/** Positions of dated rows of which a bound is open or not known to the day, in ascending order. */
function vaguePositions(columns: Columns, places: Uint32Array): Uint32Array {
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags } = columns;
  const vague = new Uint8Array(places.length);
  let count = 0;
  for (let row = 0; row < places.length; row++) {
    const exact =
      earliestStart[row] === latestStart[row] &&
      earliestEnd[row] === latestEnd[row] &&
      (flags[row]! & OPEN_ENDED) === 0;
    if (exact || (flags[row]! & DATED) === 0) continue;
    vague[places[row]!] = 1;
    count++;
  }
  const positions = new Uint32Array(count);
  for (let position = 0, found = 0; found < count; position++) {
    if (vague[position] === 1) positions[found++] = position;
  }
  return positions;
}
