/**
 * What can be wrong with a user's data, as codes with the values that belong to them. The words are in `i18n/messages/issues.ts`,
 * so that a reader gets them in their own language, on the page as on the command line.
 */

/** Nothing but the code. */
type Plain = Readonly<Record<never, never>>;
interface Value {
  readonly value: string;
}
interface Detail {
  /** What an engine or a library said, in its own words. */
  readonly detail: string;
}

/** Files that are no text and are told by their first bytes. */
export type BinaryKind = 'png' | 'jpeg' | 'gif' | 'zip' | 'old-office' | 'gzip' | 'program' | 'binary';

/** What a JSON text should have had where it breaks. */
export type JsonExpected =
  'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing more';

/** The values of each code. */
export interface FaultValues {
  // Files
  readonly 'empty-file': Plain;
  readonly 'too-large': { readonly megabytes: number };
  readonly 'not-text': { readonly kind: BinaryKind };
  readonly 'read-as-windows-1252': Plain;
  readonly 'text-too-long': { readonly millions: number };
  readonly 'no-words': Plain;
  readonly unreadable: Detail;
  readonly 'more-issues': { readonly count: number };
  readonly 'other-origin': Value;
  readonly 'not-data': Value;
  readonly 'http-status': { readonly status: number; readonly path: string };
  readonly 'no-connection': Detail;
  readonly 'empty-workbook': Plain;
  readonly 'bad-workbook': Detail;
  readonly 'bad-json': { readonly expected: JsonExpected; readonly found: JsonFound };
  readonly 'json-too-deep': Plain;
  readonly 'bad-xml': Plain;
  readonly 'xml-closes-nothing': Value;
  readonly 'xml-never-closed': Value;
  readonly 'xml-without': Value;
  // Data sets
  readonly 'no-engagements': Plain;
  readonly 'not-a-date': Value;
  readonly 'not-an-end': Value;
  readonly 'not-a-code': Value;
  readonly 'none-of': Value & { readonly choices: string };
  readonly 'wrong-kind': Value & { readonly expected: string };
  readonly 'missing-value': Plain;
  readonly 'end-before-start': { readonly start: string; readonly end: string };
  readonly 'unknown-party-kept': Value;
  // Tables
  readonly 'empty-table': Plain;
  readonly 'no-type-column': { readonly columns: string; readonly sourceColumns: string };
  readonly 'no-column': Value;
  readonly 'source-without-id': Plain;
  readonly 'open-quote': Plain;
  readonly 'extra-cells': { readonly cells: number; readonly columns: number };
  // Tables and timelines made elsewhere
  readonly 'columns-taken': { readonly columns: readonly (readonly [column: string, field: string])[] };
  readonly 'no-column-for': { readonly field: string };
  readonly 'several-columns': { readonly field: string; readonly columns: readonly string[] };
  readonly 'day-first-supposed': { readonly columns: readonly string[] };
  readonly 'other-table': Plain;
  readonly 'no-date': Plain;
  readonly 'unreadable-date': Value;
  readonly 'unreadable-end': Value;
  readonly 'bad-period': Plain;
  readonly 'no-party': Value;
  readonly 'party-left-out': Value;
  readonly 'not-an-object': Plain;
  readonly 'timeline-title': Plain;
  readonly 'timeline-era': Plain;
  readonly 'timeline-background': Plain;
  readonly 'no-leader-country': Value;
  readonly 'no-visited-country': Value;
  readonly 'trip-at-home': Value;
  // Graph files
  readonly 'no-weight': Value;
  readonly 'no-node': Value;
  readonly 'links-as-visits': Plain;
  readonly 'told-in-edges': { readonly count: number };
  // Documents
  readonly 'document-without-id': Plain;
  readonly 'document-without-text': Plain;
  readonly 'bad-published': Value;
  readonly 'unknown-language': Value & { readonly known: string };
  readonly 'undetected-language': { readonly known: string };
  readonly 'no-text': Plain;
}

/** What stands where a JSON text breaks: the end of the file, a text that is not closed, or these characters. */
export type JsonFound =
  | { readonly kind: 'end' }
  | { readonly kind: 'open-text' }
  | { readonly kind: 'text' | 'word'; readonly text: string };

export type FaultCode = keyof FaultValues;
export type Fault = { [C in FaultCode]: { readonly code: C } & FaultValues[C] }[FaultCode];

/** Something wrong with a user's data: where it is, which field, what, and whether the row could be kept. */
export interface Issue {
  /** A row (`row 7`, `rows 7, 9`), a line (`line 7`), a path (`engagements[3]`), or a document's id. */
  readonly where: string;
  readonly field: string | null;
  readonly fault: Fault;
  /** `error`: the row was left out. `warning`: it was kept, with the field as it is or without it, as the fault says. */
  readonly severity: 'error' | 'warning';
  /** How many rows it stands for, where it names only the first of them. */
  readonly count?: number;
}

export function issue(
  where: string,
  field: string | null,
  fault: Fault,
  severity: Issue['severity'] = 'error',
): Issue {
  return { where, field, fault, severity };
}
