/** Extraction on several threads that keeps the order of its input and holds only a few batches at a time. */
import { Worker } from 'node:worker_threads';
import { answerReading, type Answer } from './answer';
import type { Reading } from './batches';

/** Batches under way for each thread: one being read, one waiting, so that no thread idles. */
const AHEAD = 2;

class Thread {
  /** Batches given and not yet answered. */
  load = 0;
  #worker: Worker;
  #waiting: { resolve: (answers: Answer[]) => void; reject: (error: Error) => void }[] = [];

  constructor(script: URL) {
    this.#worker = new Worker(script);
    this.#worker.on('message', (answers: Answer[]) => {
      this.load--;
      this.#waiting.shift()?.resolve(answers);
    });
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#waiting) reject(error);
      this.#waiting = [];
    });
  }

  run(batch: readonly Reading[]): Promise<Answer[]> {
    this.load++;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch);
    });
  }

  close(): Promise<number> {
    return this.#worker.terminate();
  }
}

export interface PoolOptions {
  /** How many threads at most; 1 reads on the main thread. */
  readonly jobs: number;
  /** The built thread script. */
  readonly script: URL;
}

/**
 * Answers each batch, in the order given. Threads start only when there is work for them: an input of one batch is read here.
 * Memory is bounded by `jobs × 2` batches, however long the input.
 */
export async function* answerBatches(
  batches: AsyncIterable<Reading[]>,
  { jobs, script }: PoolOptions,
): AsyncGenerator<Answer[]> {
  const threads: Thread[] = [];
  const pending: Promise<Answer[]>[] = [];
  const source = batches[Symbol.asyncIterator]();
  try {
    let next = await source.next();
    while (!next.done) {
      const batch = next.value;
      next = await source.next();
      if (jobs <= 1 || (next.done && threads.length === 0)) {
        yield batch.map(answerReading);
        continue;
      }
      pending.push(leastBusy(threads, jobs, script).run(batch));
      if (pending.length >= jobs * AHEAD) yield await pending.shift()!;
    }
    for (const answers of pending) yield await answers;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function leastBusy(threads: Thread[], jobs: number, script: URL): Thread {
  const idle = threads.find((thread) => thread.load === 0);
  if (idle) return idle;
  if (threads.length < jobs) {
    const started = new Thread(script);
    threads.push(started);
    return started;
  }
  return threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
}
