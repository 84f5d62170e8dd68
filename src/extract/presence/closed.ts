/**
 * Streets closed for a guest: `Suva was closed off for Narendra Modi`, `the streets round the palace in Reykjavík will be shut on
 * Monday for Mike Pence`: whoever a town is closed, guarded or decked out for is there that day.
 */
import type { Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import { groupOf } from '../roles/group';
import { timeOfWord } from '../verbs/word-time';
import { wordBetween } from '../view';
import type { Clause } from './clause';
import type { Person } from './person';
import { visitAt } from './tell';

/** Tokens between what is done to a town and for whom: a day, `to traffic`. */
const REACH = 8;

/** The visit of somebody for whom a town is closed. */
export function tellClosed(clause: Clause): Draft[] {
  const { view, stops, mood } = clause;
  if (view.dates.length === 0 || stops.length === 0 || mood.silent) return [];
  const closed = wordBetween(view, 'closes', view.from, view.to);
  if (closed < 0 || Math.min(mood.wish, mood.denial) < closed) return [];
  const { persons } = clause;
  const guest = persons.find(({ mention, actors }) => isFor(mention, closed) && actors.length > 0);
  const stop =
    guest &&
    stops.findLast(({ place, inside }) => place.to <= closed && (place.link === null || inside >= 0));
  if (!guest || !stop) return [];
  const guests = actorsWith(clause, guest);
  if (guests.some(({ codes }) => codes.length !== 1 || codes[0] === stop.code)) return [];
  const draft = visitAt(view, stop, { visitors: partiesOf(guests), people: peopleOf(guests) });
  draft.time = timeOfWord(view, closed);
  draft.rules.push('travel', 'weak', 'on-the-spot');
  return [draft];
}

/** Whether somebody stands behind the word with `for`. */
const isFor = ({ link, from }: Person['mention'], closed: number): boolean =>
  link === 'goal' && from > closed && from - closed <= REACH;

function actorsWith({ view, persons }: Clause, guest: Person): Person['actors'] {
  const group = groupOf(view, guest.mention);
  return persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
}
