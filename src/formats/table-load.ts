/** What is said between the page and the worker that loads a table. */
import type { Issue } from '../engagement/issue';
import type { Engagement, Source } from '../engagement/engagement';
import type { Columns } from '../filter/columns';
import type { PackedRecords } from '../filter/records';
import type { TableFormat } from './table-parts';

export interface TableRequest {
  readonly format: TableFormat;
  readonly text: string;
}

/** How far loading is. `share` is of the text, while reading; indexing comes after and takes a small part of the time. */
export interface TableProgress {
  readonly phase: 'reading' | 'indexing';
  readonly share: number;
  readonly rows: number;
}

export type TableMessage =
  | { readonly kind: 'progress'; readonly progress: TableProgress }
  /** The first thousand engagements, or all when there are fewer. */
  | { readonly kind: 'preview'; readonly engagements: readonly Engagement[] }
  | {
      readonly kind: 'done';
      readonly columns: Columns;
      readonly records: PackedRecords;
      readonly sources: readonly Source[];
      /** The first thousand of `faults`. */
      readonly issues: readonly Issue[];
      readonly faults: number;
    }
  | { readonly kind: 'refused'; readonly reason: string };
