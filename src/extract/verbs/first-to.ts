/** An infinitive that is no plan: behind the first to do something, and behind how long it took. */
import type { View } from '../view';

/** `was the first head of state to be accorded a visit`: the word for the first, of whose time the infinitive is; the place itself where none stands. */
export function firstToBefore(view: View, at: number): number {
  const { reading, from } = view;
  let to = at - 1;
  while (to > at - TO_WITHIN && to > from && !reading.word('to', to)) to -= 1;
  if (!reading.word('to', to)) return at;
  const first = firstBefore(view, to);
  if (first >= 0) return first;
  return isBehindLength(view, to) ? to : at;
}

/** `took seven hours on Wednesday to bring them together`: behind how long it took an infinitive tells what was done. */
export function isBehindLength({ reading, dates, from }: View, to: number): boolean {
  const day = dates.find((date) => date.to === to && date.kind === 'date');
  const end = day ? (reading.date('the', day.from - 1) ? day.from - 1 : day.from) : to;
  return [end, end - 1].some(
    (at) =>
      at > from &&
      (reading.wordFills('minutes', at - 1, at) ||
        dates.some((date) => date.kind === 'length' && date.to === at)),
  );
}

/** `the first leader to visit`, `le premier président à se rendre à`: where the word for the first stands before the mark of an infinitive; -1 for none. */
export function firstBefore({ reading, from }: View, to: number): number {
  for (let back = to - 1; back >= from && back >= to - FIRST_WITHIN; back -= 1) {
    if (reading.word('first', back) || reading.word('ordinals', back)) return back;
    if (reading.tokens[back]?.form.kind !== 'word') return -1;
  }
  return -1;
}

/** Tokens from a noun of visiting back to the infinitive that it is the object of, and from that to the word for the first, at most. */
const TO_WITHIN = 6;
const FIRST_WITHIN = 9;
