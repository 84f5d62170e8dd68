/** Persons of a clause who may be somewhere: who of them does something, who only speaks, and of which countries they are. */
import { actorsOf, OUTSIDE, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isOwner } from '../roles/owner';
import { wordBetween, type View } from '../view';

/** Somebody named in a clause, with whom the document says that he is. */
export interface Person {
  readonly mention: Mention;
  /** Those who make an engagement by being somewhere; empty for everybody else. */
  readonly actors: readonly Actor[];
  /** Somebody of a country of whom nothing else is known: who is joined to an official may be one. */
  readonly national: Actor | null;
  /** Does something, or is with whom: nobody's owner, governed by no other preposition. */
  readonly acts: boolean;
  /** Only says something. */
  readonly talks: boolean;
}

/** The persons of a clause, in order. */
export function readPersons(scene: Scene, view: View): Person[] {
  const persons: Person[] = [];
  for (const mention of view.mentions) {
    if (mention.kind === 'party') continue;
    const { link } = mention;
    const all = actorsOf(scene, [mention]);
    const actors = all.filter(isOfficial);
    persons.push({
      mention,
      actors,
      national: actors.length === 0 ? (all.find(isNational) ?? null) : null,
      acts:
        (link === null || link === 'with' || link === 'by') &&
        !isOwner(view, mention) &&
        !isShown(view, mention),
      talks: mention.kind !== 'pronoun' && isTalking(view, mention),
    });
  }
  return persons;
}

/** `Russia's Sergei Ryabkov`, `le Malien Diop`: somebody with a country and no office. */
export const isNational = ({ rule, rank, name, codes }: Actor): boolean =>
  rule === 'nationality' && rank === null && codes.length === 1 && name !== null;

/** Somebody of one country, with an office or whom a table or the document knows as a leader. */
export const isOfficial = (actor: Actor): boolean =>
  actor.codes.length > 0 &&
  (actor.rank === null
    ? actor.rule === 'leader' || actor.rule === 'named-before' || (actor.name?.codes.length ?? 0) > 0
    : !OUTSIDE.has(actor.rank) && actor.rank !== 'title' && actor.rank !== 'military');

/** `a cardboard Donald Trump`, `le président mexicain, dont le portrait ornait le hall`: only a picture of somebody is there. */
export function isShown({ reading }: View, { from, to }: Mention): boolean {
  if (reading.findWord('likeness', from - SHOWN, from) >= 0) return true;
  const isApposed = reading.norm(to) === ',' || reading.word('of', to) > 0;
  return isApposed && reading.findWord('likeness', to, to + SHOWN) >= 0;
}

/** Tokens between somebody and what shows him, at most. */
const SHOWN = 4;

/** A word of saying stands beside him, but none that has who listens as its object: `told Kenneth Kaunda in Lusaka`. */
function isTalking(view: View, { from, to }: Mention): boolean {
  for (const at of [wordBetween(view, 'say', to, to + 3), wordBetween(view, 'say', from - 3, from)])
    if (at >= 0 && !view.reading.word('addresses', at) && !isAnothers(view, to, at)) return true;
  return false;
}

/** `with King Philippe, a indiqué le palais`: behind a comma a verb of saying that has who speaks behind it. */
const isAnothers = ({ reading, mentions }: View, to: number, said: number): boolean =>
  said === to + 1 &&
  reading.norm(to) === ',' &&
  mentions.some(
    (one) =>
      one.link === null && one.from >= reading.word('say', said) && one.from - reading.word('say', said) <= 1,
  );
