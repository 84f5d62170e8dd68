/**
 * Streets closed for a guest: `Suva was closed off for Narendra Modi`, `the streets round the palace in Reykjavík will be shut on
 * Monday for Mike Pence`, `le cortège de Macron a paralysé Tunis mardi`: whoever a town is closed, guarded or decked out for, or
 * brought to a halt by, is there that day.
 */
import type { Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { isOwner } from '../roles/owner';
import { timeOfWord } from '../verbs/word-time';
import { hasWord, wordBetween, type View } from '../view';
import type { Clause } from './clause';
import type { Person } from './person';
import { stopAt, type Stop } from './stop';
import { visitAt } from './tell';

/** Tokens between what is done to a town and for whom: a day, `to traffic`. */
const REACH = 8;

/** The same where his visit, or what carries him, stands between: `en raison de la visite du`. */
const COMING_REACH = 16;

/** The visit of somebody for whom a town is closed. */
export function tellClosed(clause: Clause): Draft[] {
  const { view, mood } = clause;
  if (view.dates.length === 0 || mood.silent) return [];
  const closed = wordBetween(view, 'closes', view.from, view.to);
  if (closed < 0 || Math.min(mood.wish, mood.denial) < closed) return [];
  const { persons } = clause;
  const coming = persons.find((one) => one.actors.length > 0 && comesBy(view, one.mention, closed));
  const guest = coming ?? persons.find(({ mention, actors }) => isFor(mention, closed) && actors.length > 0);
  const stop = guest && (townBefore(clause, closed) ?? (coming && townOf(clause, coming.mention, closed)));
  if (!guest || !stop) return [];
  const guests = actorsWith(clause, guest);
  if (guests.some(({ codes }) => codes.length !== 1 || codes[0] === stop.code)) return [];
  const draft = visitAt(view, stop, { visitors: partiesOf(guests), people: peopleOf(guests) });
  draft.time = timeOfWord(view, closed);
  draft.rules.push('travel', 'weak', 'on-the-spot');
  const [day, another] = view.dates;
  if (coming && day?.kind === 'date' && !another) draft.day = day.from;
  return [draft];
}

/** Whether somebody stands behind the word with `for`. */
const isFor = ({ link, from }: Person['mention'], closed: number): boolean =>
  link === 'goal' && from > closed && from - closed <= REACH;

/** Whether it is his visit, or his motorcade, by which a town is closed: `for the visit of X`, `X's convoy`; not after it, or before. */
function comesBy(view: View, mention: Mention, closed: number): boolean {
  const { reading, triggers } = view;
  const [first, last] = mention.from > closed ? [closed, mention.from] : [mention.to, closed];
  if (last - first > COMING_REACH || APART.some((kind) => hasWord(view, kind, first, last))) return false;
  const isHis = (at: number): boolean =>
    reading.word('craft', at) > 0 ||
    triggers.some(({ frame, from, to }) => isJourneyNoun(frame) && from <= at && at < to);
  if (isOwner(view, mention)) return isHis(mention.to + 1) || isHis(mention.to + 2);
  let at = mention.from - 1;
  while (reading.word('of', at) || reading.word('articles', at)) at -= 1;
  return mention.link === 'of' && isHis(at);
}

const APART = ['after', 'asides'] as const;

/** The place before what is done to it. */
const townBefore = ({ stops }: Clause, closed: number): Stop | undefined =>
  stops.findLast(({ place, inside }) => place.to <= closed && (place.link === null || inside >= 0));

/** The only town that a clause names: `le centre-ville de Lomé`, `brought Georgetown to a halt`; behind a motorcade that is its subject. */
function townOf({ view }: Clause, guest: Mention, closed: number): Stop | null {
  const [town, another] = view.mentions.filter(({ city, placeLike }) => placeLike && city !== null);
  if (!town || another || (guest.to <= closed && town.to <= guest.from)) return null;
  return stopAt(view, town, undefined);
}

function actorsWith({ view, persons }: Clause, guest: Person): Person['actors'] {
  const group = groupOf(view, guest.mention);
  return persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
}
