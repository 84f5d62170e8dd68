/** Heads of state and government with their terms, from the fact tables: names put right, doubled spells joined. */
import { foldText } from './fold';
import { cell, listIn, type Row } from './table';

export interface Leader {
  readonly party: string;
  readonly name: string;
  /** `head_of_state`, `head_of_government`, or for ministers and heads of organisations the office in words. */
  readonly role: string;
  /** ISO day, month or year. */
  readonly start: string;
  /** Empty: in office when the table was made. */
  readonly end: string;
  /** Other spellings in use, the French one first. */
  readonly aliases: readonly string[];
}

interface Tables {
  readonly leaders: readonly Row[];
  /** Terms that the table of Wikidata lacks. */
  readonly added: readonly Row[];
  /** Ends that the table of Wikidata lacks or has wrong; `-` for a term that never was. */
  readonly ends: readonly Row[];
  /** Labels that are not the English name → the English and the French one. */
  readonly names: readonly Row[];
}

/** Reads the tables of leaders; sorted by party, start and name. */
export function readLeaders({ leaders, added, ends, names }: Tables): Leader[] {
  const known = new Map(names.map((row) => [`${cell(row, 'party')} ${cell(row, 'label')}`, row]));
  const terms = [...leaders, ...added].flatMap((row): Leader[] => {
    const party = cell(row, 'country');
    const label = cell(row, 'person');
    if (cell(row, 'start') === '') return [];
    const entry = known.get(`${party} ${label}`) ?? known.get(`* ${label}`);
    const name = (entry ? cell(entry, 'name') : label).replaceAll("'", '’');
    const french = entry ? cell(entry, 'fr') : '';
    const aliases = french === '' || french === name ? [] : [french];
    return [
      { party, name, role: cell(row, 'role'), start: cell(row, 'start'), end: cell(row, 'end'), aliases },
    ];
  });
  return closeSucceeded(correctEnds(joinSpells(terms), ends), added);
}

/** Reads the hand-made table of ministers, envoys and heads of organisations. */
export function readMinisters(rows: readonly Row[]): Leader[] {
  return rows.map((row) => ({
    party: cell(row, 'party'),
    name: cell(row, 'name'),
    role: cell(row, 'role'),
    start: cell(row, 'start'),
    end: cell(row, 'end'),
    aliases: listIn(row, 'aliases'),
  }));
}

/**
 * One person's spells in one office that touch or overlap become one. A spell that is both open and ended in the source
 * is ended when somebody else followed, else open.
 */
function joinSpells(terms: readonly Leader[]): Leader[] {
  const byOffice = new Map<string, Leader[]>();
  for (const term of terms) {
    const key = `${term.party} ${term.role} ${foldText(term.name)}`;
    byOffice.set(key, [...(byOffice.get(key) ?? []), term]);
  }
  const latestStart = new Map<string, string>();
  for (const { party, role, start, name } of terms) {
    const key = `${party} ${role}`;
    const latest = latestStart.get(key);
    if (latest === undefined || start > latest.slice(0, latest.indexOf(' ')))
      latestStart.set(key, `${start} ${name}`);
  }
  const joined = [...byOffice.values()].flatMap((spells) => {
    const [{ party, role, name }] = spells as [Leader];
    const last = latestStart.get(`${party} ${role}`) ?? '';
    return joinOne(spells, last.slice(last.indexOf(' ') + 1) === name);
  });
  return joined.sort(
    (a, b) =>
      compare(a.party, b.party) ||
      compare(a.start, b.start) ||
      compare(a.name, b.name) ||
      compare(a.role, b.role),
  );
}

function joinOne(spells: readonly Leader[], isLatest: boolean): Leader[] {
  const ordered = [...spells].sort(
    (a, b) => compare(a.start, b.start) || compare(a.end || '9999', b.end || '9999'),
  );
  const result: Leader[] = [];
  for (const spell of ordered) {
    const before = result.at(-1);
    if (before && (before.end === '' || spell.start.slice(0, 7) <= nextMonth(before.end))) {
      result[result.length - 1] = { ...before, end: laterEnd(before.end, spell.end, isLatest) };
    } else result.push(spell);
  }
  return result;
}

function laterEnd(a: string, b: string, open: boolean): string {
  if (a === '' || b === '') return open ? '' : a || b;
  return a > b ? a : b;
}

function nextMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7) || '12')];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function correctEnds(terms: readonly Leader[], ends: readonly Row[]): Leader[] {
  const right = new Map(
    ends.map((row) => [`${cell(row, 'party')} ${cell(row, 'role')} ${cell(row, 'name')}`, cell(row, 'end')]),
  );
  return terms.flatMap((term) => {
    const end = right.get(`${term.party} ${term.role} ${term.name}`);
    if (end === '-') return [];
    const isWrong = term.end === '' || term.end < term.start;
    return end !== undefined && isWrong ? [{ ...term, end }] : [term];
  });
}

/** A term that was added by hand ends the open one of its predecessor. */
function closeSucceeded(terms: readonly Leader[], added: readonly Row[]): Leader[] {
  const newest = new Map<string, string>();
  for (const row of added)
    if (cell(row, 'end') === '')
      newest.set(`${cell(row, 'country')} ${cell(row, 'role')}`, cell(row, 'start'));
  return terms.map((term) => {
    const start = newest.get(`${term.party} ${term.role}`);
    return start !== undefined && term.end === '' && term.start < start ? { ...term, end: start } : term;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lines of `leaders.json` and `ministers.json`: who held office since `since` (a year), one compact object each. */
export function compactLeaders(
  leaders: readonly Leader[],
  since: string,
  isParty: (code: string) => boolean,
): object[] {
  return leaders
    .filter(({ party, end }) => isParty(party) && (end === '' || end >= since))
    .map(({ party, name, role, start, end, aliases }) => ({
      party,
      name,
      role,
      start,
      end: end || null,
      ...(aliases.length > 0 ? { aliases } : {}),
    }));
}
