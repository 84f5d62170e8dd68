/** A mapping under correction: the guess, or the one kept from last time; each change is tried on the table at once. */
import { mappingKey, type Doubt, type Field, type Mapping } from '../../formats/mapping';
import type { Preview, TableFacts } from '../library/talk';
import { forgetMapping, keepMapping, keptMapping } from './mappingStore';

export class MappingDraft {
  readonly table: TableFacts;
  mapping = $state.raw<Mapping>() as Mapping;
  /** Of the mapping that was tried last. */
  preview = $state.raw<Preview>() as Preview;
  /** Whether a mapping that was kept for such a table is in use. */
  recalled = $state(false);
  /** Whether the reader said which of day and month comes first. */
  #orderSaid = $state(false);
  readonly #key: string;
  readonly #map: (mapping: Mapping) => Promise<Preview | null>;
  #trying: Promise<void> | null = null;

  /** Whether a changed mapping has not been tried yet. */
  readonly pending: boolean = $derived(this.preview.mapping !== this.mapping);

  /** What the reader has to say yet. */
  readonly doubts: readonly Doubt[] = $derived(
    [...this.#guessed(), ...this.preview.doubts].filter(
      (doubt) => doubt.about !== 'date-order' || !this.#orderSaid,
    ),
  );

  /** Whether it can be added: no field is missing, and nothing can be read in two ways. */
  readonly ready: boolean = $derived(
    this.preview.total > 0 &&
      this.doubts.every(({ about }) => about === 'several') &&
      this.preview.mapping === this.mapping,
  );

  constructor(table: TableFacts, preview: Preview, map: (mapping: Mapping) => Promise<Preview | null>) {
    this.table = table;
    this.#map = map;
    this.mapping = preview.mapping;
    this.preview = preview;
    this.#key = mappingKey(table.columns);
    const kept = keptMapping(this.#key);
    if (kept) {
      this.recalled = true;
      this.#orderSaid = true;
      this.#try({ ...kept, columns: { ...table.mapping.columns, ...kept.columns } });
    }
  }

  /** Whether the order of day and month cannot be told from the dates. */
  get asksOrder(): boolean {
    return [...this.table.doubts, ...this.preview.doubts].some(({ about }) => about === 'date-order');
  }

  get order(): Mapping['dateOrder'] | null {
    return this.doubts.some(({ about }) => about === 'date-order') ? null : this.mapping.dateOrder;
  }

  /** The columns that are taken for a field; several are read together. */
  columnsOf(field: Field): string[] {
    return this.table.columns.filter((column) => this.mapping.columns[column] === field);
  }

  samplesOf(column: string): readonly string[] {
    return this.table.samples[this.table.columns.indexOf(column)] ?? [];
  }

  /** Takes one column for a field, or none. */
  assign(field: Field, column: string | null): void {
    const columns = Object.fromEntries(
      this.table.columns.map((each) => {
        const before = this.mapping.columns[each] ?? null;
        return [each, each === column ? field : before === field ? null : before];
      }),
    );
    this.#try({ ...this.mapping, columns });
  }

  say(change: Partial<Pick<Mapping, 'dateOrder' | 'type' | 'kind'>>): void {
    if (change.dateOrder) this.#orderSaid = true;
    this.#try({ ...this.mapping, ...change });
  }

  /** Back to the guess; what was kept for such tables is forgotten. */
  forget(): void {
    forgetMapping(this.#key);
    this.recalled = false;
    this.#orderSaid = false;
    this.#try(this.table.mapping);
  }

  /** Keeps the mapping for the next table with these headings. */
  keep(): void {
    if (this.mapping.kind === 'any') keepMapping(this.#key, this.mapping);
  }

  /** Resolves when the mapping as it is has been tried. */
  async settled(): Promise<void> {
    while (this.#trying) await this.#trying;
  }

  #try(mapping: Mapping): void {
    this.mapping = mapping;
    this.#trying ??= this.#tryAll();
  }

  /** One at a time: what changed meanwhile is tried next, what was passed over is not tried. */
  async #tryAll(): Promise<void> {
    while (this.preview.mapping !== this.mapping) {
      const { mapping } = this;
      const preview = await this.#map(mapping);
      if (!preview) break;
      this.preview = { ...preview, mapping };
    }
    this.#trying = null;
  }

  /** Doubts of the guess about several columns stand until one of them is chosen for something else. */
  #guessed(): readonly Doubt[] {
    return this.table.doubts.filter(
      (doubt) =>
        doubt.about === 'several' &&
        doubt.columns.some((column) => this.mapping.columns[column] === doubt.field) &&
        !this.recalled,
    );
  }
}
