/**
 * What a file holds, before it is read whole: so that a large data file can be read part by part, and a table made elsewhere can
 * be shown to its owner first. Nothing here throws on a user's file.
 */
import type { ParsedDataset } from '../engagement/dataset';
import { isEngagementType } from '../engagement/engagement';
import { issue, type Fault, type Issue } from '../engagement/issue';
import type { TextDocument } from '../extract/document';
import { readDocumentLines, readMarkdown, readPlainText } from './document';
import { readGexf } from './gexf';
import { readGraphml } from './graphml';
import type { Guess, Sheet } from './mapping';
import { readTimelineJson } from './mapping-file';
import { guessMapping, isOurs } from './mapping-guess';
import { sheetOfCsv } from './mapping-sheet';
import { datasetOfNetwork } from './network-data';
import { readNetworkTable } from './network-table';
import { readPdf } from './pdf';
import { recogniseFile, type Recognised } from './recognise';
import { jsonElements } from './table-json';
import { readParts, type DatasetPart } from './table-parts';
import { readXlsx } from './xlsx';

/** A file that was opened. `issues` are of the file as a whole. */
export type Opened = { readonly issues: readonly Issue[] } & (
  | { readonly kind: 'documents'; readonly documents: readonly TextDocument[] }
  /** A page as saved from a browser; its main text is found by a library that needs a document like the browser's. */
  | { readonly kind: 'page'; readonly text: string }
  /** A data file of ours, read as its parts are asked for. */
  | { readonly kind: 'parts'; readonly parts: Iterable<DatasetPart> }
  /** A timeline made for another program, or a network. */
  | { readonly kind: 'other'; readonly read: ParsedDataset }
  /** A table made elsewhere: which column is what is a guess. */
  | { readonly kind: 'table'; readonly sheet: Sheet; readonly guess: Guess }
  | { readonly kind: 'refused' }
);

/** Longer than any article; a collection belongs in JSON Lines, one document a line. In UTF-16 units. */
const LONGEST_DOCUMENT = 20_000_000;
/** So much of a text is looked at to tell whether it is a table, in UTF-16 units. */
const HEAD = 50_000;

/** Opens a file of any known format. */
export async function openFile(name: string, bytes: Uint8Array): Promise<Opened> {
  const recognised = recogniseFile(name, bytes);
  if (recognised.format === null) return refused(recognised.refusal);
  const warned = recognised.warning ? [issue('file', null, recognised.warning, 'warning')] : [];
  try {
    const opened = await open(name, bytes, recognised);
    return { ...opened, issues: [...warned, ...opened.issues] };
  } catch (error) {
    return refused({ code: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}

type Readable = Extract<Recognised, { text: string }>;

async function open(name: string, bytes: Uint8Array, { format, text }: Readable): Promise<Opened> {
  switch (format) {
    case 'csv':
      return openTable(text);
    case 'xlsx': {
      const sheet = await readXlsx(bytes);
      return 'columns' in sheet ? asTable(sheet) : refused(sheet.refusal);
    }
    case 'json':
      return openJson(name, text);
    case 'gexf':
      return { kind: 'other', read: datasetOfNetwork(readGexf(text)), issues: [] };
    case 'graphml':
      return { kind: 'other', read: datasetOfNetwork(readGraphml(text)), issues: [] };
    case 'jsonl':
      return isDocument(parseQuietly(firstLine(text)))
        ? { kind: 'documents', ...readDocumentLines(text) }
        : parts('jsonl', text);
    case 'text':
      return asDocument(text, (whole) => readPlainText(name, whole));
    case 'markdown':
      return asDocument(text, (whole) => readMarkdown(name, whole));
    case 'html':
      return text.length > LONGEST_DOCUMENT ? tooLong() : { kind: 'page', text, issues: [] };
    case 'pdf':
      return documentOr(await readPdf(name, bytes));
  }
}

/** A table of ours by its header; any other that has more than one column, for its owner to say what they are. */
function openTable(text: string): Opened {
  const network = readNetworkTable(text);
  if (network) return { kind: 'other', read: network, issues: [] };
  const head = text.slice(0, HEAD);
  if (isOurs(head)) return parts('csv', text);
  const { columns, rows } = sheetOfCsv(head);
  if (columns.length < 2 || rows.length === 0) return parts('csv', text);
  return asTable(sheetOfCsv(text));
}

function asTable(sheet: Sheet): Opened {
  return { kind: 'table', sheet, guess: guessMapping(sheet), issues: [] };
}

const parts = (format: 'csv' | 'json' | 'jsonl', text: string): Opened => ({
  kind: 'parts',
  parts: readParts(format, text),
  issues: [],
});

/** JSON may hold a data set, a timeline of another program, one document, or a list of documents. */
function openJson(name: string, text: string): Opened {
  if (isDataset(text)) return parts('json', text);
  const parsed = parseQuietly(text);
  const items = Array.isArray(parsed) ? parsed : [parsed];
  if (!isDocument(items[0])) {
    const read = readTimelineJson(parsed);
    return read ? { kind: 'other', read, issues: [] } : parts('json', text);
  }
  const lines = items.map((item, index) =>
    JSON.stringify(
      isDocument(item) ? { id: items.length > 1 ? `${name}-${index + 1}` : name, ...item } : item,
    ),
  );
  return { kind: 'documents', ...readDocumentLines(lines.join('\n')) };
}

/** Whether the first thing in the text's lists is a source or an engagement, without reading further. */
function isDataset(text: string): boolean {
  const { value: first } = jsonElements(text).next();
  if (!first || first === 'broken') return false;
  if (first.list === 'sources') return true;
  return typeof first.value === 'object' && first.value !== null && isEngagement(first.value);
}

const isEngagement = (value: object) =>
  'type' in value && isEngagementType(value.type) && !('text' in value) && !('content' in value);

function asDocument(text: string, read: (text: string) => TextDocument): Opened {
  return text.length > LONGEST_DOCUMENT ? tooLong() : documentOr(read(text));
}

/** A document, or the issue that says why there is none. */
export function documentOr(document: TextDocument | null): Opened {
  return document && document.text.trim() !== ''
    ? { kind: 'documents', documents: [document], issues: [] }
    : refused({ code: 'no-words' });
}

const tooLong = () => refused({ code: 'text-too-long', millions: LONGEST_DOCUMENT / 1e6 });

function refused(fault: Fault): Opened {
  return { kind: 'refused', issues: [issue('file', null, fault)] };
}

const firstLine = (text: string) => /[^\n]*/.exec(text.trimStart())?.[0]?.trim() ?? '';

function isDocument(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    !('type' in value) &&
    !('engagements' in value)
  );
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
