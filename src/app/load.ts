/** Getting the data set that the address asks for. */
import { parseDataset, type ParsedDataset } from '../engagement/dataset';

/** What the page opens when the address names no file. */
const DEFAULT_DATA = 'data/engagements.json';

export type Loaded =
  | ({ readonly ok: true } & ParsedDataset)
  /** `network`: nothing came; `content`: what came is no data set. */
  | { readonly ok: false; readonly cause: 'network' | 'content'; readonly reason: string };

/** The address of the file; null when it is not on this page's own origin. */
export function resolveData(asked: string | null, base: string): string | null {
  const own = new URL(base);
  try {
    const url = new URL(asked ?? DEFAULT_DATA, own);
    return url.origin === own.origin ? url.href : null;
  } catch {
    return null;
  }
}

/** Loads and reads a data file. Never throws. */
export async function loadData(
  asked: string | null,
  base: string,
  onshare: (share: number | null) => void,
): Promise<Loaded> {
  const url = resolveData(asked, base);
  if (url === null) return { ok: false, cause: 'content', reason: `${asked}` };
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok)
      return { ok: false, cause: 'network', reason: `${response.status} ${response.statusText}` };
    text = await readText(response, onshare);
  } catch (error) {
    return { ok: false, cause: 'network', reason: String(error instanceof Error ? error.message : error) };
  }
  try {
    return { ok: true, ...parseDataset(JSON.parse(text)) };
  } catch (error) {
    return { ok: false, cause: 'content', reason: String(error instanceof Error ? error.message : error) };
  }
}

/** The body as text, telling how much of it has come where the server said how much there is. */
async function readText(response: Response, onshare: (share: number | null) => void): Promise<string> {
  const total = Number(response.headers.get('content-length')) || null;
  const encoded = response.headers.has('content-encoding');
  if (!response.body || total === null || encoded) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.length;
    text += decoder.decode(value, { stream: true });
    onshare(Math.min(1, received / total));
  }
}
