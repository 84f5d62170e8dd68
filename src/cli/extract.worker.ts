/** A thread that extracts: a batch of readings comes in, their answers go out. */
import { parentPort } from 'node:worker_threads';
import { answerReading } from './answer';
import type { Reading } from './batches';

parentPort?.on('message', (batch: readonly Reading[]) => parentPort?.postMessage(batch.map(answerReading)));
