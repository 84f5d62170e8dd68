/** What the graph shows of what it is asked: the network, and what the chosen drawing makes of it. */
import type { Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import type { LegendItem } from '../scene/figure';
import type { Theme } from '../theme/theme';
import { BuiltNetwork } from './built.svelte';
import type { Chart } from './chart';
import type { GraphChoice } from './choice';
import { colourByGroup, groupLegend } from './colouring';
import type { CommunityColours } from './community';
import { compareHalves, type PeriodComparison } from './compare';
import { centreOf, egoOf, type Ego } from './ego';
import { changeLegend, legendOf } from './legend';
import { drawMatrix } from './matrix';
import { countUnplaced, summitNodeId, type Network } from './network';
import { drawSummits } from './summitchart';
import { yearsOf, type YearWindow } from './window';

/** What the owner of the graph asks it to show. Getters, so that each part is followed by itself. */
export interface GraphAsked {
  readonly choice: GraphChoice;
  readonly shown: readonly Engagement[];
  /** Codes of parties and ids of engagements that are chosen. */
  readonly selected: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly domain: readonly [Day, Day] | null | undefined;
}

/** Replaced whole, never changed. */
const NO_COLOURS: CommunityColours = new Map();

export class GraphModel {
  readonly #asked: GraphAsked;
  /** Colours of groups depend on those before: a group that stays keeps its own. */
  #colours: CommunityColours = NO_COLOURS;

  readonly view = $derived.by(() => this.#asked.choice.view);
  readonly actors = $derived.by(() => this.#asked.choice.options.actors);
  readonly colour = $derived.by(() => this.#asked.choice.options.colour);
  readonly pairs = $derived.by(() => this.#asked.choice.options.pairs);
  readonly order = $derived.by(() => this.#asked.choice.options.order);
  readonly time = $derived.by(() => this.#asked.choice.options.time);
  readonly years: YearWindow | null = $derived.by(() => yearsOf(this.#asked.shown));
  readonly #built = new BuiltNetwork(() => ({ engagements: this.#asked.shown, actors: this.actors }));
  readonly network: Network = $derived.by(() => this.#built.network);
  readonly isBuilding = $derived.by(() => this.#built.isBuilding);

  readonly comparison: PeriodComparison | null = $derived.by(() =>
    this.view === 'links' && this.time === 'compare'
      ? compareHalves(this.#asked.shown, this.network, this.#asked.choice.split, this.actors)
      : null,
  );

  readonly groups: CommunityColours | null = $derived.by(() => {
    if (this.colour !== 'group' || this.view !== 'links') return null;
    this.#colours = colourByGroup(this.network, this.pairs, this.#colours);
    return this.#colours;
  });

  readonly centreId: string | null = $derived.by(() =>
    centreOf(this.network, this.#asked.choice.centre, this.#asked.selected),
  );
  readonly ego: Ego | null = $derived.by(() =>
    this.view === 'ego' && this.centreId !== null ? egoOf(this.network, this.centreId) : null,
  );

  readonly chart: Chart | null = $derived.by(() => {
    const { width, height, theme, locale, domain } = this.#asked;
    const input = { network: this.network, width, height, theme, locale };
    if (this.view === 'matrix') return drawMatrix({ ...input, order: this.order });
    if (this.view === 'summits') return drawSummits({ ...input, ...(domain && { domain }) });
    return null;
  });

  readonly ringed: ReadonlySet<string> = $derived.by(() => {
    const { selected } = this.#asked;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- derived anew, never changed
    return new Set([...selected, ...selected.map(summitNodeId)]);
  });

  readonly legend: readonly LegendItem[] = $derived.by(() => {
    const { theme, locale } = this.#asked;
    return [
      ...(this.comparison ? changeLegend(this.comparison.counts, theme, locale) : []),
      ...(this.groups ? groupLegend(this.network, this.groups, theme, locale) : []),
      ...legendOf(this.ego?.network ?? this.network, theme, locale, { regions: !this.groups }),
    ];
  });

  /** What is not drawn, in words. */
  readonly remarks: readonly string[] = $derived.by(() => {
    const words = GRAPH[this.#asked.locale];
    return [
      ...countUnplaced(this.network).map(({ reason, count }) => words.unplaced[reason](count)),
      ...(this.chart?.note ? [this.chart.note] : []),
      ...(this.ego && this.ego.hidden > 0 ? [words.more(this.ego.hidden)] : []),
    ];
  });

  readonly description: string = $derived.by(() => {
    const { nodes, edges, size } = this.network;
    const summits = nodes.filter((node) => node.kind === 'summit').length;
    return GRAPH[this.#asked.locale].description(nodes.length - summits, edges.length, summits, size);
  });

  constructor(asked: GraphAsked) {
    this.#asked = asked;
  }
}
