/** A shell round the library: one request after the other, answers with their buffers handed over, and a way to stop. */
import { readBody } from './body';
import { Library, Stopped, type Watch } from './library';
import { followStore, STORE } from './store.browser';
import type { Answer, Ask, Request, Told } from './talk';

const library = new Library(STORE);
const cancelled = new Set<number>();
/** Requests change what the next ones find: each waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('cancel' in data) cancelled.add(data.ticket);
  else last = last.then(() => respond(data.ticket, data.request));
});
followStore(() => post({ changed: true }));

async function respond(ticket: number, request: Request): Promise<void> {
  const watch: Watch = {
    onprogress: (progress) => post({ ticket, progress }),
    onrows: (rows) => post({ ticket, rows }),
    onshelf: (shelf) => post({ ticket, shelf }, buffersOf(shelf)),
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (cancelled.has(ticket)) throw new Stopped();
    },
  };
  let answer: Answer;
  try {
    await watch.pause();
    answer = await answerTo(request, watch);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    answer =
      error instanceof Stopped
        ? { kind: 'stopped' }
        : { kind: 'failed', cause: 'content', fault: { code: 'unreadable', detail } };
  }
  cancelled.delete(ticket);
  post({ ticket, answer }, 'shelf' in answer ? buffersOf(answer.shelf) : []);
}

async function answerTo(request: Request, watch: Watch): Promise<Answer> {
  switch (request.kind) {
    case 'load':
      return load(request.url, watch);
    case 'read': {
      const bytes = new Uint8Array(await request.file.arrayBuffer());
      return { kind: 'held', held: await library.read(request.file.name, bytes, watch) };
    }
    case 'map':
      return { kind: 'preview', preview: library.map(request.mapping) };
    case 'add':
      return { kind: 'added', ...(await library.add(request, request.dataset, watch)) };
    case 'remove':
      return { kind: 'shelf', shelf: await library.remove(request.id, watch), issues: null };
    case 'refresh':
      return { kind: 'shelf', shelf: await library.refresh(watch), issues: null };
  }
}

async function load(url: string, watch: Watch): Promise<Answer> {
  const { pathname } = new URL(url);
  let bytes: Uint8Array;
  try {
    const response = await fetch(url);
    if (!response.ok) {
      const fault = { code: 'http-status', status: response.status, path: pathname } as const;
      return { kind: 'failed', cause: 'network', fault };
    }
    bytes = await readBody(response, async (share) => {
      watch.onprogress({ phase: 'loading', share, rows: 0 });
      await watch.pause();
    });
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', cause: 'network', fault: { code: 'no-connection', detail } };
  }
  const loaded = await library.load(pathname, bytes, watch);
  if ('fault' in loaded) return { kind: 'failed', cause: 'content', fault: loaded.fault };
  return { kind: 'shelf', ...loaded };
}

/** The buffers of all typed arrays in what the page is given, each once. */
function buffersOf(value: object): ArrayBufferLike[] {
  const found = new Set<ArrayBufferLike>();
  for (const each of Object.values(value) as unknown[]) {
    if (ArrayBuffer.isView(each)) found.add(each.buffer);
    else if (typeof each === 'object' && each !== null && !Array.isArray(each)) {
      for (const buffer of buffersOf(each)) found.add(buffer);
    }
  }
  return [...found];
}

function post(told: Told, transfer: ArrayBufferLike[] = []): void {
  postMessage(told, { transfer: transfer as ArrayBuffer[] });
}
