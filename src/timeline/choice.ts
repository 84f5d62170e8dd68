/**
 * How the lanes of the timeline are chosen, apart from the filter, and the parameters of it in an address and on the command line:
 * `group=person&sort=first&fold=Assimi+Goïta&zero=office&around=-365,1460`.
 */
import { LANE_KINDS, LANE_ORDERS, type LaneBy, type LaneOrder } from './lanes';
import { OFFICE } from './alignment';

export interface LaneChoice {
  readonly by: LaneBy;
  readonly order: LaneOrder;
  /** Keys of lanes folded to one strip. */
  readonly folded: readonly string[];
  /** Day 0 of lanes that are aligned: `office`, a date, or the id of an engagement; null for the calendar. */
  readonly zero: string | null;
  /** The days about day 0 in view; null for all. */
  readonly around: readonly [number, number] | null;
}

export const DEFAULT_LANES: LaneChoice = { by: 'host', order: 'count', folded: [], zero: null, around: null };

/** The parameters that a choice is made of, in the order in which they are written. */
export const LANE_PARAMS = ['group', 'sort', 'fold', 'zero', 'around'] as const;
export type LaneParam = (typeof LANE_PARAMS)[number];

const LONGEST = 300;
const MOST_FOLDED = 200;
const AROUND = /^(-?\d{1,7}),(-?\d{1,7})$/;

/** Reads what an address asks for; what is unknown or bad is dropped. */
export function parseLaneChoice(params: { getAll(name: LaneParam): readonly string[] }): LaneChoice {
  const first = (name: LaneParam) => params.getAll(name)[0]?.trim() ?? '';
  const zero = first('zero').slice(0, LONGEST) || null;
  const asked = LANE_KINDS.find((kind) => kind === first('group'));
  const [, from, to] = AROUND.exec(first('around')) ?? [];
  const around = zero !== null && from && to && Number(from) < Number(to);
  return {
    by: asked ?? (zero === OFFICE ? 'person' : DEFAULT_LANES.by),
    order: LANE_ORDERS.find((order) => order === first('sort')) ?? DEFAULT_LANES.order,
    folded: [...new Set(params.getAll('fold').map((key) => key.slice(0, LONGEST)))]
      .filter(Boolean)
      .slice(0, MOST_FOLDED),
    zero,
    around: around ? [Number(from), Number(to)] : null,
  };
}

/** The parameters of a choice, without those at their default: read back, they give the same choice. */
export function formatLaneChoice({ by, order, folded, zero, around }: LaneChoice): [LaneParam, string][] {
  const usual = zero === OFFICE ? 'person' : DEFAULT_LANES.by;
  const pairs: [LaneParam, string][] = [
    ['group', by === usual ? '' : by],
    ['sort', order === DEFAULT_LANES.order ? '' : order],
    ...folded.map((key): [LaneParam, string] => ['fold', key]),
    ['zero', zero ?? ''],
    ['around', zero !== null && around ? around.join(',') : ''],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** The choice with other lanes; what no longer fits them is given up: folded lanes, and offices where lanes are no people. */
export function groupLanesBy(choice: LaneChoice, by: LaneBy): LaneChoice {
  const zero = choice.zero === OFFICE && by !== 'person' ? null : choice.zero;
  return { ...choice, by, folded: [], zero, around: zero === choice.zero ? choice.around : null };
}

/** What is seen of offices at first: from a year before to three terms after. The longest life would leave little room for it. */
const AROUND_OFFICE = [-365, 4383] as const;

/** The choice aligned at another day 0; leaders stand in lanes of people. */
export function alignAt(choice: LaneChoice, zero: string | null): LaneChoice {
  const by = zero === OFFICE ? 'person' : choice.by;
  const around = zero === OFFICE ? AROUND_OFFICE : null;
  return { ...(by === choice.by ? choice : groupLanesBy(choice, by)), zero, around };
}

/** The choice with a lane folded or opened. */
export function foldLane(choice: LaneChoice, key: string): LaneChoice {
  const folded = choice.folded.includes(key)
    ? choice.folded.filter((other) => other !== key)
    : [...choice.folded, key].slice(-MOST_FOLDED);
  return { ...choice, folded };
}
