/** Documents in batches large enough that passing them to a thread costs little beside reading them. */
import type { Reading } from './reading';

const MOST_DOCUMENTS = 64;
const MOST_BYTES = 256 * 1024;

/** Cuts a stream of readings into batches, in order. */
export async function* batchReadings(readings: AsyncIterable<Reading>): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let bytes = 0;
  for await (const reading of readings) {
    batch.push(reading);
    bytes += reading.bytes;
    if (batch.length >= MOST_DOCUMENTS || bytes >= MOST_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}
