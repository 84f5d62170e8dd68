/** Several reports of one engagement as one. */
import type { Engagement, Level, Person, Status } from '../../src/engagement/engagement';
import { parseEdtf } from '../../src/engagement/edtf';
import { SECTORS } from '../../src/engagement/sector';
import { mostFrequent, TRUST, unique, type Report } from './report';

/** A row of `engagements.csv` before its id is given. */
export type Draft = Pick<
  Engagement,
  | 'type'
  | 'level'
  | 'status'
  | 'start'
  | 'end'
  | 'visitors'
  | 'hosts'
  | 'participants'
  | 'people'
  | 'sectors'
  | 'series'
  | 'sources'
> & { readonly place: string | null };

const LEVEL_ORDER: readonly Level[] = ['state', 'official', 'working', 'private'];

/**
 * Joins reports into one draft: all people, sectors and sources; level and place by most reports; the most precise and
 * best-founded dates. `today` is the ISO day on which the file was made: what was under way before it is over by then.
 */
export function uniteReports(reports: readonly Report[], today: string): Draft {
  const ordered = [...reports].sort(
    (a, b) => a.trust - b.trust || compare(a.published ?? '', b.published ?? '') || compare(a.id, b.id),
  );
  const visits = ordered.filter((report) => report.type !== 'meeting');
  const isVisit = visits.length > 0;
  const telling = isVisit ? visits : ordered;
  const { start, end } = datesOf(telling, ordered);
  const visitors = isVisit ? unique(telling.flatMap((report) => report.visitors)).sort() : [];
  return {
    type: isVisit ? 'visit' : 'meeting',
    level: isVisit ? levelOf(telling) : null,
    status: statusOf(ordered, end ?? start, today),
    start,
    end,
    visitors,
    hosts: isVisit
      ? unique(telling.flatMap((report) => report.hosts))
          .filter((host) => !visitors.includes(host))
          .sort()
      : [],
    participants: isVisit ? [] : unique(ordered.flatMap((report) => report.participants)).sort(),
    people: peopleOf(ordered),
    place: mostFrequent(ordered.flatMap((report) => (report.place === null ? [] : [report.place]))),
    sectors: sectorsOf(ordered),
    series: null,
    sources: unique(ordered.flatMap((report) => report.sources)),
  };
}

/** All persons that the reports name, each once, in order of mention. */
export function peopleOf(reports: readonly Report[]): Person[] {
  const people = new Map<string, Person>();
  for (const { name, party } of reports.flatMap((report) => report.people)) {
    if (!people.has(`${party} ${name}`)) people.set(`${party} ${name}`, { name, party, role: null });
  }
  return [...people.values()];
}

/** All sectors that the reports name, in the order of the closed list. */
export function sectorsOf(reports: readonly Report[]): Draft['sectors'] {
  const named = new Set(reports.flatMap((report) => report.sectors));
  return SECTORS.filter((sector) => named.has(sector));
}

/** Exact days before “about”, before months, before years; then what most reports say; then the better source. */
function datesOf(
  telling: readonly Report[],
  all: readonly Report[],
): Pick<Draft, 'start' | 'end'> & { start: string } {
  const finest = Math.min(...telling.map(vagueness));
  const precise = telling.filter((report) => vagueness(report) === finest);
  // A visit that is only known by its month takes the day of talks that are part of it.
  const dayOfTalks = finest >= 2 ? all.find((report) => vagueness(report) === 0) : undefined;
  if (dayOfTalks) return { start: dayOfTalks.start, end: null };
  const best = Math.min(...precise.map((report) => report.trust));
  const founded = best < TRUST.checked ? precise.filter((report) => report.trust === best) : precise;
  if (best < TRUST.checked && founded.length > 1) return rangeOf(founded);
  const start = mostFrequent(founded.map((report) => report.start))!;
  const ends = (list: readonly Report[]) =>
    list.flatMap((report) =>
      report.end !== null && !isBefore(report.end, start) && report.start.length >= start.length
        ? [report.end]
        : [],
    );
  const own = founded.filter((report) => report.start === start);
  const end =
    mostFrequent(ends(own).filter((date) => date !== start)) ??
    mostFrequent(ends(own)) ??
    mostFrequent(ends(precise));
  return { start, end: end === start ? null : end };
}

/** Records of one visit that touch, such as two cities in one country: from the first day to the last. */
function rangeOf(records: readonly Report[]): { start: string; end: string | null } {
  const start = records.map((record) => record.start).sort()[0]!;
  const end = records
    .map((record) => record.end ?? record.start)
    .sort()
    .at(-1)!;
  return { start, end: end === start ? null : end };
}

function vagueness({ start }: Report): number {
  if (start.length < 7) return 3;
  if (start.length < 10) return 2;
  return /[~?%]$/.test(start) ? 1 : 0;
}

function isBefore(date: string, other: string): boolean {
  return parseEdtf(date)!.to <= parseEdtf(other)!.from;
}

/** The level that most reports with the most exact dates give; the announcement of a whole tour says less of one stop. */
function levelOf(reports: readonly Report[]): Level | null {
  const graded = reports.filter((report) => report.level !== null);
  const finest = Math.min(...graded.map(vagueness));
  const levels = graded.flatMap((report) =>
    report.level !== null && vagueness(report) === finest ? [report.level] : [],
  );
  return mostFrequent(levels.sort((a, b) => LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b)));
}

/** Held, if any report says so; else what the latest says. Under way on a day long past means held. */
export function statusOf(reports: readonly Report[], lastDay: string, today: string): Status {
  const latest = [...reports].sort((a, b) => compare(a.published ?? '', b.published ?? ''));
  if (latest.some((report) => report.status === 'completed')) return 'completed';
  const ongoing = latest.some((report) => report.status === 'ongoing');
  if (ongoing) return lastDay.slice(0, 10) < today ? 'completed' : 'ongoing';
  return latest.at(-1)!.status;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
