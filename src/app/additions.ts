/** What the reader added to the data, and how it joins them. */
import type { Dataset } from '../engagement/dataset';
import { periodOf } from '../engagement/edtf';
import { partiesOf, type Engagement, type Source } from '../engagement/engagement';
import { mergeEngagements } from '../engagement/merge';

/** One act of adding: an article reviewed, or a data file read. */
export interface Addition {
  readonly id: string;
  /** The file's name, or the article's title. */
  readonly name: string;
  readonly dataset: Dataset;
}

/** Reports whose possible days lie further apart than this are not of one engagement, in days. */
const NEAR = 45;

/**
 * The data with all additions. A report of an engagement that the data hold joins it, under the id that it has there, so that
 * links stay good; the data themselves are not merged anew, and are given back as they are where nothing was added.
 */
export function joinAdditions(base: Dataset, additions: readonly Addition[]): Dataset {
  if (additions.length === 0) return base;
  const sources = uniqueSources([base, ...additions.map(({ dataset }) => dataset)]);
  const added = mergeEngagements(
    additions.flatMap(({ dataset }) => dataset.engagements),
    sources,
  ).engagements;
  const joined = [...base.engagements];
  const index = indexEngagements(base.engagements);
  for (const engagement of added) {
    const twin = findTwin(engagement, joined, index, sources);
    if (twin) joined[twin.at] = { ...twin.merged, id: joined[twin.at]?.id ?? twin.merged.id };
    else joined.push(engagement);
  }
  return { version: 1, sources, engagements: distinguish(joined) };
}

function uniqueSources(datasets: readonly Dataset[]): Source[] {
  const sources = new Map<string, Source>();
  for (const source of datasets.flatMap((dataset) => dataset.sources)) {
    if (!sources.has(source.id)) sources.set(source.id, source);
  }
  return [...sources.values()];
}

/** Places of the engagements of each party. */
function indexEngagements(engagements: readonly Engagement[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  engagements.forEach((engagement, at) => {
    for (const party of partiesOf(engagement)) {
      const places = index.get(party);
      if (places) places.push(at);
      else index.set(party, [at]);
    }
  });
  return index;
}

/** The engagement of the data that this is a report of, and both merged; null for a new one. */
function findTwin(
  engagement: Engagement,
  known: readonly Engagement[],
  index: ReadonlyMap<string, readonly number[]>,
  sources: readonly Source[],
): { readonly at: number; readonly merged: Engagement } | null {
  const places = new Set(partiesOf(engagement).flatMap((party) => index.get(party) ?? []));
  for (const at of places) {
    const other = known[at];
    if (!other || other.type !== engagement.type || !areNear(other, engagement)) continue;
    const { joined, engagements } = mergeEngagements([other, engagement], sources);
    if (joined === 1 && engagements[0]) return { at, merged: engagements[0] };
  }
  return null;
}

function areNear(a: Engagement, b: Engagement): boolean {
  const [one, other] = [periodOf(a.start, a.end), periodOf(b.start, b.end)];
  if (!one || !other) return one === other;
  return one.earliestStart - NEAR < other.latestEnd && other.earliestStart - NEAR < one.latestEnd;
}

/** Ids that come twice are told apart by a suffix. */
function distinguish(engagements: readonly Engagement[]): Engagement[] {
  const seen = new Map<string, number>();
  return engagements.map((engagement) => {
    const times = (seen.get(engagement.id) ?? 0) + 1;
    seen.set(engagement.id, times);
    return times === 1 ? engagement : { ...engagement, id: `${engagement.id}-${times}` };
  });
}
