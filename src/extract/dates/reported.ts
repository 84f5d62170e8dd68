/** The day on which something is said or becomes known, and not that of what is told. */
import { spanAt } from '../spans';
import { hasPastEnding, isPastVerb } from '../verbs/word-time';
import type { View } from '../view';
import { phraseStart } from './edges';
import type { DateMention } from './expression';
import { isEdge } from './object';

/** `On a appris dimanche que`, `It emerged on Sunday that`: the day on which something became known. */
export function isOfMatrix(view: View, date: DateMention): boolean {
  const { reading, triggers } = view;
  if (!reading.word('reported', date.to)) return false;
  for (
    let at = phraseStart(reading, date, view.from) - 1;
    at >= view.from && at >= date.from - MATRIX_WITHIN;
    at -= 1
  ) {
    if (isEdge(view, at) || reading.norm(at) === ',' || spanAt(triggers, at)) return false;
    const be = reading.word('be', at - 1) || reading.word('was', at - 1);
    if (isPastVerb(view, at) || (be && hasPastEnding(view, at))) return true;
  }
  return false;
}

/** Between the verb of a main clause and its day. In tokens, at most. */
const MATRIX_WITHIN = 4;

/** `a annoncé hier que`, `said that`: what follows is told of another time than the saying. */
export function opensSpeech(view: View, at: number): boolean {
  if (!view.reading.word('whom', at)) return false;
  const day = spanAt(view.dates, at - 1);
  if (day && isOfMatrix(view, day)) return true;
  const before = day?.from ?? at;
  for (let back = before - 1; back >= view.from && back >= before - 3; back -= 1)
    if (view.reading.word('say', back) === before) return true;
  return false;
}
