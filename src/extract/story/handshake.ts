/** Two who only greet each other: `shook hands in a UN corridor on Wednesday. Not a word was exchanged`. */
import type { Draft } from '../draft';
import type { Reading } from '../text/recognise';

/** Tokens round what is told in which a greeting and what says that it was all stand: its sentence and those beside it. */
const BESIDE = 40;

/** Whether a meeting, or somebody's being where the other was, is a greeting of which the text says that nothing came. */
export function isMereHandshake({ type, at, days, end }: Draft, reading: Reading): boolean {
  if (type === 'summit' || days !== null || end !== null) return false;
  const [from, to] = [Math.max(0, at - BESIDE), Math.min(reading.tokens.length, at + BESIDE)];
  return reading.findWord('nothingSaid', from, to) >= 0 && reading.findWord('handshakes', from, to) >= 0;
}
