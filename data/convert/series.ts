/** The series that summits belong to: their slugs, and the events of the fact tables that mean them. */
import { foldText } from './fold';
import { listIn, cell, type Row } from './table';

export interface Series {
  readonly slug: string;
  readonly en: string;
  readonly fr: string;
  /** An organisation whose gathering it is; null for others. */
  readonly organisation: string | null;
  /** Other names of it in the fact tables. */
  readonly events: readonly string[];
}

/** Reads `facts/series.csv`. */
export function parseSeries(rows: readonly Row[]): Series[] {
  return rows.map((row) => ({
    slug: cell(row, 'slug'),
    en: cell(row, 'en'),
    fr: cell(row, 'fr'),
    organisation: cell(row, 'organisation') || null,
    events: listIn(row, 'events'),
  }));
}

/** Event name → slug. An event that is in no series gives null. */
export function seriesIndex(series: readonly Series[]): (event: string) => string | null {
  const slugs = new Map(
    series.flatMap(({ slug, en, events }) =>
      [en, ...events].map((event) => [foldText(event), slug] as const),
    ),
  );
  return (event) => slugs.get(foldText(event)) ?? null;
}
