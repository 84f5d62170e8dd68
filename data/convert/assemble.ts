/** From the fact tables to the rows of `engagements.csv`. */
import { engagementId } from '../../src/engagement/identity';
import { readLeaders, readMinisters, type Leader } from './leaders';
import { gatherSummits } from './gather';
import { joinReports } from './join';
import { buildPeople, type DatedMention, type OfficeHolder } from './people';
import { parseSeries, seriesIndex, type Series } from './series';
import { overlap, spanOf, type Report } from './report';
import { cell, type Row } from './table';
import { uniteReports, type Draft } from './unite';
import { readGatherings, readReportRows, readVisitRows, type Trip } from './visit-row';

export interface Facts {
  readonly visits: readonly Row[];
  readonly summits: readonly Row[];
  readonly gatherings: readonly Row[];
  readonly reports: readonly Row[];
  readonly reportSeries: readonly Row[];
  readonly series: readonly Row[];
  readonly leaders: readonly Row[];
  readonly leadersAdded: readonly Row[];
  readonly leaderEnds: readonly Row[];
  readonly leaderNames: readonly Row[];
  readonly ministers: readonly Row[];
  readonly spellings: readonly Row[];
}

export interface Assembled {
  /** Rows of `engagements.csv`, sorted by start and id. */
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
  readonly leaders: readonly Leader[];
  readonly ministers: readonly Leader[];
  readonly tally: Tally;
}

/** Numbers for the log. */
export interface Tally {
  readonly facts: number;
  readonly tripsInSummits: number;
  readonly tripsBeside: number;
  readonly merged: number;
  readonly spellingsFolded: number;
  readonly mentionsRewritten: number;
}

/** Converts the facts. `today` (ISO) is the day on which the facts were taken in: what it lies behind is over. */
export function assemble(facts: Facts, today: string): Assembled {
  const leaders = readLeaders({
    leaders: facts.leaders,
    added: facts.leadersAdded,
    ends: facts.leaderEnds,
    names: facts.leaderNames,
  });
  const ministers = readMinisters(facts.ministers);
  const series = parseSeries(facts.series);
  const organisations = new Map(series.map(({ slug, organisation }) => [slug, organisation]));
  const raw = readFacts(facts);
  const named = nameEverybody(raw, [...leaders, ...ministers], facts.spellings);
  const pages = named.pages.filter(({ type }) => type !== 'summit');
  const gathered = gatherSummits(
    facts.summits,
    named.trips,
    named.pages.filter(({ type }) => type === 'summit'),
    { slugOf: seriesIndex(series), organisationOf: (slug) => organisations.get(slug) ?? null, today },
  );
  const { beside, within } = partTripsToSummits(pages, gathered.drafts);
  const reports = [...named.visits, ...named.meetings, ...beside];
  const groups = joinReports(reports);
  const drafts = [
    ...addToSummits(gathered.drafts, within),
    ...groups.map((group) => uniteReports(group, today)),
  ];
  return {
    rows: writeRows(drafts),
    series,
    leaders,
    ministers,
    tally: {
      facts: facts.visits.length + facts.summits.length + facts.reports.length,
      tripsInSummits: gathered.joined,
      tripsBeside: within.length,
      merged: reports.length - groups.length,
      spellingsFolded: named.folded,
      mentionsRewritten: named.rewritten,
    },
  };
}

interface Read {
  readonly visits: readonly Report[];
  readonly meetings: readonly Report[];
  readonly trips: readonly Trip[];
  readonly pages: readonly Report[];
}

function readFacts(facts: Facts): Read {
  const seriesOf = new Map(facts.reportSeries.map((row) => [cell(row, 'report'), cell(row, 'series')]));
  return {
    ...readVisitRows(facts.visits, readGatherings(facts.gatherings)),
    pages: readReportRows(facts.reports, seriesOf),
  };
}

function nameEverybody(
  read: Read,
  office: readonly Leader[],
  spellingRows: readonly Row[],
): Read & { folded: number; rewritten: number } {
  const reports = [
    ...read.visits,
    ...read.meetings,
    ...read.pages,
    ...read.trips.map(({ report }) => report),
  ];
  const mentions: DatedMention[] = reports.flatMap(({ people, start }) =>
    people.map((person) => ({ ...person, date: start })),
  );
  const holders: OfficeHolder[] = office.map(({ party, name, start, end }) => ({ party, name, start, end }));
  const spellings = [
    ...spellingRows.map((row) => ({
      party: cell(row, 'party'),
      variant: cell(row, 'variant'),
      name: cell(row, 'name'),
      from: cell(row, 'from'),
      to: cell(row, 'to'),
    })),
    ...office.flatMap(({ party, name, aliases }) => aliases.map((variant) => ({ party, variant, name }))),
  ];
  const people = buildPeople(mentions, holders, spellings);
  // Whom a list names among the hosts although he was a guest there himself.
  const foreign = new Map(
    spellingRows
      .filter((row) => cell(row, 'of') !== '')
      .map((row) => [`${cell(row, 'party')} ${cell(row, 'name')}`, cell(row, 'of')]),
  );
  let rewritten = 0;
  const rename = (report: Report): Report => ({
    ...report,
    people: report.people.map(({ name, party }) => {
      const resolved = people.resolve({ name, party, date: report.start });
      if (resolved !== name) rewritten += 1;
      return { name: resolved, party: foreign.get(`${party} ${resolved}`) ?? party };
    }),
  });
  const named = {
    visits: read.visits.map(rename),
    meetings: read.meetings.map(rename),
    trips: read.trips.map((trip) => ({ ...trip, report: rename(trip.report) })),
    pages: read.pages.map(rename),
  };
  return { ...named, folded: people.folded, rewritten };
}

/** A page's “visit” that is the trip to a named summit: it belongs to it, unless the page calls it a visit of its own kind. */
function partTripsToSummits(
  pages: readonly Report[],
  summits: readonly Draft[],
): { beside: Report[]; within: (readonly [Report, Draft])[] } {
  const beside: Report[] = [];
  const within: (readonly [Report, Draft])[] = [];
  for (const report of pages) {
    const summit = report.type === 'visit' ? summits.find((draft) => isTripTo(report, draft)) : undefined;
    if (summit) within.push([report, summit]);
    else beside.push(report);
  }
  return { beside, within };
}

function isTripTo(report: Report, summit: Draft): boolean {
  const span = spanOf(report.start, report.end);
  if (
    span.exactness === 'year' ||
    span.exactness === 'month' ||
    summit.series === null ||
    summit.start === null
  )
    return false;
  if (
    report.place === null ||
    report.place !== summit.place ||
    !summit.hosts.some((host) => report.hosts.includes(host))
  )
    return false;
  const ofSummit = spanOf(summit.start, summit.end);
  return (
    report.level === null &&
    span.from >= ofSummit.from - 1 &&
    span.to <= ofSummit.to + 1 &&
    overlap(span, ofSummit, 1)
  );
}

function addToSummits(summits: readonly Draft[], within: readonly (readonly [Report, Draft])[]): Draft[] {
  return summits.map((summit) => {
    const reports = within.filter(([, draft]) => draft === summit).map(([report]) => report);
    if (reports.length === 0) return summit;
    const known = new Set(summit.people.map(({ name, party }) => `${party} ${name}`));
    const more = reports
      .flatMap(({ people }) => people)
      .filter(
        ({ name, party }, index, all) =>
          !known.has(`${party} ${name}`) &&
          all.findIndex((one) => one.name === name && one.party === party) === index,
      );
    return {
      ...summit,
      participants: [
        ...new Set([...summit.participants, ...reports.flatMap(({ visitors }) => visitors)]),
      ].sort(),
      people: [...summit.people, ...more.map(({ name, party }) => ({ name, party, role: null }))],
      sources: [...new Set([...summit.sources, ...reports.flatMap(({ sources }) => sources)])],
    };
  });
}

function writeRows(drafts: readonly Draft[]): Row[] {
  const rows = drafts.map((draft) => ({ draft, id: engagementId(draft) }));
  rows.sort(
    (a, b) =>
      compare(a.draft.start ?? '', b.draft.start ?? '') ||
      compare(a.id, b.id) ||
      compare(a.draft.sources.join(), b.draft.sources.join()),
  );
  const seen = new Map<string, number>();
  return rows.map(({ draft, id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return rowOf(draft, times === 1 ? id : `${id}-${times}`);
  });
}

function rowOf(draft: Draft, id: string): Row {
  return {
    id,
    type: draft.type,
    level: draft.level ?? '',
    status: draft.status ?? '',
    title: '',
    start: draft.start ?? '',
    end: draft.end ?? '',
    visitors: draft.visitors.join(';'),
    hosts: draft.hosts.join(';'),
    participants: draft.participants.join(';'),
    people: draft.people.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(';'),
    place: draft.place ?? '',
    sectors: draft.sectors.join(';'),
    series: draft.series ?? '',
    source: draft.sources.join(';'),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
