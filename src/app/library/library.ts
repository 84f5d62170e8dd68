/**
 * The page's data, off its main thread: what was loaded, what the reader added, and what is being read. Each change gives the
 * whole again as columns and packed records, which the page draws from.
 *
 * Work comes in slices with a pause between them, in which a request to stop is heard; nothing is changed before the last slice.
 */
import { EMPTY_DATASET, type Dataset } from '../../engagement/dataset';
import type { Engagement, Source } from '../../engagement/engagement';
import type { Fault, Issue } from '../../engagement/issue';
import { baseSourceId } from '../../engagement/source';
import { buildFacets } from '../../filter/facets';
import { RecordsWriter, unpackRecords, type PackedRecords } from '../../filter/records';
import { TableBuilder } from '../../filter/table';
import type { Guess, Mapping, Mapped, Sheet } from '../../formats/mapping';
import { applyMapping } from '../../formats/mapping-apply';
import { doubtsOf } from '../../formats/mapping-guess';
import { readSheet } from '../../formats/mapping-file';
import { openFile, type Opened } from '../../formats/open';
import { SourceCollector, type DatasetPart } from '../../formats/table-parts';
import { joinAdditions, type Addition } from './additions';
import type { AdditionFacts, Held, Preview, Progress, Shelf } from './talk';

/** Engagements packed, with their sources: so much smaller than objects that a million of them can be kept. */
export interface Packed {
  readonly records: PackedRecords;
  readonly sources: readonly Source[];
}

/** An addition as it is kept. */
export interface KeptAddition extends AdditionFacts {
  readonly from: Addition['from'];
  readonly packed: Packed;
}

/** Where additions are kept beyond the page; all answers are null or false where the browser lets the page keep nothing. */
export interface Store {
  /** All that are kept; those in `known` without being read again. */
  all(known: ReadonlyMap<string, KeptAddition>): Promise<readonly KeptAddition[] | null>;
  put(addition: KeptAddition): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** How one request goes on. */
export interface Watch {
  readonly onprogress: (progress: Progress) => void;
  readonly onrows: (rows: readonly Engagement[]) => void;
  /** The data as they were loaded, where joining what was added takes its time. */
  readonly onshelf: (shelf: Shelf) => void;
  /** Rests, and throws `Stopped` when the answer is no longer wanted. */
  readonly pause: () => Promise<void>;
}

export class Stopped extends Error {}

/** Rows between two pauses. */
const SLICE = 2000;
const MOST_ISSUES = 1000;
/** Joining more engagements than these is waited for with the data alone on the screen. */
const MANY_ADDED = 5000;
const ROWS_SHOWN = 8;
const VALUES_SHOWN = 3;
/** Rows in a first part are shown before the rest is read where they are no more than this share of the text. */
const SMALL_PART = 0.2;

export type Loaded = { readonly shelf: Shelf; readonly issues: readonly Issue[] } | { readonly fault: Fault };

/** What was read and waits to be added. */
type Waiting =
  { readonly packed: Packed } | { readonly sheet: Sheet; readonly guess: Guess; mapping: Mapping };

export class Library {
  readonly #store: Store;
  #base: Packed = pack(EMPTY_DATASET);
  #additions = new Map<string, KeptAddition>();
  /** Ids of additions that the browser did not keep: they are here until the page goes. */
  readonly #unkept = new Set<string>();
  #waiting: Waiting | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Makes a file the data of the page, in place of those before. */
  async load(name: string, bytes: Uint8Array, watch: Watch): Promise<Loaded> {
    const opened = await openFile(name, bytes);
    if (opened.kind === 'documents' || opened.kind === 'page')
      return { fault: { code: 'not-data', value: name } };
    const { packed, issues, faults } = await this.#pack(opened, watch);
    const all = [...opened.issues, ...issues];
    const error = all.find(({ severity }) => severity === 'error');
    if (packed.records.idOffsets.length === 0 && error) return { fault: error.fault };
    await this.#refresh();
    const additions = [...this.#additions.values()];
    if (additions.reduce((sum, { count }) => sum + count, 0) > MANY_ADDED)
      watch.onshelf(await this.#shelve(packed, [], watch));
    const shelf = await this.#shelve(packed, additions, watch);
    this.#base = packed;
    return { shelf, issues: capped(all, opened.issues.length + faults) };
  }

  /** Reads a file that may be added. */
  async read(name: string, bytes: Uint8Array, watch: Watch): Promise<Held> {
    this.#waiting = null;
    const opened = await openFile(name, bytes);
    await watch.pause();
    if (opened.kind === 'documents' || opened.kind === 'page') return opened;
    if (opened.kind === 'table' && opened.guess.mapping.kind !== 'own') {
      const { sheet, guess } = opened;
      this.#waiting = { sheet, guess, mapping: guess.mapping };
      return { kind: 'table', table: factsOf(sheet, guess), preview: this.#preview(), issues: opened.issues };
    }
    const { packed, issues, faults } = await this.#pack(opened, watch);
    this.#waiting = { packed };
    const count = packed.records.idOffsets.length;
    const all = [...opened.issues, ...issues];
    return { kind: 'rows', count, issues: capped(all), faults: faults + opened.issues.length };
  }

  /** Maps the table that was read by another mapping. */
  map(mapping: Mapping): Preview {
    if (!this.#waiting || !('sheet' in this.#waiting)) throw new Error('map: no table was read');
    this.#waiting.mapping = mapping;
    return this.#preview();
  }

  /** Adds what was read last, or these reports of an article. */
  async add(
    { id, name }: Pick<AdditionFacts, 'id' | 'name'>,
    dataset: Dataset | null,
    watch: Watch,
  ): Promise<{ readonly shelf: Shelf; readonly kept: boolean; readonly first: readonly Engagement[] }> {
    const packed = dataset ? pack(dataset) : await this.#takeWaiting(watch);
    const count = packed.records.idOffsets.length;
    const addition: KeptAddition = { id, name, count, from: dataset ? 'article' : 'file', packed };
    await this.#refresh();
    const shelf = await this.#shelve(this.#base, [...this.#additions.values(), addition], watch);
    await watch.pause();
    const kept = await this.#store.put(addition);
    if (!kept) this.#unkept.add(addition.id);
    this.#additions.set(addition.id, addition);
    this.#waiting = null;
    const records = unpackRecords(packed.records);
    const first = Array.from({ length: Math.min(2, count) }, (_, row) => records.engagementAt(row));
    return { shelf, kept, first };
  }

  async remove(id: string, watch: Watch): Promise<Shelf> {
    this.#unkept.delete(id);
    this.#additions.delete(id);
    await this.#store.remove(id);
    return this.refresh(watch);
  }

  /** Takes over what other tabs added or took away. */
  async refresh(watch: Watch): Promise<Shelf> {
    await this.#refresh();
    return this.#shelve(this.#base, [...this.#additions.values()], watch);
  }

  async #refresh(): Promise<void> {
    const kept = await this.#store.all(this.#additions);
    if (!kept) return;
    const own = [...this.#additions.values()].filter(({ id }) => this.#unkept.has(id));
    this.#additions = new Map([...kept, ...own].map((addition) => [addition.id, addition]));
  }

  async #takeWaiting(watch: Watch): Promise<Packed> {
    const waiting = this.#waiting;
    if (!waiting) throw new Error('add: nothing was read');
    if ('packed' in waiting) return waiting.packed;
    watch.onprogress({ phase: 'reading', share: null, rows: 0 });
    await watch.pause();
    return pack(applyMapping(waiting.sheet, waiting.mapping).dataset);
  }

  #preview(): Preview {
    const { sheet, mapping } = this.#waiting as Extract<Waiting, { sheet: Sheet }>;
    return previewOf(sheet, mapping, applyMapping(sheet, mapping));
  }

  async #pack(
    opened: Exclude<Opened, { kind: 'documents' | 'page' }>,
    { onprogress, onrows, pause }: Watch,
  ): Promise<{ packed: Packed; issues: readonly Issue[]; faults: number }> {
    const writer = new RecordsWriter();
    const sources = new SourceCollector();
    const issues: Issue[] = [];
    let faults = 0;
    let rows = 0;
    for (const part of partsOf(opened)) {
      for (const engagement of part.dataset.engagements) writer.add(engagement);
      sources.add(part.dataset.sources);
      faults += part.issues.length;
      issues.push(...part.issues.slice(0, MOST_ISSUES - issues.length));
      if (rows === 0 && part.share < SMALL_PART) onrows(part.dataset.engagements);
      rows += part.dataset.engagements.length;
      onprogress({ phase: 'reading', share: part.share, rows });
      await pause();
    }
    return { packed: { records: writer.build(), sources: sources.list() }, issues, faults };
  }

  /** All engagements as columns and records. The records of the base are kept here, so the page gets a copy. */
  async #shelve(base: Packed, additions: readonly KeptAddition[], watch: Watch): Promise<Shelf> {
    const sources = uniqueSources([base, ...additions.map(({ packed }) => packed)]);
    const joined = joinAdditions(
      { [Symbol.iterator]: () => engagementsOf(base) },
      additions.map(({ from, packed }) => ({ from, engagements: [...engagementsOf(packed)] })),
      sources,
    );
    const count = [base, ...additions.map(({ packed }) => packed)].reduce(
      (sum, { records }) => sum + records.idOffsets.length,
      0,
    );
    const builder = new TableBuilder(count);
    const writer = additions.length > 0 ? new RecordsWriter() : null;
    const uses = new Map<string, number>();
    let rows = 0;
    for (const engagement of joined) {
      builder.add(engagement);
      writer?.add(engagement);
      for (const id of new Set(engagement.sources.map(baseSourceId))) uses.set(id, (uses.get(id) ?? 0) + 1);
      if (++rows % SLICE !== 0) continue;
      watch.onprogress({ phase: 'indexing', share: rows / count, rows });
      await watch.pause();
    }
    const records = writer ? writer.build() : copyOf(base.records);
    const ids = unpackRecords(records);
    const columns = builder.build((row) => ids.idAt(row));
    return {
      columns,
      facets: buildFacets(columns),
      records,
      sources,
      uses: sources.map(({ id }) => uses.get(id) ?? 0),
      additions: additions.map(({ id, name, count: size }) => ({ id, name, count: size })),
    };
  }
}

/** What was opened, as parts: what is not read in parts is one. */
function* partsOf(opened: Exclude<Opened, { kind: 'documents' | 'page' }>): Generator<DatasetPart> {
  if (opened.kind === 'parts') yield* opened.parts;
  else if (opened.kind === 'other') yield { ...opened.read, share: 1 };
  else if (opened.kind === 'table') yield { ...readSheet(opened.sheet, opened.guess), share: 1 };
}

function pack({ engagements, sources }: Dataset): Packed {
  const writer = new RecordsWriter();
  for (const engagement of engagements) writer.add(engagement);
  return { records: writer.build(), sources };
}

function* engagementsOf({ records }: Packed): Generator<Engagement> {
  const { readAt } = unpackRecords(records);
  for (let row = 0; row < records.idOffsets.length; row++) yield readAt(row);
}

const copyOf = ({ bytes, offsets, ids, idOffsets }: PackedRecords): PackedRecords => ({
  bytes: bytes.slice(),
  offsets: offsets.slice(),
  ids,
  idOffsets: idOffsets.slice(),
});

function uniqueSources(all: readonly Packed[]): Source[] {
  const collector = new SourceCollector();
  for (const { sources } of all) collector.add(sources);
  return collector.list();
}

function factsOf(sheet: Sheet, { mapping, doubts }: Guess) {
  const samples = sheet.columns.map((_, column) => {
    const values: string[] = [];
    for (const row of sheet.rows) {
      const value = row[column]?.trim();
      if (value && !values.includes(value)) values.push(value.slice(0, 60));
      if (values.length === VALUES_SHOWN) break;
    }
    return values;
  });
  return { kind: mapping.kind, columns: sheet.columns, samples, rows: sheet.rows.length, mapping, doubts };
}

function previewOf(sheet: Sheet, mapping: Mapping, { dataset, issues, mapped, unmapped }: Mapped): Preview {
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return {
    mapping,
    mapped,
    total: dataset.engagements.length,
    first: dataset.engagements.slice(0, ROWS_SHOWN),
    unmapped: unmapped.map((group) => ({
      ...group,
      example: (sheet.rows[group.rows[0]! - sheet.firstRow] ?? []).filter((cell) => cell.trim() !== ''),
    })),
    warnings: warnings.slice(0, MOST_ISSUES),
    warned: warnings.length,
    doubts: doubtsOf(sheet, mapping),
  };
}

function capped(issues: readonly Issue[], count = issues.length): readonly Issue[] {
  if (count <= MOST_ISSUES) return issues;
  const rest = count - Math.min(issues.length, MOST_ISSUES);
  return [
    ...issues.slice(0, MOST_ISSUES),
    { where: 'file', field: null, fault: { code: 'more-issues', count: rest }, severity: 'warning' },
  ];
}
