/** What the reader added to the data, and how it joins them. */
import { periodOf, type Period } from '../../engagement/edtf';
import { partiesOf, type Engagement, type Source } from '../../engagement/engagement';
import { mergeEngagements } from '../../engagement/merge';
import { indexSources } from '../../engagement/source';

/** One act of adding: an article reviewed, or a data file read. */
export interface Addition {
  /** Rows of a data file are engagements told apart already; engagements of an article are reports, which may be of one. */
  readonly from: 'article' | 'file';
  readonly engagements: readonly Engagement[];
}

/** Reports whose possible days lie further apart than this are not of one engagement, in days. */
const NEAR = 45;
/** The same for reports that both name days, of engagements that were not put off. */
const NEAR_DAYS = 3;
const DAYS_A_YEAR = 365.25;

/**
 * The data with all additions, one engagement after the other. A report of an engagement that the data hold joins it, under the
 * id that it has there, so that links stay good; the data themselves are not merged anew. `base` is gone through twice.
 */
export function* joinAdditions(
  base: Iterable<Engagement>,
  additions: readonly Addition[],
  sources: readonly Source[],
): Generator<Engagement> {
  if (additions.length === 0) return yield* base;
  const added = mergeAdditions(additions, sources);
  const { changed, joined } = findTwins(base, added, sources);
  const distinct = tellApart();
  let at = 0;
  for (const engagement of base) yield distinct(changed.get(at++) ?? engagement);
  for (const [index, engagement] of added.entries()) if (!joined.has(index)) yield distinct(engagement);
}

/** Reports are merged with one another and with the rows of files; rows of one file stay apart. */
function mergeAdditions(additions: readonly Addition[], sources: readonly Source[]): readonly Engagement[] {
  const [only, second] = additions;
  if (only?.from === 'file' && !second) return only.engagements;
  const of = (from: Addition['from']) => additions.filter((each) => each.from === from);
  return mergeEngagements(
    of('article').flatMap(({ engagements }) => engagements),
    sources,
    { files: of('file').map(({ engagements }) => engagements) },
  ).engagements;
}

interface Twins {
  /** Engagements of the base that a report joined, by their place. */
  readonly changed: ReadonlyMap<number, Engagement>;
  /** Places of the added that joined one. */
  readonly joined: ReadonlySet<number>;
}

interface Candidate {
  readonly at: number;
  readonly engagement: Engagement;
}

/** An engagement of the base is joined by one of the added at most: those are told apart already. */
function findTwins(
  base: Iterable<Engagement>,
  added: readonly Engagement[],
  sources: readonly Source[],
): Twins {
  const candidates = findCandidates(base, added);
  const find = indexSources(sources);
  const citedBy = ({ sources: ids }: Engagement) => ids.flatMap((id) => find(id) ?? []);
  const changed = new Map<number, Engagement>();
  const joined = new Set<number>();
  for (const [index, list] of [...candidates].sort(([a], [b]) => a - b)) {
    for (const { at, engagement } of list) {
      if (changed.has(at)) continue;
      const pair = [engagement, added[index]!];
      const merged = mergeEngagements(pair, pair.flatMap(citedBy));
      const [one] = merged.engagements;
      if (merged.joined !== 1 || !one) continue;
      changed.set(at, { ...one, id: engagement.id });
      joined.add(index);
      break;
    }
  }
  return { changed, joined };
}

/** For each of the added, what it may be a report of: the same type, a party in common, days near by. */
function findCandidates(base: Iterable<Engagement>, added: readonly Engagement[]): Map<number, Candidate[]> {
  const periods = added.map(({ start, end }) => periodOf(start, end));
  const index = new Map<string, number[]>();
  added.forEach((engagement, at) => {
    for (const key of keysOf(engagement, periods[at] ?? null, NEAR)) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  });
  const candidates = new Map<number, Candidate[]>();
  let at = 0;
  for (const engagement of base) {
    const period = periodOf(engagement.start, engagement.end);
    const near = new Set(keysOf(engagement, period, 0).flatMap((key) => index.get(key) ?? []));
    for (const place of near) {
      const other = added[place]!;
      const days = isExact(engagement, period) && isExact(other, periods[place] ?? null) ? NEAR_DAYS : NEAR;
      if (!areNear(period, periods[place] ?? null, days) || !shareHost(engagement, other)) continue;
      const list = candidates.get(place);
      if (list) list.push({ at, engagement });
      else candidates.set(place, [{ at, engagement }]);
    }
    at++;
  }
  return candidates;
}

/** Type and party with each year that the engagement may lie in, or none. Visits of one engagement have a visitor in common. */
function keysOf(engagement: Engagement, period: Period | null, around: number): string[] {
  const { type, visitors } = engagement;
  const parties = type === 'visit' && visitors.length > 0 ? visitors : partiesOf(engagement);
  const years: (number | string)[] = period ? [] : ['undated'];
  if (period) {
    const last = Math.floor((period.latestEnd + around) / DAYS_A_YEAR);
    for (let year = Math.floor((period.earliestStart - around) / DAYS_A_YEAR); year <= last; year++)
      years.push(year);
  }
  return parties.flatMap((party) => years.map((year) => `${type} ${party} ${year}`));
}

/** Reports of one visit have a host in common; of gatherings, the host may not be told. */
function shareHost(one: Engagement, other: Engagement): boolean {
  return one.type !== 'visit' || one.hosts.some((host) => other.hosts.includes(host));
}

const isExact = ({ status }: Engagement, period: Period | null) =>
  period?.precision === 'day' && !period.approximate && status !== 'postponed';

function areNear(one: Period | null, other: Period | null, days: number): boolean {
  if (!one || !other) return one === other;
  return one.earliestStart - days < other.latestEnd && other.earliestStart - days < one.latestEnd;
}

/** Ids that come twice are told apart by a suffix. */
function tellApart(): (engagement: Engagement) => Engagement {
  const seen = new Map<string, number>();
  return (engagement) => {
    const times = (seen.get(engagement.id) ?? 0) + 1;
    seen.set(engagement.id, times);
    return times === 1 ? engagement : { ...engagement, id: `${engagement.id}-${times}` };
  };
}
