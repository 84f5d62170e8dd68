/** What the reader can choose about the graph, apart from the filter. */
import type { ActorRule } from './actors';
import type { OrderRule } from './order';
import type { PairRule } from './pairs';

export const GRAPH_VIEWS = ['links', 'matrix', 'summits', 'ego'] as const;
export type GraphView = (typeof GRAPH_VIEWS)[number];

export const TIME_MODES = ['whole', 'play', 'years', 'compare'] as const;
/** All that is shown at once; a window that moves; a picture for each stretch of years; two periods against each other. */
export type TimeMode = (typeof TIME_MODES)[number];

export const COLOUR_RULES = ['region', 'group'] as const;
export type ColourRule = (typeof COLOUR_RULES)[number];

export interface GraphOptions {
  readonly actors: ActorRule;
  readonly colour: ColourRule;
  readonly pairs: PairRule;
  readonly order: OrderRule;
  readonly time: TimeMode;
}

export const DEFAULT_OPTIONS: GraphOptions = {
  actors: 'parties',
  colour: 'region',
  pairs: 'all',
  order: 'community',
  time: 'whole',
};

/** The choices of each option, in the order in which they are offered. */
export const OPTION_VALUES = {
  actors: ['parties', 'people'],
  colour: COLOUR_RULES,
  pairs: ['all', 'visits'],
  order: ['community', 'name', 'strength'],
  time: TIME_MODES,
} as const satisfies { readonly [K in keyof GraphOptions]: readonly GraphOptions[K][] };

/** The options that mean something in each view. */
export const OPTIONS_OF_VIEW: Readonly<Record<GraphView, readonly (keyof GraphOptions)[]>> = {
  links: ['time', 'actors', 'colour', 'pairs'],
  matrix: ['order', 'actors'],
  summits: ['actors'],
  ego: ['pairs', 'actors'],
};
