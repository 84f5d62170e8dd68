/** The rows of the reference data as facts that a sentence can tell: who went where when, who met or gathered where. */
import Papa from 'papaparse';
import { parseEdtf, type EdtfDate } from '../../../src/engagement/edtf';
import { PARTIES } from '../../../src/engagement/party';
import leaders from '../../reference/leaders.json';

/** A person of a row with the party that he acts for. */
export interface Person {
  readonly name: string;
  readonly code: string;
}

export interface Fact {
  readonly id: string;
  readonly type: 'visit' | 'summit' | 'meeting';
  readonly level: string;
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly participants: readonly string[];
  readonly people: readonly Person[];
  readonly place: string;
  readonly series: string;
  readonly start: string;
  readonly end: string;
  /** The first and the last day that the dates allow. */
  readonly from: EdtfDate;
  readonly until: EdtfDate | null;
}

type Row = Readonly<Record<string, string>>;

const listOf = (text: string | undefined): string[] => (text ?? '').split(';').filter(Boolean);

const PERSON = /^(.+) \(([A-Z-]+)\)$/;

/** The rows that templates can tell: with a start, with both sides, and with at most one end that is about a day. */
export function readFacts(csv: string): Fact[] {
  const rows = Papa.parse<Row>(csv.trim(), { header: true }).data;
  return rows.flatMap((row) => {
    const from = parseEdtf(row['start'] ?? '');
    const until = row['end'] ? parseEdtf(row['end']) : null;
    if (!from || (row['end'] && (!until || until.approximate || from.approximate))) return [];
    const people = listOf(row['people']).flatMap((text) => {
      const [, name = '', code = ''] = PERSON.exec(text) ?? [];
      return name ? [{ name, code }] : [];
    });
    const fact: Fact = {
      id: row['id'] ?? '',
      type: row['type'] as Fact['type'],
      level: row['level'] ?? '',
      visitors: listOf(row['visitors']),
      hosts: listOf(row['hosts']),
      participants: listOf(row['participants']),
      people,
      place: row['place'] ?? '',
      series: row['series'] ?? '',
      start: row['start'] ?? '',
      end: row['end'] ?? '',
      from,
      until,
    };
    return isTellable(fact) ? [fact] : [];
  });
}

function isTellable({ type, visitors, hosts, participants, from, until }: Fact): boolean {
  if (until && until.precision !== from.precision) return false;
  if (type === 'visit')
    return (
      visitors.length === 1 &&
      hosts.length === 1 &&
      visitors[0] !== hosts[0] &&
      PARTIES.get(hosts[0] ?? '')?.kind === 'country'
    );
  if (type === 'meeting') return participants.length === 2;
  return hosts.length === 1 && participants.length > 0 && participants.length <= 5;
}

interface Term {
  readonly party: string;
  readonly name: string;
  readonly role: string;
  readonly start: string | null;
  readonly end: string | null;
}

const TERMS = new Map<string, Term[]>();
for (const term of leaders as readonly Term[]) {
  const key = `${term.party}|${term.name}`;
  TERMS.set(key, [...(TERMS.get(key) ?? []), term]);
}

/** The table of leaders knows nobody who left office before. */
const FIRST_TERMS = '1985';

/** What a person held on the day: head of state, head of government, or neither as far as the table knows; before it begins, head of state. */
export function officeOf({ name, code }: Person, day: string): 'state' | 'government' | 'other' {
  const terms = (TERMS.get(`${code}|${name}`) ?? []).filter(
    (term) => (term.start ?? '') <= day && day <= (term.end ?? '9999'),
  );
  if (terms.some((term) => term.role === 'head_of_state')) return 'state';
  if (terms.length) return 'government';
  return day < FIRST_TERMS ? 'state' : 'other';
}
