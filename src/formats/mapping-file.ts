/** Tables and timelines made elsewhere, read by the mapping that their columns suggest; what was supposed is said in the issues. */
import type { Issue, ParsedDataset } from '../engagement/dataset';
import { readCsv } from './csv';
import type { Doubt, Guess, Mapped, Sheet } from './mapping';
import { applyMapping } from './mapping-apply';
import { guessMapping } from './mapping-guess';
import { sheetOfCsv } from './mapping-sheet';
import { isTimelineJson, mapTimelineJson } from './timelinejs';
import { isVisJson, mapVisJson } from './vis';
import { readXlsx } from './xlsx';

/** So much of a text is looked at to tell whether it is a table of engagements, in UTF-16 units. */
const HEAD = 50_000;

/** A table of text: our own, or any whose columns can be guessed. */
export function readTable(text: string): ParsedDataset {
  const own = readCsv(text);
  if (own.dataset.engagements.length + own.dataset.sources.length > 0) return own;
  if (!isPromising(text.slice(0, HEAD))) return own;
  const mapped = readSheet(sheetOfCsv(text));
  return mapped.dataset.engagements.length > 0 ? mapped : own;
}

/** Whether the upper rows have what an engagement cannot do without. A file that is no table at all is not read whole for it. */
function isPromising(head: string): boolean {
  return guessMapping(sheetOfCsv(head)).doubts.every(({ about }) => about !== 'missing');
}

/** A workbook; a refusal becomes an issue. */
export async function readWorkbook(bytes: Uint8Array): Promise<ParsedDataset> {
  const sheet = await readXlsx(bytes);
  if ('columns' in sheet) return readSheet(sheet);
  const issue: Issue = { where: 'file', field: null, reason: sheet.refusal, severity: 'error' };
  return { dataset: { version: 1, sources: [], engagements: [] }, issues: [issue] };
}

/** JSON of TimelineJS or vis-timeline; null for other JSON. */
export function readTimelineJson(value: unknown): ParsedDataset | null {
  if (isTimelineJson(value)) return told(mapTimelineJson(value), 'event');
  return isVisJson(value) ? told(mapVisJson(value), 'item') : null;
}

function readSheet(sheet: Sheet): ParsedDataset {
  const guess = guessMapping(sheet);
  const { dataset, issues } = told(applyMapping(sheet, guess.mapping), 'row');
  return { dataset, issues: [...supposed(guess), ...issues] };
}

/** Which column was taken for which field, and what is in doubt about that. */
function supposed({ mapping, doubts }: Guess): Issue[] {
  const pairs = Object.entries(mapping.columns).flatMap(([column, field]) =>
    field ? [`“${column}” as ${field}`] : [],
  );
  const taken = pairs.length > 0 ? [`The columns were read so: ${pairs.join(', ')}`] : [];
  return [...taken, ...doubts.map(inWords)].map((reason) => ({
    where: 'row 1',
    field: null,
    reason,
    severity: 'warning',
  }));
}

function inWords(doubt: Doubt): string {
  switch (doubt.about) {
    case 'missing':
      return `No column was found for ${doubt.field}`;
    case 'several':
      return `Several columns may be ${doubt.field}: ${doubt.columns.map((column) => `“${column}”`).join(', ')}; the first was taken`;
    case 'date-order':
      return `Dates such as 03/04/2025 were read with the day first (${doubt.columns.map((column) => `“${column}”`).join(', ')}); nothing in the table settles it`;
  }
}

/** What a mapping gave, with the rows that it left out by reason. */
function told({ dataset, issues, unmapped }: Mapped, word: string): ParsedDataset {
  const left = unmapped.map(({ reason, count, rows }): Issue => {
    const more = count > rows.length ? ` (${word}s ${rows.join(', ')} … ${count} in all)` : '';
    const where = count > 1 && more === '' ? `${word}s ${rows.join(', ')}` : `${word} ${rows[0]}`;
    return { where, field: null, reason: `${reason}${more}`, severity: 'error' };
  });
  return { dataset, issues: [...left, ...issues.filter(({ severity }) => severity === 'warning')] };
}
