/** Lanes: the groups that the engagements are laid out in. One engagement stands in each lane that it belongs to. */
import { TYPES } from '../engagement/engagement';
import { partyName, regionOf, type Region } from '../engagement/party';
import { SECTORS, type Sector } from '../engagement/sector';
import type { Columns, Lists } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { TIMELINE } from '../i18n/messages/timeline';

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
  const keysOf = KEYS[options.by](columns);
  const groups = dealRows(rows, keysOf);
  const label = LABELS[options.by];
  const lanes = [...groups].map(([key, members]) => ({
    key,
    label: label(key, options.locale),
    rows: members,
  }));
  return lanes.sort(compareLanes(options.order, columns, options.locale));
}

/** Two passes: count, then fill, so that each lane is one typed array. */
function dealRows(rows: Uint32Array, keysOf: (row: number) => readonly string[]): Map<string, Uint32Array> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Map<string, Uint32Array>();
  for (const [key, count] of counts) groups.set(key, new Uint32Array(count));
  const filled = new Map<string, number>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const at = filled.get(key) ?? 0;
      const members = groups.get(key);
      if (members) members[at] = row;
      filled.set(key, at + 1);
    }
  }
  return groups;
}

function compareLanes(order: LaneOrder, columns: Columns, locale: Locale) {
  const collator = new Intl.Collator(locale);
  const byName = (a: Lane, b: Lane) => collator.compare(a.label, b.label) || (a.key < b.key ? -1 : 1);
  const rank = (lane: Lane) => (lane.key === UNKNOWN_LANE ? 2 : lane.key === MANY_LANE ? 1 : 0);
  const first = (lane: Lane) => columns.earliestStart[lane.rows[0] ?? 0] ?? 0;
  const by: Record<LaneOrder, (a: Lane, b: Lane) => number> = {
    count: (a, b) => b.rows.length - a.rows.length,
    name: () => 0,
    first: (a, b) => first(a) - first(b),
  };
  return (a: Lane, b: Lane) => rank(a) - rank(b) || by[order](a, b) || byName(a, b);
}

type KeysOf = (row: number) => readonly string[];
const UNKNOWN: readonly string[] = [UNKNOWN_LANE];
const MANY: readonly string[] = [MANY_LANE];

const KEYS: Record<Exclude<LaneBy, 'none'>, (columns: Columns) => KeysOf> = {
  country: (columns) => (row) => orUnknown(codesIn([columns.parties], row, columns.partyCodes)),
  host: (columns) => (row) => orUnknown(codesIn([columns.hosts], row, columns.partyCodes)),
  visitor: (columns) => (row) =>
    orUnknown(codesIn([columns.visitors, columns.participants], row, columns.partyCodes)),
  pair: (columns) => (row) => pairsOf(columns, row),
  region: (columns) => (row) => regionsOf(columns, row),
  sector: (columns) => (row) => orUnknown(codesIn([columns.sectors], row, SECTORS)),
  type: (columns) => (row) => [TYPES[columns.type[row] ?? 0] ?? 'visit'],
  person: (columns) => (row) => orUnknown(codesIn([columns.people], row, columns.peopleNames)),
};

function orUnknown(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? keys : UNKNOWN;
}

/** The distinct names of a row's codes in several lists. */
function codesIn(lists: readonly Lists[], row: number, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const list of lists) {
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const name = names[list.codes[at] ?? -1];
      if (name !== undefined && !found.includes(name)) found.push(name);
    }
  }
  return found;
}

/** The pair of two parties, the same from both sides. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

function pairsOf(columns: Columns, row: number): readonly string[] {
  const visitors = codesIn([columns.visitors], row, columns.partyCodes);
  const hosts = codesIn([columns.hosts], row, columns.partyCodes);
  const participants = codesIn([columns.participants], row, columns.partyCodes);
  if (TYPES[columns.type[row] ?? 0] === 'summit') return MANY;
  const pairs = visitors.flatMap((visitor) =>
    hosts.filter((host) => host !== visitor).map((host) => pairKey(visitor, host)),
  );
  const [first, second] = participants;
  if (participants.length === 2 && first && second) pairs.push(pairKey(first, second));
  else if (participants.length > 2) return MANY;
  return orUnknown([...new Set(pairs)]);
}

function regionsOf(columns: Columns, row: number): readonly string[] {
  const hosts = codesIn([columns.hosts], row, columns.partyCodes);
  const asked = hosts.length > 0 ? hosts : codesIn([columns.participants], row, columns.partyCodes);
  const regions = asked.map(regionOf).filter((region): region is Region => region !== null);
  return orUnknown([...new Set(regions)]);
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
  type: known((key, locale) => DOMAIN[locale].types[key as (typeof TYPES)[number]] ?? key),
  person: known((key) => key),
};
