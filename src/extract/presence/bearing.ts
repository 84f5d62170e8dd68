/** Somebody who brings a thing to a city: `took his peace plan to Washington`, `brought bulldozers to Kyiv on Saturday`. */
import { timeOfWord } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import type { Clause } from './clause';
import { isOfficial } from './person';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** Tokens from a verb of bringing to the place, at most. */
const LOAD = 10;

/** The stay of the subject that brings a thing of his own, a new one or several to a city on a day. */
export function readBearing({ view, subject, mood }: Clause, stop: Stop): Stay | null {
  const { place, code } = stop;
  if (!subject || view.dates.length === 0 || place.city === null || !isGoal(view, place.from)) return null;
  if (Math.min(mood.wish, mood.denial) < place.from) return null;
  const at = wordBetween(view, 'handed', Math.max(subject.mention.to, place.from - LOAD), place.from);
  if (at < 0 || at - subject.mention.to > 2 || !isThing(view, at + 1)) return null;
  const others = view.mentions.some((one) => one.from > at && one.to < place.from);
  const guests = subject.actors.filter(isOfficial);
  if (others || guests.length === 0 || guests.some(({ codes }) => codes.length !== 1 || codes[0] === code))
    return null;
  return { stop, guests, hosts: [], time: timeOfWord(view, at), ground: 'deed', at };
}

const isGoal = ({ reading }: View, place: number): boolean => reading.wordFills('into', place - 1, place);

/** `his plan`, `a message`, `bulldozers`; no `the war`, `peace`. */
function isThing({ reading, lexicon }: View, at: number): boolean {
  if (reading.word('his', at) || reading.word('indefinite', at)) return true;
  const form = reading.tokens[at]?.form;
  return form?.kind === 'word' && !form.cap && lexicon.data.endings.thirdPerson.test(form.norm);
}
