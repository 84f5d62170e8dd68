/** Rows of cells as a sheet: the first row that has headings, and what follows it. */
import Papa from 'papaparse';
import { unguard } from './csv-cell';
import type { Sheet } from './mapping';

/** Rows above the headings that are looked through: titles and notes. */
const ROWS_ABOVE = 10;
/** No table of visits has more columns; noise that looks like a table may. */
const MOST_COLUMNS = 300;

/** The text of a CSV file, with comma, semicolon, tab or bar, as a sheet. */
export function sheetOfCsv(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  return sheetOf(data);
}

/**
 * The headings are the first of the upper rows with the most filled cells; rows above are left out. Headings that come twice
 * are told apart by a number, missing ones get one. Rows are as long as the headings; cells behind are left out.
 */
export function sheetOf(data: readonly (readonly string[])[]): Sheet {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const upper = data.slice(0, ROWS_ABOVE).map(filled);
  const head = upper.findIndex((count) => count > 0 && count >= Math.max(...upper) * 0.6);
  if (head < 0) return { columns: [], rows: [], firstRow: 2 };
  const width = Math.min(data[head]!.length, MOST_COLUMNS);
  const rows = data
    .slice(head + 1)
    .map((row) => Array.from({ length: width }, (_, column) => unguard(row[column] ?? '')));
  while (rows.length > 0 && filled(rows.at(-1)!) === 0) rows.pop();
  return { columns: nameColumns(data[head]!, width), rows, firstRow: head + 2 };
}

/** Whether no cell of a row holds anything. */
export const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function nameColumns(cells: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const plain = unguard(cells[column] ?? '').trim() || `column ${column + 1}`;
    let name = plain;
    for (let times = 2; taken.has(name); times++) name = `${plain} (${times})`;
    taken.add(name);
    return name;
  });
}
