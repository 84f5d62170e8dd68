/** A stay by its length and whose it is: `Macron's three days in Algeria`, `Richard Nixon's week in China, from 21 to 28 February 1972`. */
import type { Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf } from '../frames/scene';
import type { Actor } from '../registry';
import { isOwner } from '../roles/owner';
import { predicateTime } from '../verbs/word-time';
import type { Clause } from './clause';
import { isOfficial } from './person';
import { hasWord, wordBetween } from '../view';
import { isOf } from './stay';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Tokens from somebody to the stay that a relative clause says is his, at most: `himself, whose`. */
const WHOSE_WITHIN = 3;

/** Tokens between a stay's place and its days. */
const BESIDE = 2;

/** The stays that a clause tells by their length. */
export function tellSpells(clause: Clause): Draft[] {
  const { view, stops, mood } = clause;
  // `spent his student years in London`
  if (mood.silent || hasWord(view, 'forHimself', view.from, view.to)) return [];
  return stops.flatMap((stop) => {
    const from = lengthBefore(clause, stop);
    const own = from < 0 ? ownersBetween(clause, stop) : ownersAt(clause, from);
    const guests = from < 0 || own.length > 0 ? own : guestsBehind(clause, stop);
    if (guests.length === 0 || !guests.every((actor) => isOfficial(actor) && !isOf(actor, stop.code)))
      return [];
    const draft = visitAt(view, stop, { visitors: partiesOf(guests), people: peopleOf(guests) });
    const date = view.dates.find((one) => one.kind !== 'length' && one.from >= stop.place.to);
    if (date && date.from - stop.place.to <= BESIDE) draft.day = date.from;
    draft.time = predicateTime(view).time ?? 'past';
    draft.rules.push('travel', 'weak');
    return [draft];
  });
}

/** `Four days in Japan ended on Sunday for Peru's Dina Boluarte`: for whom it ended, behind the place. */
function guestsBehind({ view, persons }: Clause, { place }: Stop): readonly Actor[] {
  const ends = wordBetween(view, 'ends', place.to, place.to + ENDS_WITHIN);
  const guest = ends < 0 ? undefined : persons.find(({ mention }) => mention.from > ends);
  return guest?.mention.link === 'goal' ? guest.actors : [];
}

/** Tokens from the place of a stay to the verb that says that it is over. */
const ENDS_WITHIN = 4;

/** Where a length begins that ends right before a place (`three days in`, `week in`); -1 where none does. */
function lengthBefore({ view: { reading, dates } }: Clause, { inside, place }: Stop): number {
  // Where the language tells no being somewhere from going there, a length does.
  const preposition = inside < 0 && place.link === 'at' ? reading.wordBefore('at', place.from) : inside;
  if (preposition < 1) return -1;
  const length = dates.find((date) => date.kind === 'length' && date.to === preposition);
  if (length) return length.from;
  return reading.date('unit', preposition - 1) ? preposition - 1 : -1;
}

/** `les huit jours de Trudeau en Inde`, `the three hours of Scholz in Beijing`: whose length stands between that and the place. */
function ownersBetween({ scene, view }: Clause, { inside, place }: Stop): readonly Actor[] {
  const { reading, dates, mentions } = view;
  const preposition = inside < 0 && place.link === 'at' ? reading.wordBefore('at', place.from) : inside;
  const owner = mentions.find(
    ({ to, kind, link }) => to === preposition && kind !== 'party' && link === 'of',
  );
  const length = owner && reading.wordBefore('of', owner.from);
  const isOwned = dates.some(({ kind, to }) => kind === 'length' && to === length);
  return owner && isOwned ? actorsOf(scene, [owner]) : [];
}

/** Whose it is that begins at a token: `Macron's`, `his`, `her own`; `Nixon, whose eight days in China began`. */
function ownersAt({ scene, view }: Clause, from: number): readonly Actor[] {
  const { reading } = view;
  if (reading.word('his', from - 1) || reading.word('his', from - 2)) return scene.registry.topic;
  if (reading.word('whose', from - 1)) {
    const before = view.mentions.findLast((one) => one.to < from);
    const isApposed = before && before.kind !== 'party' && from - before.to <= WHOSE_WITHIN;
    return isApposed ? actorsOf(scene, [before]) : [];
  }
  const owner = view.mentions.find((one) => one.to === from - 1 && one.kind !== 'party');
  return owner && isOwner(view, owner) ? actorsOf(scene, [owner]) : [];
}
