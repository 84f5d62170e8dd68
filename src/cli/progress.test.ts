import { expect, it } from 'vitest';
import { formatTally, Progress } from './progress';

const tally = { documents: 1240, bytes: 6_800_000, found: 310, faults: 1 };

it('tells documents, speed, finds, faults and the time left', () => {
  expect(formatTally(tally, 2, 13_600_000)).toBe(
    '1,240 documents · 3.4 MB/s · 310 found · 1 fault · 2 s left',
  );
  expect(formatTally(tally, 2, 680_000_000)).toContain('3 min 18 s left');
});

it('promises no time where the size of the input is unknown', () => {
  expect(formatTally(tally, 2, null)).not.toContain('left');
});

it('writes nothing into a pipe, and at most five lines a second on a terminal', () => {
  const written: string[] = [];
  let now = 0;
  const run = (isTTY: boolean) => {
    written.length = 0;
    const progress = new Progress({
      stream: { isTTY, write: (text) => written.push(text) },
      clock: () => now,
      totalBytes: null,
    });
    for (now = 0; now < 1000; now += 50) progress.show(tally);
    progress.clear();
    return written.length;
  };
  expect(run(false)).toBe(0);
  expect(run(true)).toBe(6);
});
