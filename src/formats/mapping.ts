/**
 * A table with any headings, as engagements. A mapping says which column is which field; it is guessed from headings and values,
 * shown with what it makes of the rows, corrected by the user, and can be kept as JSON for the next file of the kind.
 */
import * as v from 'valibot';
import type { Dataset } from '../engagement/dataset';
import { TYPES } from '../engagement/engagement';
import type { Fault, Issue } from '../engagement/issue';

/** A table of texts, whatever file it came from. */
export interface Sheet {
  readonly columns: readonly string[];
  /** As many cells as columns. Empty rows are kept, so that the others can be named by their numbers. */
  readonly rows: readonly (readonly string[])[];
  /** The number of the first of `rows` as a spreadsheet counts: 2 where the headings are in the first. */
  readonly firstRow: number;
}

export const FIELDS = [
  'id',
  'start',
  'end',
  'visitors',
  'hosts',
  'participants',
  'people',
  'type',
  'level',
  'status',
  'title',
  'place',
  'sectors',
  'series',
  'agreements',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

/** The kinds of table that are known by their columns; `any` for the rest. */
export const TABLE_KINDS = ['own', 'colt', 'timelinejs', 'any'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const MappingSchema = v.object({
  version: v.literal(1),
  kind: v.picklist(TABLE_KINDS),
  /** The field of each column by its heading; null for a column that is kept as it is. */
  columns: v.record(v.string(), v.nullable(v.picklist(FIELDS))),
  dateOrder: v.picklist(['dmy', 'mdy']),
  /** What a row is that does not say; a row with participants alone is a summit all the same. */
  type: v.picklist(TYPES),
});
export type Mapping = v.InferOutput<typeof MappingSchema>;

/** What the guess could not settle, for the user to say. */
export type Doubt =
  /** No column looks like this field, without which no row can be read. */
  | { readonly about: 'missing'; readonly field: Field }
  /** Several columns look like it; the first was taken. */
  | { readonly about: 'several'; readonly field: Field; readonly columns: readonly string[] }
  /** Dates such as 03/04/2025 in these columns can be read in two ways, and no other date settles which. */
  | { readonly about: 'date-order'; readonly columns: readonly string[] };

export interface Guess {
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
}

/** What a mapping makes of a sheet. */
export interface Mapped {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** How many rows became engagements, or part of one. */
  readonly mapped: number;
  /** The others, by reason, most frequent first, each with the first few rows as a spreadsheet numbers them. */
  readonly unmapped: readonly Unmapped[];
}

export interface Unmapped {
  readonly field: string | null;
  /** Of the first row; rows of one code and field stand together, whatever their values. */
  readonly fault: Fault;
  readonly count: number;
  readonly rows: readonly number[];
}

/** Reads a mapping that was kept; null for anything else. */
export function parseMapping(text: string): Mapping | null {
  try {
    const result = v.safeParse(MappingSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** A key under which a mapping can be kept: the same for every table with these headings, in whatever order. */
export function mappingKey(columns: readonly string[]): string {
  return [...columns]
    .map((column) => column.trim().toLowerCase())
    .sort()
    .join('|');
}
