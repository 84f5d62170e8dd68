/** Whoever comes out of a palace has been there: `est ressorti mardi de l'Élysée`, `emerged from the Oval Office on Wednesday`. */
import type { Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import { timeOfWord } from '../verbs/word-time';
import { wordBetween } from '../view';
import type { Clause } from './clause';
import { isOfficial } from './person';
import { isOf } from './stay';
import { visitAt } from './tell';

/** Tokens from the verb to the palace, at most: how he came, his day. */
const REACH = 8;

/** The visits of whoever a clause tells to have come out of somebody's seat, on a day. */
export function tellCameOut({ view, subject, mood }: Clause): Draft[] {
  if (view.dates.length === 0 || !subject) return [];
  const at = wordBetween(view, 'comesOut', subject.mention.to, view.to);
  if (at < 0 || mood.silent || Math.min(mood.wish, mood.denial) < at) return [];
  const to = view.reading.word('comesOut', at);
  const seat = view.mentions.find(({ from, form }) => form === 'seat' && from >= to && from - to <= REACH);
  const [code] = seat?.codes ?? [];
  const guests = subject.actors.filter(isOfficial);
  if (!seat || code === undefined || guests.length === 0) return [];
  if (guests.some((actor) => actor.codes.length !== 1 || isOf(actor, code))) return [];
  const draft = visitAt(view, { place: seat }, { visitors: partiesOf(guests), people: peopleOf(guests) });
  draft.time = timeOfWord(view, at) ?? 'past';
  draft.rules.push('travel', 'weak', 'on-the-spot');
  return [draft];
}
