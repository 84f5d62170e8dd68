/** What is asked for, in words: the chips, and the sentence of the header. */
import { partyName } from '../engagement/party';
import { parseEdtf } from '../engagement/edtf';
import type { Filter } from '../filter/filter';
import { datesOf } from '../filter/query';
import { formatEdtfDate } from '../i18n/dates';
import { INTL_TAG, type Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { FILTERS } from '../i18n/messages/filters';

/** One thing asked for, and the filter without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<Filter>;
  /** How it joins the one before it, where the reader may switch between both. */
  readonly joint?: { readonly clause: 'countryMode' | 'sectorMode'; readonly mode: 'any' | 'all' };
}

const drop = <T>(list: readonly T[], value: T) => list.filter((each) => each !== value);

/** A chip for each value of each clause that asks for something. */
export function chipsOf(filter: Filter, locale: Locale): Chip[] {
  const domain = DOMAIN[locale];
  const words = FILTERS[locale];
  const role = filter.role === 'any' ? '' : ` ${filter.role === 'visitor' ? words.asVisitor : words.asHost}`;
  const dates = sayDates(filter, locale);
  return [
    ...filter.countries.map((code, index) => ({
      key: `country-${code}`,
      label: partyName(code, locale) + role,
      without: { countries: drop(filter.countries, code), ...(filter.countries.length === 1 ? LONE : {}) },
      ...(index > 0 ? { joint: { clause: 'countryMode' as const, mode: filter.countryMode } } : {}),
    })),
    ...filter.sectors.map((sector, index) => ({
      key: `sector-${sector}`,
      label: domain.sector[sector],
      without: { sectors: drop(filter.sectors, sector) },
      ...(index > 0 ? { joint: { clause: 'sectorMode' as const, mode: filter.sectorMode } } : {}),
    })),
    ...filter.types.map((type) => ({
      key: `type-${type}`,
      label: domain.types[type],
      without: { types: drop(filter.types, type) },
    })),
    ...filter.levels.map((level) => ({
      key: `level-${level}`,
      label: domain.level[level],
      without: { levels: drop(filter.levels, level) },
    })),
    ...filter.statuses.map((status) => ({
      key: `status-${status}`,
      label: domain.status[status],
      without: { statuses: drop(filter.statuses, status) },
    })),
    ...filter.people.map((name) => ({
      key: `person-${name}`,
      label: name,
      without: { people: drop(filter.people, name) },
    })),
    ...(dates ? [{ key: 'dates', label: dates, without: { from: null, to: null, surely: false } }] : []),
    ...(filter.text.trim()
      ? [{ key: 'text', label: words.quoted(filter.text.trim()), without: { text: '' } }]
      : []),
  ];
}

/** With the last country its role goes too: a role of nobody asks for nothing. */
const LONE: Partial<Filter> = { role: 'any', countryMode: 'any' };

/**
 * The sentence of the header: `Russia and Africa since 2010`, `France, May – June 2012`, `Mali · Energy`; that all is shown where
 * nothing is asked for. It begins with a capital.
 */
export function sayFilter(filter: Filter, locale: Locale): string {
  const words = FILTERS[locale];
  const domain = DOMAIN[locale];
  const role = filter.role === 'any' ? '' : ` ${filter.role === 'visitor' ? words.asVisitor : words.asHost}`;
  const countries = join(
    filter.countries.map((code) => partyName(code, locale)),
    filter.countryMode,
    locale,
  );
  const dates = sayDates(filter, locale);
  const rest = [
    join(
      filter.sectors.map((sector) => domain.sector[sector]),
      filter.sectorMode,
      locale,
    ),
    join(
      filter.types.map((type) => domain.types[type]),
      'any',
      locale,
    ),
    join(
      filter.levels.map((level) => domain.level[level]),
      'any',
      locale,
    ),
    join(
      filter.statuses.map((status) => domain.status[status]),
      'any',
      locale,
    ),
    join(filter.people, 'any', locale),
    filter.text.trim() && words.quoted(filter.text.trim()),
  ].filter(Boolean);
  const head = countries ? countries + role : '';
  const isClosed = filter.from !== null && filter.to !== null;
  const lead =
    head && dates && rest.length === 0 ? [head + (isClosed ? ', ' : ' ') + dates] : [head, ...rest, dates];
  return beginLarge(lead.filter(Boolean).join(' · '), locale) || words.all;
}

const beginLarge = (text: string, locale: Locale) =>
  text.slice(0, 1).toLocaleUpperCase(INTL_TAG[locale]) + text.slice(1);

function join(names: readonly string[], mode: 'any' | 'all', locale: Locale): string {
  const list = new Intl.ListFormat(INTL_TAG[locale], {
    type: mode === 'all' ? 'conjunction' : 'disjunction',
  });
  return list.format(names);
}

/** The period asked for in words; empty for none. */
export function sayDates(filter: Filter, locale: Locale): string {
  const words = FILTERS[locale];
  const { from, to } = datesOf(filter);
  const say = (text: string | null) => {
    const date = text === null ? null : parseEdtf(text);
    return date && formatEdtfDate(date, locale);
  };
  const [first, last] = [say(from), say(to)];
  const dates =
    first && last
      ? first === last
        ? first
        : /^\d+$/.test(first + last)
          ? `${first}–${last}`
          : words.between(first, last)
      : first
        ? words.since(first)
        : last
          ? words.until(last)
          : '';
  return dates && filter.surely ? `${dates}, ${words.certainOnly}` : dates;
}

/** With a small first letter, for a word inside a line; `D’État` becomes `d’État`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
