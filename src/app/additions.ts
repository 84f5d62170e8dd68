/** What the reader added to the data, and how it joins them. */
import type { Dataset } from '../engagement/dataset';

/** One act of adding: an article reviewed, or a data file read. */
export interface Addition {
  readonly id: string;
  /** The file's name, or the article's title. */
  readonly name: string;
  readonly dataset: Dataset;
}

/** The data with all additions; reports of one engagement become one. The data themselves where nothing was added. */
export function joinAdditions(base: Dataset, additions: readonly Addition[]): Dataset {
  if (additions.length === 0) return base;
  const sources = new Map(
    [base, ...additions.map((addition) => addition.dataset)].flatMap((dataset) =>
      dataset.sources.map((source) => [source.id, source] as const),
    ),
  );
  const engagements = [base.engagements, ...additions.map((addition) => addition.dataset.engagements)].flat();
  return { version: 1, sources: [...sources.values()], engagements };
}
