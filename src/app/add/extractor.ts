/** Extraction off the main thread; the worker and its tables are loaded with the first document. */
import type { Extraction, TextDocument } from '../../extract/document';
import type { Answered, Asked } from './extraction.worker';

interface Waiting {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}

export class Extractor {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #tickets = 0;

  /** The engagements of one document. Rejects when the worker or the detector of languages cannot be loaded, or the worker is closed meanwhile. */
  extract(document: TextDocument): Promise<Extraction> {
    const worker = (this.#worker ??= this.#start());
    const ticket = this.#tickets++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(ticket, { resolve, reject });
      worker.postMessage({ ticket, document } satisfies Asked);
    });
  }

  /** Ends the worker; what was asked and not yet answered is rejected. */
  close(): void {
    this.#worker?.terminate();
    this.#fail(new Error('Extraction was stopped'));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./extraction.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { ticket, extraction, error } }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(ticket);
      this.#waiting.delete(ticket);
      if (extraction) waiting?.resolve(extraction);
      else waiting?.reject(new Error(error ?? ''));
    };
    worker.onerror = (event) => this.#fail(new Error(event.message || 'The extraction could not be loaded'));
    return worker;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#worker = null;
  }
}
