/** What a run of the conversion tells: rows by type, status, decade and source, and what was joined. */
import type { Outputs } from './files';
import { datasetOf } from './source';
import { cell, listIn, type Row } from './table';

/** The lines to print after a run. */
export function summarise({ rows, tally }: Pick<Outputs, 'rows' | 'tally'>): string {
  const sources = (row: Row) => [
    ...new Set(listIn(row, 'source').map((id) => (/^https?:/.test(id) ? 'pages' : datasetOf(id)))),
  ];
  return [
    `${rows.length} engagements from ${tally.facts} rows of facts`,
    `by type: ${countBy(rows, (row) => [cell(row, 'type')])}`,
    `by status: ${countBy(rows, (row) => [cell(row, 'status')])}`,
    `by level: ${countBy(rows, (row) => [cell(row, 'level') || 'none'])}`,
    `by source: ${countBy(rows, sources)}`,
    `by decade: ${countBy(rows, (row) => [`${cell(row, 'start').slice(0, 3)}0s`], true)}`,
    `with a sector: ${rows.filter((row) => cell(row, 'sectors') !== '').length}, with a place: ${rows.filter((row) => cell(row, 'place') !== '').length}, in a series: ${rows.filter((row) => cell(row, 'series') !== '').length}`,
    `trips and reports in summits: ${tally.tripsInSummits + tally.tripsBeside}; reports merged into another: ${tally.merged}`,
    `spellings folded: ${tally.spellingsFolded}; mentions rewritten: ${tally.mentionsRewritten}`,
  ].join('\n');
}

function countBy(rows: readonly Row[], keys: (row: Row) => readonly string[], byKey = false): string {
  const counts = new Map<string, number>();
  for (const key of rows.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => (byKey ? (a[0] < b[0] ? -1 : 1) : b[1] - a[1]))
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');
}
