/**
 * Who is where: of each place that a clause names, the persons who are there, those who are at home there, and what says so.
 *
 * Whatever the verb, somebody of one country who does something in another on a day has gone there (`signed in Baku on Monday`); so
 * has who is told of together with a host in the host's city (`sounded out Zelensky in Kyiv`).
 */
import type { DateMention } from '../dates/expression';
import type { Time } from '../dates/resolve';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { timeOfToken } from '../tense';
import { hasWord, spanAt, type View } from '../view';
import { isAdjunct } from './adjunct';
import { timeOf, type Clause } from './clause';
import { isOwner } from './person';
import type { Stop } from './stop';

/** What says that somebody is at a place. */
export type Ground =
  | 'met' // a host is named at home
  | 'together' // leaders of several countries are named in one place
  | 'dated' // a place abroad with a day
  | 'deed' // a place abroad right behind what was done there
  | 'headline'; // a line that has nothing but a name and a place

/** Somebody's stay at a place. */
export interface Stay {
  readonly stop: Stop;
  readonly guests: readonly Actor[];
  /** Those of the country itself who are there. */
  readonly hosts: readonly Actor[];
  readonly time: Time;
  readonly ground: Ground;
  /** Token that dates go by: of what is done, or of the place. */
  readonly at: number;
}

/** Who is with a host is named at most so many tokens from the place. */
const REACH = 14;

const isOf = (actor: Actor, code: string): boolean => actor.codes.length === 1 && actor.codes[0] === code;
const distance = (one: Mention, other: Mention): number =>
  one.to <= other.from ? other.from - one.to : one.from - other.to;

/** A host named at home, and who is with him: somebody before the place, the subject, or whom the text goes on about. */
export function readMet(clause: Clause, stop: Stop, alone: boolean): Stay | null {
  const { view, mood, persons } = clause;
  const { place, code } = stop;
  if (place.link !== 'at' || place.deictic !== null || isTopic(view, place)) return null;
  if (mood.wish < Infinity || mood.denial < Infinity || mood.invitation < Infinity) return null;
  const here = persons.filter(({ mention }) => mention.from >= stop.from && mention.to <= stop.to);
  if (here.some((one) => one.talks)) return null;
  const hosts = here.flatMap((one) => one.actors.filter((actor) => isOf(actor, code)));
  if (!hosts.some((host) => distance(host.mention, place) <= REACH)) return null;
  const before = here.flatMap((one) =>
    one.acts && one.mention.to <= place.from
      ? one.actors.filter((actor) => actor.codes.length === 1 && !isOf(actor, code))
      : [],
  );
  const guests = before.length ? before : travellersTo(clause, stop, alone);
  if (guests.length === 0) return null;
  const at = Math.min(place.from, ...hosts.map((host) => host.mention.from));
  return { stop, guests, hosts, time: timeBefore(clause, stop) ?? timeOf(clause), ground: 'met', at };
}

/** `an end to the fighting in Gaza`: a country or region behind what the talks were about. */
const isTopic = (view: View, place: Mention): boolean =>
  place.form !== 'capital' && view.reading.hit('sector', place.from - 2) !== undefined;

/** Whom a place without a guest of its own is told of: the subject of the clause, else whom the text spoke of. */
function travellersTo(
  { scene, view, persons }: Clause,
  { place, code }: Stop,
  alone: boolean,
): readonly Actor[] {
  for (const { mention, actors } of persons) {
    if (mention.to > place.from) break;
    if (mention.link !== null || isOwner(view, mention) || actors.length === 0) continue;
    if (actors.every((actor) => actor.codes.length === 1 && !isOf(actor, code))) return actors;
    break;
  }
  const pointed = view.reading.findWord('him', view.from, view.to) >= 0;
  // `Today it is Javier Milei in Buenos Aires`: another stop of whom the text goes on about.
  const cleft = alone && view.reading.findWord('cleft', view.from, place.from) >= 0;
  if (!pointed && !cleft) return [];
  return scene.registry.topic.filter((actor) => !actor.codes.includes(code));
}

function timeBefore({ view }: Clause, { from, place }: Stop): Time {
  for (let at = from; at < place.from; at += 1) {
    const time = spanAt(view.mentions, at) ? null : timeOfToken(view, at);
    if (time) return time;
  }
  return null;
}

/** The subject of a clause, and those with him, at a place that says where the clause happens. */
export function readPresent(clause: Clause, stop: Stop, published: boolean): Stay | null {
  const { view, subject, mood } = clause;
  const { place, code } = stop;
  if (!subject || mood.wish < place.from || !isScene(view, place, published)) return null;
  if (hasWord(view, 'negation', subject.mention.to, place.from)) return null;
  const codes = new Set(clause.company.flatMap((actor) => actor.codes));
  if (codes.size > 1) return readTogether(clause, stop, published);
  return codes.size === 1 && !codes.has(code) ? readAbroad(clause, stop, codes, published) : null;
}

/** Leaders of several countries in one place: dated, or seen in the city of one of them. */
export function readTogether(clause: Clause, stop: Stop, published: boolean): Stay | null {
  const { view, subject, company, mood } = clause;
  const { place, code } = stop;
  const codes = new Set(company.flatMap((actor) => actor.codes));
  if (codes.size < 2 || mood.wish < place.from) return null;
  const seen =
    subject?.mention.kind !== 'pronoun' &&
    codes.size === 2 &&
    codes.has(code) &&
    place.city !== null &&
    view.mentions.includes(place);
  const time = timeOf(clause);
  if (!isTold(clause, time) || (published && !seen && !hasDate(view))) return null;
  return {
    stop,
    guests: company.filter((actor) => !actor.codes.includes(code)),
    hosts: company.filter((actor) => actor.codes.includes(code)),
    time,
    ground: 'together',
    at: place.from,
  };
}

/** Those of one country in another, on a day or, with the place in front, some time to come. */
function readAbroad(clause: Clause, stop: Stop, codes: ReadonlySet<string>, published: boolean): Stay | null {
  const { view, subject, persons, company } = clause;
  const { place, code } = stop;
  const fronted = subject !== null && place.to <= subject.mention.from && place.from - view.from <= 4;
  const dated = view.dates.some(isExact);
  if (!dated && !(fronted && published)) return null;
  const time = timeOf(clause);
  const planned = fronted && published && time === 'future';
  if (!planned && !(dated && isAdjunct(view, place) && isTold(clause, time))) return null;
  const others = persons.filter(({ mention }) => mention.kind !== 'pronoun' && mention.link !== 'of');
  // What somebody does together with a third is not told by being there.
  const isThird = (one: string): boolean => one !== code && !codes.has(one);
  if (others.some(({ mention }) => mention.codes.length === 1 && isThird(mention.codes[0] as string)))
    return null;
  const hosts = others.flatMap(({ actors, talks }) =>
    talks ? [] : actors.filter((actor) => isOf(actor, code)),
  );
  return { stop, guests: company, hosts, time, ground: 'dated', at: place.from };
}

const hasDate = (view: View): boolean =>
  view.dates.some((date) => date.kind === 'date' && date.sense !== 'since');

/** Told to the day or the month. */
const isExact = ({ kind, sense, start }: DateMention): boolean =>
  kind === 'date' &&
  sense !== 'since' &&
  start !== null &&
  (start.month !== undefined ||
    start.day !== undefined ||
    start.weekday !== undefined ||
    start.offset?.unit === 'day');

/** Whether a place is where the clause happens: a city, or a country that heads the clause or stands beside its date or verb. */
function isScene(view: View, place: Mention, published: boolean): boolean {
  // `Sous les ors de l'Élysée,`
  if (place.form === 'seat' && place.link === 'of')
    return place.from - view.from <= 6 && view.reading.norm(place.to) === ',';
  if (place.link !== 'at') return false;
  return place.deictic !== null || isAdjunct(view, place) || (!published && place.city !== null);
}

/** Whether the subject does something: a verb tells its time, or a word that may be one follows (`inaugure`, `plaide`). */
function isTold({ view, subject }: Clause, time: Time): boolean {
  if (time !== null || !subject) return time !== null;
  const { to } = subject.mention;
  const form = view.reading.tokens[to]?.form;
  return form?.kind === 'word' && !form.cap && form.length > 3 && !view.reading.hit('word', to);
}
