/** What the marks of a timeline mean: one item for each form, colour and line that is on it, and none that is not. */
import { STATUSES, TYPES, type EngagementType, type Status } from '../engagement/engagement';
import { SECTOR_FAMILIES, type SectorFamily } from '../engagement/sector';
import type { Columns } from '../filter/columns';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { TIMELINE } from '../i18n/messages/timeline';
import { SWATCH_HEIGHT, SWATCH_WIDTH, type LegendItem } from '../scene/figure';
import type { Mark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import { drawCluster } from './drawMarks';
import type { PlacedMark, PlacedSingle } from './layout';
import { drawSingle } from './shapes';
import { readTrait, TRAITS, traitsOf } from './traits';

/** A legend's item that stands for the values of a facet can be used as a filter. */
export interface TimelineLegendItem extends LegendItem {
  readonly facet: 'type' | 'status' | 'family' | null;
  readonly value: string;
}

/** The legend of the marks given. Status `completed` is only told where another status occurs beside it. */
export function explainMarks(
  marks: readonly PlacedMark[],
  { theme, locale }: { readonly theme: Theme; readonly locale: Locale },
): TimelineLegendItem[] {
  return explainStock(takeStock(marks), { theme, locale });
}

/**
 * The legend of all engagements that pass the filter, so that it stands still while the view moves, with both kinds of aggregates:
 * which of them is on the chart changes with every zoom (`dropAbsent`).
 */
export function explainRows(
  columns: Columns,
  rows: Uint32Array,
  style: { readonly theme: Theme; readonly locale: Locale },
): TimelineLegendItem[] {
  return explainStock({ ...stockRows(columns, rows), cluster: true, column: true }, style);
}

/** Leaves out the aggregates that are not among the marks. */
export function dropAbsent(
  items: readonly TimelineLegendItem[],
  marks: readonly PlacedMark[],
): TimelineLegendItem[] {
  const absent = AGGREGATES.filter(({ kind }) => !marks.some((mark) => mark.kind === kind));
  return items.filter(({ key }) => !absent.some(({ item }) => item === key));
}

const AGGREGATES = [
  { item: 'cluster', kind: 'cluster' },
  { item: 'density', kind: 'column' },
] as const;

function explainStock(
  seen: Stock,
  { theme, locale }: { readonly theme: Theme; readonly locale: Locale },
): TimelineLegendItem[] {
  const domain = DOMAIN[locale];
  const words = TIMELINE[locale];
  const items: TimelineLegendItem[] = [];
  const add = (facet: TimelineLegendItem['facet'], value: string, label: string, swatch: readonly Mark[]) =>
    items.push({ key: facet ? `${facet}-${value}` : value, facet, value, label, swatch });
  for (const type of TYPES) {
    if (seen.types.has(type)) add('type', type, domain.type[type], sample({ type }, theme));
  }
  const told = STATUSES.filter((status) => seen.statuses.has(status));
  if (told.some((status) => status !== 'completed')) {
    for (const status of told) add('status', status, domain.status[status], sample({ status }, theme));
  }
  if (seen.possible) add(null, 'possible', words.possible, sample({ core: [9, 15] }, theme));
  if (seen.open) add(null, 'open', words.openEnd, sample({ ending: 'open' }, theme));
  if (seen.unknown) add(null, 'unknown', words.unknownEnd, sample({ ending: 'unknown' }, theme));
  for (const family of SECTOR_FAMILIES) {
    if (seen.families.has(family)) add('family', family, domain.family[family], familySample(family, theme));
  }
  if (seen.cluster) add(null, 'cluster', words.cluster, clusterSample(theme));
  if (seen.column) add(null, 'density', words.density, columnSample(theme));
  return items;
}

interface Stock {
  readonly types: Set<EngagementType>;
  readonly statuses: Set<Status>;
  readonly families: Set<SectorFamily>;
  possible: boolean;
  open: boolean;
  unknown: boolean;
  cluster: boolean;
  column: boolean;
}

function emptyStock(): Stock {
  return {
    types: new Set(),
    statuses: new Set(),
    families: new Set(),
    possible: false,
    open: false,
    unknown: false,
    cluster: false,
    column: false,
  };
}

const kept = new WeakMap<Uint32Array, Stock>();

/** One pass over the rows, kept as long as they are shown. */
function stockRows(columns: Columns, rows: Uint32Array): Stock {
  const known = kept.get(rows);
  if (known) return known;
  const traits = traitsOf(columns);
  const found = new Uint8Array(TRAITS);
  for (let at = 0; at < rows.length; at++) found[traits[rows[at]!]!] = 1;
  const seen = emptyStock();
  found.forEach((one, trait) => one === 1 && stockTrait(seen, trait));
  kept.set(rows, seen);
  return seen;
}

function stockTrait(seen: Stock, trait: number): void {
  const { type, status, family, possible, open, unknown } = readTrait(trait);
  seen.types.add(type);
  if (status !== 'none') seen.statuses.add(status);
  seen.families.add(family);
  seen.possible ||= possible;
  seen.open ||= open;
  seen.unknown ||= unknown;
}

function takeStock(marks: readonly PlacedMark[]): Stock {
  const seen = emptyStock();
  for (const mark of marks) {
    if (mark.kind === 'single') stockSingle(seen, mark);
    else {
      seen[mark.kind] = true;
      mark.families.forEach((count, at) => count > 0 && seen.families.add(SECTOR_FAMILIES[at] ?? 'none'));
    }
  }
  return seen;
}

function stockSingle(seen: Stock, mark: PlacedSingle): void {
  const { core } = mark.span;
  seen.types.add(mark.type);
  seen.families.add(mark.family);
  if (mark.status !== 'none') seen.statuses.add(mark.status);
  seen.possible ||= core === null || core[0] > mark.x0 + 0.5 || core[1] < mark.x1 - 0.5;
  seen.open ||= mark.ending === 'open';
  seen.unknown ||= mark.ending === 'unknown';
}

const MIDDLE = SWATCH_HEIGHT / 2;
const BOUNDS = { left: -Infinity, right: Infinity };
const HEIGHT = 11;

/** A mark in the colour of words, which is that of no sector, that shows one trait. */
function sample(
  trait: {
    readonly type?: EngagementType;
    readonly status?: Status;
    readonly ending?: PlacedSingle['ending'];
    readonly core?: readonly [number, number];
  },
  theme: Theme,
): Mark[] {
  const struck = trait.status === 'cancelled' || trait.status === 'postponed';
  const margin = struck ? 4 : 1;
  const [x0, x1] = trait.ending ? [1, 12] : [margin, SWATCH_WIDTH - margin];
  return drawSingle(
    {
      x0,
      x1,
      y: MIDDLE,
      type: trait.type ?? 'visit',
      status: trait.status ?? 'completed',
      ending: trait.ending ?? 'closed',
      family: 'none',
      state: false,
      span: { x0, x1, core: trait.core ?? [x0, x1] },
    },
    {
      theme: { ...theme, family: { ...theme.family, none: theme.inkSoft } },
      bounds: BOUNDS,
      height: HEIGHT,
    },
  );
}

function familySample(family: SectorFamily, theme: Theme): Mark[] {
  return [
    {
      mark: 'rect',
      key: 'colour',
      x: 5,
      y: MIDDLE - 5,
      width: 14,
      height: 10,
      radius: 2,
      fill: theme.family[family],
    },
  ];
}

function clusterSample(theme: Theme): Mark[] {
  const families = [2, 1, 0, 0, 0, 0];
  return [
    drawCluster(
      { count: 3, families, x0: 1, x1: SWATCH_WIDTH - 1, y: MIDDLE },
      { key: 'cluster', theme, height: HEIGHT + 2 },
    ),
  ];
}

function columnSample(theme: Theme): Mark[] {
  return [4, 8, 12, 7].map((height, at) => ({
    mark: 'rect' as const,
    key: `column-${at}`,
    x: 1 + at * 5.5,
    y: SWATCH_HEIGHT - 1 - height,
    width: 4.5,
    height,
    fill: theme.family.none,
    fillOpacity: 0.5,
  }));
}
