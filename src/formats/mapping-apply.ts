/** The rows of a sheet as engagements, by a mapping. */
import Papa from 'papaparse';
import { periodOf } from '../engagement/edtf';
import type { Engagement } from '../engagement/engagement';
import { issue, type Fault, type Issue } from '../engagement/issue';
import { isSector } from '../engagement/sector';
import { mapColt } from './colt';
import { readCsv } from './csv';
import { parseList, parseNamed } from './csv-cell';
import type { Field, Mapped, Mapping, Sheet } from './mapping';
import { readDate } from './mapping-date';
import { readParties } from './mapping-party';
import { Rejections, mappedOf, withId, type RawEngagement } from './mapping-result';
import { isEmpty } from './mapping-sheet';
import { TYPE_WORDS, wordOf, type Words } from './mapping-words';
import { mapTimelineSheet } from './timelinejs';

/** Applies a mapping. Pure; nothing a user's table holds makes it throw. */
export function applyMapping(sheet: Sheet, mapping: Mapping): Mapped {
  if (mapping.kind === 'colt') return mapColt(sheet);
  if (mapping.kind === 'timelinejs') return mapTimelineSheet(sheet);
  if (mapping.kind === 'own') return mapOwn(sheet);
  const rejections = new Rejections(sheet.firstRow);
  const reader = new RowReader(sheet, mapping);
  const raw: RawEngagement[] = [];
  const rows: number[] = [];
  sheet.rows.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const before = reader.issues.length;
    const row = reader.read(index);
    if ('code' in row) {
      rejections.add(row, index);
      reader.issues.length = before;
    } else {
      raw.push(row);
      rows.push(index);
    }
  });
  return mappedOf(raw, rows, rejections, reader.issues);
}

function mapOwn(sheet: Sheet): Mapped {
  const text = Papa.unparse([sheet.columns, ...sheet.rows] as string[][]);
  const { dataset, issues } = readCsv(text);
  const rejections = new Rejections(sheet.firstRow);
  rejections.addIssues(issues);
  return { dataset, issues, mapped: dataset.engagements.length, unmapped: rejections.list() };
}

class RowReader {
  readonly issues: Issue[] = [];
  readonly #sheet: Sheet;
  readonly #mapping: Mapping;
  /** Columns of each field, in order. */
  readonly #columns = new Map<Field, number[]>();
  readonly #extra: number[] = [];

  constructor(sheet: Sheet, mapping: Mapping) {
    this.#sheet = sheet;
    this.#mapping = mapping;
    sheet.columns.forEach((column, index) => {
      const field = mapping.columns[column];
      if (!field) this.#extra.push(index);
      else this.#columns.set(field, [...(this.#columns.get(field) ?? []), index]);
    });
  }

  /** A raw engagement, or why there is none. */
  read(index: number): RawEngagement | Fault {
    const cells = this.#sheet.rows[index]!;
    const texts = (field: Field) =>
      (this.#columns.get(field) ?? []).map((column) => cells[column]?.trim() ?? '').filter(Boolean);
    const text = (field: Field) => texts(field).join('; ');
    const dates = this.#dates(text('start'), text('end'));
    if ('code' in dates) return dates;
    const parties = {
      visitors: this.#parties('visitors', text('visitors'), index),
      hosts: this.#parties('hosts', text('hosts'), index),
      participants: this.#parties('participants', text('participants'), index),
    };
    if (Object.values(parties).every((codes) => codes.length === 0))
      return { code: 'no-party', value: NAMED.map(text).filter(Boolean).join('; ') };
    const raw: Omit<RawEngagement, 'id'> = {
      type: this.#type(text('type'), parties),
      level: wordOf(text('level'), LEVEL_WORDS),
      status: wordOf(text('status'), STATUS_WORDS),
      title: text('title') || null,
      ...dates,
      ...parties,
      people: texts('people').flatMap((cell) => peopleIn(cell, parties.visitors)),
      place: text('place') ? { name: text('place'), country: null, lat: null, lon: null } : null,
      sectors: text('sectors')
        .toLowerCase()
        .split(/[;,/|]/)
        .map((part) => part.trim())
        .filter(isSector),
      series: text('series') || null,
      agreements: text('agreements') || null,
      sources: texts('source').flatMap((cell) => cell.split(/[\s;|]+(?=https?:)/)),
      ...this.#kept(cells),
    };
    return withId(raw, text('id'));
  }

  #dates(start: string, end: string): Pick<Engagement, 'start' | 'end'> | Fault {
    const { dateOrder } = this.#mapping;
    const first = readDate(start, dateOrder);
    if (start === '' || first === 'unknown') return { code: 'no-date' };
    if (first === null) return { code: 'unreadable-date', value: start };
    const last = end === '' ? null : readDate(end, dateOrder);
    if (end !== '' && last === null) return { code: 'unreadable-end', value: end };
    const until = last === 'unknown' ? '' : (last?.end ?? last?.start ?? first.end);
    if (!periodOf(first.start, until)) return { code: 'end-before-start', start, end };
    return { start: first.start, end: until };
  }

  #parties(field: Field, cell: string, index: number): string[] {
    const { codes, unread } = readParties(cell);
    for (const part of unread) {
      const where = `row ${index + this.#sheet.firstRow}`;
      this.issues.push(issue(where, field, { code: 'party-left-out', value: part }, 'warning'));
    }
    return codes;
  }

  #type(
    cell: string,
    { visitors, hosts, participants }: Record<'visitors' | 'hosts' | 'participants', string[]>,
  ) {
    const said = wordOf(cell, TYPE_WORDS);
    if (said) return said;
    return participants.length > 2 && visitors.length + hosts.length === 0 ? 'summit' : this.#mapping.type;
  }

  /** The columns without a field, as they stand. */
  #kept(cells: readonly string[]): { extra?: Record<string, string> } {
    const pairs = this.#extra
      .map((column) => [this.#sheet.columns[column]!, cells[column]?.trim() ?? ''] as const)
      .filter(([, value]) => value !== '');
    return pairs.length > 0 ? { extra: Object.fromEntries(pairs) } : {};
  }
}

const NAMED: readonly Field[] = ['visitors', 'hosts', 'participants'];

const LEVEL_WORDS: Words<NonNullable<Engagement['level']>> = [
  ['state', /\bstate\b|d[’' ][ée]tat/i],
  ['official', /official/i],
  ['working', /working|travail/i],
  ['private', /priv/i],
];
const STATUS_WORDS: Words<NonNullable<Engagement['status']>> = [
  ['cancelled', /cancel|annul/i],
  ['postponed', /postpon|report/i],
  ['announced', /announc|planned|scheduled|annonc|prévu|prevu/i],
  ['ongoing', /ongoing|under way|en cours/i],
  ['completed', /complet|held|done|past|effectu|termin|tenu/i],
];

/** Names in a cell, each with its party where that is said, or where there is but one visitor. */
function peopleIn(cell: string, visitors: readonly string[]): Engagement['people'] {
  const items = cell.includes(';')
    ? parseList(cell)
    : cell.split(/\s*(?:,|\n|\band\b|\bet\b)\s*/).filter(Boolean);
  return items.map((item) => {
    const { name, code } = parseNamed(item);
    return { name, party: code ?? (visitors.length === 1 ? visitors[0]! : null), role: null };
  });
}
