import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyMapping } from './mapping-apply';
import { guessMapping } from './mapping-guess';
import { readXlsx } from './xlsx';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest workbook: inline texts, and numbers that a style shows as dates. */
function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}" s="1"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
  };
  names.forEach((name, i) => {
    const rows = sheets[name]!.map(
      (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
    );
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
}

describe('readXlsx', () => {
  it('reads the sheet Master, with days as days', async () => {
    const sheet = await readXlsx(
      workbook({
        Notes: [['a'], ['b'], ['c'], ['d']],
        Master: [
          ['Date', 'From', 'To'],
          [45830, 'Mali', 'Russia'],
        ],
      }),
    );
    if ('refusal' in sheet) throw new Error(sheet.refusal.code);
    expect(sheet).toEqual({
      columns: ['Date', 'From', 'To'],
      rows: [['2025-06-22', 'Mali', 'Russia']],
      firstRow: 2,
    });
    expect(applyMapping(sheet, guessMapping(sheet).mapping).mapped).toBe(1);
  });

  it('says why it cannot read a file', async () => {
    const broken = await readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    expect(broken).toHaveProperty('refusal');
  });
});
