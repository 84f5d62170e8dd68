/**
 * COLT, the Country and Organizational Leader Travel data set (Diplometrics, doi:10.7910/DVN/87YG4K): one row a trip of a head of
 * state or government. Columns are found by name; their order is not known for certain.
 *
 * A trip that attended a multilateral event is a summit's participant, and trips to the same event in the same place and days
 * are one summit. Its days are those that most of the trips name: travellers come a day early and leave a day late.
 */
import type { Engagement, Person } from '../engagement/engagement';
import { dayOf } from '../engagement/day';
import { parseEdtf } from '../engagement/edtf';
import type { Fault } from '../engagement/issue';
import type { Mapped, Sheet } from './mapping';
import { orderOf, readDate, type DateOrder } from './mapping-date';
import { readParty } from './mapping-party';
import { Rejections, mappedOf, withId, type RawEngagement } from './mapping-result';
import { isEmpty } from './mapping-sheet';

/** The columns by which a table is known to be COLT. */
export const COLT_COLUMNS = [
  'TripID',
  'LeaderFullName',
  'LeaderCountryISO',
  'CountryVisitedISO',
  'TripStartDate',
  'TripEndDate',
] as const;

/** What `LeaderRole` stands for where `LeaderTitle` says nothing. */
const ROLES: Readonly<Record<string, string>> = {
  GS: 'head of state and government',
  G: 'head of government',
  S: 'head of state',
  'DE FACTO': 'de facto leader',
  F: 'foreign minister',
  E: 'head of government elect',
  I: 'interim head of government',
  CP: 'crown prince',
};

/** Columns that come along as they stand, where they say anything. */
const KEPT = [
  'TripID',
  'Exiled',
  'DisputedTerritory',
  'SemiAutoTerritory',
  'SignedAgreement',
  'Notes',
] as const;
/** Trips to an event of one name belong together when their starts lie no further apart. */
const SAME_EVENT_DAYS = 10;

/** One row, read. */
interface Trip {
  readonly index: number;
  readonly visitor: string;
  readonly host: string;
  readonly start: string;
  /** Empty: not known. */
  readonly end: string;
  readonly leader: Person | null;
  readonly met: Person | null;
  readonly event: string | null;
  readonly city: string | null;
  readonly sources: readonly string[];
  readonly confidence: number | null;
  readonly extra: Readonly<Record<string, string>>;
}

/** The trips of a COLT sheet as visits and summits. */
export function mapColt(sheet: Sheet): Mapped {
  const rejections = new Rejections(sheet.firstRow);
  const read = tripReader(sheet);
  const trips: Trip[] = [];
  sheet.rows.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const trip = read(index);
    if ('code' in trip) rejections.add(trip, index);
    else trips.push(trip);
  });
  const visits = trips.filter(({ event }) => event === null);
  const events = gather(trips.filter(({ event }) => event !== null));
  const raw = [...visits.map(visitOf), ...events.map(summitOf)];
  const rows = [...visits.map(({ index }) => index), ...events.map(([first]) => first!.index)];
  const joined = trips.length - raw.length;
  const mapped = mappedOf(raw, rows, rejections);
  return { ...mapped, mapped: mapped.mapped + joined };
}

function tripReader(sheet: Sheet): (index: number) => Trip | Fault {
  const places = new Map(sheet.columns.map((column, index) => [column.trim().toLowerCase(), index]));
  const sourceColumns = sheet.columns.filter((column) => /^sourcelink\d+$/i.test(column.trim()));
  const cell = (index: number, column: string) => {
    const place = places.get(column.toLowerCase());
    const text = place === undefined ? '' : (sheet.rows[index]![place]?.trim() ?? '');
    return /^(n\/?a|none|null)$/i.test(text) ? '' : text;
  };
  const sample = sheet.rows.slice(0, 2000).map((_, index) => cell(index, 'TripStartDate'));
  const order = orderOf(sample) ?? 'mdy';
  return (index) => {
    const of = (column: string) => cell(index, column);
    const dates = datesOf(of, order);
    if ('code' in dates) return dates;
    const visitor = partyOf(of('LeaderCountryISO'), of('LeaderCountryOrIGO'));
    const host = partyOf(of('CountryVisitedISO'), of('CountryVisited'));
    if (!visitor) return { code: 'no-leader-country', value: of('LeaderCountryOrIGO') };
    if (!host) return { code: 'no-visited-country', value: of('CountryVisited') };
    if (visitor === host) return { code: 'trip-at-home', value: of('CountryVisited') };
    const role = of('LeaderTitle') || ROLES[of('LeaderRole').toUpperCase()] || null;
    const name = of('LeaderFullName') || of('LeaderSurname');
    const attended = isYes(of('AttendedMultilatEvent')) || isYes(of('AttendedMultilatMinisterialEvent'));
    const event = of('NameMultilatEvent') || of('NameMultilatMinisterialEvent') || 'Multilateral event';
    return {
      index,
      visitor,
      host,
      ...dates,
      leader: name ? { name, party: visitor, role } : null,
      met:
        isYes(of('MetHostHoGS')) && of('HostHOGSName')
          ? { name: of('HostHOGSName'), party: host, role: null }
          : null,
      event: attended ? event : null,
      city: of('CityVisited') || null,
      sources: sourceColumns.map(of).filter((link) => link !== ''),
      confidence: confidenceOf(of('Confidence(1-5)') || of('Confidence')),
      extra: keptOf(of),
    };
  };
}

function datesOf(of: (column: string) => string, order: DateOrder): { start: string; end: string } | Fault {
  const first = readDate(of('TripStartDate'), order) ?? readDate(of('TripYear'), order);
  const start = first === 'unknown' ? readDate(of('TripYear'), order) : first;
  if (start === null || start === 'unknown') return { code: 'no-date' };
  const last = readDate(of('TripEndDate'), order);
  return { start: start.start, end: last === null || last === 'unknown' ? '' : last.start };
}

/** By code where it is a known one, else by name; a code of three letters that is not in the table is kept as it is. */
function partyOf(code: string, name: string): string | null {
  // Organisations may have two letters, which are a country's elsewhere: the European Commission is no Ecuador.
  const known = (code.length === 3 ? readParty(code) : null) ?? readParty(name) ?? readParty(code);
  if (known) return known;
  const bracketed = /\(([A-Z]{2,12})\)/.exec(name)?.[1] ?? code;
  return /^[A-Z]{2,12}$/.test(bracketed) ? bracketed : null;
}

const isYes = (flag: string) => /^(yes|y|true|1)$/i.test(flag);

/** One to five, as a share. */
function confidenceOf(text: string): number | null {
  const value = Number(text);
  return text !== '' && value >= 1 && value <= 5 ? value / 5 : null;
}

function keptOf(of: (column: string) => string): Record<string, string> {
  return Object.fromEntries(
    KEPT.map((column) => [column, of(column)] as const).filter(
      ([, value]) => value !== '' && !/^no$/i.test(value),
    ),
  );
}

/** Trips to the same event: the same name, the same country, starts close together. Each group by start. */
function gather(trips: readonly Trip[]): Trip[][] {
  const byEvent = new Map<string, Trip[]>();
  for (const trip of [...trips].sort((a, b) => dayNumber(a) - dayNumber(b))) {
    const key = `${foldEvent(trip.event ?? '')}|${trip.host}`;
    const same = byEvent.get(key);
    if (same) same.push(trip);
    else byEvent.set(key, [trip]);
  }
  return [...byEvent.values()].flatMap((list) => {
    const groups: Trip[][] = [];
    for (const trip of list) {
      const group = groups.at(-1);
      if (group && dayNumber(trip) - dayNumber(group[0]!) <= SAME_EVENT_DAYS) group.push(trip);
      else groups.push([trip]);
    }
    return groups;
  });
}

const foldEvent = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^the /, '')
    .trim();

const dayNumber = (trip: Pick<Trip, 'start'>): number => parseEdtf(trip.start)?.from ?? dayOf(1970, 1, 1);

function visitOf(trip: Trip): RawEngagement {
  return withId({
    ...common([trip]),
    type: 'visit',
    title: null,
    start: trip.start,
    end: trip.end,
    visitors: [trip.visitor],
    hosts: [trip.host],
    participants: [],
    people: [trip.leader, trip.met].filter((person) => person !== null),
  });
}

function summitOf(trips: readonly Trip[]): RawEngagement {
  const people = new Map<string, Person>();
  for (const { leader } of trips) if (leader) people.set(leader.name, leader);
  return withId({
    ...common(trips),
    type: 'summit',
    title: trips[0]!.event,
    ...eventDates(trips),
    visitors: [],
    hosts: [trips[0]!.host],
    participants: [...new Set(trips.map(({ visitor }) => visitor))].sort(),
    people: [...people.values()],
  });
}

/** The start and the end that most trips name; about then, where fewer than half agree. */
function eventDates(trips: readonly Trip[]): { start: string; end: string } {
  const start = mostFrequent(trips.map((trip) => trip.start));
  const end = mostFrequent(
    trips.map((trip) => trip.end).filter((date) => date !== '' && date >= start.value),
  );
  const about = (found: { value: string; share: number }) =>
    found.share < 0.5 && /^\d{4}-\d\d-\d\d$/.test(found.value) ? `${found.value}~` : found.value;
  return { start: about(start), end: end.value === '' ? '' : about(end) };
}

function mostFrequent(values: readonly string[]): { value: string; share: number } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value = '', count = 0] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [];
  return { value, share: values.length === 0 ? 0 : count / values.length };
}

function common(trips: readonly Trip[]): Omit<Partial<Engagement>, 'id' | 'type'> {
  const [first] = trips;
  const confidences = trips.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return {
    level: null,
    status: 'completed',
    place: first!.city ? { name: first!.city, country: first!.host, lat: null, lon: null } : null,
    sources: [...new Set(trips.flatMap(({ sources }) => sources))],
    confidence: confidences.length > 0 ? Math.max(...confidences) : null,
    ...(trips.length === 1 && Object.keys(first!.extra).length > 0 ? { extra: { ...first!.extra } } : {}),
  };
}
