/** Visits that somebody remembers, or forgets: `will long remember the visit`, `n'oublieront pas le passage`, `restera dans les mémoires`. */
import { clauseAround, wordBetween, type View } from '../view';
import type { Trigger } from './triggers';

/** Whether a noun of visiting is what is kept in mind: it lies behind, whatever the time of the verb, and no denial of that denies it. */
export function isRemembered(view: View, { kind, from, to }: Trigger): boolean {
  if (kind !== 'noun') return false;
  const [start, end] = clauseAround(view, from);
  const { reading, triggers } = view;
  const at = wordBetween(view, 'remembers', Math.max(start, from - BEFORE), from);
  // `recalled that the visit will be short`
  if (at >= 0 && wordBetween(view, 'reported', at, from) >= 0) return false;
  if (at >= 0) return triggers.every((one) => one.from <= at || one.from >= from);
  const behind = wordBetween(view, 'isRemembered', to, Math.max(end, Math.min(view.to, to + BEHIND)));
  return (
    behind >= 0 &&
    behind - to <= BEHIND &&
    !triggers.some((one) => one.kind === 'verb' && one.from > to && one.from < behind) &&
    reading.findMark(to, behind, ';') < 0
  );
}

/** Tokens from a verb of remembering to what is remembered, and from that to where it is said behind it, at most. */
const BEFORE = 6;
const BEHIND = 16;
