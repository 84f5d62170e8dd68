/**
 * Reports of one engagement, from several documents or tables, become one engagement with all its sources.
 *
 * Exact reports found the clusters, vaguer ones join the one cluster that they fit. Everything is sorted canonically first,
 * so the order of the input does not matter. An index by kind, party and month keeps it from being quadratic.
 */
import type { Engagement, Source } from './engagement';
import { Cluster } from './merge/cluster';
import { compareReports, compareText, keysOf, reportOf, searchKeys, type Report } from './merge/report';

export interface Merged {
  /** One for each engagement, by start, undated last. */
  readonly engagements: readonly Engagement[];
  /** How many reports were joined to another. */
  readonly joined: number;
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
