/** Engagements whose days are not all known: they may overlap a range of days without surely doing so. */
import { firstEnd, lastStart } from './bounds';
import { DATED, OPEN_ENDED, type Columns } from './columns';

/** Dated positions whose start or end is not known to the day, each with the bounds within which it surely was. */
export interface Vague {
  readonly positions: Uint32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export function findVague(columns: Columns, order: Uint32Array): Vague {
  const vague = vagueRows(columns);
  const found: number[] = [];
  const none = vague.indexOf(1) < 0;
  for (let position = 0; position < order.length && !none; position++) {
    if (vague[order[position]!] === 1) found.push(position);
  }
  const positions = Uint32Array.from(found);
  return {
    positions,
    low: Int32Array.from(found, (position) => lastStart(columns, order[position]!)),
    high: Int32Array.from(found, (position) => firstEnd(columns, order[position]!)),
  };
}

/** 1 for each dated row of which a bound is open or not known to the day. */
function vagueRows({ size, earliestStart, latestStart, earliestEnd, latestEnd, flags }: Columns): Uint8Array {
  const vague = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const exact =
      earliestStart[row] === latestStart[row] &&
      earliestEnd[row] === latestEnd[row] &&
      (flags[row]! & OPEN_ENDED) === 0;
    vague[row] = exact || (flags[row]! & DATED) === 0 ? 0 : 1;
  }
  return vague;
}
