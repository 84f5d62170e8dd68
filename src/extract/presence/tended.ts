/**
 * What a host does to his guest: `King Salman pinned an order on Vladimir Putin in Riyadh on Monday`, `dimanche, à Astana, Nazarbaïev a
 * emmené galoper le président mongol`. Whoever is the object of somebody's deed in his own country is there, but for what may be
 * done from afar.
 */
import type { Draft } from '../draft';
import { isCall } from '../frames/scene';
import { groupOf } from '../roles/group';
import { timeOfWord } from '../verbs/word-time';
import type { Time } from '../dates/resolve';
import { hasWord, type View } from '../view';
import { isFromAfar, isInsideNoun } from './adjunct';
import type { Clause } from './clause';
import { isTopic } from './met';
import type { Person } from './person';
import type { Stay } from './stay';
import type { Stop } from './stop';
import { itemAt } from '../spans';

/** Tokens between a host and his guest, at most. */
const REACH = 18;

/** The stay of whom the subject of a clause does something to in his own country, on a day. `own`: what the clause tells beside. */
export function readTended(clause: Clause, stop: Stop, own: readonly Draft[]): Stay | null {
  const { view, persons, mood } = clause;
  const { place, code } = stop;
  if (view.dates.length === 0 || place.link !== 'at' || persons.length < 2) return null;
  if (isTopic(view, place) || isInsideNoun(view, place)) return null;
  const at = persons.findIndex(({ mention }) => mention.link === null);
  const host = itemAt(persons, at);
  const guest = persons.find(({ actors }, index) => index > at && actors.length > 0);
  if (!host?.acts || host.talks || !host.actors.some((actor) => actor.codes[0] === code)) return null;
  if (!guest || guest.talks || guest.mention.kind === 'pronoun' || !isObject(view, guest)) return null;
  if (Math.min(mood.wish, mood.denial, mood.invitation) < guest.mention.to) return null;
  const deed = deedBetween(view, host, guest);
  if (!deed || isCall(view, view.from, view.to)) return null;
  const group = groupOf(view, guest.mention);
  const guests = persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
  const isAway = guests.every(({ codes }) => codes.length === 1 && codes[0] !== code);
  if (guests.length === 0 || !isAway || own.some((draft) => isToldOf(draft, guests))) return null;
  return { stop, guests, hosts: host.actors, time: deed.time, ground: 'met', at: deed.at };
}

/** Whether something is done to somebody, and not to what is his, but for what he wears: `au cou de X`, no `the tariffs of X`. */
function isObject(view: View, { mention, acts }: Person): boolean {
  const { from, link } = mention;
  if (link === null) return acts;
  return link === 'at' || link === 'goal' || hasWord(view, 'bodily', from - BODILY_REACH, from);
}

/** Tokens from a part of the body to whose it is, at most: `au revers de la veste de`. */
const BODILY_REACH = 3;

/** The verb between a host and his guest, where it may be nothing that is said or done from afar. */
function deedBetween(view: View, host: Person, guest: Person): { at: number; time: Time } | null {
  const [from, to] = [host.mention.to, guest.mention.from];
  if (to - from > REACH || isFromAfar(view, from, to)) return null;
  for (let at = from; at < to; at += 1) {
    const time = timeOfWord(view, at);
    if (time !== null) return { at, time };
  }
  return null;
}

/** Whether a draft of the clause tells of the same guests. */
const isToldOf = ({ visitors, hosts, participants }: Draft, guests: Stay['guests']): boolean =>
  [...visitors, ...hosts, ...participants].some((read) =>
    guests.some(({ codes }) => codes[0] === read.value),
  );
