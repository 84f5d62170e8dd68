/** The clause on dates, kept while a brush moves: only the rows that a bound passed over are looked at. */
import { DATE } from './clause';
import { certainBounds, firstEnd, lastStart, passedOver, possibleBounds, type Bounds } from './bounds';
import type { Columns } from './columns';
import type { Facets } from './facets';
import type { Filter } from './filter';
import { Counts, type Ledger } from './ledger';
import { lowerBound } from './order';

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly surely: boolean;
}

export class DateClause {
  readonly #columns: Columns;
  readonly #order: Uint32Array;
  readonly #ledger: Ledger;
  readonly #possible: Bounds;
  #certain: Bounds | null = null;
  /** The highest of `#possible.high` up to each position: no earlier position reaches a later day. */
  readonly #reach: Int32Array;
  readonly #vague: Vague;
  #asked: Asked | null = null;

  constructor(columns: Columns, order: Uint32Array, ledger: Ledger) {
    this.#columns = columns;
    this.#order = order;
    this.#ledger = ledger;
    this.#possible = possibleBounds(columns, order);
    this.#reach = runningMaximum(this.#possible.high);
    this.#vague = vaguePositions(columns, order, this.#possible);
  }

  /** Positions outside `[from, to)` fail the clause. */
  get span(): readonly [number, number] {
    const asked = this.#asked;
    if (!asked) return [0, this.#order.length];
    if (asked.surely) return [0, this.#possible.low.length];
    return [lowerBound(this.#reach, asked.from + 1), lowerBound(this.#possible.low, asked.to)];
  }

  /** Asks for the days of a filter. */
  set(filter: Pick<Filter, 'from' | 'to' | 'surely'>): void {
    const before = this.#asked;
    const asked = askedOf(filter);
    this.#asked = asked;
    if (before === null && asked === null) return;
    if (before && asked && before.surely === asked.surely) this.#move(before, asked);
    else this.#ledger.setAll(DATE, this.#passes(asked));
  }

  /** What passes and is counted, but does not surely overlap the days asked for; null when there is nothing of the kind. */
  doubts(facets: Facets): Counts | null {
    const asked = this.#asked;
    if (!asked || asked.surely) return null;
    const { positions, low, high } = this.#vague;
    const { fails } = this.#ledger;
    let doubts: Counts | null = null;
    for (let i = 0; i < positions.length; i++) {
      const others = fails[positions[i]!]!;
      if (others & DATE || (others & (others - 1)) !== 0) continue;
      if (low[i]! < asked.to && high[i]! > asked.from) continue;
      doubts ??= new Counts(facets);
      doubts.move(positions[i]!, others, 0, 1);
    }
    return doubts;
  }

  #move(before: Asked, asked: Asked): void {
    const { low, high, byLow, byHigh } = this.#bounds(asked);
    const lows = passedOver(byLow, before.to, asked.to);
    const highs = passedOver(byHigh, before.from + 1, asked.from + 1);
    const changed = lows[1] - lows[0] + highs[1] - highs[0];
    if (changed === 0) return;
    const passing = lowerBound(byLow.values, asked.to) - lowerBound(byHigh.values, asked.from + 1);
    const anew = passing < changed;
    const ledger = this.#ledger;
    const visit = (positions: Uint32Array | null, [from, to]: readonly [number, number]) => {
      for (let i = from; i < to; i++) {
        const position = positions ? positions[i]! : i;
        const passes = low[position]! < asked.to && high[position]! > asked.from;
        if (anew) ledger.note(DATE, position, passes);
        else ledger.set(DATE, position, passes);
      }
    };
    visit(byLow.positions, lows);
    visit(byHigh.positions, highs);
    if (anew) ledger.recount(DATE, ...this.span);
  }

  #passes(asked: Asked | null): Uint8Array {
    const passes = new Uint8Array(this.#order.length);
    if (!asked) return passes.fill(1);
    const { low, high } = this.#bounds(asked);
    for (let position = 0; position < low.length; position++) {
      passes[position] = low[position]! < asked.to && high[position]! > asked.from ? 1 : 0;
    }
    return passes;
  }

  #bounds(asked: Asked): Bounds {
    if (!asked.surely) return this.#possible;
    return (this.#certain ??= certainBounds(this.#columns, this.#order));
  }
}

function askedOf({ from, to, surely }: Pick<Filter, 'from' | 'to' | 'surely'>): Asked | null {
  if (from === null && to === null) return null;
  return { from: from ?? -Infinity, to: to ?? Infinity, surely };
}

/** The dated positions whose days are not all known, with the bounds within which they surely are. */
interface Vague {
  readonly positions: Uint32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function vaguePositions(columns: Columns, order: Uint32Array, possible: Bounds): Vague {
  const found: number[] = [];
  for (let position = 0; position < possible.low.length; position++) {
    const row = order[position]!;
    const certain =
      lastStart(columns, row) === possible.low[position] &&
      firstEnd(columns, row) === possible.high[position];
    if (!certain) found.push(position);
  }
  const positions = Uint32Array.from(found);
  return {
    positions,
    low: Int32Array.from(positions, (position) => lastStart(columns, order[position]!)),
    high: Int32Array.from(positions, (position) => firstEnd(columns, order[position]!)),
  };
}

function runningMaximum(values: Int32Array): Int32Array {
  let most = -Infinity;
  return values.map((value) => (most = Math.max(most, value)));
}
