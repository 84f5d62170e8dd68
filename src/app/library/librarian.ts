/** The page's end of the talk with the worker that keeps its data. */
import type { Dataset } from '../../engagement/dataset';
import type { Engagement } from '../../engagement/engagement';
import type { Mapping } from '../../formats/mapping';
import type { AdditionFacts, Answer, Ask, Preview, Progress, Request, Shelf, Told } from './talk';

export interface Listening {
  readonly onprogress?: (progress: Progress) => void;
  /** The first engagements of what is being read. */
  readonly onrows?: (rows: readonly Engagement[]) => void;
  /** The data as they were loaded, while what was added is joined. */
  readonly onshelf?: (shelf: Shelf) => void;
  /** Stops the work; what it would have changed stays as it was. */
  readonly signal?: AbortSignal;
}

interface Waiting extends Listening {
  readonly resolve: (answer: Answer) => void;
}

export class Librarian {
  /** Another tab changed what is kept. */
  onchange: () => void = () => undefined;
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #tickets = 0;
  /** What the worker has loaded: another one, should this one break, must load it again. */
  #loaded: Request | null = null;

  /** Loads a file of the page's own server. */
  load(url: URL, listening: Listening = {}): Promise<Answer> {
    this.#loaded = { kind: 'load', url: url.href };
    return this.#ask(this.#loaded, listening);
  }

  /** Reads a file that may be added. */
  read(file: File, listening: Listening = {}): Promise<Answer> {
    return this.#ask({ kind: 'read', file }, listening);
  }

  /** Maps the table that was read last by another mapping. */
  async map(mapping: Mapping): Promise<Preview | null> {
    const answer = await this.#ask({ kind: 'map', mapping });
    return answer.kind === 'preview' ? answer.preview : null;
  }

  /** Adds what was read last, or, where one is given, a data set. */
  add(
    facts: Pick<AdditionFacts, 'id' | 'name'>,
    dataset: Dataset | null,
    listening: Listening = {},
  ): Promise<Answer> {
    return this.#ask({ kind: 'add', ...facts, dataset }, listening);
  }

  remove(id: string): Promise<Answer> {
    return this.#ask({ kind: 'remove', id });
  }

  refresh(): Promise<Answer> {
    return this.#ask({ kind: 'refresh' });
  }

  #ask(request: Request, listening: Listening = {}): Promise<Answer> {
    const worker = (this.#worker ??= this.#start(request));
    const ticket = this.#tickets++;
    return new Promise((resolve) => {
      const stop = () => {
        if (!this.#waiting.delete(ticket)) return;
        worker.postMessage({ ticket, cancel: true } satisfies Ask);
        // What is stopped too late, when it was added already, is taken away again.
        if (request.kind === 'add') void this.remove(request.id);
        resolve({ kind: 'stopped' });
      };
      this.#waiting.set(ticket, { ...listening, resolve });
      listening.signal?.addEventListener('abort', stop, { once: true });
      worker.postMessage({ ticket, request } satisfies Ask);
    });
  }

  #start(request: Request): Worker {
    const worker = new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('changed' in data) return this.onchange();
      const waiting = this.#waiting.get(data.ticket);
      if (!waiting) return;
      if ('progress' in data) waiting.onprogress?.(data.progress);
      else if ('rows' in data) waiting.onrows?.(data.rows);
      else if ('shelf' in data) waiting.onshelf?.(data.shelf);
      else {
        this.#waiting.delete(data.ticket);
        waiting.resolve(data.answer);
      }
    };
    worker.onerror = (event) => this.#fail(event.message);
    if (this.#loaded && this.#loaded !== request)
      worker.postMessage({ ticket: this.#tickets++, request: this.#loaded } satisfies Ask);
    return worker;
  }

  /** The worker is gone: whatever was asked has no answer any more, and the next request starts another. */
  #fail(detail: string): void {
    for (const { resolve } of this.#waiting.values())
      resolve({ kind: 'failed', cause: 'content', fault: { code: 'unreadable', detail } });
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }
}
