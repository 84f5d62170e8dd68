/** Somebody who is the first of those of many states: `the first EU leader to visit since April`, `le premier dirigeant africain depuis 2019`. */
import { isOfBody } from '../roles/opening';
import { wordBetween, type View } from '../view';

/** Words between an office and what says of which part of the world it is, at most: `head of state`, `africain`. In tokens. */
const BESIDE = 3;

/** Whether a sentence says between two tokens that somebody is the first of a body or of a part of the world: who came before may be of any of its states. */
export function isOneOfMany(view: View, from: number, to: number): boolean {
  const first = wordBetween(view, 'first', from, to);
  if (first < 0) return false;
  const office = view.mentions.find(
    (one) => one.kind === 'office' && !one.name && one.from > first && one.to <= to,
  );
  if (!office || (office.codes.length > 0 && !isOfBody(office))) return false;
  return office.codes.length > 0 || wordBetween(view, 'ofAnyState', first, office.to + BESIDE) >= 0;
}
