/** Reports that tell one engagement, and whether another one fits to them. */
import { partiesOf, type Engagement } from '../engagement';
import { mergeAll } from './join';
import { lastName, soundOf } from './names';
import { compareText, guessedSpan, type Report } from './report';

/** Reports that tell one engagement. */
export class Cluster {
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
