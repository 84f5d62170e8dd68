/** Getting the data set that the address asks for. */
import type { Fault } from '../engagement/issue';
import { parseDataset, type ParsedDataset } from '../engagement/dataset';

/** What the page opens when the address names no file. */
const DEFAULT_DATA = 'data/engagements.json';

export type Loaded =
  | ({ readonly ok: true } & ParsedDataset)
  /** `network`: nothing came; `content`: what came is no data set. */
  | { readonly ok: false; readonly cause: 'network' | 'content'; readonly fault: Fault };

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

/** Loads and reads a data file: our JSON, or any other kind of data file by its name. Never throws. */
export async function loadData(
  asked: string | null,
  base: string,
  onshare: (share: number | null) => void,
): Promise<Loaded> {
  const url = resolveData(asked, base);
  if (url === null)
    return { ok: false, cause: 'content', fault: { code: 'other-origin', value: `${asked}` } };
  let bytes: Uint8Array;
  try {
    const response = await fetch(url);
    if (!response.ok) {
      return {
        ok: false,
        cause: 'network',
        fault: { code: 'http-status', status: response.status, path: url.pathname },
      };
    }
    bytes = await readBody(response, onshare);
  } catch (error) {
    return { ok: false, cause: 'network', fault: { code: 'no-connection', detail: messageOf(error) } };
  }
  try {
    return await readData(url.pathname, bytes);
  } catch (error) {
    return { ok: false, cause: 'content', fault: { code: 'unreadable', detail: messageOf(error) } };
  }
}

async function readData(path: string, bytes: Uint8Array): Promise<Loaded> {
  if (path.endsWith('.json')) {
    const parsed = parseDataset(JSON.parse(new TextDecoder().decode(bytes)));
    return acceptable(parsed);
  }
  const { readUploadBytes } = await import('./reading');
  const upload = await readUploadBytes(path, bytes);
  if (upload.kind === 'documents')
    return { ok: false, cause: 'content', fault: { code: 'not-data', value: path } };
  return acceptable(upload);
}

/** A file of which nothing could be kept is no data set; its first fault says why. */
function acceptable(parsed: ParsedDataset): Loaded {
  const fault = parsed.issues.find((issue) => issue.severity === 'error');
  if (parsed.dataset.engagements.length > 0 || !fault) return { ok: true, ...parsed };
  return { ok: false, cause: 'content', fault: fault.fault };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The body, telling how much of it has come where the server said how much there is. */
async function readBody(response: Response, onshare: (share: number | null) => void): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length')) || null;
  if (!response.body || total === null || response.headers.has('content-encoding')) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    received += value.length;
    onshare(Math.min(1, received / total));
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
