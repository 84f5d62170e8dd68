/** The cross-filter: which rows pass a filter, and for every facet how many engagements each of its values would leave. */
import type { EngagementType, Level, Status } from '../engagement/engagement';
import { SECTORS, type Sector } from '../engagement/sector';
import {
  COUNTRY,
  DATE,
  LEVEL,
  PERSON,
  SECTOR,
  STATUS,
  TEXT,
  TYPE,
  partyChoices,
  passingSets,
} from './clause';
import { DateClause } from './dateclause';
import { Expansion, PARTY_MEMBERS } from './expansion';
import { KINDS, buildFacets, levelOfKind, statusOfKind, typeOfKind, type Facets } from './facets';
import { EMPTY_FILTER, type Filter } from './filter';
import { Ledger, type Places } from './ledger';
import { leastLoosenings, type Loosening } from './loosen';
import type { Coded } from './sets';
import type { Table } from './table';
import type { Tally } from './tally';
import type { TimeCounts } from './timebins';
import { LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES } from './columns';
import { createTextSearch, type TextSearch } from './words';

/**
 * Counts with the facet's own clause left out: how many engagements there would be if this value were the facet's choice.
 * In mode `all` a further choice narrows the earlier ones, so there they are counted with the clause: how many there would be
 * if this value were chosen as well.
 */
export interface FacetCounts {
  /** In the role that the filter asks for. */
  readonly countries: Tally;
  /** Left out of these is a clause on countries in either role or in this one: visitors to the hosts asked for are counted so. */
  readonly visitors: Tally;
  readonly hosts: Tally;
  readonly sectors: Tally<Sector>;
  readonly types: Tally<EngagementType>;
  readonly levels: Tally<Level | 'none'>;
  readonly statuses: Tally<Status | 'none'>;
  readonly people: Tally;
  /** By the time of the start, without the clause on dates. */
  readonly years: TimeCounts;
}

export interface FilterResult {
  readonly filter: Filter;
  /** Rows that pass, by start; undated ones last. */
  readonly rows: Uint32Array;
  readonly shown: number;
  /** What passes all clauses but the one on dates: the same object until one of those asks for something else. */
  readonly atAnyTime: { readonly rows: Uint32Array };
  /** How many of them surely overlap the days asked for; all when none are asked for. */
  readonly certain: number;
  readonly counts: FacetCounts;
}

export interface CrossFilter {
  readonly table: Table;
  /** Applies a filter. What came before changes only how long it takes. Values that the table does not have match nothing. */
  apply(filter: Filter): FilterResult;
  /** For the filter last applied: the fewest clauses to drop for more to be shown, best first. */
  loosen(): Loosening[];
  /** Readies text search ahead of its first use. */
  readonly search: TextSearch;
}

/**
 * A filter of a table, whose counts are kept from filter to filter. `facets` are those of the table; where they were built
 * elsewhere and handed over, this costs next to nothing.
 */
export function createCrossFilter(table: Table, facets: Facets = buildFacets(table)): CrossFilter {
  const index = new Index(table, facets);
  return {
    table,
    apply: (filter) => index.apply(filter),
    loosen: () => index.loosen(),
    search: index.search,
  };
}

class Index {
  readonly search: TextSearch;
  readonly #table: Table;
  readonly #facets: Facets;
  readonly #ledger: Ledger;
  readonly #dates: DateClause;
  readonly #expansion: Expansion;
  /** What each clause asked for when it was last set, as text. */
  readonly #asked = new Map<number, string>();
  #filter: Filter = EMPTY_FILTER;
  /** Null once a clause other than the one on dates has changed. */
  #atAnyTime: FilterResult['atAnyTime'] | null = null;
  #partyPass: Uint8Array | null = null;
  #sectorPass: Uint8Array | null = null;

  constructor(table: Table, facets: Facets) {
    this.#table = table;
    this.#facets = facets;
    this.#ledger = new Ledger(facets);
    this.#dates = new DateClause(table, facets, this.#ledger);
    this.#expansion = new Expansion(table, facets);
    this.search = createTextSearch(table);
  }

  apply(filter: Filter): FilterResult {
    this.#setSets(filter);
    this.#setKinds(filter);
    this.#setText(filter.text);
    this.#dates.set(filter);
    this.#filter = filter;
    return this.#result(filter);
  }

  loosen(): Loosening[] {
    return leastLoosenings(this.#filter, this.#ledger.failures());
  }

  #setSets(filter: Filter): void {
    const { parties, sectors, people } = this.#facets;
    const { partyCodes, peopleNames } = this.#table;
    this.#change(COUNTRY, [filter.countries, filter.countryMode, filter.role], parties, () => {
      const chosen = partyChoices(filter.countries, partyCodes);
      const members = parties.members[PARTY_MEMBERS[filter.role]]!;
      this.#partyPass = passingSets(members, chosen, filter.countryMode, partyCodes.length);
      return this.#partyPass;
    });
    this.#change(SECTOR, [filter.sectors, filter.sectorMode], sectors, () => {
      const chosen = filter.sectors.map((sector) => [SECTORS.indexOf(sector)]);
      this.#sectorPass = passingSets(sectors.members[0]!, chosen, filter.sectorMode, SECTORS.length);
      return this.#sectorPass;
    });
    this.#change(PERSON, [filter.people], people, () => {
      const chosen = filter.people.map((name) =>
        [this.#expansion.personCode(name)].filter((code) => code >= 0),
      );
      return passingSets(people.members[0]!, chosen, 'any', peopleNames.length);
    });
  }

  #setKinds(filter: Filter): void {
    const clauses = [
      [TYPE, filter.types, TYPE_VALUES, typeOfKind],
      [LEVEL, filter.levels, LEVEL_VALUES, levelOfKind],
      [STATUS, filter.statuses, STATUS_VALUES, statusOfKind],
    ] as const;
    const { kinds } = this.#facets;
    for (const [bit, chosen, values, partOf] of clauses) {
      this.#change(bit, [chosen], kinds, () => {
        if (chosen.length === 0) return null;
        const wanted: readonly string[] = chosen;
        const pass = new Uint8Array(KINDS);
        for (let kind = 0; kind < KINDS; kind++) pass[kind] = wanted.includes(values[partOf(kind)]!) ? 1 : 0;
        return pass;
      });
    }
  }

  #setText(text: string): void {
    this.#change(TEXT, [text.trim()], { codes: this.#facets.order, totals: null }, () =>
      this.search.match(text),
    );
  }

  /** Sets a clause when it asks for something else than before. The first of `asked` is what it asks for, the rest is how. */
  #change(
    bit: number,
    asked: readonly [readonly string[] | string, ...string[]],
    coded: Coded,
    pass: () => Uint8Array | null,
  ): void {
    const key = asked[0].length === 0 ? IDLE : JSON.stringify(asked);
    if ((this.#asked.get(bit) ?? IDLE) === key) return;
    this.#asked.set(bit, key);
    this.#atAnyTime = null;
    this.#ledger.setCodes(bit, coded, pass());
  }

  #result(filter: Filter): FilterResult {
    const { shown } = this.#ledger;
    const doubts = this.#dates.doubts(this.#facets);
    const rows = this.#rows();
    return {
      filter,
      rows,
      shown,
      atAnyTime: (this.#atAnyTime ??= { rows: this.#dates.asks ? this.#rowsAtAnyTime() : rows }),
      certain: shown - (doubts?.shown ?? 0),
      counts: this.#expansion.counts(this.#ledger, doubts, filter, {
        parties: this.#partyPass,
        sectors: this.#sectorPass,
      }),
    };
  }

  #rows(): Uint32Array {
    const { shown } = this.#ledger;
    const { order } = this.#facets;
    if (shown === order.length) return order;
    const rows = new Uint32Array(shown + 1);
    this.#pick(rows, this.#dates.span, 0);
    return rows.subarray(0, shown);
  }

  #rowsAtAnyTime(): Uint32Array {
    const { order } = this.#facets;
    const rows = new Uint32Array(order.length + 1);
    const count = this.#pick(rows, { from: 0, to: order.length }, DATE);
    return count === order.length ? order : rows.slice(0, count);
  }

  /**
   * Writes the rows of some positions that fail nothing but what is forgiven; how many they are. `rows` has one place more than
   * needed: every row is written, and only one that passes moves on to the next place.
   */
  #pick(rows: Uint32Array, { from, to }: Pick<Places, 'from' | 'to'>, forgiven: number): number {
    const { fails } = this.#ledger;
    const { order } = this.#facets;
    let next = 0;
    for (let position = from; position < to; position++) {
      rows[next] = order[position]!;
      next += ((fails[position]! & ~forgiven) - 1) >>> 31;
    }
    return next;
  }
}

/** What a clause that asks for nothing is remembered as. */
const IDLE = '';
