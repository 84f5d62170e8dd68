/**
 * Reports of one engagement, from several documents or tables, become one engagement with all its sources.
 *
 * Exact reports found the clusters, vaguer ones join the one cluster that they fit. Everything is sorted canonically first,
 * so the order of the input does not matter. An index by kind, party and month keeps it from being quadratic.
 */
import { formatIsoDay, parseIsoDay, calendarOf, type Day } from './day';
import { parseEdtf } from './edtf';
import {
  LEVELS,
  partiesOf,
  STATUSES,
  type Engagement,
  type Evidence,
  type Person,
  type Source,
  type StatusReport,
} from './engagement';
import { engagementId } from './identity';
import { SECTORS } from './sector';

export interface Merged {
  /** One for each engagement, by start, undated last. */
  readonly engagements: readonly Engagement[];
  /** How many reports were joined to another. */
  readonly joined: number;
}

interface Report {
  readonly engagement: Engagement;
  readonly key: string;
  /** Days that it may cover, half-open; null for undated. */
  readonly span: readonly [number, number] | null;
  /** 0 exact day, 1 approximate day, 2 month, 3 year, 4 undated. */
  readonly vagueness: number;
  readonly published: Day | null;
  /** The data file in which it is told apart from all others; null for a report. */
  readonly file: number | null;
}

export interface MergeOptions {
  /**
   * Data files whose rows are engagements told apart already: no two rows of one file are joined to each other, however alike,
   * but a report, or a row of another file, is joined to one of them.
   */
  readonly files?: readonly (readonly Engagement[])[];
}

/** Merges reports of the same engagement. Sources give the days of publication; engagements of unknown sources count as undated reports. */
export function mergeEngagements(
  engagements: readonly Engagement[],
  sources: readonly Source[],
  { files = [] }: MergeOptions = {},
): Merged {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const reports = [
    ...engagements.map((engagement) => reportOf(engagement, published, null)),
    ...files.flatMap((rows, file) => rows.map((row) => reportOf(row, published, file))),
  ].sort(compareReports);
  const index = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  for (const report of reports) {
    const home = findCluster(report, index);
    if (home) {
      home.add(report);
      home.register(index, keysOf(report));
      continue;
    }
    const cluster = new Cluster(report);
    clusters.push(cluster);
    cluster.register(index, keysOf(report));
  }
  const merged = clusters.map((cluster) => cluster.merge()).sort(compareEngagements);
  return { engagements: distinctIds(merged), joined: reports.length - clusters.length };
}

function reportOf(
  engagement: Engagement,
  published: ReadonlyMap<string, string | null>,
  file: number | null,
): Report {
  const days = [
    ...(engagement.history ?? []).map((report) => report.published),
    ...engagement.sources.map((id) => published.get(id) ?? null),
  ].flatMap((text) => (text ? (parseIsoDay(text) ?? []) : []));
  const start = engagement.start === null ? null : parseEdtf(engagement.start);
  const end = engagement.end ? parseEdtf(engagement.end) : null;
  const pad = start?.approximate ? PAD[start.precision] : 0;
  const vagueness = !start
    ? 4
    : start.precision === 'year'
      ? 3
      : start.precision === 'month'
        ? 2
        : start.approximate
          ? 1
          : 0;
  return {
    engagement,
    key: JSON.stringify([
      engagement.start,
      engagement.end,
      engagement.type,
      partiesOf(engagement),
      engagement,
    ]),
    span: start ? [start.from - pad, Math.max(start.to, end?.to ?? 0) + pad] : null,
    vagueness,
    published: days.length ? (Math.max(...days) as Day) : null,
    file,
  };
}

/** How far a date marked about may be off before two reports are held for two engagements, in days. */
const PAD = { day: 4, month: 16, year: 183 } as const;

function compareReports(a: Report, b: Report): number {
  return (
    a.vagueness - b.vagueness ||
    (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0) ||
    (b.span ? b.span[1] - b.span[0] : 0) - (a.span ? a.span[1] - a.span[0] : 0) ||
    compareText(a.key, b.key)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys under which reports that may be the same meet: kind and party with each month covered, or the year, or none. */
function keysOf(report: Report): string[] {
  const { engagement, span } = report;
  const parties = engagement.type === 'visit' ? engagement.visitors : partiesOf(engagement);
  const kinds = parties.length ? parties : ['-'];
  return kinds.flatMap((party) => timesOf(report, span).map((time) => `${engagement.type}|${party}|${time}`));
}

function timesOf(report: Report, span: Report['span']): string[] {
  if (!span) return ['undated'];
  const times = new Set<string>();
  const last = Math.min(span[1], span[0] + 800);
  for (let day = span[0] - 3; day <= last + 3; day += 15) times.add(formatIsoDay(day as Day).slice(0, 7));
  times.add(formatIsoDay((last + 3) as Day).slice(0, 7));
  times.add(String(calendarOf(span[0] as Day).year));
  return [...times];
}

/** Keys to look under: those of the report itself, and for an undated one the months round its publication. */
function searchKeys(report: Report): string[] {
  const keys = keysOf(report);
  if (report.span || report.published === null) return keys;
  const [from, to] = guessedSpan(report);
  return [...keys, ...keysOf({ ...report, span: [from, to] })];
}

/** When an undated report most likely speaks of, from its publication and status. */
function guessedSpan(report: Report): [number, number] {
  const day = report.published ?? 0;
  return report.engagement.status === 'announced' ? [day - 3, day + 60] : [day - 21, day + 14];
}

function findCluster(report: Report, index: ReadonlyMap<string, Cluster[]>): Cluster | null {
  const candidates = new Set<Cluster>();
  for (const key of searchKeys(report)) for (const cluster of index.get(key) ?? []) candidates.add(cluster);
  const fitting = [...candidates].filter((cluster) => cluster.fits(report));
  if (fitting.length <= 1) return fitting[0] ?? null;
  if (report.vagueness >= 2) {
    const shared = fitting.filter((cluster) => cluster.sharesPeople(report));
    return shared.length === 1 ? (shared[0] ?? null) : null;
  }
  return (
    fitting.sort((a, b) => b.likeness(report) - a.likeness(report) || compareText(a.key, b.key))[0] ?? null
  );
}

/** Reports that tell one engagement. */
class Cluster {
  readonly #reports: Report[];
  readonly #parties: Record<'visitors' | 'hosts' | 'participants', Set<string>>;
  #span: [number, number] | null;
  readonly key: string;

  constructor(report: Report) {
    this.#reports = [report];
    this.key = report.key;
    const { visitors, hosts, participants } = report.engagement;
    this.#parties = {
      visitors: new Set(visitors),
      hosts: new Set(hosts),
      participants: new Set(participants),
    };
    this.#span = report.span ? [...report.span] : null;
  }

  register(index: Map<string, Cluster[]>, keys: readonly string[]): void {
    for (const key of keys) {
      const list = index.get(key);
      if (!list) index.set(key, [this]);
      else if (!list.includes(this)) list.push(this);
    }
  }

  add(report: Report): void {
    this.#reports.push(report);
    for (const role of ['visitors', 'hosts', 'participants'] as const) {
      for (const code of report.engagement[role]) this.#parties[role].add(code);
    }
    if (report.span && report.vagueness <= 1) {
      this.#span = this.#span
        ? [Math.min(this.#span[0], report.span[0]), Math.max(this.#span[1], report.span[1])]
        : [...report.span];
    }
  }

  /** Same kind, roles that overlap, dates that do not contradict, no two different travellers. */
  fits(report: Report): boolean {
    const { engagement } = report;
    const first = (this.#reports[0] as Report).engagement;
    if (report.file !== null && this.#reports.some((other) => other.file === report.file)) return false;
    if (first.type !== engagement.type || !this.#sameParties(engagement) || this.#otherPeople(engagement))
      return false;
    return this.#sameTime(report);
  }

  #sameParties(engagement: Engagement): boolean {
    const { visitors, hosts, participants } = this.#parties;
    const overlap = (set: ReadonlySet<string>, list: readonly string[]): boolean =>
      list.some((code) => set.has(code));
    if (engagement.type === 'visit')
      return overlap(visitors, engagement.visitors) && overlap(hosts, engagement.hosts);
    if (engagement.type === 'meeting') {
      return (
        engagement.participants.length > 0 && engagement.participants.every((code) => participants.has(code))
      );
    }
    const series = this.#reports.find((report) => report.engagement.series)?.engagement.series ?? null;
    if (series && engagement.series) {
      return (
        sameSeries(series, engagement.series) &&
        (hosts.size === 0 || engagement.hosts.length === 0 || overlap(hosts, engagement.hosts))
      );
    }
    const sameHost = hosts.size > 0 && overlap(hosts, engagement.hosts);
    const others = engagement.participants.filter((code) => !engagement.hosts.includes(code));
    return sameHost && (others.length === 0 || participants.size === 0 || overlap(participants, others));
  }

  #otherPeople(engagement: Engagement): boolean {
    if (engagement.type !== 'visit') return false;
    const travellers = (one: Engagement): string[] =>
      one.people
        .filter((person) => person.party === null || one.visitors.includes(person.party))
        .map((person) => soundOf(lastName(person.name)));
    const own = this.#reports.flatMap((report) => travellers(report.engagement));
    const theirs = travellers(engagement);
    const named = (one: Engagement): boolean => one.people.some((person) => person.party !== null);
    if (own.length === 0 || theirs.length === 0 || theirs.some((name) => own.includes(name))) return false;
    return named(engagement) && this.#reports.some((report) => named(report.engagement));
  }

  #sameTime(report: Report): boolean {
    if (!report.span || !this.#span) {
      if (!report.span && !this.#span) return this.#sameUndated(report);
      const dated = report.span ?? (this.#span as [number, number]);
      const undated = report.span ? (this.#reports[0] as Report) : report;
      if (undated.published === null) return false;
      const [from, to] = guessedSpan(undated);
      return dated[0] < to && from < dated[1];
    }
    const exact = report.vagueness === 0;
    const slack = exact && this.sharesPeople(report) && !(report.engagement.end && this.#hasEnd()) ? 1 : 0;
    if (report.span[0] < this.#span[1] + slack && this.#span[0] < report.span[1] + slack) return true;
    return this.#isPutOff(report);
  }

  #hasEnd(): boolean {
    return this.#reports.some((report) => report.engagement.end !== null);
  }

  #sameUndated(report: Report): boolean {
    const first = this.#reports[0] as Report;
    if (report.published === null || first.published === null) return report.published === first.published;
    return Math.abs(report.published - first.published) <= 45;
  }

  /** A visit that was put off and is told again with a later date is the same one. */
  #isPutOff(report: Report): boolean {
    const all = [...this.#reports, report];
    const put = all.filter((one) => one.engagement.status === 'postponed');
    if (put.length === 0 || !report.span || !this.#span) return false;
    const gap = Math.max(report.span[0] - this.#span[1], this.#span[0] - report.span[1]);
    return gap < 200 && this.sharesPeople(report);
  }

  sharesPeople(report: Report): boolean {
    const names = new Set(
      this.#reports.flatMap((one) => one.engagement.people.map((person) => soundOf(lastName(person.name)))),
    );
    return report.engagement.people.some((person) => names.has(soundOf(lastName(person.name))));
  }

  /** How much a report agrees with the cluster, to choose between several. */
  likeness(report: Report): number {
    const span = this.#span;
    const gap = span && report.span ? Math.abs(span[0] - report.span[0]) : 30;
    const shared = partiesOf(report.engagement).filter((code) =>
      Object.values(this.#parties).some((set) => set.has(code)),
    );
    return (this.sharesPeople(report) ? 5 : 0) + shared.length - gap / 10;
  }

  merge(): Engagement {
    const reports = [...this.#reports].sort(
      (a, b) => (a.published ?? -Infinity) - (b.published ?? -Infinity) || compareText(a.key, b.key),
    );
    const all = reports.map((report) => report.engagement);
    if (all.length === 1) return all[0] as Engagement;
    return mergeAll(all, reports);
  }
}

function sameSeries(a: string, b: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\b(summit|the|leaders)\b/g, '')
      .replace(/[^a-z0-9]+/g, '');
  const [x, y] = [words(a), words(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
}

const MARKS = /[\u0300-\u036f]/g;

/** Last word of a name without accents and case: `Assimi GOÏTA` and `Goita` are one. */
export function lastName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !/^(jr|sr|ii|iii|iv|vi)$/.test(word));
  return kept.at(-1) ?? words.at(-1) ?? '';
}

function mergeAll(all: readonly Engagement[], reports: readonly Report[]): Engagement {
  const union = <K extends 'visitors' | 'hosts' | 'participants' | 'sources'>(field: K): string[] => [
    ...new Set(all.flatMap((one) => one[field])),
  ];
  const hosts = union('hosts').sort(compareText);
  const visitors = union('visitors').sort(compareText);
  const history = historyOf(all);
  const date = bestDate(reports);
  const first = all[0] as Engagement;
  const series = all.map((one) => one.series).find((value) => value !== null) ?? null;
  const parties = {
    type: first.type,
    visitors,
    hosts:
      first.type === 'visit' ? hosts.filter((code) => !visitors.includes(code) || hosts.length === 1) : hosts,
    participants: union('participants').sort(compareText),
    series,
    ...date,
  };
  const extra = Object.assign({}, ...all.map((one) => one.extra ?? {})) as Record<string, string>;
  return {
    ...parties,
    id: engagementId(parties),
    level: LEVELS.find((level) => all.some((one) => one.level === level)) ?? null,
    status:
      currentStatus(history, date.end) ??
      all.map((one) => one.status).find((value) => value !== null) ??
      null,
    title: all.map((one) => one.title).find((value) => value !== null) ?? null,
    people: unionPeople(all.flatMap((one) => one.people)),
    place: bestPlace(all),
    sectors: SECTORS.filter((sector) => all.some((one) => one.sectors.includes(sector))),
    agreements: all.map((one) => one.agreements).find((value) => value !== null) ?? null,
    sources: union('sources'),
    evidence: unionEvidence(all.flatMap((one) => one.evidence)),
    ...(history.length ? { history } : {}),
    confidence: jointConfidence(all),
    ...(Object.keys(extra).length ? { extra } : {}),
  };
}

/** The status told last; a stay told as over by a report that did not know its end goes on until that end. */
function currentStatus(history: readonly StatusReport[], end: string | null): Engagement['status'] {
  const last = history.at(-1);
  if (!last) return null;
  const goesOn =
    last.status === 'completed' &&
    end !== null &&
    last.published !== null &&
    /^\d{4}-\d\d-\d\d$/.test(end) &&
    end > last.published;
  return goesOn ? 'ongoing' : last.status;
}

/** Status reports by day of publication, undated first; of one day the one that is further on last. */
function historyOf(all: readonly Engagement[]): StatusReport[] {
  const reports = all.flatMap((one) =>
    one.history?.length
      ? one.history
      : one.status
        ? [{ status: one.status, source: one.sources[0] ?? '', published: null }]
        : [],
  );
  const seen = new Map(reports.map((report) => [JSON.stringify(report), report]));
  return [...seen.values()].sort(
    (a, b) =>
      compareText(a.published ?? '', b.published ?? '') ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      compareText(a.source, b.source),
  );
}

/** The most precise date; of equal ones one with an end, then the one told last; after a postponement the newest. */
function bestDate(reports: readonly Report[]): Pick<Engagement, 'start' | 'end'> {
  const dated = reports.filter((report) => report.engagement.start !== null);
  const put = reports.findIndex((report) => report.engagement.status === 'postponed');
  const later =
    put < 0 ? [] : dated.filter((report) => reports.indexOf(report) > put && report.vagueness <= 2);
  const pool = later.length ? later : dated;
  const best = [...pool].sort(
    (a, b) =>
      a.vagueness - b.vagueness ||
      Number(b.engagement.end !== null) - Number(a.engagement.end !== null) ||
      (b.published ?? -Infinity) - (a.published ?? -Infinity) ||
      compareText(a.key, b.key),
  )[0];
  return { start: best?.engagement.start ?? null, end: best?.engagement.end ?? null };
}

/** Persons, each once by last name and party; the spelling of the first source stays, unless a later one has more words. */
function unionPeople(people: readonly Person[]): Person[] {
  const kept: Person[] = [];
  for (const person of people) {
    const same = kept.findIndex((one) => isSamePerson(one, person));
    const known = kept[same];
    if (!known) kept.push(person);
    else {
      kept[same] = {
        name: wordCount(person.name) > wordCount(known.name) ? person.name : known.name,
        party: known.party ?? person.party,
        role: known.role ?? person.role,
      };
    }
  }
  return kept;
}

const wordCount = (name: string): number => name.trim().split(/\s+/).length;

function isSamePerson(a: Person, b: Person): boolean {
  if (soundOf(lastName(a.name)) !== soundOf(lastName(b.name))) return false;
  if (a.party && b.party && a.party !== b.party) return false;
  const first = (name: string): string =>
    soundOf(name.normalize('NFD').replace(MARKS, '').trim().toLowerCase());
  return !/\s/.test(a.name.trim()) || !/\s/.test(b.name.trim()) || first(a.name)[0] === first(b.name)[0];
}

/** Spellings by which French, English and German write one sound of a foreign name, in the order in which they are levelled. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/tch|tsch|sch|ch|sh/g, 's'],
  [/dj|j(?=[aeou])/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
  [/([^aeiou])e$/, '$1'],
];

const heard = new Map<string, string>();

/** A folded name with the spellings of one sound made alike: `poutine` and `putin`, `loukachenko` and `lukashenko`. */
export function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  if (heard.size > 50_000) heard.clear();
  const sound = SOUNDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), name);
  heard.set(name, sound);
  return sound;
}

function bestPlace(all: readonly Engagement[]): Engagement['place'] {
  const count = new Map<string, number>();
  for (const { place } of all) if (place) count.set(place.name, (count.get(place.name) ?? 0) + 1);
  const names = [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const name = names[0]?.[0];
  return all.map((one) => one.place).find((place) => place?.name === name) ?? null;
}

function unionEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}

/** Independent reports make one surer: one minus the product of the doubts. */
function jointConfidence(all: readonly Engagement[]): number | null {
  const known = all.flatMap((one) => (one.confidence === null ? [] : [one.confidence]));
  if (known.length === 0) return null;
  const doubt = known.reduce((product, value) => product * (1 - value), 1);
  return Math.round((1 - doubt) * 100) / 100;
}

function compareEngagements(a: Engagement, b: Engagement): number {
  if (a.start === null || b.start === null) {
    return Number(a.start === null) - Number(b.start === null) || compareText(a.id, b.id);
  }
  return (
    compareText(a.start, b.start) ||
    compareText(a.id, b.id) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function distinctIds(engagements: readonly Engagement[]): Engagement[] {
  const seen = new Map<string, number>();
  return engagements.map((engagement) => {
    const times = seen.get(engagement.id) ?? 0;
    seen.set(engagement.id, times + 1);
    return times === 0 ? engagement : { ...engagement, id: `${engagement.id}-${times + 1}` };
  });
}
