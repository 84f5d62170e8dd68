/** One engagement of all reports of a cluster, field by field. */
import { LEVELS, STATUSES, type Engagement, type Evidence, type StatusReport } from '../engagement';
import { engagementId } from '../identity';
import { SECTORS } from '../sector';
import { unionPeople } from './names';
import { compareText, type Report } from './report';

/** One engagement of several reports, in order of publication. */
export function mergeAll(all: readonly Engagement[], reports: readonly Report[]): Engagement {
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
