/** Where a journey goes on to, behind a visit that its first stop was. */
import type { Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { circumstanceAt } from './on-visit';

/** `flew to Dakar, on an official visit that began on 20 May; then, on 28 May, to Bissau`: what the journey that a verb tells goes on to, behind the visit that its first stop was. */
export function isNextStop(view: View, trigger: Trigger, { from }: Mention): boolean {
  const start = circumstanceAt(view, trigger);
  if (start < 0) return false;
  const first = view.mentions.findLast((one) => one.to <= start);
  if (!first?.placeLike || first.link !== 'at' || start - first.to > 1) return false;
  return view.reading.findDate('then', trigger.to, from) >= 0;
}

/** `to Dakar, on a visit that began on 20 May; then to Bissau, as the guest of X`: whose guest somebody is at the stop behind. */
export const isOfNextStop = ({ reading, mentions }: View, from: number, at: number): boolean =>
  mentions.some(
    (one) =>
      one.placeLike &&
      one.link === 'at' &&
      one.from >= from &&
      one.to <= at &&
      reading.findDate('then', from, one.from) >= 0,
  );
