/**
 * Any file that a user brings: what it is, and what is in it. The name's ending is believed where the content does not say
 * otherwise; nothing here throws on a user's file.
 */
import { EMPTY_DATASET, type Dataset } from '../engagement/dataset';
import { issue, type Fault, type Issue } from '../engagement/issue';
import type { TextDocument } from '../extract/document';
import { CSV_COLUMNS } from './csv';
import { decodeText, startsWith } from './decode';
import { readDocumentLines, readMarkdown, readPlainText } from './document';
import { readGexf } from './gexf';
import { readGraphml } from './graphml';
import { readHtml, type ParseHtml } from './html';
import { readJson } from './json';
import { readDatasetLines } from './json-lines';
import { readTable, readTimelineJson, readWorkbook } from './mapping-file';
import { datasetOfNetwork } from './network-data';
import { readPdf } from './pdf';

export type FileFormat =
  'json' | 'jsonl' | 'csv' | 'xlsx' | 'text' | 'markdown' | 'html' | 'pdf' | 'gexf' | 'graphml';

/** A file's format and its text; `text` is empty for a PDF or a workbook, which are read from their bytes. Or why it cannot be read. */
export type Recognised =
  | { readonly format: FileFormat; readonly text: string; readonly warning: Fault | null }
  | { readonly format: null; readonly refusal: Fault };

/** What a file turned out to hold. */
export type Upload =
  | {
      readonly kind: 'documents';
      readonly documents: readonly TextDocument[];
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly issues: readonly Issue[] };

/** What differs between a browser and Node. */
export interface ReadingEdges {
  readonly parseHtml: ParseHtml;
}

const BY_ENDING: Readonly<Record<string, FileFormat>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  gexf: 'gexf',
  graphml: 'graphml',
};

const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xlsm']);
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Longer than any article; a collection belongs in JSON Lines, one document a line. In UTF-16 units. */
const LONGEST_DOCUMENT = 20_000_000;
/** More issues than these help nobody; the rest are counted. */
const MOST_ISSUES = 1000;

/** The format and the text of a file. */
export function recogniseFile(name: string, bytes: Uint8Array): Recognised {
  if (startsWith(bytes, PDF_MARK)) return { format: 'pdf', text: '', warning: null };
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (WORKBOOKS.has(ending) && startsWith(bytes, ZIP_MARK))
    return { format: 'xlsx', text: '', warning: null };
  const declared = BY_ENDING[ending] === 'html' || ending === '' ? declaredCharset(bytes) : null;
  const decoded = decodeText(bytes, declared);
  if ('refusal' in decoded) return { format: null, refusal: decoded.refusal };
  if (decoded.text.trim() === '') return { format: null, refusal: { code: 'empty-file' } };
  return { format: BY_ENDING[ending] ?? sniff(decoded.text), ...decoded };
}

/** Reads a file of any known format. What cannot be read is an issue; what can be is kept. */
export async function readFile(name: string, bytes: Uint8Array, edges: ReadingEdges): Promise<Upload> {
  const recognised = recogniseFile(name, bytes);
  if (recognised.format === null) return nothing(recognised.refusal);
  try {
    const upload = await read(name, bytes, recognised, edges);
    const issues = recognised.warning
      ? [issue('file', null, recognised.warning, 'warning'), ...upload.issues]
      : upload.issues;
    return { ...upload, issues: capIssues(issues) };
  } catch (error) {
    return nothing({ code: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function read(
  name: string,
  bytes: Uint8Array,
  { format, text }: Extract<Recognised, { text: string }>,
  edges: ReadingEdges,
): Promise<Upload> {
  switch (format) {
    case 'csv':
      return { kind: 'dataset', ...readTable(text) };
    case 'xlsx':
      return { kind: 'dataset', ...(await readWorkbook(bytes)) };
    case 'json':
      return readAnyJson(name, text);
    case 'jsonl':
      return isDocumentLine(firstLine(text))
        ? { kind: 'documents', ...readDocumentLines(text) }
        : { kind: 'dataset', ...readDatasetLines(text) };
    case 'gexf':
      return { kind: 'dataset', ...datasetOfNetwork(readGexf(text)) };
    case 'graphml':
      return { kind: 'dataset', ...datasetOfNetwork(readGraphml(text)) };
    case 'text':
      return asDocument(text.length > LONGEST_DOCUMENT ? null : readPlainText(name, text), text.length);
    case 'markdown':
      return asDocument(text.length > LONGEST_DOCUMENT ? null : readMarkdown(name, text), text.length);
    case 'html':
      return asDocument(
        text.length > LONGEST_DOCUMENT ? null : await readHtml(name, text, edges.parseHtml),
        text.length,
      );
    case 'pdf':
      return asDocument(await readPdf(name, bytes), bytes.length);
  }
}

/** A document, or the issue that says why there is none. */
function asDocument(document: TextDocument | null, length: number): Upload {
  if (document && document.text.trim() !== '')
    return { kind: 'documents', documents: [document], issues: [] };
  return nothing(
    length > LONGEST_DOCUMENT
      ? { code: 'text-too-long', millions: LONGEST_DOCUMENT / 1e6 }
      : { code: 'no-words' },
  );
}

/** JSON may hold a data set, or one document, or a list of documents. */
function readAnyJson(name: string, text: string): Upload {
  const parsed = parseQuietly(text);
  const items = Array.isArray(parsed) ? parsed : [parsed];
  if (!isDocument(items[0])) return { kind: 'dataset', ...(readTimelineJson(parsed) ?? readJson(text)) };
  const lines = items.map((item, index) =>
    JSON.stringify(
      isDocument(item) ? { id: items.length > 1 ? `${name}-${index + 1}` : name, ...item } : item,
    ),
  );
  return { kind: 'documents', ...readDocumentLines(lines.join('\n')) };
}

function sniff(text: string): FileFormat {
  const head = text.slice(0, 4000).trimStart();
  if (/^(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html|<head|<body|<article)/i.test(head)) return 'html';
  const root = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(gexf|graphml)[\s>]/i.exec(
    head,
  )?.[1];
  if (root) return root.toLowerCase() === 'gexf' ? 'gexf' : 'graphml';
  if (/^[{[]/.test(head)) {
    const line = firstLine(text);
    return parseQuietly(line) !== undefined && text.trim() !== line ? 'jsonl' : 'json';
  }
  if (/^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(head)) return 'markdown';
  const columns = new Set(
    firstLine(head)
      .toLowerCase()
      .split(/[,;\t]/)
      .map((name) => name.trim()),
  );
  return CSV_COLUMNS.filter((name) => columns.has(name)).length >= 3 ? 'csv' : 'text';
}

/** The encoding that an HTML page names in its head. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

const firstLine = (text: string) => /[^\n]*/.exec(text.trimStart())?.[0]?.trim() ?? '';
const isDocumentLine = (line: string) => isDocument(parseQuietly(line));

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

function nothing(fault: Fault): Upload {
  return { kind: 'dataset', dataset: EMPTY_DATASET, issues: [issue('file', null, fault)] };
}

function capIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const rest = issues.length - MOST_ISSUES;
  return [
    ...issues.slice(0, MOST_ISSUES),
    issue('file', null, { code: 'more-issues', count: rest }, 'warning'),
  ];
}
