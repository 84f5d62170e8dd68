/** A thread that extracts: a batch of readings comes in, their answers go out. It is started for one kind of answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { TASKS, type AnswerOf, type Task } from './answer';
import type { Reading } from './reading';

const answer: (reading: Reading) => Promise<AnswerOf<Task>> = TASKS[workerData as Task];
parentPort?.on('message', async (batch: readonly Reading[]) =>
  parentPort?.postMessage(await Promise.all(batch.map(answer))),
);
