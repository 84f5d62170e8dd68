/** What somebody looks forward to, with its day: a plan, and no mere wish (`looks forward to welcoming X to Lima on 12 May`). */
import { wordBetween, type View } from '../view';
import type { Trigger } from './triggers';

/** Tokens from the words of looking forward to the verb group or the noun, at most; before a gathering stands whom one will see there. */
const WITHIN = 5;
const GATHERING_WITHIN = 16;

/** Whether a trigger whose group begins at a token is looked forward to, and the date behind it is its own: `to meeting X at the summit on 12 May` is of the summit. */
export function isLookedForward(view: View, { frame, to }: Trigger, from: number): boolean {
  if (view.dates.length === 0) return false;
  const isGathering = frame === 'summit-noun';
  if (wordBetween(view, 'looksForward', from - (isGathering ? GATHERING_WITHIN : WITHIN), to) < 0)
    return false;
  const date = view.dates.find((one) => one.kind === 'date' && one.sense !== 'since' && one.from >= to);
  if (!date) return false;
  return (
    isGathering ||
    !view.triggers.some((one) => one.frame === 'summit-noun' && one.from >= to && one.to <= date.from)
  );
}
