/** What stands around an exported chart, made from the filter and the data: title, filters in words, sources. */
import { parseEdtf } from '../engagement/edtf';
import type { Dataset } from '../engagement/dataset';
import type { Engagement, Source } from '../engagement/engagement';
import { partyName } from '../engagement/party';
import { indexSources, namedPublisher, siteOf, wordsOfNumbered } from '../engagement/source';
import type { Filter } from '../filter/filter';
import type { GraphChoice } from '../graph/choice';
import { datesOf } from '../filter/query';
import { formatEdtfDate } from '../i18n/dates';
import { INTL_TAG, type Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { FIGURE } from '../i18n/messages/figure';

export type ChartView = 'timeline' | 'graph';

/** What a figure is of: the timeline, or one of the drawings of the graph. */
export type FigureKind = 'timeline' | 'graph' | 'matrix' | 'summits' | 'ego' | 'years' | 'compare';

/** Which drawing a choice asks for. */
export function figureKindOf({ view, options }: GraphChoice): FigureKind {
  if (view !== 'links') return view;
  return options.time === 'years' || options.time === 'compare' ? options.time : 'graph';
}

/** A title names countries up to this number; more stand in the line below alone. */
const TITLE_COUNTRIES = 3;

/** The title of a chart: `Diplomatic visits and summits: Mali, Russia`; of the view around one, whom it is around. */
export function titleFigure(kind: FigureKind, filter: Filter, locale: Locale, centre?: string): string {
  if (kind === 'ego' && centre) return FIGURE[locale].titleOf.ego(centre);
  const words = FIGURE[locale];
  const { countries } = filter;
  return countries.length === 0 || countries.length > TITLE_COUNTRIES
    ? words.title[kind]
    : words.titleOf[kind](countries.map((code) => partyName(code, locale)).join(', '));
}

/** The active filters in words, one a facet: `Mali, Russia as visitor`, `Energy`, `2012–2026`. Empty for no filter. */
export function describeFilter(filter: Filter, locale: Locale): string[] {
  const words = FIGURE[locale];
  const names = DOMAIN[locale];
  const join = (list: readonly string[], mode: Filter['sectorMode']) =>
    mode === 'all' && list.length > 1 ? words.together(list.join(', ')) : list.join(', ');
  const countries = join(
    filter.countries.map((code) => partyName(code, locale)),
    filter.countryMode,
  );
  const inRole = { any: (text: string) => text, visitor: words.asVisitor, host: words.asHost }[filter.role];
  return [
    countries && inRole(countries),
    join(
      filter.sectors.map((sector) => names.sector[sector]),
      filter.sectorMode,
    ),
    filter.types.map((type) => names.types[type]).join(', '),
    filter.levels.map((level) => names.level[level]).join(', '),
    filter.statuses.map((status) => names.status[status]).join(', '),
    filter.people.join(', '),
    describeDates(filter, locale),
    filter.surely ? words.surely : '',
    filter.text && words.containing(filter.text),
  ].filter(Boolean);
}

/** The line under the title: how many of how many, then the filters. */
export function writeSubtitle(
  counts: { readonly shown: number; readonly total: number },
  filter: Filter,
  locale: Locale,
): string {
  const words = FIGURE[locale];
  const number = new Intl.NumberFormat(INTL_TAG[locale]);
  const total = number.format(counts.total);
  const count =
    counts.shown === counts.total
      ? words.all(total)
      : words.shown(number.format(counts.shown), total, counts.shown);
  return [count, ...describeFilter(filter, locale)].join(' · ');
}

/**
 * Names of the sources of some engagements, the most used first and equals by name: publisher, or title, or site, or id, with the
 * licence where one is stated, as many licences ask for.
 */
export function creditSources(engagements: readonly Engagement[], sources: Dataset['sources']): string[] {
  const find = indexSources(sources);
  const uses = new Map<string, number>();
  for (const engagement of engagements) {
    for (const id of engagement.sources) {
      const source = find(id);
      const name = source ? nameSource(source) : nameCitation(id);
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** A note that nothing but facts was taken from the source: no licence asks to be named. */
const FACTS_ONLY = /facts only/;

function nameSource(source: Source): string {
  const name = namedPublisher(source) ?? source.title ?? nameCitation(source.url ?? source.id);
  const { licence } = source;
  if (!licence || FACTS_ONLY.test(licence)) return name;
  return licence.includes('(') ? `${name} [${licence}]` : `${name} (${licence})`;
}

/** The site of a web address, or the words of one in numbers; any other citation as it stands. */
function nameCitation(citation: string): string {
  return siteOf(citation) ?? (wordsOfNumbered(citation) || citation);
}

function describeDates(filter: Filter, locale: Locale): string {
  const words = FIGURE[locale];
  const { from, to } = datesOf(filter);
  const say = (text: string | null) => {
    const date = text === null ? null : parseEdtf(text);
    return date && formatEdtfDate(date, locale);
  };
  const [first, last] = [say(from), say(to)];
  if (first && last) {
    if (first === last) return first;
    return /^\d+$/.test(first + last) ? `${first}–${last}` : `${first} – ${last}`;
  }
  return first ? words.since(first) : last ? words.until(last) : '';
}
