/**
 * A filter as the parameters of an address, and of the command line, which speaks the same grammar:
 * `country=MLI,RUS&countries=all&role=visitor&sector=energy&type=visit&level=state,none&status=announced&person=Assimi+Goïta&from=2012&to=2026-06&surely=1&q=gaz`.
 */
import { calendarOf, day, formatIsoDay, formatYear, type Day } from '../engagement/day';
import { parseEdtf } from '../engagement/edtf';
import { LEVELS, STATUSES, TYPES } from '../engagement/engagement';
import { isAskable } from '../engagement/party';
import { SECTORS } from '../engagement/sector';
import { EMPTY_FILTER, type Filter, type Mode, type Role } from './filter';

/** The parameters that a filter is made of, in the order in which they are written. */
export const FILTER_PARAMS = [
  'country',
  'countries',
  'role',
  'sector',
  'sectors',
  'type',
  'level',
  'status',
  'person',
  'from',
  'to',
  'surely',
  'q',
] as const;
export type FilterParam = (typeof FILTER_PARAMS)[number];

/** What is read of an address: `URLSearchParams` is one. */
export interface QueryParams {
  getAll(name: string): readonly string[];
}

export interface QueryOptions {
  /** Whether a party code can be filtered by; by default whether it is in the table of parties or a region. */
  readonly isParty?: (code: string) => boolean;
}

const ROLES: readonly Role[] = ['any', 'visitor', 'host'];
const MODES: readonly Mode[] = ['any', 'all'];
const LONGEST_TEXT = 200;

/**
 * The filter that an address asks for. What is unknown or cannot be read is dropped, and a range of dates that ends before it
 * begins is dropped whole. Lists are joined by commas or given by repeating the parameter; names of people only by repeating,
 * as a name may hold a comma. `from` and `to` are dates of any precision, both inclusive.
 */
export function parseFilterQuery(params: QueryParams, options: QueryOptions = {}): Filter {
  const isParty = options.isParty ?? isAskable;
  const first = (name: FilterParam) => params.getAll(name)[0]?.trim() ?? '';
  const list = (name: FilterParam) => unique(params.getAll(name).flatMap((value) => value.split(',')));
  const from = parseEdtf(first('from'))?.from ?? null;
  const to = parseEdtf(first('to'))?.to ?? null;
  const inverted = from !== null && to !== null && to <= from;
  return {
    countries: unique(list('country').map((code) => code.toUpperCase())).filter(isParty),
    countryMode: oneOf(MODES, first('countries')) ?? 'any',
    role: oneOf(ROLES, first('role')) ?? 'any',
    sectors: someOf(SECTORS, list('sector')),
    sectorMode: oneOf(MODES, first('sectors')) ?? 'any',
    types: someOf(TYPES, list('type')),
    levels: someOf([...LEVELS, 'none'] as const, list('level')),
    statuses: someOf(STATUSES, list('status')),
    people: unique(params.getAll('person')),
    from: inverted ? null : from,
    to: inverted ? null : to,
    surely: first('surely') === '1',
    text: first('q').slice(0, LONGEST_TEXT),
  };
}

/** The parameters of a filter, without those that ask for nothing: read back, they give the same filter. */
export function formatFilterQuery(filter: Filter): [FilterParam, string][] {
  const pairs: [FilterParam, string][] = [
    ['country', filter.countries.join(',')],
    ['countries', unlessDefault(filter.countryMode, EMPTY_FILTER.countryMode)],
    ['role', unlessDefault(filter.role, EMPTY_FILTER.role)],
    ['sector', filter.sectors.join(',')],
    ['sectors', unlessDefault(filter.sectorMode, EMPTY_FILTER.sectorMode)],
    ['type', filter.types.join(',')],
    ['level', filter.levels.join(',')],
    ['status', filter.statuses.join(',')],
    ...filter.people.map((name): [FilterParam, string] => ['person', name]),
    ['from', datesOf(filter).from ?? ''],
    ['to', datesOf(filter).to ?? ''],
    ['surely', filter.surely ? '1' : ''],
    ['q', filter.text],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** The first and the last day of a filter as the shortest dates that say them, both inclusive; null for no bound. */
export function datesOf(filter: Pick<Filter, 'from' | 'to'>): { from: string | null; to: string | null } {
  return {
    from: filter.from === null ? null : formatFirstDay(filter.from),
    to: filter.to === null ? null : formatLastDay(filter.to),
  };
}

/**
 * Pairs as the text behind an address's `?`: as `URLSearchParams` would, but with commas, colons and slashes left readable,
 * since people share these links.
 */
export function formatQueryText(pairs: Iterable<readonly [string, string]>): string {
  const encode = (text: string) =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
      .replace(/%20/g, '+')
      .replace(/%2C/g, ',')
      .replace(/%3A/g, ':')
      .replace(/%2F/g, '/');
  return [...pairs].map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** The shortest date that begins on a day: `2012`, `2012-03`, `2012-03-05`. */
function formatFirstDay(value: Day): string {
  const { year, month, dayOfMonth } = calendarOf(value);
  if (dayOfMonth !== 1) return formatIsoDay(value);
  return month === 1 ? formatYear(year) : formatIsoDay(value).slice(0, -3);
}

/** The shortest date that ends before a day. */
function formatLastDay(end: Day): string {
  const last = day(end - 1);
  const { month, dayOfMonth } = calendarOf(end);
  if (dayOfMonth !== 1) return formatIsoDay(last);
  return month === 1 ? formatYear(calendarOf(last).year) : formatIsoDay(last).slice(0, -3);
}

const unlessDefault = (value: string, fallback: string) => (value === fallback ? '' : value);

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((item) => item === value);
}

function someOf<T extends string>(known: readonly T[], values: readonly string[]): T[] {
  return values.flatMap((value) => oneOf(known, value) ?? []);
}
