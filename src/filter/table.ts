/** The columnar table of a data set, and the way back from a row to its engagement. */
import { periodOf, type Period } from '../engagement/edtf';
import { LEVELS, STATUSES, TYPES, type Engagement } from '../engagement/engagement';
import {
  leadingFamily,
  SECTORS,
  SECTOR_FAMILIES,
  type Sector,
  type SectorFamily,
} from '../engagement/sector';
import { Dictionary, ListsBuilder, flagsOf, type Columns } from './columns';
import { importanceOf } from './importance';
import { sortByDay } from './order';

export interface Table extends Columns {
  /** The engagement of a row. Throws when there is no such row. */
  engagementAt(row: number): Engagement;
  /** The row of an engagement's id; -1 for an id that is not in the table. */
  rowOf(id: string): number;
}

/**
 * Puts engagements into columns: row `r` is `engagements[r]`. Linear in their number but for the distinct strings, which are
 * sorted. An engagement without a date that can be read is kept, undated.
 */
export function buildTable(engagements: readonly Engagement[]): Table {
  const columns = new TableBuilder(engagements.length);
  for (const engagement of engagements) columns.add(engagement);
  return tableOf(
    columns.build((row) => engagements[row]!.id),
    listRecords(engagements),
  );
}

/** What a table needs to know of the engagements behind its columns. */
export type Records = Pick<Table, 'engagementAt' | 'rowOf'>;

/** Joins columns with the engagements that they were made of. */
export function tableOf(columns: Columns, records: Records): Table {
  return { ...columns, engagementAt: records.engagementAt, rowOf: records.rowOf };
}

/** Engagements that are all in memory. */
export function listRecords(engagements: readonly Engagement[]): Records {
  let rows: Map<string, number> | null = null;
  return {
    engagementAt: (row) => engagements[row] ?? noSuchRow(row, engagements.length),
    rowOf: (id) => (rows ??= new Map(engagements.map((item, row) => [item.id, row]))).get(id) ?? -1,
  };
}

/** Throws: a row out of range is a programmer's error. */
export function noSuchRow(row: number, size: number): never {
  throw new RangeError(`engagementAt(${row}): the table has rows 0 to ${size - 1}`);
}

const TYPE_CODE = codesFrom(TYPES, 0);
const LEVEL_CODE = codesFrom(LEVELS, 1);
const STATUS_CODE = codesFrom(STATUSES, 1);
const SECTOR_CODE = codesFrom(SECTORS, 0);
const FAMILY_CODE = codesFrom(SECTOR_FAMILIES, 0);

function codesFrom(values: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index + first]));
}

/** Takes engagements one by one, as they are read from a file, and gives the columns. */
export class TableBuilder {
  #capacity: number;
  #bounds: Record<'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd', Int32Array>;
  #bytes: Record<'flags' | 'type' | 'level' | 'status' | 'family' | 'importance', Uint8Array>;
  readonly #lists: Record<
    'visitors' | 'hosts' | 'participants' | 'parties' | 'sectors' | 'people' | 'texts',
    ListsBuilder
  >;
  readonly #parties = new Dictionary();
  readonly #people = new Dictionary();
  readonly #texts = new Dictionary();
  /** Many engagements share their dates; reading one takes longer than finding it here. */
  readonly #periods = new Map<string, Period | null>();
  readonly #families = new Map<string, SectorFamily>();
  #row = 0;

  /** `size`: how many engagements are expected; more may come. */
  constructor(size: number) {
    this.#capacity = size;
    const days = () => new Int32Array(size);
    const bytes = () => new Uint8Array(size);
    const lists = () => new ListsBuilder(size);
    this.#bounds = { earliestStart: days(), latestStart: days(), earliestEnd: days(), latestEnd: days() };
    this.#bytes = {
      flags: bytes(),
      type: bytes(),
      level: bytes(),
      status: bytes(),
      family: bytes(),
      importance: bytes(),
    };
    this.#lists = {
      visitors: lists(),
      hosts: lists(),
      participants: lists(),
      parties: lists(),
      sectors: lists(),
      people: lists(),
      texts: lists(),
    };
  }

  /** Adds the next row. */
  add(engagement: Engagement): void {
    if (this.#row === this.#capacity) this.#grow();
    const row = this.#row++;
    const period = this.#periodOf(engagement);
    if (period) {
      this.#bounds.earliestStart[row] = period.earliestStart;
      this.#bounds.latestStart[row] = period.latestStart;
      this.#bounds.earliestEnd[row] = period.earliestEnd;
      this.#bounds.latestEnd[row] = period.latestEnd;
    }
    const bytes = this.#bytes;
    bytes.flags[row] = flagsOf(period);
    bytes.type[row] = TYPE_CODE.get(engagement.type) ?? 0;
    bytes.level[row] = LEVEL_CODE.get(engagement.level ?? '') ?? 0;
    bytes.status[row] = STATUS_CODE.get(engagement.status ?? '') ?? 0;
    bytes.family[row] = FAMILY_CODE.get(this.#familyOf(engagement.sectors)) ?? 0;
    bytes.importance[row] = importanceOf(engagement);
    this.#addLists(engagement);
  }

  #grow(): void {
    this.#capacity = Math.max(16, this.#capacity * 2);
    this.#bounds = mapValues(this.#bounds, (column) => {
      const wider = new Int32Array(this.#capacity);
      wider.set(column);
      return wider;
    });
    this.#bytes = mapValues(this.#bytes, (column) => {
      const wider = new Uint8Array(this.#capacity);
      wider.set(column);
      return wider;
    });
  }

  #addLists(engagement: Engagement): void {
    const lists = this.#lists;
    for (const role of ['visitors', 'hosts', 'participants'] as const) {
      for (const party of engagement[role]) {
        const code = this.#parties.codeOf(party);
        lists[role].addOnce(code);
        lists.parties.addOnce(code);
      }
    }
    for (const sector of engagement.sectors) {
      const code = SECTOR_CODE.get(sector);
      if (code !== undefined) lists.sectors.addOnce(code);
    }
    for (const person of engagement.people) lists.people.addOnce(this.#people.codeOf(person.name));
    forEachText(engagement, (text) => lists.texts.addOnce(this.#texts.codeOf(text)));
    for (const list of Object.values(lists)) list.endRow();
  }

  #periodOf({ start, end }: Engagement): Period | null {
    if (start === null) return null;
    const key = end === null ? start : `${start}/${end}`;
    let period = this.#periods.get(key);
    if (period === undefined) this.#periods.set(key, (period = periodOf(start, end)));
    return period;
  }

  #familyOf(sectors: readonly Sector[]): SectorFamily {
    if (sectors.length === 0) return 'none';
    const key = sectors.length === 1 ? sectors[0]! : sectors.join();
    let family = this.#families.get(key);
    if (family === undefined) this.#families.set(key, (family = leadingFamily(sectors)));
    return family;
  }

  /** The columns. `idOf` tells rows of the same days apart, so that the order of rows in the file does not matter. */
  build(idOf: (row: number) => string): Columns {
    const bounds = mapValues(this.#bounds, (column) => column.slice(0, this.#row));
    const bytes = mapValues(this.#bytes, (column) => column.slice(0, this.#row));
    const lists = this.#lists;
    const parties = this.#parties.sorted();
    const people = this.#people.sorted();
    const texts = this.#texts.sorted();
    return {
      size: this.#row,
      ...bounds,
      ...bytes,
      visitors: lists.visitors.build(parties.renamed),
      hosts: lists.hosts.build(parties.renamed),
      participants: lists.participants.build(parties.renamed),
      parties: lists.parties.build(parties.renamed),
      sectors: lists.sectors.build(),
      people: lists.people.build(people.renamed),
      texts: lists.texts.build(texts.renamed),
      partyCodes: parties.values,
      peopleNames: people.values,
      textValues: texts.values,
      order: orderOf({ ...bounds, flags: bytes.flags }, idOf),
    };
  }
}

function mapValues<K extends string, A, B>(values: Record<K, A>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(values).map(([key, value]) => [key, map(value)])) as Record<
    K,
    B
  >;
}

/** The texts of an engagement that search reads, beside the names of parties and people. */
function forEachText(engagement: Engagement, visit: (text: string) => void): void {
  if (engagement.title) visit(engagement.title);
  if (engagement.place) visit(engagement.place.name);
  if (engagement.series) visit(engagement.series);
  if (engagement.agreements) visit(engagement.agreements);
  for (const person of engagement.people) if (person.role) visit(person.role);
  if (engagement.extra)
    for (const key in engagement.extra) if (engagement.extra[key]) visit(engagement.extra[key]!);
}

/** Rows by earliest start, latest end and, where given, id; undated rows last. */
export function orderOf(
  columns: Pick<Columns, 'earliestStart' | 'latestEnd' | 'flags'>,
  idOf: ((row: number) => string) | null,
): Uint32Array {
  const { latestEnd } = columns;
  const starts = startKeys(columns);
  const order = sortByDay(starts, sortByDay(latestEnd));
  if (idOf) sortTies(order, idOf, (a, b) => starts[a] === starts[b] && latestEnd[a] === latestEnd[b]);
  return order;
}

/** The earliest start of each row; undated rows get the day after the last. */
function startKeys({ earliestStart, flags }: Pick<Columns, 'earliestStart' | 'flags'>): Int32Array {
  let last = 0;
  let undated = 0;
  for (let row = 0; row < flags.length; row++) {
    if (flags[row] === 0) undated++;
    else if (earliestStart[row]! > last) last = earliestStart[row]!;
  }
  if (undated === 0) return earliestStart;
  return earliestStart.map((start, row) => (flags[row] === 0 ? last + 1 : start));
}

/** Sorts each run of equal rows by id. */
function sortTies(
  order: Uint32Array,
  idOf: (row: number) => string,
  equal: (a: number, b: number) => boolean,
): void {
  let from = 0;
  for (let i = 1; i <= order.length; i++) {
    if (i < order.length && equal(order[from]!, order[i]!)) continue;
    if (i - from > 1) {
      const run = [...order.subarray(from, i)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      order.set(run, from);
    }
    from = i;
  }
}
