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

/**
 * What a source is called: its title, else who published it, else its first words; a citation that nothing describes is its own
 * name. An address in numbers names nobody: it is called by the words that it has.
 */
export function nameSource(source: Source | null, citation: string): string {
  const said = source?.title ?? namedPublisher(source) ?? openingWords(source?.text ?? '');
  return said || wordsOfNumbered(source?.url ?? citation) || citation;
}

/** Who published a source; null where nobody is told, or nothing but the numbers of a machine. */
export function namedPublisher(source: Source | null): string | null {
  const publisher = source?.publisher ?? null;
  return publisher !== null && isNumbered(publisher) ? null : publisher;
}

/** The site of a web address, without `www.`; null for another text, and for a machine that is told by numbers alone. */
export function siteOf(address: string): string | null {
  const host = hostOf(address);
  return host === null || isNumbered(host) ? null : host;
}

/** The name of the page in an address in numbers, as its words stand there, and the numbers; empty for any other address. */
export function wordsOfNumbered(address: string): string {
  const host = hostOf(address);
  if (host === null || !isNumbered(host)) return '';
  const path = address
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3);
  const words = path.map(wordsOf).findLast((each) => each.includes(' '));
  return words ? `${words} (${host})` : '';
}

/** The words of one part of an address: no ending of a file, no number of a page. */
function wordsOf(part: string): string {
  const words = readPercents(part)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:[a-z][-_])?\d+$/i, '')
    .split(/[-_+ ]+/)
    .filter((word) => /^[\p{L}\p{N}’']+$/u.test(word))
    .join(' ');
  return /\p{L}{2}/u.test(words) ? words : '';
}

function readPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const hostOf = (address: string) =>
  /^https?:\/\/(?:www\.)?(\[[\da-f:.]+\]|[^/:?#]+)/i.exec(address)?.[1] ?? null;

/** IPv4 as four numbers, or IPv6 in its brackets. */
const isNumbered = (host: string) => /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i.test(host.trim());

/** The first whole words of a text, at most so many characters, with an ellipsis where more follows; empty for a text of blanks. */
export function openingWords(text: string, most = 60): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = line[most] === ' ' ? most : cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
