/** The choices of each facet: what can be asked for, and how many engagements each would leave. */
import { LEVELS, STATUSES, TYPES } from '../engagement/engagement';
import { partyName } from '../engagement/party';
import { FAMILY_OF_SECTOR, SECTORS, type SectorFamily } from '../engagement/sector';
import type { FacetCounts } from '../filter/crossfilter';
import type { Filter } from '../filter/filter';
import type { Tally } from '../filter/tally';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import type { ListClause } from './session.svelte';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** How many of them surely overlap the days asked for. */
  readonly certain: number;
  readonly chosen: boolean;
  /** The family whose colour stands before a sector. */
  readonly family?: SectorFamily;
}

export type FacetName = 'country' | 'sector' | 'type' | 'level' | 'status' | 'person';

/** The clause of the filter that a facet sets. */
export const CLAUSE_OF: Record<FacetName, ListClause> = {
  country: 'countries',
  sector: 'sectors',
  type: 'types',
  level: 'levels',
  status: 'statuses',
  person: 'people',
};

/** More people or parties than this are found by name, not by scrolling: a file may hold thousands. */
const MOST_PEOPLE = 200;
const MOST_PARTIES = 300;

/** The choices of a facet, in the order in which they are offered: closed lists in their own order, open ones by count. */
export function choicesOf(facet: FacetName, counts: FacetCounts, filter: Filter, locale: Locale): Choice[] {
  const words = DOMAIN[locale];
  switch (facet) {
    case 'country':
      return openList(
        counts.countries,
        filter.countries,
        (code) => partyName(code, locale),
        locale,
        MOST_PARTIES,
      );
    case 'person':
      return openList(counts.people, filter.people, (name) => name, locale, MOST_PEOPLE);
    case 'sector':
      return closedList(SECTORS, counts.sectors, filter.sectors, words.sector).map((choice) => ({
        ...choice,
        family: FAMILY_OF_SECTOR[choice.value],
      }));
    case 'type':
      return closedList(TYPES, counts.types, filter.types, words.types);
    case 'level':
      return closedList([...LEVELS, 'none'] as const, counts.levels, filter.levels, words.level);
    case 'status':
      return closedList(STATUSES, counts.statuses, filter.statuses, words.status);
  }
}

function closedList<V extends string>(
  values: readonly V[],
  tally: Pick<Tally, 'get' | 'certainOf'>,
  chosen: readonly V[],
  labels: Readonly<Record<V, string>>,
): (Choice & { value: V })[] {
  return values.map((value) => ({
    value,
    label: labels[value],
    count: tally.get(value),
    certain: tally.certainOf(value),
    chosen: chosen.includes(value),
  }));
}

function openList(
  tally: Tally,
  chosen: readonly string[],
  label: (value: string) => string,
  locale: Locale,
  most = Infinity,
): Choice[] {
  const present = tally.top(most);
  const known = new Set(present.map(([value]) => value));
  const missing = chosen
    .filter((value) => !known.has(value))
    .map((value) => [value, tally.get(value)] as const);
  const collator = new Intl.Collator(locale);
  return [...present, ...missing]
    .map(([value, count]) => ({
      value,
      label: label(value),
      count,
      certain: tally.certainOf(value),
      chosen: chosen.includes(value),
    }))
    .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
}

/** Lower case without diacritics, so that `goita` finds Goïta. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of the query begins a word of the label (or is its code). */
export function matchesQuery(label: string, value: string, query: string): boolean {
  const folded = ` ${foldText(label)} ${value.toLowerCase()}`.replace(/[-–’'(]/g, ' ');
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(` ${word}`));
}

/** People beyond the most frequent, found by name. */
export function findPeople(names: readonly string[], query: string, most: number): string[] {
  return findValues(names, (name) => matchesQuery(name, '', query), most);
}

/** Parties beyond the most frequent, found by name or code. */
export function findParties(
  codes: readonly string[],
  query: string,
  { locale, most }: { readonly locale: Locale; readonly most: number },
): string[] {
  return findValues(codes, (code) => matchesQuery(partyName(code, locale), code, query), most);
}

function findValues(values: readonly string[], matches: (value: string) => boolean, most: number): string[] {
  const found: string[] = [];
  for (const value of values) {
    if (matches(value)) found.push(value);
    if (found.length === most) break;
  }
  return found;
}
