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

  /**
   * A position begins (`by` 1) or ceases (-1) to pass the clause `bit`, and fails `others`, at most one. The facet of `bit`
   * itself does not care.
   */
  move(position: number, others: number, bit: number, by: number): void {
    const { parties, sectors, people, times, kinds } = this.facets;
    if (others === 0) {
      const kind = kinds[position]!;
      this.shown += by;
      this.kinds[kind]! += by;
      if (bit !== COUNTRY) this.parties[parties.codes[position]!]! += by;
      if (bit !== SECTOR) this.sectors[sectors.codes[position]!]! += by;
      if (bit !== PERSON) this.people[people.codes[position]!]! += by;
      if (bit !== DATE) this.times[times.codes[position]!]! += by;
      if (bit === TYPE) this.onlyType[kind]! -= by;
      else if (bit === LEVEL) this.onlyLevel[kind]! -= by;
      else if (bit === STATUS) this.onlyStatus[kind]! -= by;
      return;
    }
    switch (others) {
      case COUNTRY:
        this.parties[parties.codes[position]!]! += by;
        break;
      case SECTOR:
        this.sectors[sectors.codes[position]!]! += by;
        break;
      case PERSON:
        this.people[people.codes[position]!]! += by;
        break;
      case DATE:
        this.times[times.codes[position]!]! += by;
        break;
      case TYPE:
        this.onlyType[kinds[position]!]! += by;
        break;
      case LEVEL:
        this.onlyLevel[kinds[position]!]! += by;
        break;
      case STATUS:
        this.onlyStatus[kinds[position]!]! += by;
        break;
    }
  }
}

export class Ledger extends Counts {
  /** Per position, the bits of the clauses that it fails. */
  readonly fails: Uint8Array;

  constructor(facets: Facets) {
    super(facets);
    const size = facets.order.length;
    this.fails = new Uint8Array(size);
    for (let position = 0; position < size; position++) this.move(position, 0, 0, 1);
  }

  /** Sets a clause for every position: `passes[position]` is 1 or 0. */
  setAll(bit: number, passes: Uint8Array): void {
    const { fails } = this;
    let flipped = 0;
    let passing = 0;
    for (let p = 0; p < fails.length; p++) {
      const pass = passes[p]!;
      passing += pass;
      flipped += (fails[p]! & bit) === 0 ? 1 - pass : pass;
    }
    if (flipped === 0) return;
    if (passing < flipped) {
      for (let p = 0; p < fails.length; p++) fails[p] = passes[p] === 1 ? fails[p]! & ~bit : fails[p]! | bit;
      this.recount(bit, 0, fails.length);
      return;
    }
    for (let p = 0; p < fails.length; p++) this.set(bit, p, passes[p] === 1);
  }

  /** Sets a clause for one position, and moves its counts when that changes anything. */
  set(bit: number, position: number, passes: boolean): void {
    const before = this.fails[position]!;
    const after = passes ? before & ~bit : before | bit;
    if (before === after) return;
    this.fails[position] = after;
    const others = before & ~bit;
    if ((others & (others - 1)) === 0) this.move(position, others, bit, passes ? 1 : -1);
  }

  /** Notes a clause for one position without moving counts; `recount` must follow. */
  note(bit: number, position: number, passes: boolean): void {
    this.fails[position] = passes ? this.fails[position]! & ~bit : this.fails[position]! | bit;
  }

  /** Takes all counts anew after the clause `bit` was noted. Positions that pass it lie in `[from, to)`. */
  recount(bit: number, from: number, to: number): void {
    const own = this.#ownTotals(bit);
    this.#clear(bit);
    const { fails } = this;
    for (let p = from; p < to; p++) {
      const others = fails[p]!;
      if ((others & bit) === 0 && (others & (others - 1)) === 0) this.move(p, others, bit, 1);
    }
    if (!own) return;
    for (let kind = 0; kind < KINDS; kind++) own.only[kind] = own.totals[kind]! - this.kinds[kind]!;
  }

  /** How many positions fail each combination of clauses: 256 numbers. */
  failures(): Uint32Array {
    const counts = new Uint32Array(256);
    for (let p = 0; p < this.fails.length; p++) counts[this.fails[p]!]!++;
    return counts;
  }

  /** Counts of the clause's own facet do not change with it; kinds are kept in two parts, so their sum is. */
  #ownTotals(bit: number): { only: Uint32Array; totals: Uint32Array } | null {
    const only =
      bit === TYPE ? this.onlyType : bit === LEVEL ? this.onlyLevel : bit === STATUS ? this.onlyStatus : null;
    return only && { only, totals: only.map((count, kind) => count + this.kinds[kind]!) };
  }

  #clear(bit: number): void {
    this.shown = 0;
    if (bit !== COUNTRY) this.parties.fill(0);
    if (bit !== SECTOR) this.sectors.fill(0);
    if (bit !== PERSON) this.people.fill(0);
    if (bit !== DATE) this.times.fill(0);
    this.kinds.fill(0);
    this.onlyType.fill(0);
    this.onlyLevel.fill(0);
    this.onlyStatus.fill(0);
  }
}
