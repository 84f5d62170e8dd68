/** What the graph shows of what it is asked: the network, and what the chosen drawing makes of it. */
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
import { MULTIPLES_SIDES_PX, panelWindows } from './multiples';
import { countUnplaced, summitNodeId, type Network } from './network';
import { drawSummits, type TimeAxis } from './summitchart';
import { tableOf, type GraphTable } from './tabular';
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
  /** The axis of the timeline; null where it is not drawn alongside. */
  readonly axis: TimeAxis | null;
  /** Of a cell of the matrix, in pixels; null for one that can be read. */
  readonly cell: number | null;
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

  /** The frame and the look of a chart. */
  readonly #frame = $derived.by(() => {
    const { width, height, theme, locale } = this.#asked;
    return { network: this.network, width, height, theme, locale };
  });
  readonly matrixInput = $derived.by(() => ({ ...this.#frame, order: this.order, cell: this.#asked.cell }));
  readonly chart: Chart | null = $derived.by(() => {
    if (this.view === 'matrix') return drawMatrix(this.matrixInput);
    if (this.view === 'summits') return drawSummits({ ...this.#frame, axis: this.#asked.axis });
    return null;
  });

  /** What is drawn, row for row. Computed when it is asked for. */
  readonly table: GraphTable = $derived.by(() =>
    tableOf({
      view: this.view,
      time: this.time,
      network: this.network,
      ego: this.ego,
      comparison: this.comparison,
      windows: panelWindows(this.#asked.shown, this.#asked.width - MULTIPLES_SIDES_PX),
      shown: this.#asked.shown,
      actors: this.actors,
      locale: this.#asked.locale,
    }),
  );

  readonly ringed: ReadonlySet<string> = $derived.by(() => {
    const { selected } = this.#asked;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- derived anew, never changed
    return new Set([...selected, ...selected.map(summitNodeId)]);
  });

  readonly legend: readonly LegendItem[] = $derived.by(() => {
    const { theme, locale } = this.#asked;
    if (this.chart) return this.chart.legend;
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
