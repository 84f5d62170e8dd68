/** One line that tells how far a run is: on a terminal only, rewritten in place, gone at the end. */

export interface Tally {
  documents: number;
  bytes: number;
  found: number;
  faults: number;
}

export interface ProgressOptions {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown; readonly columns?: number };
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  /** Size of the whole input in bytes; null when it cannot be known (a pipe). */
  readonly totalBytes: number | null;
}

const EVERY_MS = 200;
const MEGABYTE = 1_000_000;

export class Progress {
  #options: ProgressOptions;
  #started: number;
  #shown = -Infinity;

  constructor(options: ProgressOptions) {
    this.#options = options;
    this.#started = options.clock();
  }

  /** Shows the tally, at most five times a second. */
  show(tally: Tally): void {
    const now = this.#options.clock();
    if (!this.#options.stream.isTTY || now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    const line = formatTally(tally, (now - this.#started) / 1000, this.#options.totalBytes);
    this.#options.stream.write(`\r\x1b[2K${line.slice(0, (this.#options.stream.columns ?? 80) - 1)}`);
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#options.stream.isTTY && this.#shown > -Infinity) this.#options.stream.write('\r\x1b[2K');
  }
}

/** `1,240 documents · 3.4 MB/s · 310 found · 2 faults · 1 min 20 s left`. */
export function formatTally(tally: Tally, seconds: number, totalBytes: number | null): string {
  const number = new Intl.NumberFormat('en');
  const rate = seconds > 0 ? tally.bytes / seconds : 0;
  const parts = [
    `${number.format(tally.documents)} documents`,
    `${(rate / MEGABYTE).toFixed(1)} MB/s`,
    `${number.format(tally.found)} found`,
    `${number.format(tally.faults)} ${tally.faults === 1 ? 'fault' : 'faults'}`,
  ];
  if (totalBytes !== null && rate > 0)
    parts.push(`${formatSeconds(Math.max(0, (totalBytes - tally.bytes) / rate))} left`);
  return parts.join(' · ');
}

function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
