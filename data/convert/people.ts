/**
 * One person, several spellings: which names of a party are certainly the same person, and how that person is written.
 * Where it is not certain, two names stay two: a wrong join cannot be seen afterwards, a missing one can.
 */
import { bareName, editDistance, foldText, nameTokens } from './fold';
import type { Mention } from './report';

/** Somebody known to have held an office, with the days of it (ISO dates; an empty end: still in office). */
export interface OfficeHolder {
  readonly party: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** A row of the table of spellings that are set by hand. */
export interface Spelling {
  readonly party: string;
  readonly variant: string;
  readonly name: string;
  /** The first and the last year in which the variant means this person; empty for always. */
  readonly from?: string;
  readonly to?: string;
}

export interface DatedMention extends Mention {
  /** ISO day, month or year. */
  readonly date: string;
}

export interface People {
  /** How the person is written whom a name of a party means at a date. */
  readonly resolve: (mention: DatedMention) => string;
  /** Numbers for the log: spellings that were folded, surnames that were expanded. */
  readonly folded: number;
}

/** Two mentions of one name further apart than this many years are not taken for one person on likeness alone. */
const GENERATION_YEARS = 14;

interface Name {
  readonly text: string;
  readonly tokens: readonly string[];
  first: number;
  last: number;
  count: number;
  known: boolean;
}

/** Given names that are one name in several transcriptions; the first edit-distance rule is too narrow for them. */
const SAME_GIVEN_NAME: readonly (readonly string[])[] = [
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'muhammed', 'mohamad', 'muhamad'],
  ['dmitri', 'dmitry', 'dimitry', 'dmitriy', 'dimitri'],
  ['sergei', 'sergey', 'serguei', 'sergeii'],
  ['alexander', 'aleksandr', 'alexandr', 'aleksander', 'alyaksandr', 'alexandre', 'aleksandar'],
  ['yuri', 'yury', 'yuriy', 'iouri'],
  ['nikolai', 'nikolay'],
  ['abdallah', 'abdullah', 'abdulla', 'abdallahi'],
  ['hussein', 'husayn', 'husain', 'hossein', 'hussain'],
  ['ahmed', 'ahmad'],
  ['omar', 'umar'],
  ['hamad'],
  ['hamed', 'hamid'],
  ['volodymyr', 'vladimir', 'wolodymyr'],
  ['viktor', 'victor'],
  ['yusuf', 'yousef', 'youssef', 'yousuf'],
];
const GIVEN = new Map(SAME_GIVEN_NAME.flatMap((group, index) => group.map((name) => [name, index] as const)));

/** Reads the names of all mentions and the holders of offices, and decides who is who. */
export function buildPeople(
  mentions: readonly DatedMention[],
  holders: readonly OfficeHolder[],
  spellings: readonly Spelling[],
): People {
  const byHand = indexSpellings(spellings);
  const set = new Set(spellings.map(({ party, name }) => `${party} ${name}`));
  const written = (party: string, name: string, year: number) =>
    byHand(party, name, year) ?? byHand(party, bareName(name), year) ?? bareName(name);
  const parties = new Map<string, Map<string, Name>>();
  for (const { party, name, date } of mentions)
    count(parties, party, written(party, name, yearOf(date)), yearOf(date), false);
  for (const holder of holders) {
    const years = [yearOf(holder.start || holder.end), yearOf(holder.end || holder.start)];
    for (const year of years)
      count(parties, holder.party, written(holder.party, holder.name, year), year, true);
  }
  const canonical = new Map<string, string>();
  for (const [party, names] of parties) {
    for (const [name, form] of foldParty([...names.values()], (name) => set.has(`${party} ${name}`)))
      canonical.set(`${party} ${name}`, form);
  }
  const form = (party: string, name: string, year: number) => {
    const text = written(party, name, year);
    return canonical.get(`${party} ${text}`) ?? text;
  };
  const office = indexHolders(holders, form);
  const resolve = ({ party, name, date }: DatedMention): string => {
    const full = form(party, name, yearOf(date));
    return nameTokens(full).length > 1 || set.has(`${party} ${full}`)
      ? full
      : (inOffice(office.get(party) ?? [], full, date) ?? full);
  };
  return {
    resolve,
    folded: [...canonical].filter(([key, name]) => key.slice(key.indexOf(' ') + 1) !== name).length,
  };
}

function indexSpellings(
  spellings: readonly Spelling[],
): (party: string, name: string, year: number) => string | undefined {
  const rows = new Map<string, Spelling[]>();
  for (const row of spellings) {
    const key = `${row.party} ${foldText(row.variant)}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (party, name, year) =>
    rows
      .get(`${party} ${foldText(name)}`)
      ?.find(({ from, to }) => year >= Number(from || 0) && year <= Number(to || 9999))?.name;
}

function count(
  parties: Map<string, Map<string, Name>>,
  party: string,
  text: string,
  year: number,
  known: boolean,
): void {
  const names = parties.get(party) ?? new Map<string, Name>();
  parties.set(party, names);
  const name = names.get(text) ?? {
    text,
    tokens: nameTokens(text),
    first: year,
    last: year,
    count: 0,
    known: false,
  };
  name.first = Math.min(name.first, year);
  name.last = Math.max(name.last, year);
  if (known) name.known = true;
  else name.count += 1;
  names.set(text, name);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Groups the names of one party by person; gives name → the form to write. */
function foldParty(names: Name[], isSet: (name: string) => boolean): Map<string, string> {
  const full = names.filter((name) => name.tokens.length > 1);
  const groups = new Map<Name, Name[]>(full.map((name) => [name, [name]]));
  const join = (a: Name, b: Name) => {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other) return;
    one.push(...other);
    for (const name of other) groups.set(name, one);
  };
  for (const [index, a] of full.entries()) {
    for (const b of full.slice(index + 1)) if (contemporary(a, b) && likeness(a, b) === 'same') join(a, b);
  }
  // A short form is the long one only where no second person fits it.
  for (const short of full) {
    const longer = new Set(
      full
        .filter((long) => contemporary(short, long) && likeness(short, long) === 'shortened')
        .map((long) => groups.get(long)!),
    );
    longer.delete(groups.get(short)!);
    if (longer.size === 1) join(short, [...longer][0]![0]!);
  }
  const forms = new Map<string, string>();
  for (const group of new Set(groups.values())) {
    const best = [...group].sort(
      (a, b) =>
        Number(isSet(b.text)) - Number(isSet(a.text)) ||
        Number(b.known) - Number(a.known) ||
        b.count - a.count ||
        (a.text < b.text ? -1 : 1),
    )[0]!;
    const accented = group
      .filter((name) => foldText(name.text) === foldText(best.text))
      .sort((a, b) => accents(b.text) - accents(a.text))[0]!;
    const form = isSet(best.text) || best.known ? best.text : accented.text;
    for (const name of group) forms.set(name.text, form);
  }
  return forms;
}

function accents(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
}

function contemporary(a: Name, b: Name): boolean {
  return a.first - b.last <= GENERATION_YEARS && b.first - a.last <= GENERATION_YEARS;
}

/** `same`: the same words, in any order or transcription. `shortened`: the first lacks middle names of the second. */
function likeness(a: Name, b: Name): 'same' | 'shortened' | null {
  if (a.tokens.join('') === b.tokens.join('') || isReordered(a, b)) return 'same';
  const [given, otherGiven] = [a.tokens[0]!, b.tokens[0]!];
  const [family, otherFamily] = [a.tokens.at(-1)!, b.tokens.at(-1)!];
  const sameFamily = family === otherFamily;
  const sameGiven = given === otherGiven;
  const alike =
    (sameFamily && (sameGiven || likeGiven(given, otherGiven))) ||
    (sameGiven &&
      given.length > 3 &&
      Math.min(family.length, otherFamily.length) >= 6 &&
      editDistance(family, otherFamily, 1) <= 1);
  if (!alike) return null;
  const [middle, otherMiddle] = [a.tokens.slice(1, -1), b.tokens.slice(1, -1)];
  if (
    middle.length === otherMiddle.length &&
    middle.every((token, index) => likeMiddle(token, otherMiddle[index]!))
  )
    return 'same';
  // One of several initials tells nothing: George W. Bush is not George H. W. Bush.
  const initialsOnly = middle.length > 0 && middle.every((token) => token.length === 1);
  return sameGiven && !initialsOnly && middle.length < otherMiddle.length && isWithin(middle, otherMiddle)
    ? 'shortened'
    : null;
}

/** The family name before or behind. Names with “son of” keep their order, or father and son would be one. */
function isReordered(a: Name, b: Name): boolean {
  if (a.tokens.length !== b.tokens.length) return false;
  if ([a, b].some(({ text }) => /\b(bin|ibn|ben|al)\b/i.test(text))) {
    return a.tokens.some(
      (_, at) => [...a.tokens.slice(at), ...a.tokens.slice(0, at)].join(' ') === b.tokens.join(' '),
    );
  }
  return [...a.tokens].sort().join(' ') === [...b.tokens].sort().join(' ');
}

function likeGiven(a: string, b: string): boolean {
  const group = GIVEN.get(a);
  if (group !== undefined && group === GIVEN.get(b)) return true;
  return Math.min(a.length, b.length) >= 5 && a[0] === b[0] && editDistance(a, b, 1) <= 1;
}

function likeMiddle(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  const [group, other] = [GIVEN.get(a), GIVEN.get(b)];
  if (group !== undefined && other !== undefined) return group === other;
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b, 1) <= 1;
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (at < short.length && likeMiddle(short[at]!, token)) at += 1;
  return at === short.length;
}

interface Term {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly start: string;
  readonly end: string;
}

function indexHolders(
  holders: readonly OfficeHolder[],
  form: (party: string, name: string, year: number) => string,
): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { party, name, start, end } of holders) {
    const written = form(party, name, yearOf(start || end));
    const tokens = nameTokens(written);
    if (tokens.length < 2 || start === '') continue;
    const list = terms.get(party) ?? [];
    list.push({ name: written, tokens, start, end: end || '9999' });
    terms.set(party, list);
  }
  return terms;
}

/** The one holder of an office on that date whose name holds the surname; null for none or several. */
function inOffice(terms: readonly Term[], surname: string, date: string): string | null {
  const [token] = nameTokens(surname);
  const day = date.replace(/[~?%]$/, '');
  if (token === undefined || token.length < 3 || day.length < 10) return null;
  const fitting = terms.filter(
    (term) => term.tokens.includes(token) && term.start <= day && day <= `${term.end}-99`,
  );
  const people = new Set(fitting.map((term) => term.name));
  return people.size === 1 ? [...people][0]! : null;
}
