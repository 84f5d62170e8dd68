/** Sources as engagements cite them. */
import type { Source } from './engagement';

/** The source that a citation names: what stands behind `#` is the place in it (`us-state-travels#1914` is row 1914 of that list). */
export function baseSourceId(citation: string): string {
  const at = citation.indexOf('#');
  return at <= 0 || /^https?:/.test(citation) ? citation : citation.slice(0, at);
}

/** A look-up of sources by citation; null where the data do not describe the source. */
export function indexSources(sources: readonly Source[]): (citation: string) => Source | null {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (citation) => byId.get(citation) ?? byId.get(baseSourceId(citation)) ?? null;
}
