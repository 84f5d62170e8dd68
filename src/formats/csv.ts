/** Data sets as tables: one engagement a row, readable and editable in any spreadsheet program. */
import Papa from 'papaparse';
import { EMPTY_DATASET, parseEngagements, type Dataset, type ParsedDataset } from '../engagement/dataset';
import type { Engagement, Source } from '../engagement/engagement';
import { engagementId } from '../engagement/identity';
import { issue, type Fault, type Issue } from '../engagement/issue';
import { baseSourceId } from '../engagement/source';
import { formatList, formatNamed, guard, parseList, parseNamed, partyIn } from './csv-cell';
import { parseSourceRows, SOURCE_COLUMNS } from './csv-sources';
import { readHeader, readRows } from './csv-table';

/** The columns of a table of engagements, in order. Others are kept in `extra` and come back behind these. */
export const CSV_COLUMNS = [
  'id',
  'type',
  'level',
  'status',
  'title',
  'start',
  'end',
  'visitors',
  'hosts',
  'participants',
  'people',
  'place',
  'sectors',
  'series',
  'source',
] as const;

/** Read where it is there, written where an engagement has one. */
const AGREEMENTS = 'agreements';
const ENGAGEMENT_COLUMNS: ReadonlySet<string> = new Set([...CSV_COLUMNS, AGREEMENTS]);
/** Every column that a table of ours may have, of engagements or of sources. */
export const KNOWN_COLUMNS: ReadonlySet<string> = new Set([...ENGAGEMENT_COLUMNS, ...SOURCE_COLUMNS]);
/** In the column `end`: nobody said when it ended. An empty cell means the same as `start`, `..` that it goes on. */
const UNKNOWN_END = 'unknown';

/**
 * Reads a table of engagements, or of sources (`id,title,publisher,…`). Comma, semicolon or tab; column names in any case and
 * order; countries by code or name. A row without an id gets the one that its fields give. Issues name rows as a spreadsheet
 * numbers them: the header is row 1.
 */
export function readCsv(text: string): ParsedDataset {
  const issues: Issue[] = [];
  const header = readHeader(text, KNOWN_COLUMNS);
  if (header.columns.includes('type')) {
    const rows = readRows(text, header, issues);
    const extras = header.columns.filter((name) => !ENGAGEMENT_COLUMNS.has(name));
    const raw = rows.map(({ cells }) => parseCells(cells, extras));
    const engagements = parseEngagements(raw, (index) => `row ${rows[index]?.row}`, issues);
    return { dataset: { version: 1, sources: citedSources(engagements), engagements }, issues };
  }
  if (header.columns.includes('id') && header.columns.includes('publisher')) {
    const sources = parseSourceRows(readRows(text, header, issues), issues);
    return { dataset: { ...EMPTY_DATASET, sources }, issues };
  }
  const fault: Fault =
    text.trim() === ''
      ? { code: 'empty-table' }
      : {
          code: 'no-type-column',
          columns: CSV_COLUMNS.join(', '),
          sourceColumns: SOURCE_COLUMNS.join(', '),
        };
  return { dataset: EMPTY_DATASET, issues: [issue('row 1', 'type', fault)] };
}

/** A data set as a table: the columns of `CSV_COLUMNS`, then those that came with the data. Lines end with CR LF, as RFC 4180 asks. */
export function writeCsv({ engagements }: Pick<Dataset, 'engagements'>): string {
  const extras = [...new Set(engagements.flatMap((engagement) => Object.keys(engagement.extra ?? {})))];
  const hasAgreements = engagements.some((engagement) => engagement.agreements !== null);
  const fields = [...CSV_COLUMNS, ...(hasAgreements ? [AGREEMENTS] : []), ...extras];
  const data = engagements.map((engagement) => {
    const cells: Readonly<Record<string, string>> = { ...engagement.extra, ...engagementCells(engagement) };
    return fields.map((field) => guard(cells[field] ?? ''));
  });
  return `${Papa.unparse({ fields: fields.map(guard), data }, { newline: '\r\n' })}\r\n`;
}

/** The cells of an engagement's row by column; empty ones for what it does not say. */
export function engagementCells(engagement: Engagement): Record<string, string> {
  return {
    id: engagement.id,
    type: engagement.type,
    level: engagement.level ?? '',
    status: engagement.status ?? '',
    title: engagement.title ?? '',
    start: engagement.start ?? '',
    end: engagement.end === '' ? UNKNOWN_END : (engagement.end ?? ''),
    visitors: formatList(engagement.visitors),
    hosts: formatList(engagement.hosts),
    participants: formatList(engagement.participants),
    people: formatList(engagement.people.map(({ name, party }) => formatNamed(name, party))),
    place: engagement.place ? formatNamed(engagement.place.name, engagement.place.country) : '',
    sectors: formatList(engagement.sectors),
    series: engagement.series ?? '',
    source: formatList(engagement.sources),
    [AGREEMENTS]: engagement.agreements ?? '',
  };
}

/** A row as a raw engagement, for `parseEngagements` to check. */
export function parseCells(
  cells: ReadonlyMap<string, string>,
  extras: readonly string[] = [],
): Record<string, unknown> {
  const cell = (name: string) => cells.get(name)?.trim() ?? '';
  const orNull = (text: string) => (text === '' ? null : text);
  const parties = (name: string) => parseList(cell(name)).map(partyIn);
  const raw = {
    type: cell('type').toLowerCase(),
    level: orNull(cell('level').toLowerCase()),
    status: orNull(cell('status').toLowerCase()),
    title: orNull(cell('title')),
    ...parseDates(cell('start'), cell('end')),
    visitors: parties('visitors'),
    hosts: parties('hosts'),
    participants: parties('participants'),
    people: parseList(cell('people')).map((text) => {
      const { name, code } = parseNamed(text);
      return { name, party: code, role: null };
    }),
    place: cell('place') ? parsePlace(cell('place')) : null,
    sectors: parseList(cell('sectors')).map((sector) => sector.toLowerCase()),
    series: orNull(cell('series')),
    agreements: orNull(cell(AGREEMENTS)),
    sources: parseList(cell('source')),
  };
  const extra = extras.map((name) => [name, cells.get(name) ?? ''] as const);
  const id = cell('id') || engagementId(raw as Parameters<typeof engagementId>[0]);
  return { id, ...raw, ...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}) };
}

/** Start and end; `start` may hold an EDTF interval (`2025-06-22/2025-06-26`) where there is no end. */
function parseDates(start: string, end: string): { start: string | null; end: string | null } {
  const [from = '', to] = end === '' ? start.split('/') : [start];
  const last = to ?? end;
  const unknown = to === '' || last.toLowerCase() === UNKNOWN_END;
  return { start: from === '' ? null : from, end: unknown ? '' : last === '' ? null : last };
}

function parsePlace(text: string): { name: string; country: string | null } {
  const { name, code } = parseNamed(text);
  return { name, country: code };
}

/** A source for each id that the rows cite. `list#12` is row 12 of the source `list`. */
export function citedSources(engagements: readonly Engagement[]): Source[] {
  const ids = new Set(engagements.flatMap((engagement) => engagement.sources).map(baseSourceId));
  return [...ids].map((id) => ({
    id,
    title: null,
    publisher: null,
    author: null,
    lang: null,
    published: null,
    url: /^https?:\/\//.test(id) ? id : null,
    licence: null,
  }));
}
