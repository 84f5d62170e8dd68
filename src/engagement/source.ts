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

/** What a source is called: its title, else who published it, else its first words; a citation that nothing describes is its own name. */
export function nameSource(source: Source | null, citation: string): string {
  const said = source?.title ?? source?.publisher ?? openingWords(source?.text ?? '');
  return said || citation;
}

/** The first whole words of a text, at most so many characters, with an ellipsis where more follows; empty for a text of blanks. */
export function openingWords(text: string, most = 60): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = line[most] === ' ' ? most : cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
