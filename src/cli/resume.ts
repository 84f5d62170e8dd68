/** Continuing an interrupted run: what a file of answers already holds. */
import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';

const NEWLINE = 0x0a;

/**
 * Counts the whole lines of a file of answers and cuts off a last line that was not finished. 0 where there is no such file.
 * Answers are written in the order of the input, so that the number of lines is the number of documents done.
 */
export async function countFinished(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found) return 0;
  let lines = 0;
  let position = 0;
  let lastBreak = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      lines++;
      lastBreak = position + at + 1;
    }
    position += chunk.length;
  }
  if (lastBreak < found.size) await truncate(file, lastBreak);
  return lines;
}
