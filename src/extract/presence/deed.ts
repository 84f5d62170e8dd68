/** A deed abroad: whoever does something at a place that stands right behind it, or that opens its clause, is there. */
import { groupOf } from '../roles/group';
import { isOwner } from '../roles/owner';
import { isObject } from '../roles/subject';
import type { Time } from '../dates/resolve';
import { timeOfToken, timeOfWord } from '../verbs/word-time';
import { spanAt } from '../spans';
import { hasWord, headOf, wordBetween, type View } from '../view';
import { isDoneAt, isNext, isOthers, isReported } from './adjunct';
import { verbAfter, type Clause } from './clause';
import { isDeniedIn, NOWHERE } from './mood';
import type { Person } from './person';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** Between a verb and the place where it is done. */
const REACH = 16;
/** Between the head of a clause and the preposition of a place that opens it (`Speaking in`): at most so many tokens. */
const OPENING = 6;

interface Deed {
  readonly doer: Person;
  readonly verb: number;
  readonly time: Time;
}

/** The stay that a deed at a place tells; null where the place is one where all come for its organisations. */
export function readDeed(clause: Clause, stop: Stop): Stay | null {
  const { view, persons } = clause;
  if (view.reading.word('seatsOfMany', stop.place.from)) return null;
  const deed = deedAt(clause, stop) ?? deedBy(clause, stop);
  if (!deed) return null;
  const group = groupOf(view, deed.doer.mention);
  const guests = persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
  const isHome = guests.some((actor) => actor.codes.length !== 1 || actor.codes[0] === stop.code);
  if (guests.length === 0 || isHome) return null;
  return { stop, guests, hosts: [], time: deed.time, ground: 'deed', at: deed.verb };
}

/** What somebody does at a place where its preposition says that he is there. */
function deedAt(clause: Clause, stop: Stop): Deed | null {
  if (stop.inside < 0) return pronouncedAt(clause, stop);
  return isFronted(clause.view, stop) ? deedBehind(clause, stop) : deedBefore(clause, stop);
}

/**
 * `a déclaré lundi à Amman que`, `a déclaré le président lundi à Amman`: where the preposition of a place is also that of whom one speaks
 * to, a city beside its day is where somebody said a thing that is said to all.
 */
function pronouncedAt({ view, mood, persons }: Clause, { place, day }: Stop): Deed | null {
  if (day === null || place.city === null || place.link !== 'at') return null;
  const verb = wordBetween(view, 'pronounced', view.from, place.from);
  if (verb < 0 || mood.wish < place.from) return null;
  const said = view.reading.word('pronounced', verb);
  const doer = persons.find(
    ({ mention: { from, to, link } }) =>
      link === null && (to <= verb ? verb - to <= AUXILIARIES : from >= said && from - said <= 1),
  );
  if (!doer || isDenied(view, view.from, place.from)) return null;
  const from = Math.max(said, doer.mention.to);
  if (!isBesideDay(view, from, place.from)) return null;
  return { doer, verb, time: timeOfWord(view, verb) ?? 'past' };
}

/** Tokens from a person to what he said: auxiliaries, an adverb. */
const AUXILIARIES = 3;

/** Whether nothing but days and the preposition of a place stands between: no `a dénoncé lundi le coup d'État à Niamey`. */
function isBesideDay({ reading, dates }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isSmall = reading.norm(at) === ',' || reading.word('at', at) > 0 || spanAt(dates, at) !== undefined;
    if (!isSmall) return false;
  }
  return true;
}

/** Whether a place opens its sentence, by itself or with a participle: `In Astana`, `While in Astana`, `Speaking at a forum in Astana`. */
function isFronted(view: View, { inside }: Stop): boolean {
  const { reading } = view;
  const head = headOf(view);
  if (inside === head || reading.word('while', head) === inside) return true;
  if (reading.word('besideBeing', head) === inside) return true;
  if (inside - head > OPENING || !reading.word('speaking', head)) return false;
  return !view.mentions.some((mention) => mention.to <= inside && mention.kind !== 'pronoun');
}

/** What the first person behind the comma does, where no country acts. */
function deedBehind({ view, mood, persons }: Clause, { place }: Stop): Deed | null {
  const country = place.city === null && view.reading.word('speaking', headOf(view)) === 0;
  if (country && view.dates.length === 0) return null;
  const doer = persons.find(({ mention }) => mention.from >= place.to);
  if (!doer || doer.mention.link !== null || isOwner(view, doer.mention)) return null;
  const { from, to } = doer.mention;
  const isParty = view.mentions.some(
    (one) =>
      one.kind === 'party' &&
      one.from >= place.to &&
      one.to <= from &&
      one.link === null &&
      one.form !== 'demonym',
  );
  if (isParty || !isNext(view, place.to, from)) return null;
  const verb = verbAfter(view, to);
  if (verb < 0 || mood.wish < NOWHERE || isDenied(view, to, view.to)) return null;
  return { doer, verb, time: timeOfToken(view, verb) ?? 'present' };
}

/** What somebody does before the place. */
function deedBefore({ view, mood, persons }: Clause, { place, inside }: Stop): Deed | null {
  for (const doer of persons) {
    const { mention } = doer;
    if (mention.to > inside) return null;
    if (mention.link !== null || isOwner(view, mention) || isObject(view, mention)) continue;
    // `in Manila (Mon)`: the day in brackets is that of the place.
    const bracketed = view.reading.norm(place.to) === '(' && spanAt(view.dates, place.to + 1) !== undefined;
    const told = verbAfter(view, mention.to);
    const verb = told < 0 && bracketed ? mention.to : told;
    if (verb < 0 || verb >= inside || inside - verb > REACH) continue;
    if ((!bracketed && !isDoneAt(view, verb, inside)) || isReported(view, mention.to, inside)) return null;
    if (isOthers(view, verb, inside)) return null;
    return mood.wish < inside || isDenied(view, mention.to, inside)
      ? null
      : { doer, verb, time: timeOfToken(view, verb) ?? 'present' };
  }
  return null;
}

/** What was done on the spot by whom: `was initialled in Amman on Wednesday by the minister`, `a été inauguré lundi à Dakar par le ministre turc`. */
function deedBy({ view, mood, persons }: Clause, { place, day }: Stop): Deed | null {
  if (day === null || place.link !== 'at') return null;
  const doer = persons.find(({ mention }) => mention.link === 'by' && mention.from >= place.to);
  if (!doer || doer.mention.from - place.to > REACH || doer.actors.length === 0) return null;
  const verb = wordBetween(view, 'publicActs', view.from, doer.mention.from);
  const isPassive = verb > view.from && PASSIVE.some((kind) => view.reading.word(kind, verb - 1) > 0);
  if (!isPassive || mood.wish < doer.mention.from || isDenied(view, view.from, view.to)) return null;
  return { doer, verb, time: timeOfWord(view, verb) };
}

/** What tells a passive before its participle. */
const PASSIVE = ['was', 'been', 'be', 'willBe'] as const;

const isDenied = (view: View, from: number, to: number): boolean =>
  isDeniedIn(view, from, to) || hasWord(view, 'absent', from, to);
