/** Where the data set is that the page's address asks for. */

/** What the page opens when the address names no file. */
const DEFAULT_DATA = 'data/engagements.json';

/** The address of the file; null when it is not on this page's own origin. */
export function resolveData(asked: string | null, base: string): URL | null {
  const own = new URL(base);
  try {
    const url = new URL(asked ?? DEFAULT_DATA, own);
    return url.origin === own.origin && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
