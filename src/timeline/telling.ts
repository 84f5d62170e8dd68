/** What the chart tells of a mark or a lane: to a screen reader, in the tooltip, under a lane's name. */
import type { Day } from '../engagement/day';
import type { PairLookup } from '../filter/pair';
import type { Table } from '../filter/table';
import type { Locale } from '../i18n/locale';
import type { PlacedMark } from './layout';
import type { TimelineIndex } from './timelineIndex';
import {
  describeAggregate,
  describeEngagement,
  speakEngagement,
  tellCertain,
  tellOtherLanes,
  tellPair,
  tellPairLane,
  tellRelativeDay,
  type TooltipText,
} from './wording';

/** What is known when it tells. */
export interface Telling {
  readonly table: Table;
  readonly index: TimelineIndex;
  readonly lookup: PairLookup;
  readonly locale: Locale;
  readonly today: Day | null;
  /** The days that are asked for; null for all. */
  readonly domain: readonly [Day, Day] | null;
  /** Whether a closer look would tell apart what a cluster or a column holds. */
  readonly divisible: boolean;
}

/** A mark in one sentence after the other, its lane first. */
export function speakMark(mark: PlacedMark, telling: Telling): string {
  const { index, table, locale } = telling;
  const { lane, row } = mark;
  const name = index.by === 'none' ? null : (index.lanes[lane]?.label ?? null);
  if (mark.kind !== 'single') {
    const { title, when } = describeAggregate(mark, index, telling);
    return [name, title, when].filter(Boolean).join('. ');
  }
  const told = [
    tellRelativeDay(index, lane, row, locale),
    speakEngagement(table.engagementAt(row), locale),
    tellOtherLanes(index, lane, row, locale),
  ];
  return [name, ...told].filter(Boolean).join('. ');
}

/** A mark for its tooltip. */
export function describeMark(mark: PlacedMark, telling: Telling): TooltipText {
  const { index, table, lookup, locale } = telling;
  if (mark.kind !== 'single') return describeAggregate(mark, index, telling);
  const text = describeEngagement(table.engagementAt(mark.row), locale);
  const more = [
    tellRelativeDay(index, mark.lane, mark.row, locale),
    tellPair(table, lookup, mark.row, locale),
  ];
  return { ...text, lines: [...text.lines, ...more.filter((line) => line !== null)] };
}

/** A lane: its whole name, how many are certain, and the history of a pair; a line each. */
export function describeLane(lane: number, { index, lookup, locale, today, domain }: Telling): string {
  const { key = '', label = '' } = index.lanes[lane] ?? {};
  const history = index.by === 'pair' && today !== null ? tellPairLane(lookup, key, today, locale) : '';
  return [label, tellCertain(index, lane, domain, locale), history].filter(Boolean).join('\n');
}
