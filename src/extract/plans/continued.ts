/** What a sentence that tells nothing of its own says of the engagement told before: put off, called off, over. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { Frame } from '../lexicon/verb';
import { spanAt } from '../spans';
import { hasPastEnding, isPastVerb } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import { changeTold, DENIED_PLAN, firmer } from './change';
import { lastSaid } from './said-last';

/** `The palace spoke of a postponement`, `It will have to wait`: behind a plan, denied or not, a sentence of its own says what became of it. */
export function continueStatus(view: View, draft: Draft | null, published: Day | null): void {
  if (!draft) return;
  // `was to travel on 17 March. It has been called off.`
  const isPlan = draft.unfulfilled && !draft.status && view.sentence.index - draft.sentence === 1;
  const isOpen = isPlan || draft.status?.rule === DENIED_PLAN;
  const ofIt = isOfIt(view);
  if (!isOpen && !ofIt) return;
  const toCome = isToCome(draft, published);
  if (isOpen || toCome)
    draft.status = firmer(draft.status, changeTold(view) ?? lastSaid(view, view.from, view.to));
  if (!toCome && ofIt && isOver(view)) draft.ends = true;
}

/** Planned, by its verb or for a day after that of publication (`was due in Algiers on March 30`). */
function isToCome({ time, start }: Draft, published: Day | null): boolean {
  const day = start && published !== null ? parseEdtf(start.value.edtf) : null;
  return day && published !== null ? day.from > published : time === 'future';
}

/** Whether a sentence begins with a pronoun of a thing and names nobody. */
const isOfIt = ({ reading, mentions, from }: View): boolean =>
  (reading.word('it', from) > 0 || reading.word('he', from) > 0) &&
  mentions.every(({ kind }) => kind === 'pronoun');

/** `It was over in three hours`, `Elle a duré vingt minutes`, `It lasted two hours`: told as a whole. */
function isOver(view: View): boolean {
  const { reading, from } = view;
  return (['ends', 'lasts'] as const).some((kind) => {
    const at = wordBetween(view, kind, from, from + VERB_WITHIN);
    // `He left at dusk` is told of the guest: see `closeGoneHome`.
    if (GOING.some((frame) => spanAt(view.triggers, at)?.frame === frame)) return false;
    return at >= 0 && (reading.word('was', at) > 0 || isPastVerb(view, at) || hasPastEnding(view, at));
  });
}

const GOING: readonly Frame[] = ['leave', 'travel'];

/** Between the pronoun and its verb: auxiliaries, an adverb. In tokens. */
const VERB_WITHIN = 4;
