/** Tables as text: CSV with a header line, read and written the same way everywhere in the conversion. */
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** Reads a CSV text with a header line. A malformed table is a fault of this repository and throws with the line. */
export function parseTable(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`parseTable: line ${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}

/** Writes rows as CSV in the order of `columns`, lines ended by `\n`. */
export function formatTable(columns: readonly string[], rows: readonly Row[]): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { newline: '\n' })}\n`;
}

/** The value of a column; a column that the table does not have throws, naming it. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`cell: no column “${column}” among ${Object.keys(row).join(', ')}`);
  return value.trim();
}

/** A list in one cell, parted by `;`; empty for an empty cell. */
export function listIn(row: Row, column: string): string[] {
  return cell(row, column)
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}
