/**
 * A data file read part by part: so that the first rows can be shown before the last are read, how far it is can be told
 * truly, and reading can be stopped. The parts together give what the reader of the format gives for the whole.
 */
import { parseDataset, type ParsedDataset } from '../engagement/dataset';
import type { Engagement, Source } from '../engagement/engagement';
import type { Issue } from '../engagement/issue';
import { readCsv } from './csv';
import { readJson } from './json';
import { readDatasetLines } from './json-lines';
import { jsonElements } from './table-json';

export interface DatasetPart extends ParsedDataset {
  /** How much of the text is read with this part, 0 to 1. */
  readonly share: number;
}

export type TableFormat = 'json' | 'jsonl' | 'csv';

/** Rows in the first part, which is shown at once, and in the later ones. */
const FIRST_ROWS = 1000;
const ROWS = 5000;

/** The parts of a file. Ids that come twice are told apart across parts. */
export function* readParts(format: TableFormat, text: string): Generator<DatasetPart, void> {
  const ids = new Map<string, number>();
  const read = { json: jsonParts, jsonl: linePart, csv: csvParts }[format];
  for (const part of read(text)) {
    const engagements = part.dataset.engagements.map((engagement) => tellApart(engagement, ids));
    yield { ...part, dataset: { ...part.dataset, engagements } };
  }
}

function tellApart(engagement: Engagement, ids: Map<string, number>): Engagement {
  const times = ids.get(engagement.id) ?? 0;
  ids.set(engagement.id, times + 1);
  return times === 0 ? engagement : { ...engagement, id: `${engagement.id}-${times + 1}` };
}

/** Each part of a table is read with the header before it. */
function* csvParts(text: string): Generator<DatasetPart> {
  const headEnd = rowsEnd(text, 0, 1);
  const head = text.slice(0, headEnd);
  if (headEnd >= text.length) return yield { ...readCsv(text), share: 1 };
  let row = 1;
  for (let from = headEnd; from < text.length;) {
    const wanted = row === 1 ? FIRST_ROWS : ROWS;
    const to = rowsEnd(text, from, wanted);
    const { dataset, issues } = readCsv(head + text.slice(from, to));
    const passed = row - 1;
    yield { dataset, issues: issues.map((issue) => moveRow(issue, passed)), share: to / text.length };
    row += countRows(text, from, to);
    from = to;
  }
}

/** Where so many rows from a place on end: behind their line feeds. A line feed between quotation marks ends no row. */
function rowsEnd(text: string, from: number, rows: number): number {
  let quoted = false;
  let left = rows;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) quoted = !quoted;
    else if (unit === 10 && !quoted && --left === 0) return at + 1;
  }
  return text.length;
}

function countRows(text: string, from: number, to: number): number {
  let quoted = false;
  let rows = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) quoted = !quoted;
    else if (unit === 10 && !quoted) rows++;
  }
  return rows;
}

function moveRow(issue: Issue, by: number): Issue {
  return {
    ...issue,
    where: issue.where.replace(/^(row|line) (\d+)/, (_, word, n) => `${word} ${Number(n) + by}`),
  };
}

function* linePart(text: string): Generator<DatasetPart> {
  let line = 0;
  for (let from = 0; from < text.length;) {
    let to = from;
    let lines = 0;
    for (const wanted = line === 0 ? FIRST_ROWS : ROWS; lines < wanted && to < text.length; lines++) {
      const end = text.indexOf('\n', to);
      to = end < 0 ? text.length : end + 1;
    }
    const { dataset, issues } = readDatasetLines(text.slice(from, to));
    const passed = line;
    yield { dataset, issues: issues.map((issue) => moveRow(issue, passed)), share: to / text.length };
    line += lines;
    from = to;
  }
}

/** Sources are few and read as they come; a text that is broken is read whole, for the reader to say where. */
function* jsonParts(text: string): Generator<DatasetPart> {
  let rows: unknown[] = [];
  let sources: unknown[] = [];
  let first = 0;
  const take = (share: number): DatasetPart => {
    const { dataset, issues } = parseDataset({ sources, engagements: rows });
    const passed = first;
    first += rows.length;
    [rows, sources] = [[], []];
    return { dataset, issues: issues.map((issue) => moveIndex(issue, passed)), share };
  };
  for (const element of jsonElements(text)) {
    if (element === 'broken') return yield { ...whole(text, first), share: 1 };
    if (element.list === 'sources') sources.push(element.value);
    else rows.push(element.value);
    if (rows.length === (first === 0 ? FIRST_ROWS : ROWS)) yield take(element.end / text.length);
  }
  if (rows.length + sources.length > 0 || first === 0) {
    yield first === 0 && rows.length === 0 ? { ...readJson(text), share: 1 } : take(1);
  }
}

/** What the whole text gives beyond the rows that were read before it broke. */
function whole(text: string, read: number): ParsedDataset {
  const { dataset, issues } = readJson(text);
  return { dataset: { ...dataset, engagements: dataset.engagements.slice(read) }, issues };
}

function moveIndex(issue: Issue, by: number): Issue {
  return {
    ...issue,
    where: issue.where.replace(/^engagements\[(\d+)\]/, (_, n) => `engagements[${Number(n) + by}]`),
  };
}

/** Sources of all parts, each once. */
export class SourceCollector {
  readonly #sources = new Map<string, Source>();

  add(sources: readonly Source[]): void {
    for (const source of sources) if (!this.#sources.has(source.id)) this.#sources.set(source.id, source);
  }

  list(): Source[] {
    return [...this.#sources.values()];
  }
}
