/** Tables and timelines made elsewhere, read by the mapping that their columns suggest; what was supposed is said in the issues. */
import { EMPTY_DATASET, type ParsedDataset } from '../engagement/dataset';
import { issue, type Fault, type Issue } from '../engagement/issue';
import { readCsv } from './csv';
import { readNetworkTable } from './network-table';
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
  const network = readNetworkTable(text);
  if (network) return network;
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
  return { dataset: EMPTY_DATASET, issues: [issue('file', null, sheet.refusal)] };
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
  const columns = Object.entries(mapping.columns).flatMap(([column, field]) =>
    field ? [[column, field] as const] : [],
  );
  const taken: Fault[] = columns.length > 0 ? [{ code: 'columns-taken', columns }] : [];
  return [...taken, ...doubts.map(faultOf)].map((fault) => issue('row 1', null, fault, 'warning'));
}

function faultOf(doubt: Doubt): Fault {
  switch (doubt.about) {
    case 'missing':
      return { code: 'no-column-for', field: doubt.field };
    case 'several':
      return { code: 'several-columns', field: doubt.field, columns: doubt.columns };
    case 'date-order':
      return { code: 'day-first-supposed', columns: doubt.columns };
  }
}

/** What a mapping gave, with the rows that it left out by reason. */
function told({ dataset, issues, unmapped }: Mapped, word: string): ParsedDataset {
  const left = unmapped.map(({ field, fault, count, rows }): Issue => {
    const where = `${word}${count > 1 ? 's' : ''} ${rows.join(', ')}`;
    return { ...issue(where, field, fault), ...(count > rows.length ? { count } : {}) };
  });
  return { dataset, issues: [...left, ...issues.filter(({ severity }) => severity === 'warning')] };
}
