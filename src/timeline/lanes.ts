/** Lanes: the groups that the engagements are laid out in. One engagement stands in each lane that it belongs to. */
import type { EngagementType } from '../engagement/engagement';
import { partyName, type Region } from '../engagement/party';
import type { Sector } from '../engagement/sector';
import type { Columns } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { TIMELINE } from '../i18n/messages/timeline';
import { laneCodesOf, NONE, SEVERAL, type LaneCodes } from './laneCodes';

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
  const codes = laneCodesOf(columns, options.by);
  const label = LABELS[options.by];
  const lanes = dealRows(rows, codes).map(({ code, members }) => {
    const key = codes.keys[code] ?? UNKNOWN_LANE;
    return { key, label: label(key, options.locale), rows: members };
  });
  return lanes.sort(compareLanes(options.order, columns, options.locale));
}

/** The keys of the lanes that some rows stand in. */
export function lanesOf(columns: Columns, rows: Uint32Array, by: LaneBy): string[] {
  if (by === 'none') return [];
  const codes = laneCodesOf(columns, by);
  return dealRows(rows, codes).map(({ code }) => codes.keys[code] ?? UNKNOWN_LANE);
}

/** The rows of a code, in the order in which they came. */
interface Dealt {
  readonly code: number;
  readonly members: Uint32Array;
}

/** The rows of each code that has any, and behind the last code those that have none. A counting sort. */
function dealRows(rows: Uint32Array, laneCodes: LaneCodes): Dealt[] {
  const codeCount = laneCodes.keys.length;
  const { owners, codes } = entriesOf(rows, laneCodes);
  const ends = new Uint32Array(codeCount + 2);
  for (let at = 0; at < codes.length; at++) ends[codes[at]! + 1]!++;
  for (let code = 0; code <= codeCount; code++) ends[code + 1]! += ends[code]!;
  const next = ends.slice();
  const members = new Uint32Array(codes.length);
  for (let at = 0; at < codes.length; at++) members[next[codes[at]!]!++] = owners[at]!;
  const dealt: Dealt[] = [];
  for (let code = 0; code <= codeCount; code++) {
    const [from, to] = [ends[code]!, ends[code + 1]!];
    if (from < to) dealt.push({ code, members: members.subarray(from, to) });
  }
  return dealt;
}

/** The codes of some rows end to end, each beside its row; the code behind the last for a row without any. */
function entriesOf(rows: Uint32Array, { lists: { offsets, codes }, only, keys }: LaneCodes) {
  let owners = new Uint32Array(rows.length);
  let found = new Uint32Array(rows.length);
  let size = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const code = only[row]!;
    if (code !== SEVERAL) {
      owners[size] = row;
      found[size++] = code === NONE ? keys.length : code;
      continue;
    }
    const end = offsets[row + 1]!;
    const needed = size + end - offsets[row]! + rows.length - at - 1;
    if (needed > owners.length) {
      owners = widened(owners, needed);
      found = widened(found, needed);
    }
    for (let place = offsets[row]!; place < end; place++) {
      owners[size] = row;
      found[size++] = codes[place]!;
    }
  }
  return { owners: owners.subarray(0, size), codes: found.subarray(0, size) };
}

function widened(values: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(values.length * 2, needed));
  wider.set(values);
  return wider;
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
