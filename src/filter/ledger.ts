/**
 * Who fails which clause, and the counts that follow from it.
 *
 * Every position has a byte of the clauses that it fails. It counts in a facet when it fails nothing, or nothing but that
 * facet's own clause. When a clause changes, only positions whose bit flips move counts, each by one increment a facet; where
 * fewer positions now pass the clause than flipped, the counts are taken anew from those instead. The idea of the flags is
 * crossfilter's (Square, 2012); one code a list of values, and taking the cheaper of both ways, are what keep a click cheap.
 */
import { COUNTRY, DATE, LEVEL, PERSON, SECTOR, STATUS, TYPE } from './clause';
import { KINDS, type Facets } from './facets';
import type { Coded } from './sets';

/** Counts by set and kind. A position counts in a facet when it fails nothing but, at most, the facet's own clause. */
export class Counts {
  /** How many positions fail nothing. */
  shown = 0;
  readonly parties: Uint32Array;
  readonly sectors: Uint32Array;
  readonly people: Uint32Array;
  readonly times: Uint32Array;
  /** Positions that fail nothing. */
  readonly kinds = new Uint32Array(KINDS);
  /** Positions that fail the clause on type (level, status) and no other. */
  readonly onlyType = new Uint32Array(KINDS);
  readonly onlyLevel = new Uint32Array(KINDS);
  readonly onlyStatus = new Uint32Array(KINDS);
  protected readonly facets: Facets;

  constructor(facets: Facets) {
    this.facets = facets;
    this.parties = new Uint32Array(facets.parties.size);
    this.sectors = new Uint32Array(facets.sectors.size);
    this.people = new Uint32Array(facets.people.size);
    this.times = new Uint32Array(facets.times.size);
  }

  /** Counts positions that fail nothing but, at most, `bit`, whose facet does not care. */
  addWhole(positions: Uint32Array, bit: number, by: 1 | -1): void {
    const { parties, sectors, people, times, kinds } = this.facets;
    this.shown += by * positions.length;
    if (bit !== COUNTRY) addCodes(this.parties, parties.codes, positions, by);
    if (bit !== SECTOR) addCodes(this.sectors, sectors.codes, positions, by);
    if (bit !== PERSON) addCodes(this.people, people.codes, positions, by);
    if (bit !== DATE) addCodes(this.times, times.codes, positions, by);
    addCodes(this.kinds, kinds.codes, positions, by);
    const own = this.#onlyOf(bit);
    if (own) addCodes(own, kinds.codes, positions, by === 1 ? -1 : 1);
  }

  /** Counts a position that fails the one clause `failed` in that clause's facet. */
  addOnly(position: number, failed: number, by: 1 | -1): void {
    const { parties, sectors, people, times, kinds } = this.facets;
    if (failed === COUNTRY) this.parties[parties.codes[position]!]! += by;
    else if (failed === SECTOR) this.sectors[sectors.codes[position]!]! += by;
    else if (failed === PERSON) this.people[people.codes[position]!]! += by;
    else if (failed === DATE) this.times[times.codes[position]!]! += by;
    else {
      const only = this.#onlyOf(failed);
      if (only) only[kinds.codes[position]!]! += by;
    }
  }

  /** Forgets all counts but those of the facet of `bit`, which do not change with its own clause. */
  protected clear(bit: number): void {
    this.shown = 0;
    if (bit !== COUNTRY) this.parties.fill(0);
    if (bit !== SECTOR) this.sectors.fill(0);
    if (bit !== PERSON) this.people.fill(0);
    if (bit !== DATE) this.times.fill(0);
    // Kinds are kept in two parts: what fails nothing will be taken from the part that fails `bit`, so that their sum stays.
    const own = this.#onlyOf(bit);
    if (own) for (let kind = 0; kind < KINDS; kind++) own[kind]! += this.kinds[kind]!;
    for (const only of [this.onlyType, this.onlyLevel, this.onlyStatus]) if (only !== own) only.fill(0);
    this.kinds.fill(0);
  }

  /** Counts all positions: what the counts are when nothing is asked for. */
  protected countAll(): void {
    const { order, parties, sectors, people, times, kinds } = this.facets;
    this.shown = order.length;
    this.parties.set(parties.totals);
    this.sectors.set(sectors.totals);
    this.people.set(people.totals);
    this.times.set(times.totals);
    this.kinds.set(kinds.totals);
    for (const only of [this.onlyType, this.onlyLevel, this.onlyStatus]) only.fill(0);
  }

  #onlyOf(bit: number): Uint32Array | null {
    return bit === TYPE
      ? this.onlyType
      : bit === LEVEL
        ? this.onlyLevel
        : bit === STATUS
          ? this.onlyStatus
          : null;
  }
}

function addCodes(counts: Uint32Array, codes: Uint32Array, positions: Uint32Array, by: 1 | -1): void {
  for (let i = 0; i < positions.length; i++) counts[codes[positions[i]!]!]! += by;
}

/** Positions by a list or, without one, by themselves: those at the places `[from, to)`. */
export interface Places {
  readonly positions: Uint32Array | null;
  readonly from: number;
  readonly to: number;
}

/** 1 for 0, and 0 for a positive number. */
function isZero(bits: number): number {
  return (bits - 1) >>> 31;
}

export class Ledger extends Counts {
  /** Per position, the bits of the clauses that it fails. */
  readonly fails: Uint8Array;
  /** The clauses that some position may fail. */
  #failed = 0;
  /** Positions that have come to fail nothing, from the front, and that have ceased to, from the back. */
  readonly #moved: Uint32Array;
  #entered = 0;
  #left = 0;
  /** The codes that passed each clause when it was last set. */
  readonly #passes = new Map<number, Uint8Array | null>();

  constructor(facets: Facets) {
    super(facets);
    const size = facets.order.length;
    this.fails = new Uint8Array(size);
    this.#moved = new Uint32Array(size + 2);
    this.countAll();
  }

  /**
   * Sets a clause for every position by its code: `pass[codes[position]]` is 1 or 0. All pass under null.
   */
  setCodes(bit: number, { codes, totals }: Coded, pass: Uint8Array | null): void {
    const before = this.#passes.get(bit) ?? null;
    this.#passes.set(bit, pass);
    if (pass === null && (this.#failed & ~bit) === 0) return this.#reset();
    const { passing, flipped } = totals
      ? this.#weighCodes(totals, before, pass)
      : this.#weighPositions(bit, codes, pass);
    if (flipped === 0) return;
    const all = { positions: null, from: 0, to: this.fails.length };
    const passes = spread(codes, pass);
    if (passing < flipped) return this.takeAnew(bit, all, passes);
    this.set(bit, all, passes);
    this.commit(bit);
    if (pass === null) this.#failed &= ~bit;
  }

  /**
   * Sets a clause for some positions: `passes[i]` is 1 or 0 for the one at place `from + i`. Positions that come to fail nothing
   * or cease to are counted by `commit`, which must follow, once for many calls.
   */
  set(bit: number, { positions, from, to }: Places, passes: Uint8Array): void {
    const { fails } = this;
    const moved = this.#moved;
    const last = moved.length - 1;
    let entered = this.#entered;
    let left = this.#left;
    this.#failed |= bit;
    // No branch on what cannot be foretold: a wrong guess costs more than the rest of the step.
    for (let i = from; i < to; i++) {
      const p = positions === null ? i : positions[i]!;
      const before = fails[p]!;
      const others = before & ~bit;
      const after = others | (bit * (1 - passes[i - from]!));
      fails[p] = after;
      moved[entered] = p;
      entered += isZero(after) & ~isZero(before);
      moved[last - left] = p;
      left += isZero(before) & ~isZero(after);
      if (others !== 0 && (others & (others - 1)) === 0 && before !== after) {
        this.addOnly(p, others, after === others ? 1 : -1);
      }
    }
    this.#entered = entered;
    this.#left = left;
  }

  /** Counts what `set` has moved under the clause `bit`. */
  commit(bit: number): void {
    const size = this.#moved.length;
    if (this.#entered > 0) this.addWhole(this.#moved.subarray(0, this.#entered), bit, 1);
    if (this.#left > 0) this.addWhole(this.#moved.subarray(size - this.#left), bit, -1);
    this.#entered = this.#left = 0;
  }

  /** Makes positions fail a clause, without counting: `takeAnew` must follow. */
  fail(bit: number, { from, to }: Places): void {
    const { fails } = this;
    for (let p = from; p < to; p++) fails[p]! |= bit;
  }

  /**
   * Sets a clause for the positions `[from, to)` and takes all counts anew from those that pass. All others must fail it
   * already. `passes[i]` is for the position `from + i`.
   */
  takeAnew(bit: number, { from, to }: Places, passes: Uint8Array): void {
    const { fails } = this;
    const moved = this.#moved;
    let entered = 0;
    this.#failed |= bit;
    this.clear(bit);
    for (let p = from; p < to; p++) {
      const others = fails[p]! & ~bit;
      const after = others | (bit * (1 - passes[p - from]!));
      fails[p] = after;
      moved[entered] = p;
      entered += isZero(after);
      if (others !== 0 && after === others && (others & (others - 1)) === 0) this.addOnly(p, others, 1);
    }
    this.#entered = entered;
    this.commit(bit);
  }

  /** How many positions fail each combination of clauses: 256 numbers. */
  failures(): Uint32Array {
    const counts = new Uint32Array(256);
    for (let p = 0; p < this.fails.length; p++) counts[this.fails[p]!]!++;
    return counts;
  }

  /** How many positions pass, and how many flip, from the number of positions of each code. */
  #weighCodes(totals: Uint32Array, before: Uint8Array | null, pass: Uint8Array | null): Weights {
    let passing = 0;
    let flipped = 0;
    for (let code = 0; code < totals.length; code++) {
      const passes = pass ? pass[code]! : 1;
      passing += totals[code]! * passes;
      if (passes !== (before ? before[code]! : 1)) flipped += totals[code]!;
    }
    return { passing, flipped };
  }

  #weighPositions(bit: number, codes: Uint32Array, pass: Uint8Array | null): Weights {
    const { fails } = this;
    const shift = 31 - Math.clz32(bit);
    let passing = 0;
    let flipped = 0;
    for (let p = 0; p < fails.length; p++) {
      const passes = pass ? pass[codes[p]!]! : 1;
      passing += passes;
      flipped += ((fails[p]! >>> shift) & 1) ^ passes ^ 1;
    }
    return { passing, flipped };
  }

  #reset(): void {
    this.#failed = 0;
    this.fails.fill(0);
    this.countAll();
  }
}

/** What each position passes. */
function spread(codes: Uint32Array, pass: Uint8Array | null): Uint8Array {
  const passes = new Uint8Array(codes.length);
  if (pass === null) return passes.fill(1);
  for (let position = 0; position < codes.length; position++) passes[position] = pass[codes[position]!]!;
  return passes;
}

interface Weights {
  readonly passing: number;
  readonly flipped: number;
}
