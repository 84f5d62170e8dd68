/** What is said between the page and the worker that keeps its data. */
import type { Dataset } from '../../engagement/dataset';
import type { Engagement, Source } from '../../engagement/engagement';
import type { Fault, Issue } from '../../engagement/issue';
import type { TextDocument } from '../../extract/document';
import type { Columns } from '../../filter/columns';
import type { Facets } from '../../filter/facets';
import type { PackedRecords } from '../../filter/records';
import type { Doubt, Mapping, TableKind, Unmapped } from '../../formats/mapping';

/** How far the worker is. `share` is of what the phase names: bytes that came, the text that is read, or the rows that are indexed. */
export interface Progress {
  readonly phase: 'loading' | 'reading' | 'indexing';
  /** Null where nobody said how much there is. */
  readonly share: number | null;
  readonly rows: number;
}

/** Something that was added: what is known of it without its engagements. */
export interface AdditionFacts {
  readonly id: string;
  /** The file's name, or the article's title. */
  readonly name: string;
  readonly count: number;
}

/** The data with all additions, as the page needs them. */
export interface Shelf {
  readonly columns: Columns;
  /** The columns indexed for the filter. */
  readonly facets: Facets;
  readonly records: PackedRecords;
  readonly sources: readonly Source[];
  /** How many engagements cite each of `sources`. */
  readonly uses: readonly number[];
  readonly additions: readonly AdditionFacts[];
}

/** A foreign table before it is added. */
export interface TableFacts {
  readonly kind: TableKind;
  readonly columns: readonly string[];
  /** The first values of each column. */
  readonly samples: readonly (readonly string[])[];
  readonly rows: number;
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
}

/** What a mapping makes of the table. */
export interface Preview {
  readonly mapping: Mapping;
  /** Rows that became engagements or part of one. */
  readonly mapped: number;
  readonly total: number;
  readonly first: readonly Engagement[];
  readonly unmapped: readonly (Unmapped & { readonly example: readonly string[] })[];
  /** Of rows that were kept: the first, and how many there are. */
  readonly warnings: readonly Issue[];
  readonly warned: number;
  readonly doubts: readonly Doubt[];
}

/** What a file that was read holds. */
export type Held = { readonly issues: readonly Issue[] } & (
  | { readonly kind: 'documents'; readonly documents: readonly TextDocument[] }
  | { readonly kind: 'page'; readonly text: string }
  | { readonly kind: 'rows'; readonly count: number; readonly faults: number }
  | { readonly kind: 'table'; readonly table: TableFacts; readonly preview: Preview }
);

export type Request =
  | { readonly kind: 'load'; readonly url: string }
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'map'; readonly mapping: Mapping }
  /** Adds what was read last, or these engagements. */
  | { readonly kind: 'add'; readonly id: string; readonly name: string; readonly dataset: Dataset | null }
  | { readonly kind: 'remove'; readonly id: string }
  /** Another tab changed what is kept. */
  | { readonly kind: 'refresh' };

export type Answer =
  /** `issues`: what is wrong with a file that was loaded; null where none was. */
  | { readonly kind: 'shelf'; readonly shelf: Shelf; readonly issues: readonly Issue[] | null }
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'preview'; readonly preview: Preview }
  /** `kept`: whether the browser keeps it beyond this page. */
  | {
      readonly kind: 'added';
      readonly shelf: Shelf;
      readonly kept: boolean;
      readonly first: readonly Engagement[];
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly cause: 'network' | 'content'; readonly fault: Fault };

export type Told =
  | { readonly ticket: number; readonly progress: Progress }
  /** The first thousand engagements of what is being read. */
  | { readonly ticket: number; readonly rows: readonly Engagement[] }
  /** The data without what was added to them, while that is being joined. */
  | { readonly ticket: number; readonly shelf: Shelf }
  | { readonly ticket: number; readonly answer: Answer }
  /** Another tab changed what is kept. */
  | { readonly changed: true };

/** To the worker: a request, or that the answer to one is no longer wanted. */
export type Ask =
  { readonly ticket: number; readonly request: Request } | { readonly ticket: number; readonly cancel: true };
