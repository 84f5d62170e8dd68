/** What the timeline says of an engagement: briefly beside its mark, in full in the tooltip and to a screen reader. */
import { day, type Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { placeName } from '../engagement/place';
import { partyName } from '../engagement/party';
import { titleOf } from '../engagement/title';
import { formatDay, formatPeriod } from '../i18n/dates';
import { countOverlaps } from '../filter/bounds';
import { codesAt, DATED } from '../filter/columns';
import type { PairLookup } from '../filter/pair';
import type { Table } from '../filter/table';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';
import { TIMELINE } from '../i18n/messages/timeline';
import { formatNumber } from '../i18n/numbers';
import { laneCodesOf } from './laneCodes';
import type { LaneBy } from './lanes';
import type { PlacedCluster, PlacedColumn } from './layout';
import type { TimelineIndex } from './timelineIndex';

/** Parties named in a short label before the rest is left out. */
const NAMED = 3;

/**
 * Labels for beside a mark, the longest first: what its lane does not say already. In a lane of hosts who came, in a lane of
 * visitors where they went; the first person where one is known.
 */
export function labelTexts(engagement: Engagement, by: LaneBy, locale: Locale): string[] {
  if (engagement.type === 'summit') return summitLabels(engagement, locale);
  const visitors = names(engagement.visitors, locale);
  const hosts = names(engagement.hosts, locale);
  const parties = names(engagement.participants, locale);
  const person = engagement.people.find(
    ({ party }) => party === null || !engagement.hosts.includes(party),
  )?.name;
  const route = [visitors, hosts].filter(Boolean).join(' › ') || parties;
  const guests = visitors || parties;
  const variants: Record<'host' | 'visitor' | 'pair' | 'person' | 'other', (string | undefined)[]> = {
    host: [join([person, guests]), person, guests],
    visitor: [join([hosts || parties, person]), hosts || parties],
    pair: [join([person ?? visitors, placeOf(engagement, locale)]), person ?? visitors],
    person: [route, hosts],
    other: [join([route, person]), route],
  };
  const chosen =
    variants[by === 'host' || by === 'visitor' || by === 'pair' || by === 'person' ? by : 'other'];
  return [...new Set(chosen.filter((text): text is string => !!text))];
}

function summitLabels(engagement: Engagement, locale: Locale): string[] {
  const count = engagement.participants.length;
  const title = titleOf(engagement, locale);
  return count > 2 ? [join([title, String(count)]), title] : [title];
}

function names(codes: readonly string[], locale: Locale): string {
  const shown = codes.slice(0, NAMED).map((code) => partyName(code, locale));
  return shown.join(', ') + (codes.length > NAMED ? '…' : '');
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** One line of the tooltip. */
export interface TooltipText {
  readonly title: string;
  readonly when: string;
  readonly lines: readonly string[];
}

/** Title, dates with their certainty, and what is known beside. */
export function describeEngagement(engagement: Engagement, locale: Locale): TooltipText {
  const domain = DOMAIN[locale];
  const kind = join([
    domain.type[engagement.type],
    engagement.level ? domain.level[engagement.level] : undefined,
    engagement.status ? domain.status[engagement.status] : undefined,
  ]);
  const people = engagement.people.map(({ name, role }) => (role ? `${name} (${role})` : name));
  const shownPeople = people.slice(0, 4).join(', ');
  const morePeople = people.length > 4 ? ` ${TIMELINE[locale].more(people.length - 4)}` : '';
  return {
    title: titleOf(engagement, locale),
    when: formatPeriod(engagement.start, engagement.end, locale),
    lines: [
      kind,
      shownPeople + morePeople,
      placeAndSize(engagement, locale),
      engagement.sectors.map((sector) => domain.sector[sector]).join(', '),
      engagement.sources.length > 0 ? TIMELINE[locale].sources(engagement.sources.length) : '',
    ].filter(Boolean),
  };
}

const placeOf = ({ place }: Engagement, locale: Locale) =>
  place ? placeName(place.name, locale) : undefined;

function placeAndSize(engagement: Engagement, locale: Locale): string {
  const count = engagement.participants.length;
  return join([placeOf(engagement, locale), count > 2 ? TIMELINE[locale].participants(count) : undefined]);
}

/** The whole of it in one sentence, for a screen reader and the `<title>` in a file. */
export function speakEngagement(engagement: Engagement, locale: Locale): string {
  const { title, when, lines } = describeEngagement(engagement, locale);
  return [title, when, ...lines].join('. ');
}

/** How a visit stands among those of its visitor to its host; null for what is no dated visit of one party to one other. */
export function tellPair(table: Table, lookup: PairLookup, row: number, locale: Locale): string | null {
  const { type, visitors, hosts } = table.engagementAt(row);
  const [visitor] = visitors;
  const [host] = hosts;
  if (type !== 'visit' || !visitor || !host || visitors.length > 1 || hosts.length > 1) return null;
  if (((table.flags[row] ?? 0) & DATED) === 0) return null;
  const dayBefore = day((table.earliestStart[row] ?? 0) - 1);
  const { last, medianGapDays } = lookup(visitor, host, dayBefore);
  const words = TIMELINE[locale];
  const named = [partyName(visitor, locale), partyName(host, locale)] as const;
  if (!last) return words.firstVisit(...named);
  return words.sinceLastVisit(
    ...named,
    formatDays(last.daysAgo, 1, locale),
    formatMedian(medianGapDays, locale),
  );
}

/** What a lane of a pair says of both ways, up to today; an empty text for any other lane. */
export function tellPairLane(lookup: PairLookup, key: string, today: Day, locale: Locale): string {
  const [a, b] = key.split('+');
  return a && b ? tellPairHistory(lookup, [a, b], today, locale) : '';
}

/** When each of two parties last visited the other, up to today, and how often: a line each way. `brief`: one way, in short. */
export function tellPairHistory(
  lookup: PairLookup,
  [a, b]: readonly [string, string],
  today: Day,
  locale: Locale,
  length: 'full' | 'brief' = 'full',
): string {
  if (length === 'brief') {
    const { last, medianGapDays } = lookup(a, b, today);
    return last
      ? TIMELINE[locale].lastVisitBrief(
          formatDays(last.daysAgo, 0, locale),
          formatMedian(medianGapDays, locale),
        )
      : TIMELINE[locale].neverVisited;
  }
  const way = (visitor: string, host: string): string[] => {
    const { last, medianGapDays } = lookup(visitor, host, today);
    if (!last) return [];
    const named = [partyName(visitor, locale), partyName(host, locale)] as const;
    return [
      TIMELINE[locale].lastVisit(
        ...named,
        formatDays(last.daysAgo, 0, locale),
        formatMedian(medianGapDays, locale),
      ),
    ];
  };
  return [...way(a, b), ...way(b, a)].join('\n');
}

/** A number of days, or the range that partial dates allow. */
function formatDays([least, most]: readonly [number, number], more: number, locale: Locale): string {
  const write = (days: number) => formatNumber(days + more, locale);
  return least === most ? write(least) : `${write(least)}–${write(most)}`;
}

function formatMedian(days: number | null, locale: Locale): string | null {
  return days === null ? null : formatNumber(days, locale);
}

/** A window of days in words: `3 March 2019 – 4 June 2021`, or from day 0 where lanes are aligned. */
export function formatWindow(
  index: Pick<TimelineIndex, 'alignment'>,
  from: number,
  to: number,
  locale: Locale,
): string {
  const first = Math.floor(from);
  const last = Math.ceil(to) - 1;
  const say = index.alignment
    ? TIMELINE[locale].relativeDay
    : (value: number) => formatDay(day(value), locale);
  return first >= last ? say(first) : `${say(first)} – ${say(last)}`;
}

/** What a cluster or a column stands for: how many, when, the weightiest of them, and what a click does. */
export function describeAggregate(
  { count, from, to, row }: PlacedCluster | PlacedColumn,
  index: TimelineIndex,
  {
    table,
    locale,
    divisible,
  }: { readonly table: Table; readonly locale: Locale; readonly divisible: boolean },
): TooltipText {
  const words = TIMELINE[locale];
  return {
    title: DOMAIN[locale].engagements(count, formatNumber(count, locale)),
    when: formatWindow(index, from, to, locale),
    lines: [
      labelTexts(table.engagementAt(row), index.by, locale)[0] ?? '',
      divisible ? words.lookCloser : words.listThem,
    ],
  };
}

/** On which day from day 0 of its lane an engagement began; null where lanes are not aligned. */
export function tellRelativeDay(
  index: TimelineIndex,
  lane: number,
  row: number,
  locale: Locale,
): string | null {
  if (!index.alignment) return null;
  const start = (index.columns.earliestStart[row] ?? 0) - (index.lanes[lane]?.zero ?? 0);
  return TIMELINE[locale].relativeDay(start);
}

/** The other lanes that an engagement stands in; null for none. */
export function tellOtherLanes(
  index: TimelineIndex,
  lane: number,
  row: number,
  locale: Locale,
): string | null {
  if (index.by === 'none') return null;
  const { lists, keys } = laneCodesOf(index.columns, index.by);
  const own = index.lanes[lane]?.key;
  const wanted = new Set(Array.from(codesAt(lists, row), (code) => keys[code]).filter((key) => key !== own));
  const others = index.lanes.filter(({ key }) => wanted.has(key)).map(({ label }) => label);
  return others.length > 0 ? TIMELINE[locale].alsoIn(others.join(', ')) : null;
}

/** Of a lane, how many of its engagements are in a window of days, surely and possibly; null for no window. */
export function tellCertain(
  index: TimelineIndex,
  lane: number,
  days: readonly [Day, Day] | null,
  locale: Locale,
): string | null {
  const rows = index.lanes[lane]?.rows;
  if (!rows || !days || index.alignment) return null;
  const { certain, possible } = countOverlaps(index.columns, rows, days);
  return TIMELINE[locale].certainOf(formatNumber(certain, locale), formatNumber(possible, locale));
}
