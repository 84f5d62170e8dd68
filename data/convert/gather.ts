/** Trips of leaders to one gathering, the table of summits, and reports of pages, as one summit with its participants. */
import { Clusters } from './cluster';
import { sourceIds } from './source';
import { mostFrequent, overlap, spanOf, unique, type Report } from './report';
import { cell, listIn, type Row } from './table';
import { peopleOf, sectorsOf, statusOf, type Draft } from './unite';
import type { Trip } from './visit-row';

/** A summit that the table `facts/summits.csv` knows. */
interface Instance {
  readonly series: string | null;
  readonly event: string;
  readonly start: string;
  readonly end: string | null;
  readonly place: string | null;
  readonly hosts: readonly string[];
  readonly participants: readonly string[];
  /** `travellers`: taken from the trips, so a day early or late. */
  readonly dates: string;
  readonly sources: readonly string[];
}

interface Part {
  readonly series: string | null;
  readonly event: string;
  readonly hosts: readonly string[];
  readonly start: string;
  readonly end: string | null;
  readonly instance: Instance | null;
  readonly trip: Report | null;
  readonly page: Report | null;
}

export interface Gathered {
  readonly drafts: readonly Draft[];
  /** How many trips and reports went into them. */
  readonly joined: number;
}

/** Days by which a traveller's dates may lie outside those of the summit. */
const SLACK_DAYS = 2;

interface SummitOptions {
  /** The series of an event. */
  readonly slugOf: (event: string) => string | null;
  /** The organisation whose gatherings a series holds. */
  readonly organisationOf: (series: string) => string | null;
  readonly today: string;
}

/** Groups instances, trips and page reports by gathering. */
export function gatherSummits(
  instances: readonly Row[],
  trips: readonly Trip[],
  pages: readonly Report[],
  { slugOf, organisationOf, today }: SummitOptions,
): Gathered {
  const parts: Part[] = [
    ...instances.map((row) => partOfInstance(readInstance(row, slugOf))),
    ...trips.map(({ report, event }) => partOfTrip(report, event, slugOf(event))),
    ...pages.map(partOfPage),
  ];
  const clusters = new Clusters(parts.length);
  for (const [a, one] of parts.entries()) {
    for (let b = a + 1; b < parts.length; b += 1) if (isSameGathering(one, parts[b]!)) clusters.join(a, b);
  }
  const groups = clusters.groups().map((group) => group.map((index) => parts[index]!));
  return {
    drafts: groups.map((group) => uniteSummit(group, { organisationOf, today })),
    joined: trips.length + pages.length,
  };
}

function readInstance(row: Row, slugOf: (event: string) => string | null): Instance {
  const event = cell(row, 'series');
  const place = cell(row, 'place')
    .split(',')[0]!
    .replace(/\s*\(.*$/, '')
    .trim();
  return {
    series: slugOf(event),
    event,
    start: cell(row, 'start'),
    end: cell(row, 'end') === cell(row, 'start') ? null : cell(row, 'end') || null,
    place: place === '' || place === 'virtual' ? null : place,
    hosts: [cell(row, 'host')].filter(Boolean),
    participants: listIn(row, 'participants'),
    dates: cell(row, 'dates'),
    sources: sourceIds(cell(row, 'source')),
  };
}

function partOfInstance(instance: Instance): Part {
  const { series, event, hosts, start, end } = instance;
  return { series, event, hosts, start, end, instance, trip: null, page: null };
}

function partOfTrip(trip: Report, event: string, series: string | null): Part {
  return {
    series,
    event,
    hosts: trip.hosts,
    start: trip.start,
    end: trip.end,
    instance: null,
    trip,
    page: null,
  };
}

function partOfPage(page: Report): Part {
  return {
    series: page.series,
    event: '',
    hosts: page.hosts,
    start: page.start,
    end: page.end,
    instance: null,
    trip: null,
    page,
  };
}

function isSameGathering(a: Part, b: Part): boolean {
  if (a.instance && b.instance) return false;
  const [hostA] = a.hosts;
  const [hostB] = b.hosts;
  const sameHost =
    hostA === hostB ||
    ((hostA === undefined || hostB === undefined) && a.series !== null && a.series === b.series);
  if (
    !sameHost ||
    !overlap(spanOf(a.start, a.end), spanOf(b.start, b.end), a.series === null ? 0 : SLACK_DAYS)
  )
    return false;
  if (a.series !== null || b.series !== null) return a.series === b.series;
  if (a.page && b.page)
    return a.page.participants.filter((party) => b.page!.participants.includes(party)).length > 1;
  return a.series === b.series && a.event === b.event && (a.page === null) === (b.page === null);
}

function uniteSummit(
  parts: readonly Part[],
  { organisationOf, today }: Pick<SummitOptions, 'organisationOf' | 'today'>,
): Draft {
  const instance = parts.find((part) => part.instance)?.instance ?? null;
  const trips = parts.flatMap((part) => (part.trip ? [part.trip] : []));
  const pages = parts.flatMap((part) => (part.page ? [part.page] : []));
  const reports = [...trips, ...pages];
  const series = parts.find((part) => part.series)?.series ?? null;
  const { start, end } = datesOf(instance, trips, pages);
  return {
    type: 'summit',
    level: null,
    status: instance || trips.length > 0 ? 'completed' : statusOf(pages, end ?? start, today),
    start,
    end,
    visitors: [],
    hosts: unique([...(instance?.hosts ?? []), ...reports.flatMap((report) => report.hosts)]).sort(),
    participants: participantsOf({ instance, trips, pages }, series === null ? null : organisationOf(series)),
    people: peopleOf(reports),
    place: instance?.dates === 'source' && instance.place ? instance.place : placeOf(reports, instance),
    sectors: commonSectors(trips, pages),
    series,
    sources: unique([...(instance?.sources ?? []), ...reports.flatMap((report) => report.sources)]),
  };
}

/** The participants, the organisation that gathers, and the host where somebody of it is named as receiving. */
function participantsOf(
  {
    instance,
    trips,
    pages,
  }: { instance: Instance | null; trips: readonly Report[]; pages: readonly Report[] },
  organisation: string | null,
): string[] {
  const receiving = trips.flatMap((trip) =>
    trip.hosts.filter((host) => trip.people.some(({ party }) => party === host)),
  );
  return unique([
    ...(organisation === null ? [] : [organisation]),
    ...(instance?.participants ?? []),
    ...trips.flatMap((trip) => [...trip.visitors, ...trip.participants]),
    ...receiving,
    ...pages.flatMap((page) => page.participants),
  ]).sort();
}

function placeOf(reports: readonly Report[], instance: Instance | null): string | null {
  const named = mostFrequent(reports.flatMap((report) => (report.place === null ? [] : [report.place])));
  return named ?? instance?.place ?? null;
}

/** Remarks on one traveller's talks are not the summit's subject: a sector counts when a third of the trips name it. */
function commonSectors(trips: readonly Report[], pages: readonly Report[]): Draft['sectors'] {
  const often = sectorsOf(trips).filter(
    (sector) => trips.filter((trip) => trip.sectors.includes(sector)).length * 3 >= trips.length,
  );
  const named = sectorsOf(pages);
  return sectorsOf([...trips, ...pages]).filter((sector) => often.includes(sector) || named.includes(sector));
}

/** Three travellers or more give the dates that most of them have; fewer give them about. */
function datesOf(
  instance: Instance | null,
  trips: readonly Report[],
  pages: readonly Report[],
): { start: string; end: string | null } {
  if (instance && instance.dates !== 'travellers') return refine(instance, pages);
  const dated = pages.filter((page) => /^\d{4}-\d\d-\d\d$/.test(page.start));
  const ends = dated.flatMap((page) => (page.end === null ? [] : [page.end]));
  const end =
    mostFrequent(ends.filter((date) => dated.every((page) => page.start < date))) ?? mostFrequent(ends);
  if (dated.length > 0) return pair(mostFrequent(dated.map((page) => page.start))!, end);
  const common = mostFrequent(trips.map((trip) => `${trip.start}/${trip.end ?? ''}`));
  if (common === null) {
    const [page] = pages;
    return page ? pair(page.start, page.end) : pair(instance!.start, instance!.end);
  }
  const [start, last] = common.split('/') as [string, string];
  if (trips.length >= 3) return pair(start, last || null);
  const about = (date: string) => (date.length === 10 ? `${date}~` : date);
  const [from, to] = instance ? [instance.start, instance.end] : [start, last || null];
  return pair(about(from), to === null ? null : about(to));
}

/** An instance of which the table knows the month or year alone takes the days that a page gives. */
function refine(instance: Instance, pages: readonly Report[]): { start: string; end: string | null } {
  const page = pages.find(
    (report) => report.start.length > instance.start.length && report.start.startsWith(instance.start),
  );
  return page ? pair(page.start, page.end) : pair(instance.start, instance.end);
}

function pair(start: string, end: string | null): { start: string; end: string | null } {
  return { start, end: end === start || end === '' ? null : end };
}
