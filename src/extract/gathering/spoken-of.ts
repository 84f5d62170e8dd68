/** A gathering that those who met elsewhere only spoke of: `discussed preparations for the summit in Quito`, `exchanged views on the G20 summit`. */
import type { Draft } from '../draft';
import { hasWord, wordBetween, type View } from '../view';
import type { Extent } from './extent';
import { occasionBefore } from './beside';

/** The rule of a draft of such a gathering: who is named beside it need not go there. */
export const SPOKEN_OF = 'spoken-of';

/** Tokens from a word of preparing, or of talking, to the gathering, at most. */
const PREPARED = 4;
const TALKED = 9;

/** Between a word of talking about something and its article. In tokens. */
const ARTICLE = 4;

/** Whether a gathering is what is prepared or talked of where it stands. */
export function isGatheringSpokenOf(view: View, { from }: Extent): boolean {
  if (view.triggers.some(({ frame }) => frame === 'attend')) return false;
  if (hasWord(view, 'prepares', from - PREPARED, from)) return true;
  if (occasionBefore(view, from) >= 0) return false;
  const about = aboutBefore(view, from);
  const raised = raisedBefore(view, from);
  if (about < 0) return raised >= 0 && isObjectOf(view, view.reading.word('raised', raised), from);
  return (
    raised >= 0 ||
    view.triggers.some((one) => one.frame === 'meet' && one.to <= about && about - one.to < TALKED)
  );
}

/** The word of talking before a gathering, or -1; none is `the agenda of the summit`. */
function raisedBefore(view: View, from: number): number {
  const { reading } = view;
  const at = wordBetween(view, 'raised', from - TALKED, from);
  const isNoun = reading.wordBefore('articles', at) >= 0 || reading.wordBefore('at', at) >= 0;
  return isNoun ? -1 : at;
}

/** Marks a gathering as one that is only spoken of; `the summit, set for 14 December` is to come, whenever it was talked of. */
export function takeAsSpokenOf(view: View, draft: Draft, { from, to }: Extent): void {
  draft.rules.push(SPOKEN_OF);
  if (hasWord(view, 'scheduled', from - PREPARED, to + PREPARED)) draft.time = 'future';
}

/** `on the G20 summit`, `about next week's summit`: where the word stands that says of what is talked, or -1. */
function aboutBefore({ reading, from }: View, at: number): number {
  for (let back = at - 1; back >= from && back >= at - ARTICLE; back -= 1) {
    if (reading.word('subjects', back)) return reading.word('raised', back) ? -1 : back;
    if (reading.word('of', back) || reading.form(back)?.kind === 'punctuation') return -1;
  }
  return -1;
}

/** `discussed the upcoming G20 summit`: nothing but an article and adjectives stand between a word and a gathering, and no preposition of place. */
function isObjectOf({ reading, triggers }: View, to: number, from: number): boolean {
  if (from - to > ARTICLE || triggers.some((one) => one.to === to)) return false;
  for (let at = to; at < from; at += 1)
    if (reading.word('at', at) || reading.word('goal', at) || reading.form(at)?.kind === 'punctuation')
      return false;
  return true;
}
