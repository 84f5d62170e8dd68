/** The clause on dates, kept while a brush moves: only the rows that a bound passed over are looked at. */
import { DATE } from './clause';
import { FOREVER, certainBounds, countBelow, overlapOf, passedOver, type Bounds } from './bounds';
import type { Columns } from './columns';
import { firstReaching, type DateIndex } from './dateindex';
import type { Facets } from './facets';
import type { Filter } from './filter';
import { Counts, type Ledger, type Places } from './ledger';
import { lowerBound } from './order';

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly surely: boolean;
}

export class DateClause {
  readonly #columns: Columns;
  readonly #order: Uint32Array;
  readonly #dates: DateIndex;
  readonly #ledger: Ledger;
  #certain: Bounds | null = null;
  #asked: Asked | null = null;

  constructor(columns: Columns, { order, dates }: Facets, ledger: Ledger) {
    this.#columns = columns;
    this.#order = order;
    this.#dates = dates;
    this.#ledger = ledger;
  }

  /** Whether any days are asked for. */
  get asks(): boolean {
    return this.#asked !== null;
  }

  /** The positions outside of which all fail the clause. */
  get span(): Places {
    return this.#asked ? this.#spanOf(this.#asked) : everywhere(this.#order.length);
  }

  /** Asks for the days of a filter. */
  set(filter: Pick<Filter, 'from' | 'to' | 'surely'>): void {
    const before = this.#asked;
    const asked = askedOf(filter);
    this.#asked = asked;
    if (before === null && asked === null) return;
    if (before && asked && before.surely === asked.surely) this.#move(before, asked);
    else this.#ledger.setCodes(DATE, { codes: this.#order, totals: null }, asked && this.#passes(asked));
  }

  /** What passes and is counted, but does not surely overlap the days asked for; null when there is nothing of the kind. */
  doubts(facets: Facets): Counts | null {
    const asked = this.#asked;
    if (!asked || asked.surely) return null;
    const { positions, low, high } = this.#dates.vague;
    const { fails } = this.#ledger;
    let doubts: Counts | null = null;
    for (let i = 0; i < positions.length; i++) {
      const others = fails[positions[i]!]!;
      if (others & DATE || (others & (others - 1)) !== 0) continue;
      if (overlapOf(low[i]!, high[i]!, asked.from, asked.to)) continue;
      doubts ??= new Counts(facets);
      if (others === 0) doubts.addWhole(positions.subarray(i, i + 1), 0, 1);
      else doubts.addOnly(positions[i]!, others, 1);
    }
    return doubts;
  }

  #move(before: Asked, asked: Asked): void {
    const bounds = this.#bounds(asked);
    const { byLow, byHigh } = bounds;
    const moved = [
      passedOver(byLow, before.to, asked.to),
      passedOver(byHigh, before.from + 1, asked.from + 1),
    ];
    const changed = moved.reduce((sum, { from, to }) => sum + to - from, 0);
    const passing = countBelow(byLow, asked.to) - countBelow(byHigh, asked.from + 1);
    if (passing < changed) return this.#jump(bounds, before, asked);
    for (const places of moved) this.#ledger.set(DATE, places, passesAt(bounds, places, asked));
    this.#ledger.commit(DATE);
  }

  /** What passed before now fails; what passes now is counted anew. */
  #jump(bounds: Bounds, before: Asked, asked: Asked): void {
    const span = this.#spanOf(asked);
    this.#ledger.fail(DATE, this.#spanOf(before));
    this.#ledger.takeAnew(DATE, span, passesAt(bounds, span, asked));
  }

  /** What each row passes. */
  #passes(asked: Asked): Uint8Array {
    const order = this.#order;
    const { low, high } = this.#bounds(asked);
    const passes = new Uint8Array(order.length);
    for (let position = 0; position < low.length; position++) {
      passes[order[position]!] = overlapOf(low[position]!, high[position]!, asked.from, asked.to);
    }
    return passes;
  }

  #spanOf(asked: Asked): Places {
    const { low } = this.#dates.possible;
    if (asked.surely) return everywhere(low.length);
    return {
      positions: null,
      from: firstReaching(this.#dates.reach, asked.from + 1),
      to: lowerBound(low, asked.to),
    };
  }

  #bounds(asked: Asked): Bounds {
    if (!asked.surely) return this.#dates.possible;
    return (this.#certain ??= certainBounds(this.#columns, this.#order));
  }
}

const everywhere = (size: number): Places => ({ positions: null, from: 0, to: size });

/** What the position at each of some places passes. */
function passesAt({ low, high }: Bounds, { positions, from, to }: Places, asked: Asked): Uint8Array {
  const passes = new Uint8Array(Math.max(0, to - from));
  for (let i = from; i < to; i++) {
    const position = positions === null ? i : positions[i]!;
    passes[i - from] = overlapOf(low[position]!, high[position]!, asked.from, asked.to);
  }
  return passes;
}

function askedOf({ from, to, surely }: Pick<Filter, 'from' | 'to' | 'surely'>): Asked | null {
  if (from === null && to === null) return null;
  return { from: Math.max(from ?? -FOREVER, -FOREVER), to: Math.min(to ?? FOREVER, FOREVER), surely };
}
