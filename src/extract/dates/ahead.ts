/** Days that stand before the noun of their engagement, and behind a verb of something else. */
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
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

const nounNear = (triggers: readonly Trigger[], at: number): Trigger | undefined =>
  triggers.find(({ kind, from }) => kind === 'noun' && from >= at && from - at <= NEAR);

/** Tokens from a day to the noun that it stands before. */
const NEAR = 4;
