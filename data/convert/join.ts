/**
 * Which reports tell the same visit or meeting. Two rows of one curated list are two events unless they plainly are one
 * delegation; reports of pages repeat one another, with dates that differ by a day, or with the month alone.
 */
import { APPROXIMATE_DAYS } from '../../src/engagement/edtf';
import { Clusters } from './cluster';
import { overlap, spanOf, type Report, type Span } from './report';

/** Days between an arrival and the talks of a visit of unknown length. */
const ARRIVAL_TO_TALKS_DAYS = 3;

interface Placed {
  readonly report: Report;
  readonly index: number;
  readonly span: Span;
  /** Those of the people who are not of the receiving side; both sides for meetings. */
  readonly travellers: ReadonlySet<string>;
}

/** How two reports stand to each other by the persons they name. */
type Kinship = 'shared' | 'open' | 'other';

/** Groups reports of visits and meetings by engagement. */
export function joinReports(reports: readonly Report[]): Report[][] {
  const placed = reports.map(place);
  const clusters = new Clusters(reports.length);
  const dyads = groupByDyad(placed);
  for (const list of dyads.values()) joinDated(list, clusters);
  for (const list of dyads.values()) joinVague(list, clusters);
  return clusters.groups().map((group) => group.map((index) => reports[index]!));
}

function place(report: Report, index: number): Placed {
  const away = report.people.filter(
    ({ party }) => report.type === 'meeting' || !report.hosts.includes(party),
  );
  return {
    report,
    index,
    span: spanOf(report.start, report.end),
    travellers: new Set(away.map(({ name }) => name)),
  };
}

/** Reports by pair of parties: for a visit each visitor with each host, for a meeting each two participants, both ways. */
function groupByDyad(placed: readonly Placed[]): Map<string, Placed[]> {
  const dyads = new Map<string, Placed[]>();
  const add = (from: string, to: string, item: Placed) => {
    const list = dyads.get(`${from} ${to}`) ?? [];
    list.push(item);
    dyads.set(`${from} ${to}`, list);
  };
  for (const item of placed) {
    const { type, visitors, hosts, participants } = item.report;
    if (type === 'visit') for (const from of visitors) for (const to of hosts) add(from, to, item);
    else for (const from of participants) for (const to of participants) if (from !== to) add(from, to, item);
  }
  return dyads;
}

function isDated({ span }: Placed): boolean {
  return span.exactness === 'day' || span.exactness === 'about';
}

function joinDated(list: readonly Placed[], clusters: Clusters): void {
  const dated = list.filter(isDated).sort((a, b) => a.span.from - b.span.from || a.index - b.index);
  const longest = Math.max(0, ...dated.map(({ span }) => span.to - span.from)) + APPROXIMATE_DAYS.day;
  for (const [at, a] of dated.entries()) {
    for (const b of dated.slice(at + 1)) {
      if (b.span.from - a.span.from > longest) break;
      if (isSame(a, b)) clusters.join(a.index, b.index);
    }
  }
}

function isSame(a: Placed, b: Placed): boolean {
  const kin = kinship(a, b);
  const types = [a.report.type, b.report.type];
  if (types[0] !== types[1]) return isTalksOf(a, b, kin);
  if (types[0] === 'meeting' && !sameParties(a, b)) return false;
  if (kin === 'other') return isOneDelegation(a, b);
  return overlap(a.span, b.span, kin === 'shared' ? slackOf(a, b) : 0);
}

/** Days that may lie between two reports of one person's visit: none in one curated list, more where a date is “about”. */
function slackOf(a: Placed, b: Placed): number {
  if (a.report.dataset === b.report.dataset && a.report.dataset !== 'page') return 0;
  return a.span.exactness === 'day' && b.span.exactness === 'day' ? 1 : APPROXIMATE_DAYS.day;
}

/** The President and the Secretary, or the head of state and the foreign minister: rows of their own in one list. */
function isOneDelegation(a: Placed, b: Placed): boolean {
  const list = a.report.dataset;
  return list === b.report.dataset && (list === 'ust' || list === 'cvo') && overlap(a.span, b.span);
}

/** Talks in the host's country during a visit to it are part of the visit. */
function isTalksOf(a: Placed, b: Placed, kin: Kinship): boolean {
  const [visit, talks] = a.report.type === 'visit' ? [a, b] : [b, a];
  const [host] = visit.report.hosts;
  const [visitor] = visit.report.visitors;
  const named = talks.report.hosts.length > 0;
  const direction = named
    ? talks.report.hosts.includes(host!) && talks.report.visitors.includes(visitor!)
    : talks.report.place !== null && talks.report.place === visit.report.place;
  if (!direction || kin === 'other') return false;
  if (!named) return overlap(visit.span, talks.span);
  // Where only the arrival is known, the talks may be some days later.
  const stay = visit.report.end === null && kin === 'shared' ? ARRIVAL_TO_TALKS_DAYS : 1;
  return talks.span.from >= visit.span.from - 1 && overlap(visit.span, talks.span, stay);
}

function sameParties(a: Placed, b: Placed): boolean {
  return [...a.report.participants].sort().join() === [...b.report.participants].sort().join();
}

function kinship(a: Placed, b: Placed): Kinship {
  for (const name of a.travellers) if (b.travellers.has(name)) return 'shared';
  return a.travellers.size === 0 || b.travellers.size === 0 ? 'open' : 'other';
}

/** A report that gives a month or a year belongs to a dated one in it if only one fits; months first, then years. */
function joinVague(list: readonly Placed[], clusters: Clusters): void {
  for (const exactness of ['month', 'year'] as const) {
    for (const item of list.filter(({ span }) => span.exactness === exactness)) {
      const own = clusters.find(item.index);
      const groupsOf = (grade: Fit) =>
        new Set(
          list
            .filter((other) => clusters.find(other.index) !== own && fit(item, other) === grade)
            .map(({ index }) => clusters.find(index)),
        );
      const finer = groupsOf('finer');
      const groups = finer.size > 0 ? finer : groupsOf('equal');
      if (groups.size === 1) clusters.join(item.index, [...groups][0]!);
    }
  }
}

const FINENESS: Record<Span['exactness'], number> = { day: 0, about: 0, month: 1, year: 2 };

type Fit = 'finer' | 'equal' | null;

function fit(vague: Placed, other: Placed): Fit {
  const finer = FINENESS[other.span.exactness] < FINENESS[vague.span.exactness];
  const pages = other.report.dataset === 'page' && vague.report.dataset === 'page';
  const equal = pages && other.span.exactness === vague.span.exactness && overlap(vague.span, other.span);
  if (!finer && !equal) return null;
  const meets = other.report.type !== vague.report.type && !isTalksOf(other, vague, kinship(other, vague));
  const others =
    other.report.type === 'meeting' && vague.report.type === 'meeting' && !sameParties(other, vague);
  if (meets || others || kinship(vague, other) !== 'shared' || !overlap(vague.span, other.span)) return null;
  return finer ? 'finer' : 'equal';
}
