/** Sources as a table: `sources.csv`, which describes the sources that a table of engagements cites. */
import * as v from 'valibot';
import { issue, type Issue } from '../engagement/issue';
import { SourceSchema, type Source } from '../engagement/engagement';
import type { TableRow } from './csv-table';

export const SOURCE_COLUMNS = [
  'id',
  'title',
  'publisher',
  'author',
  'lang',
  'published',
  'url',
  'licence',
] as const;

/** The sources of a table's rows; those without an id are left out, with an issue. Columns beyond these are not read. */
export function parseSourceRows(rows: readonly TableRow[], issues: Issue[]): Source[] {
  return rows.flatMap(({ row, cells }) => {
    const raw = Object.fromEntries(SOURCE_COLUMNS.map((name) => [name, cells.get(name)?.trim() || null]));
    const result = v.safeParse(SourceSchema, raw);
    if (result.success) return [result.output];
    issues.push(issue(`row ${row}`, 'id', { code: 'source-without-id' }));
    return [];
  });
}
