/** What somebody looks forward to, with its day: a plan, and no mere wish (`looks forward to welcoming X to Lima on 12 May`). */
import { wordBetween, type View } from '../view';
import type { Trigger } from './triggers';

/** Tokens from the words of looking forward to the verb group or the noun, at most. */
const WITHIN = 5;

/** Whether a trigger whose group begins at a token is looked forward to, and has a date behind it; what a summit is has its own. */
export function isLookedForward(view: View, { frame, to }: Trigger, from: number): boolean {
  if (frame === 'summit-noun' || view.dates.length === 0) return false;
  if (wordBetween(view, 'looksForward', from - WITHIN, to) < 0) return false;
  return view.dates.some(({ kind, sense, from: at }) => kind === 'date' && sense !== 'since' && at >= to);
}
