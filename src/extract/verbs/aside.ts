/** Participles between two commas, which tell nothing of the time of their sentence: `Ruto, re-elected on 3 June, makes Paris his first stop`. */
import { spanAt } from '../spans';
import type { View } from '../view';
import { hasAuxiliary, hasPastEnding } from './word-time';

/** Tokens between the two commas, at most. */
const LONGEST = 14;

/** The comma that closes a phrase which opens with a participle behind a comma; -1 where none does. */
export function asideEnd(view: View, comma: number): number {
  const { reading, triggers, to } = view;
  if (reading.norm(comma) !== ',') return -1;
  // `re-elected`
  const verb = reading.tokens[comma + 2]?.hyphen ? comma + 2 : comma + 1;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || form.cap || form.length < 4 || !hasPastEnding(view, verb)) return -1;
  if (spanAt(triggers, verb) || hasAuxiliary(reading, verb - 1)) return -1;
  for (let at = verb + 1; at < to && at <= comma + LONGEST; at += 1) {
    const norm = reading.norm(at);
    if (norm === ',') return at;
    if (/^[;:(—]$/.test(norm) || spanAt(triggers, at)?.kind === 'verb') return -1;
  }
  return -1;
}

/** The comma that opens such a phrase before the comma that closes it; -1 where none does. */
export function asideStart(view: View, comma: number): number {
  if (view.reading.norm(comma) !== ',') return -1;
  for (let at = comma - 2; at > view.from && at >= comma - LONGEST; at -= 1)
    if (view.reading.norm(at) === ',') return asideEnd(view, at) === comma ? at : -1;
  return -1;
}
