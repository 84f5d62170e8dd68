/**
 * Which drawing of the graph is asked for, apart from the filter, and its parameters in an address and on the command line:
 * `drawing=matrix&matrix=name`, `drawing=ego&centre=MLI&nodes=people`, `time=compare&split=2015&pin=MLI@120,-40`.
 */
import type { Point, Positions } from './layout';
import { DEFAULT_OPTIONS, GRAPH_VIEWS, OPTION_VALUES, type GraphOptions, type GraphView } from './options';

export interface GraphChoice {
  readonly view: GraphView;
  readonly options: GraphOptions;
  /** The node in the middle of the view around one; null for the one that is asked for by the filter, or the strongest. */
  readonly centre: string | null;
  /** The year in which the second of two compared periods begins; null for the middle one. */
  readonly split: number | null;
  /** Where nodes were dragged to, in the layout's own units. */
  readonly pins: Positions;
}

export const DEFAULT_CHOICE: GraphChoice = {
  view: 'links',
  options: DEFAULT_OPTIONS,
  centre: null,
  split: null,
  pins: new Map(),
};

/** The options by the names of their parameters. */
const PARAM_OF_OPTION = {
  time: 'time',
  actors: 'nodes',
  colour: 'colour',
  pairs: 'pairs',
  order: 'matrix',
} as const satisfies Readonly<Record<keyof GraphOptions, string>>;

/** The parameters that a choice is made of, in the order in which they are written. */
export const GRAPH_PARAMS = [
  'drawing',
  'centre',
  'time',
  'split',
  'nodes',
  'colour',
  'pairs',
  'matrix',
  'pin',
] as const;
export type GraphParam = (typeof GRAPH_PARAMS)[number];

const LONGEST_ID = 300;
const PIN = /^(.+)@(-?\d{1,6}(?:\.\d{1,2})?),(-?\d{1,6}(?:\.\d{1,2})?)$/;

/** Reads what an address asks for; what is unknown or bad is dropped. */
export function parseGraphChoice(params: { getAll(name: string): readonly string[] }): GraphChoice {
  const first = (name: GraphParam) => params.getAll(name)[0] ?? '';
  const option = <T extends string>(values: readonly T[], name: GraphParam, fallback: T): T =>
    values.find((value) => value === first(name)) ?? fallback;
  const { time, actors, colour, pairs, order } = DEFAULT_OPTIONS;
  return {
    view: GRAPH_VIEWS.find((view) => view === first('drawing')) ?? DEFAULT_CHOICE.view,
    options: {
      time: option(OPTION_VALUES.time, 'time', time),
      actors: option(OPTION_VALUES.actors, 'nodes', actors),
      colour: option(OPTION_VALUES.colour, 'colour', colour),
      pairs: option(OPTION_VALUES.pairs, 'pairs', pairs),
      order: option(OPTION_VALUES.order, 'matrix', order),
    },
    centre: first('centre').slice(0, LONGEST_ID) || null,
    split: /^\d{4}$/.test(first('split')) ? Number(first('split')) : null,
    pins: new Map(params.getAll('pin').flatMap(parsePin)),
  };
}

function parsePin(text: string): [string, Point][] {
  const [, id, x, y] = PIN.exec(text) ?? [];
  return id && x && y ? [[id.slice(0, LONGEST_ID), { x: Number(x), y: Number(y) }]] : [];
}

/** The parameters of a choice, without those at their default: read back, they give the same choice. */
export function formatGraphChoice(choice: GraphChoice): [GraphParam, string][] {
  const option = <K extends keyof GraphOptions>(name: K): [GraphParam, string] => [
    PARAM_OF_OPTION[name],
    choice.options[name] === DEFAULT_OPTIONS[name] ? '' : choice.options[name],
  ];
  const pairs: [GraphParam, string][] = [
    ['drawing', choice.view === DEFAULT_CHOICE.view ? '' : choice.view],
    ['centre', choice.centre ?? ''],
    option('time'),
    ['split', choice.split === null ? '' : String(choice.split)],
    option('actors'),
    option('colour'),
    option('pairs'),
    option('order'),
    ...[...choice.pins].map(([id, { x, y }]): [GraphParam, string] => ['pin', `${id}@${x},${y}`]),
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** The choice with nodes at places, rounded as an address holds them. */
export function pinNodes(choice: GraphChoice, places: Positions): GraphChoice {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  const rounded = [...places].map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }] as const);
  return { ...choice, pins: new Map([...choice.pins, ...rounded]) };
}

/** The choice with one node at a place. */
export function pinNode(choice: GraphChoice, id: string, place: Point): GraphChoice {
  return pinNodes(choice, new Map([[id, place]]));
}
