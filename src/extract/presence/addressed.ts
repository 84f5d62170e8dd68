/** Whoever tells somebody something in his own city: `À Paris, mardi, X a rappelé à Emmanuel Macron que`, where it is told face to face. */
import { isCall } from '../frames/scene';
import { timeOfWord } from '../verbs/word-time';
import { wordBetween } from '../view';
import type { Clause } from './clause';
import { isTopic } from './met';
import { isOfficial } from './person';
import { isOf, type Stay } from './stay';
import type { Stop } from './stop';

/** Tokens from somebody to the verb of what he tells, and from that to whom he tells it, at most. */
const REACH = 6;

/** The stay of the subject of a clause who tells something to his host at a city or seat of his, on a day. */
export function readAddressed({ view, persons, mood }: Clause, stop: Stop): Stay | null {
  const { place, code } = stop;
  const isHere = place.city !== null || place.form === 'seat';
  if (view.dates.length === 0 || place.link !== 'at' || !isHere || persons.length < 2) return null;
  const teller = persons.find(({ mention }) => mention.link === null);
  const from = teller?.mention.to ?? view.to;
  const at = wordBetween(view, 'tells', from, from + REACH);
  const host = at < 0 ? undefined : persons.find(({ mention }) => mention.from > at);
  if (!teller?.acts || host?.mention.link !== 'at' || host.mention.from - at > REACH) return null;
  if (!host.actors.some(({ codes }) => codes[0] === code) || isTopic(view, place)) return null;
  if (Math.min(mood.wish, mood.denial, mood.invitation) < host.mention.to) return null;
  if (isCall(view, view.from, view.to)) return null;
  const guests = teller.actors.filter(isOfficial);
  const isAway = guests.every((actor) => actor.codes.length === 1 && !isOf(actor, code));
  if (guests.length === 0 || !isAway) return null;
  return { stop, guests, hosts: host.actors, time: timeOfWord(view, at), ground: 'met', at };
}
