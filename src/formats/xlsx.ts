/** The sheet of an Excel workbook. The library that reads it is loaded when the first one comes. */
import type { Fault } from '../engagement/issue';
import type { Sheet } from './mapping';
import { sheetOf } from './mapping-sheet';

/** The sheet of this name is read where there is one (COLT has it), else the one with the most rows. */
const NAMED = /^(master|data|données|engagements|visits|visites)$/i;

/** Reads a workbook, or says why it cannot be read. Days come as ISO dates; formulas as their last values. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet | { readonly refusal: Fault }> {
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(bytes.slice().buffer);
    const filled = sheets.filter(({ data }) => data.length > 0);
    const chosen =
      filled.find(({ sheet }) => NAMED.test(sheet.trim())) ??
      filled.reduce<(typeof filled)[number] | null>(
        (most, sheet) => (most && most.data.length >= sheet.data.length ? most : sheet),
        null,
      );
    if (!chosen) return { refusal: { code: 'empty-workbook' } };
    return sheetOf(chosen.data.map((row) => row.map(textOfCell)));
  } catch (error) {
    return {
      refusal: { code: 'bad-workbook', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return String(cell);
}
