/** Days that stand before the noun of their engagement, and behind a verb of something else. */
import { isJourneyNoun } from '../lexicon/verb';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import type { DateMention } from './expression';

/** `annonce pour le 12 juin la venue de X`: the day of what is announced, and not of the saying. */
export function announcedFor({ reading, triggers }: View, { from, to }: DateMention): Trigger | undefined {
  const goal = reading.date('the', from - 1) ? from - 2 : from - 1;
  if (!reading.word('goal', goal)) return undefined;
  const says = [1, 2].some(
    (back) => reading.word('announces', goal - back) > 0 || reading.word('scheduled', goal - back) > 0,
  );
  if (!says) return undefined;
  return nounNear(triggers, to);
}

/** `suivie, en juin 2022, de celle de X à Paris`, `followed on 4 May by a visit to`: the day of what follows, and not of what it follows. */
export function followedBy({ reading, triggers }: View, { from, to }: DateMention): Trigger | undefined {
  let before = from - 1;
  while (reading.norm(before) === ',' || reading.date('the', before) || reading.date('in', before))
    before -= 1;
  if (!reading.wordFills('follows', before, before + 1)) return undefined;
  const next = reading.norm(to) === ',' ? to + 1 : to;
  if (!reading.word('of', next) && !reading.word('agent', next)) return undefined;
  return nounNear(triggers, next);
}

/** `will be closed on Monday for the visit of X`, `bouclé lundi à l'occasion de sa venue`: the day of what a town is closed for. */
export function closedFor(view: View, { from, to }: DateMention): Trigger | undefined {
  const { reading, triggers, dates } = view;
  if (reading.findWord('closes', Math.max(view.from, from - CLOSED), from) < 0) return undefined;
  const noun = triggers.find((one) => one.from >= to);
  if (noun?.kind !== 'noun' || !isJourneyNoun(noun.frame) || noun.from - to > CLOSED_FOR) return undefined;
  if (dates.some((one) => one.from >= to)) return undefined;
  return hasWord(view, 'after', to, noun.from) || hasWord(view, 'asides', to, noun.from) ? undefined : noun;
}

/** Tokens from what closes something to its day: what it is, where. */
const CLOSED = 10;

/** Tokens from the day of closing to the visit for which it is done: a place, `because of the`. */
const CLOSED_FOR = 8;

const nounNear = (triggers: readonly Trigger[], at: number): Trigger | undefined =>
  triggers.find(({ kind, from }) => kind === 'noun' && from >= at && from - at <= NEAR);

/** Tokens from a day to the noun that it stands before. */
const NEAR = 4;
