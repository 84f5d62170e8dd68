/**
 * The address holds the whole view: the filter (see `filter/query`) and, beside it,
 * `view=timeline|graph|list`, `select=…`, `lang=fr`, `theme=dark`, `data=path`, `embed=1`, the lanes of the timeline (see
 * `timeline/choice`) and the drawing of the graph (see `graph/choice`).
 */
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { FILTER_PARAMS, formatFilterQuery, formatQueryText, parseFilterQuery } from '../filter/query';
import { formatGraphChoice, parseGraphChoice, type GraphChoice } from '../graph/choice';
import { LOCALES, type Locale } from '../i18n/locale';
import { formatLaneChoice, parseLaneChoice, type LaneChoice } from '../timeline/choice';
import { formatSelection, parseSelection, type Selection } from './selection';

export const VIEWS = ['both', 'timeline', 'graph', 'list'] as const;
export type View = (typeof VIEWS)[number];

export const PAGE_THEMES = ['light', 'dark'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

/** What an address asks for. Null: it says nothing, and the default or the reader's own choice holds. */
export interface Address {
  /** Null where no parameter of a filter is there at all: the page then opens on its first question. */
  readonly filter: Filter | null;
  readonly view: View;
  readonly lanes: LaneChoice;
  readonly graph: GraphChoice;
  readonly selection: Selection | null;
  readonly locale: Locale | null;
  readonly theme: PageTheme | null;
  readonly data: string | null;
  /** Shown within another page, which keeps its own scrolling. */
  readonly embedded: boolean;
  /** Hooks for measurements are asked for. */
  readonly bench: boolean;
}

/** Says “no filter” in an address, where none at all would mean the first question. */
const EVERYTHING: readonly [string, string] = ['country', 'all'];

/** Reads an address's search part. What is unknown or bad is dropped. */
export function parseAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const oneOf = <T extends string>(known: readonly T[], name: string): T | null =>
    known.find((value) => value === params.get(name)) ?? null;
  return {
    filter: FILTER_PARAMS.some((name) => params.has(name)) ? parseFilterQuery(params) : null,
    view: oneOf(VIEWS, 'view') ?? 'both',
    lanes: parseLaneChoice(params),
    graph: parseGraphChoice(params),
    selection: parseSelection(params.get('select')),
    locale: oneOf(LOCALES, 'lang'),
    theme: oneOf(PAGE_THEMES, 'theme'),
    data: params.get('data'),
    embedded: params.has('embed') && params.get('embed') !== '0',
    bench: params.get('bench') === '1',
  };
}

/** Writes an address's search part, `?` included; what is at its default is left out. */
export function formatAddress(address: Address): string {
  const filter = formatFilterQuery(address.filter ?? EMPTY_FILTER);
  const selection = formatSelection(address.selection);
  const pairs: (readonly [string, string])[] = [
    ...(address.data ? [['data', address.data] as const] : []),
    ...(filter.length > 0 || address.filter === null ? filter : [EVERYTHING]),
    ...(address.view === 'both' ? [] : [['view', address.view] as const]),
    ...formatLaneChoice(address.lanes),
    ...formatGraphChoice(address.graph),
    ...(selection ? [['select', selection] as const] : []),
    ...(address.locale ? [['lang', address.locale] as const] : []),
    ...(address.theme ? [['theme', address.theme] as const] : []),
    ...(address.embedded ? [['embed', '1'] as const] : []),
    ...(address.bench ? [['bench', '1'] as const] : []),
  ];
  return `?${formatQueryText(pairs)}`;
}
