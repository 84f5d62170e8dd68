/** The one state of the page: data, filter, view, selection, language, theme. All else is derived from it. */
import { day, type Day } from '../engagement/day';
import type { Engagement, Source } from '../engagement/engagement';
import type { Fault, Issue } from '../engagement/issue';
import { indexSources } from '../engagement/source';
import { createCrossFilter, type CrossFilter } from '../filter/crossfilter';
import { createPairLookup } from '../filter/pair';
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { mostImportant } from '../filter/importance';
import { unpackRecords } from '../filter/records';
import { buildTable, tableOf, type Table } from '../filter/table';
import type { TextSearch } from '../filter/words';
import type { Part } from '../graph/camera';
import { DEFAULT_CHOICE, type GraphChoice } from '../graph/choice';
import type { Positions } from '../graph/layout';
import { runInSlices } from '../graph/slices.browser';
import { chooseLocale, type Locale } from '../i18n/locale';
import { alignLanes, OFFICE, type FirstDays } from '../timeline/alignment';
import { DEFAULT_LANES, type LaneChoice } from '../timeline/choice';
import { homeView } from '../timeline/view';
import { THEMES, type ThemeName } from '../theme/theme';
import { boundsOf, domainOf, type Span } from './domain';
import { extentOf } from './extent';
import { FIRST_QUESTION } from './firstQuestion';
import type { AdditionFacts, Progress, Shelf } from './library/talk';
import type { Selection } from './selection';
import { unpackSteps } from './unpacked.svelte';
import { formatAddress, parseAddress, type Address, type PageTheme, type View } from './url';

/** How the data asked for by the address fare. */
export type Loading =
  | { readonly state: 'loading'; readonly progress: Progress | null }
  /** The first rows are shown, the rest is being read. */
  | { readonly state: 'partial'; readonly progress: Progress }
  | { readonly state: 'loaded' }
  | { readonly state: 'stopped' }
  /** `network`: nothing came; `content`: what came cannot be read. */
  | { readonly state: 'failed'; readonly cause: 'network' | 'content'; readonly fault: Fault };

/** What comes from the machine and not from the address. */
export interface Surroundings {
  readonly today: Day;
  readonly languages: readonly string[];
  /** Whether another page shows this one in a frame. */
  readonly framed: boolean;
  /** What the reader chose before, on this machine. */
  readonly stored: { readonly locale: Locale | null; readonly theme: PageTheme | null };
  /** Keeps a choice for the next visit. */
  readonly remember: (name: 'lang' | 'theme', value: string) => void;
}

/** So many engagements lay the graph out; more would not change where its nodes stand by much. */
const MOST_AT_HAND = 20_000;
/** Distinct strings made ready for text search between two looks at the clock. */
const STRINGS = 20;
/** The graph draws no more engagements than these. */
export const MOST_IN_GRAPH = 100_000;

function* stepsOfMainstay(table: Table): Generator<void, Engagement[]> {
  return yield* unpackSteps({ table, rows: mostImportant(table, MOST_AT_HAND) });
}

function* stepsOfSearch(search: TextSearch): Generator<void, void> {
  while (!search.prepare(STRINGS)) yield;
}

const engagementsAt = (table: Table, rows: Uint32Array): Engagement[] =>
  Array.from(rows, (row) => table.engagementAt(row));

export class Session {
  readonly #surroundings: Surroundings;
  #crossFilter = $state.raw<CrossFilter>(createCrossFilter(buildTable([])));
  sources = $state.raw<readonly Source[]>([]);
  /** How many engagements cite each of the sources. */
  uses = $state.raw<readonly number[]>([]);
  loading = $state.raw<Loading>({ state: 'loading', progress: null });
  /** What is wrong with the data that were loaded. */
  issues = $state.raw<readonly Issue[]>([]);
  additions = $state.raw<readonly AdditionFacts[]>([]);
  filter = $state.raw<Filter>(EMPTY_FILTER);
  view = $state<View>('both');
  /** What the lanes of the timeline stand for, and what day they are aligned at. */
  lanes = $state.raw<LaneChoice>(DEFAULT_LANES);
  /** The first days in office, once they were asked for and are there. */
  #firstDays = $state.raw<FirstDays | null>(null);
  /** Which drawing of the graph, and what was chosen about it. */
  graph = $state.raw<GraphChoice>(DEFAULT_CHOICE);
  selection = $state.raw<Selection | null>(null);
  /** What is under the pointer in one view, to be lit in the others. */
  #lit = $state.raw<{ readonly view: Lighting; readonly ids: ReadonlySet<string> } | null>(null);
  /** How the graph stands on the screen, for an export as it is seen; null while there is none. */
  arranged = $state.raw<{ readonly part: Part; readonly moved: Positions | null } | null>(null);
  systemTheme = $state<PageTheme>('light');
  printing = $state(false);
  #chosenLocale = $state<Locale | null>(null);
  #chosenTheme = $state<PageTheme | null>(null);
  #data = $state<string | null>(null);
  #bench = $state(false);
  #embedded = $state(false);
  /** Names of what is being computed or loaded. Nothing is drawn from it, so it need not be watched. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- see above
  readonly busy = new Set<string>();
  #stopUnpacking: () => void = () => undefined;
  #stopReadying: () => void = () => undefined;
  /** Whether the last change came from a gesture that goes on (a brush, a wheel), so that one entry in the history is enough. */
  continuous = false;
  readonly #sourceOf = $derived(indexSources(this.sources));
  readonly result = $derived(this.#crossFilter.apply(this.filter));
  /** How often any party visits any other, whatever is asked for. */
  readonly pairs = $derived(createPairLookup(this.table));
  /** What the timeline and its overview show: dates are their own window. */
  readonly timelineResult = $derived(this.result.atAnyTime);
  /** All days of what passes the other clauses; null when nothing of it is dated. */
  readonly extent = $derived(extentOf(this.table, this.timelineResult.rows));
  /** Where the timeline's lanes have a day 0 of their own, and the timeline then no dates but days from there. */
  readonly alignment = $derived(
    alignLanes(this.lanes.zero, this.lanes.by, { table: this.table, firstDays: this.#firstDays }),
  );
  readonly #home = $derived(homeView(this.extent, this.today));
  /** The days from edge to edge of the timeline. */
  readonly axis: { readonly from: number; readonly to: number } = $derived.by(() =>
    this.domain ? { from: this.domain[0], to: this.domain[1] } : this.#home,
  );
  /** The days in view; null for all. */
  readonly domain: Span | null = $derived(domainOf(this.filter, this.#home));
  readonly shown: readonly Engagement[] = $derived(engagementsAt(this.table, this.result.rows));
  /** What decides where the graph's nodes stand: all engagements, or of very many those that matter most. */
  mainstay = $state.raw<readonly Engagement[]>([]);
  readonly locale: Locale = $derived.by(
    () =>
      this.#chosenLocale ?? this.#surroundings.stored.locale ?? chooseLocale(this.#surroundings.languages),
  );
  readonly pageTheme: PageTheme = $derived.by(
    () => this.#chosenTheme ?? this.#surroundings.stored.theme ?? this.systemTheme,
  );
  readonly themeName: ThemeName = $derived(this.printing ? 'print' : this.pageTheme);
  readonly theme = $derived(THEMES[this.themeName]);
  readonly address: string = $derived(
    formatAddress({
      filter: this.filter,
      view: this.view,
      lanes: this.lanes,
      graph: this.graph,
      selection: this.selection,
      locale: this.#chosenLocale,
      theme: this.#chosenTheme,
      data: this.#data,
      embedded: this.#embedded,
      bench: this.#bench,
    }),
  );

  constructor(search: string, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.restore(search);
  }

  /** The data with what was added to them. */
  get table(): Table {
    return this.#crossFilter.table;
  }

  get today(): Day {
    return this.#surroundings.today;
  }

  get data(): string | null {
    return this.#data;
  }

  /** Gives up the file that the address names, for the reference data. */
  forgetData(): void {
    this.continuous = false;
    this.#data = null;
  }

  /** Whether the page stands within another, whose wheel and swipes it must not take. */
  get embedded(): boolean {
    return this.#embedded || this.#surroundings.framed;
  }

  get bench(): boolean {
    return this.#bench;
  }

  /** Takes over what the worker put together. */
  take({ columns, facets, records, sources, uses, additions }: Shelf): void {
    this.#crossFilter = createCrossFilter(tableOf(columns, unpackRecords(records)), facets);
    this.sources = sources;
    this.uses = uses;
    this.additions = additions;
    this.#stopReadying();
    this.#unpackMainstay();
  }

  #unpackMainstay(): void {
    this.#stopUnpacking();
    this.busy.add('mainstay');
    this.#stopUnpacking = runInSlices(stepsOfMainstay(this.table), (mainstay) => {
      this.mainstay = mainstay;
      this.busy.delete('mainstay');
    });
  }

  /** Readies text search ahead of its first use, in slices. */
  readySearch(): void {
    this.#stopReadying();
    this.#stopReadying = runInSlices(stepsOfSearch(this.#crossFilter.search), () => undefined);
  }

  /** Shows the first engagements of a file while the rest is read. */
  showFirst(engagements: readonly Engagement[]): void {
    this.#crossFilter = createCrossFilter(buildTable(engagements));
  }

  /** Takes the state from an address: on opening, and on the way back and forward. */
  restore(search: string): void {
    const address: Address = parseAddress(search);
    this.filter = address.filter ?? (address.data ? EMPTY_FILTER : FIRST_QUESTION);
    this.view = address.view;
    this.#setLanes(address.lanes);
    this.#embedded = address.embedded;
    this.graph = address.graph;
    this.selection = address.selection;
    this.#chosenLocale = address.locale;
    this.#chosenTheme = address.theme;
    this.#data = address.data;
    this.#bench = address.bench;
    this.continuous = false;
  }

  /** Changes some clauses of the filter. */
  narrow(change: Partial<Filter>): void {
    this.continuous = false;
    this.filter = { ...this.filter, ...change };
  }

  /** Chooses or gives up one value of a clause that is a list. */
  toggle(clause: ListClause, value: string): void {
    const chosen: readonly string[] = this.filter[clause];
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.narrow({ [clause]: next });
  }

  /** Drops all clauses. */
  showEverything(): void {
    this.narrow(EMPTY_FILTER);
  }

  askFirstQuestion(): void {
    this.narrow(FIRST_QUESTION);
  }

  /** Brushes or zooms: the period asked for becomes these days; null for all. */
  span(window: Span | null): void {
    this.continuous = true;
    const bounds = window ? boundsOf(window, this.#home) : { from: null, to: null };
    this.filter = { ...this.filter, ...bounds };
  }

  /** The days in view of aligned lanes, counted from day 0; null for all. */
  get around(): Span | null {
    const { around } = this.lanes;
    return around && [day(around[0]), day(around[1])];
  }

  /** Moves the view of aligned lanes: the days from day 0 that are in it. */
  lookAround(window: Span): void {
    this.continuous = true;
    this.lanes = { ...this.lanes, around: window };
  }

  select(selection: Selection | null): void {
    this.continuous = false;
    this.selection = selection;
  }

  selectEngagement(id: string | null): void {
    this.select(id === null ? null : { kind: 'engagement', id });
  }

  /** Tells which engagements are under the pointer in a view. */
  light(view: Lighting, ids: readonly string[]): void {
    if (ids.length === 0 && this.#lit === null) return;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced whole, never changed
    this.#lit = ids.length === 0 ? null : { view, ids: new Set(ids) };
  }

  /** The engagements to light in a view: those under the pointer in another. */
  litIn(view: Lighting): ReadonlySet<string> {
    return this.#lit && this.#lit.view !== view ? this.#lit.ids : NONE_LIT;
  }

  show(view: View): void {
    this.continuous = false;
    this.view = view;
  }

  /** Chooses other lanes. */
  chooseLanes(lanes: LaneChoice): void {
    this.continuous = false;
    this.#setLanes(lanes);
  }

  #setLanes(lanes: LaneChoice): void {
    this.lanes = lanes;
    if (lanes.zero !== OFFICE || this.#firstDays) return;
    this.busy.add('office');
    void import('../engagement/office').then(({ firstDayInOffice }) => {
      this.#firstDays = firstDayInOffice;
      this.busy.delete('office');
    });
  }

  /** Chooses a drawing of the graph, or something about it; `continuous` while a gesture goes on. */
  chooseGraph(graph: GraphChoice, continuous = false): void {
    this.continuous = continuous;
    this.graph = graph;
  }

  speak(locale: Locale): void {
    this.continuous = false;
    this.#chosenLocale = locale;
    this.#surroundings.remember('lang', locale);
  }

  dress(theme: PageTheme): void {
    this.continuous = false;
    this.#chosenTheme = theme;
    this.#surroundings.remember('theme', theme);
  }

  /** Every engagement, by date: for files, not for the screen. */
  everything(): Engagement[] {
    return engagementsAt(this.table, this.table.order);
  }

  engagement(id: string): Engagement | null {
    const row = this.table.rowOf(id);
    return row < 0 ? null : this.table.engagementAt(row);
  }

  source(id: string): Source | null {
    return this.#sourceOf(id);
  }

  /** For an empty result: which clauses to drop, and how many engagements that would show. */
  loosen() {
    void this.result;
    return this.#crossFilter.loosen();
  }
}

/** Views that light each other's marks. */
export type Lighting = 'timeline' | 'graph';

const NONE_LIT: ReadonlySet<string> = new Set();

export type ListClause = 'countries' | 'sectors' | 'types' | 'levels' | 'statuses' | 'people';
