/** The text of a CSV file as rows by column name. */
import Papa from 'papaparse';
import { issue, type Issue } from '../engagement/issue';
import { unguard } from './csv-cell';

export interface TableRow {
  /** As a spreadsheet numbers rows: the header is row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Header {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

/** A header is looked for in so much of the text, and has so many columns at most: more is no table. */
const HEADER_LENGTH = 100_000;
const MOST_COLUMNS = 1000;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The columns: those in `known` in lower case however they are written, others as they stand, empty and repeated ones told
 * apart by a number; none for a table without a header. The delimiter is the one by which most known columns are found: guessing
 * it from the rows, as libraries do, is misled by lists within cells.
 */
export function readHeader(text: string, known: ReadonlySet<string>): Header {
  const head = text.slice(0, HEADER_LENGTH);
  let best: Header = { columns: [], delimiter: ',' };
  let most = -1;
  for (const delimiter of DELIMITERS) {
    const [cells = []] = Papa.parse<string[]>(head, { preview: 1, delimiter }).data;
    if (cells.length > MOST_COLUMNS || cells.every((cell) => cell.trim() === '')) continue;
    const columns = nameColumns(cells, known);
    const found = columns.filter((name) => known.has(name)).length;
    if (found > most) [best, most] = [{ columns, delimiter }, found];
  }
  return best;
}

function nameColumns(cells: readonly string[], known: ReadonlySet<string>): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = unguard(cell).trim();
    const wanted = known.has(plain.toLowerCase()) ? plain.toLowerCase() : plain || `column ${index + 1}`;
    let name = wanted;
    for (let times = 2; taken.has(name); times++) name = `${wanted} (${times})`;
    taken.add(name);
    return name;
  });
}

/** The rows behind the header; empty ones are passed over. */
export function readRows(text: string, { columns, delimiter }: Header, issues: Issue[]): TableRow[] {
  const parsed = Papa.parse<string[]>(text, { delimiter });
  for (const error of parsed.errors.filter(({ type }) => type === 'Quotes')) {
    issues.push(issue(`row ${(error.row ?? 0) + 1}`, null, { code: 'open-quote' }, 'warning'));
  }
  return parsed.data.flatMap((cells, index): TableRow[] => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return [];
    if (cells.slice(columns.length).some((cell) => cell !== '')) {
      const fault = { code: 'extra-cells', cells: cells.length, columns: columns.length } as const;
      issues.push(issue(`row ${index + 1}`, null, fault, 'warning'));
    }
    return [
      { row: index + 1, cells: new Map(columns.map((name, column) => [name, unguard(cells[column] ?? '')])) },
    ];
  });
}
