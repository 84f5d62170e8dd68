/** Lanes: the groups that the engagements are laid out in. One engagement stands in each lane that it belongs to. */
import type { EngagementType } from '../engagement/engagement';
import { partyName, type Region } from '../engagement/party';
import type { Sector } from '../engagement/sector';
import type { Columns, Lists } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { TIMELINE } from '../i18n/messages/timeline';
import { laneCodesOf } from './laneCodes';

export const LANE_KINDS = [
  'none',
  'country',
  'host',
  'visitor',
  'pair',
  'region',
  'sector',
  'type',
  'person',
] as const;
/** What the lanes stand for. `country`: each party in whatever role, so that a visit stands in the lanes of both sides. */
export type LaneBy = (typeof LANE_KINDS)[number];

export const LANE_ORDERS = ['count', 'name', 'first'] as const;
/** By number of engagements, by name, or by the date of the first engagement. */
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** The lane of what has no value in the grouping's field. */
export const UNKNOWN_LANE = '?';
/** The lane of summits where lanes are pairs: a gathering of many is nobody's pair. */
export const MANY_LANE = '*';

export interface Lane {
  /** Party code, pair (`MLI+RUS`), region, sector, type, name, `?`, `*`; empty for the only lane. */
  readonly key: string;
  readonly label: string;
  /** Rows of the table, in the order in which they came: by start. */
  readonly rows: Uint32Array;
}

/** Deals the rows out to lanes. Rows must be sorted by start; lanes come in the asked order, the lane of the unknown last. */
export function groupLanes(
  columns: Columns,
  rows: Uint32Array,
  options: { readonly by: LaneBy; readonly order: LaneOrder; readonly locale: Locale },
): Lane[] {
  if (options.by === 'none')
    return rows.length ? [{ key: '', label: TIMELINE[options.locale].allLanes, rows }] : [];
  const { lists, keys } = laneCodesOf(columns, options.by);
  const label = LABELS[options.by];
  const lanes = dealRows(rows, lists, keys.length).flatMap((members, code) =>
    members.length > 0
      ? [
          {
            key: keys[code] ?? UNKNOWN_LANE,
            label: label(keys[code] ?? UNKNOWN_LANE, options.locale),
            rows: members,
          },
        ]
      : [],
  );
  return lanes.sort(compareLanes(options.order, columns, options.locale));
}

/** The keys of the lanes that some rows stand in. */
export function lanesOf(columns: Columns, rows: Uint32Array, by: LaneBy): string[] {
  if (by === 'none') return [];
  const { lists, keys } = laneCodesOf(columns, by);
  return dealRows(rows, lists, keys.length).flatMap((members, code) =>
    members.length > 0 ? [keys[code] ?? UNKNOWN_LANE] : [],
  );
}

/**
 * The rows of each code, and behind the last those that have none. A counting sort: two passes over typed arrays, and the rows of
 * a code keep their order.
 */
function dealRows(rows: Uint32Array, { offsets, codes }: Lists, codeCount: number): Uint32Array[] {
  const ends = new Uint32Array(codeCount + 2);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    if (from === to) ends[codeCount + 1]!++;
    for (let place = from; place < to; place++) ends[codes[place]! + 1]!++;
  }
  for (let code = 0; code <= codeCount; code++) ends[code + 1]! += ends[code]!;
  const starts = ends.slice();
  const members = new Uint32Array(ends[codeCount + 1]!);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    if (from === to) members[starts[codeCount]!++] = row;
    for (let place = from; place < to; place++) members[starts[codes[place]!]!++] = row;
  }
  return Array.from({ length: codeCount + 1 }, (_, code) => members.subarray(ends[code], ends[code + 1]));
}

const collators = new Map<Locale, Intl.Collator>();

/** Made when two names are first compared, which takes as long as dealing out thousands of rows. */
function collatorOf(locale: Locale): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale)));
  return collator;
}

function compareLanes(order: LaneOrder, columns: Columns, locale: Locale) {
  const byName = (a: Lane, b: Lane) =>
    collatorOf(locale).compare(a.label, b.label) || (a.key < b.key ? -1 : 1);
  const rank = (lane: Lane) => (lane.key === UNKNOWN_LANE ? 2 : lane.key === MANY_LANE ? 1 : 0);
  const first = (lane: Lane) => columns.earliestStart[lane.rows[0] ?? 0] ?? 0;
  const by: Record<LaneOrder, (a: Lane, b: Lane) => number> = {
    count: (a, b) => b.rows.length - a.rows.length,
    name: () => 0,
    first: (a, b) => first(a) - first(b),
  };
  return (a: Lane, b: Lane) => rank(a) - rank(b) || by[order](a, b) || byName(a, b);
}

type LabelOf = (key: string, locale: Locale) => string;
const known =
  (label: LabelOf): LabelOf =>
  (key, locale) =>
    key === UNKNOWN_LANE
      ? TIMELINE[locale].unknownLane
      : key === MANY_LANE
        ? TIMELINE[locale].manyLane
        : label(key, locale);

const LABELS: Record<Exclude<LaneBy, 'none'>, LabelOf> = {
  country: known(partyName),
  host: known(partyName),
  visitor: known(partyName),
  pair: known((key, locale) =>
    key
      .split('+')
      .map((code) => partyName(code, locale))
      .join(' – '),
  ),
  region: known((key, locale) => DOMAIN[locale].region[key as Region] ?? key),
  sector: known((key, locale) => DOMAIN[locale].sector[key as Sector] ?? key),
  type: known((key, locale) => DOMAIN[locale].types[key as EngagementType] ?? key),
  person: known((key) => key),
};
