/** Extraction on several threads that keeps the order of its input and holds only a few batches at a time. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { TASKS, type AnswerOf, type Task } from './answer';
import type { Reading } from './reading';

/**
 * The rules are thousands of small functions that call each other. With as much inlining as V8 allows, its compiler takes a third
 * of the CPU of a long run, and each deoptimisation compiles all that was inlined anew; with a third of that inlining, 5 MB of news
 * take a quarter less CPU from cold, and no more once all is compiled. Each thread compiles the rules for itself.
 */
const LESS_INLINING = '--max-inlined-bytecode-size-cumulative=300';

/** Batches under way for each thread: one being read, one waiting, so that no thread idles. */
const AHEAD = 2;

class Thread<T extends Task> {
  /** Batches given and not yet answered. */
  load = 0;
  #worker: Worker;
  #waiting: { resolve: (answers: AnswerOf<T>[]) => void; reject: (error: Error) => void }[] = [];

  constructor(script: URL, task: T) {
    this.#worker = new Worker(script, { workerData: task });
    this.#worker.on('message', (answers: AnswerOf<T>[]) => {
      this.load--;
      this.#waiting.shift()?.resolve(answers);
    });
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#waiting) reject(error);
      this.#waiting = [];
    });
  }

  run(batch: readonly Reading[]): Promise<AnswerOf<T>[]> {
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

export interface PoolOptions<T extends Task> {
  /** How many threads at most; 1 reads on the main thread. */
  readonly jobs: number;
  /** The built thread script. */
  readonly script: URL;
  /** What is made of a document. */
  readonly task: T;
}

/**
 * Answers each batch, in the order given. Threads start only when there is work for them: an input of one batch is read here.
 * Memory is bounded by `jobs × 2` batches, however long the input.
 */
export async function* answerBatches<T extends Task>(
  batches: AsyncIterable<Reading[]>,
  { jobs, script, task }: PoolOptions<T>,
): AsyncGenerator<AnswerOf<T>[]> {
  setFlagsFromString(LESS_INLINING);
  const threads: Thread<T>[] = [];
  const pending: Promise<AnswerOf<T>[]>[] = [];
  const answer = TASKS[task] as (reading: Reading) => Promise<AnswerOf<T>>;
  const source = batches[Symbol.asyncIterator]();
  try {
    let next = await source.next();
    while (!next.done) {
      const batch = next.value;
      next = await source.next();
      if (jobs <= 1 || (next.done && threads.length === 0)) {
        yield await Promise.all(batch.map(answer));
        continue;
      }
      pending.push(leastBusy(threads, jobs, () => new Thread(script, task)).run(batch));
      if (pending.length >= jobs * AHEAD) yield await pending.shift()!;
    }
    for (const answers of pending) yield await answers;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function leastBusy<T extends Task>(threads: Thread<T>[], jobs: number, start: () => Thread<T>): Thread<T> {
  const idle = threads.find((thread) => thread.load === 0);
  if (idle) return idle;
  if (threads.length < jobs) {
    const started = start();
    threads.push(started);
    return started;
  }
  return threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
}
