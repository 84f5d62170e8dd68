/** What somebody looks forward to, with its day: a plan, and no mere wish (`looks forward to welcoming X to Lima on 12 May`). */
import type { Time } from '../dates/resolve';
import { hasWord, wordBetween, type View } from '../view';
import type { Trigger } from './triggers';

/** Tokens from the words of looking forward to the verb group or the noun, at most; before a gathering stands whom one will see there. */
const WITHIN = 5;
const GATHERING_WITHIN = 16;

/** The time of a verb that somebody looks forward to, or is glad to do; null for any other. */
export const gladTime = (view: View, trigger: Trigger, from: number): Time =>
  isLookedForward(view, trigger, from) ? 'future' : isGladly(view, trigger) ? 'present' : null;

/** `Delighted to welcome X to Paris today`, `Ravi de recevoir X`: an infinitive of what somebody is glad to do is no plan; `would be pleased to` is one. */
function isGladly(view: View, { from, tenses }: Trigger): boolean {
  const { reading, from: head } = view;
  if (!tenses.includes('infinitive')) return false;
  const glad = reading.wordBefore('gladTo', from);
  return glad >= head && !AHEAD.some((kind) => hasWord(view, kind, glad - AUXILIARIES, glad + 1));
}

/** What makes the gladness itself one to come, and how far before it that stands at most, in tokens. */
const AHEAD = ['will', 'willBe', 'would', 'wish'] as const;
const AUXILIARIES = 3;

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
