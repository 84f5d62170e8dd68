/**
 * Who is where: of each place that a clause names, the persons who are there, those who are at home there, and what says so.
 *
 * Whatever the verb, somebody of one country who does something in another on a day has gone there (`signed in Baku on Monday`); so
 * has who is told of together with a host in the host's city (`sounded out Zelensky in Kyiv`).
 */
import type { DateMention } from '../dates/expression';
import type { Time } from '../dates/resolve';
import { isOwner } from '../roles/owner';
import { isDay } from '../dates/words';
import { stateOf } from '../lexicon/territories';
import type { Mention } from '../mention';
import { type Actor, actorOf } from '../registry';
import { hasWord, headOf, isDated, wordBetween, type View } from '../view';
import { hasPastEnding } from '../verbs/word-time';
import { isAdjunct, isOfDeedTo, isOfThing, isOthers, isReported } from './adjunct';
import { isOfStopBefore, timeOf, verbAfter, type Clause } from './clause';
import { isDeniedIn } from './mood';
import { isShown } from './person';
import type { Stop } from './stop';

/** Whether somebody is of a country and of no other. */
export const isOf = (actor: Actor, code: string): boolean =>
  actor.codes.length === 1 && actor.codes[0] === code;

/** What says that somebody is at a place. */
type Ground =
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

/** The subject of a clause, and those with him, at a place that says where the clause happens. */
export function readPresent(clause: Clause, stop: Stop, published: boolean): Stay | null {
  const { view, subject, mood } = clause;
  const { place, code } = stop;
  if (!subject || mood.wish < place.from || !isScene(view, place, published)) return null;
  const { to } = subject.mention;
  if (isDeniedIn(view, to, place.from) || isReported(view, to, place.from)) return null;
  if (isShown(view, subject.mention) || isObjectOf(view, subject.mention)) return null;
  if (isOfThing(view, to, place.from) || isOfDeedTo(view, to, place)) return null;
  const company = companyAt(clause, stop);
  // Who has two offices (Macron is co-prince of Andorra) is one guest.
  const codes = new Set(
    company.length === 1 ? company[0]?.codes.slice(0, 1) : company.flatMap((actor) => actor.codes),
  );
  if (codes.size > 1) return readTogether(clause, stop, published);
  return codes.size === 1 && !codes.has(stateOf(code)) ? readAbroad(clause, stop, codes, published) : null;
}

/** `ils étaient une soixantaine à conspuer X`: somebody right behind a verb whose object may be far away. */
const isObjectOf = (view: View, { from }: Mention): boolean => hasWord(view, 'remote', from - OBJECT, from);

/** Tokens from a verb to the name of its object: an article, an office. */
const OBJECT = 2;

/** Leaders of several countries in one place: dated, or seen in the city of one of them. */
export function readTogether(clause: Clause, stop: Stop, published: boolean): Stay | null {
  const { view, subject, mood } = clause;
  const { place, code } = stop;
  const company = companyAt(clause, stop);
  const codes = new Set(company.flatMap((actor) => actor.codes));
  if (codes.size < 2 || mood.wish < place.from || isDeniedTalks(view, mood.denial)) return null;
  const seen =
    subject?.mention.kind !== 'pronoun' &&
    codes.size === 2 &&
    codes.has(code) &&
    place.city !== null &&
    view.mentions.includes(place);
  const time = timeOf(clause);
  if (!isTold(clause, time, place) || (published && !seen && !isDatedAt(view, place))) return null;
  return {
    stop,
    guests: company.filter((actor) => !actor.codes.includes(code)),
    hosts: company.filter((actor) => actor.codes.includes(code)),
    time,
    ground: 'together',
    at: place.from,
  };
}

/** Whether a sentence says when several are in one place; by a day where that is where the text is (`Both sit on the Security Council this year`). */
const isDatedAt = (view: View, place: Mention): boolean =>
  isDated(view) && (view.mentions.includes(place) || view.dates.some(isDay));

/** `No talks between X and Y took place in Bali`: a word of denial right before a noun of meeting. */
const isDeniedTalks = ({ triggers }: View, denial: number): boolean =>
  triggers.some(({ kind, from }) => kind === 'noun' && from > denial && from - denial <= 2);

/** Those of a clause who are at one of its stops. */
function companyAt(clause: Clause, stop: Stop): readonly Actor[] {
  const company =
    clause.stops.length > 1
      ? clause.company.filter(({ mention }) => !isOfStopBefore(clause, stop, mention))
      : clause.company;
  return company.some(areOfSeveral) ? company.flatMap(eachOf) : company;
}

/** `the ministers of Fiji and Kenya`: one office of several countries. */
const areOfSeveral = ({ codes, mention }: Actor): boolean => mention.plural && codes.length > 1;

/** Those of each of its countries. */
const eachOf = (actor: Actor): readonly Actor[] =>
  areOfSeveral(actor) ? actor.codes.map((code) => actorOf(actor, [code], actor.rule)) : [actor];

/** Those of one country in another, on a day or, with the place in front, some time to come. */
function readAbroad(clause: Clause, stop: Stop, codes: ReadonlySet<string>, published: boolean): Stay | null {
  const { view, subject } = clause;
  const persons = clause.persons.filter(({ mention }) => !isOfStopBefore(clause, stop, mention));
  const company = companyAt(clause, stop);
  const { place, code } = stop;
  const fronted = subject !== null && place.to <= subject.mention.from && place.from - headOf(view) <= 4;
  const dated = view.dates.some((date) => isExact(date) && !(date.sense === 'since' && isDoneTo(view)));
  if (!dated && !(fronted && published)) return null;
  if (subject && isOthers(view, subject.mention.to, place.from)) return null;
  if (subject && isOwner(view, subject.mention) && isShownThere(view)) return null;
  const time = timeOf(clause);
  const planned = fronted && published && time === 'future';
  if (!planned && !(dated && isAdjunct(view, place) && isTold(clause, time, place))) return null;
  const said = saidFrom(view, place);
  const others = persons.filter(
    ({ mention }) => mention.kind !== 'pronoun' && mention.link !== 'of' && mention.from < said,
  );
  // What somebody does together with a third is not told by being there.
  const isThird = (one: string): boolean => one !== code && !codes.has(one);
  if (others.some(({ mention }) => mention.codes.length === 1 && isThird(mention.codes[0] as string)))
    return null;
  const hosts = others.flatMap(({ actors, talks }) =>
    talks ? [] : actors.filter((actor) => isOf(actor, code)),
  );
  return { stop, guests: company, hosts, time, ground: 'dated', at: place.from };
}

/** Where begins what somebody says at a place (`told reporters in Suva on Monday that he would meet X`); the end of the clause where nobody does. */
export function saidFrom(view: View, place: Mention): number {
  if (wordBetween(view, 'say', view.from, place.from) < 0) return view.to;
  const at = wordBetween(view, 'reported', place.to, Math.min(view.to, place.to + SAID_WITHIN));
  return at < 0 ? view.to : at;
}

/** Tokens from a place to what is said there: its day. */
const SAID_WITHIN = 6;

/** `Ruto's book was published in Accra on Monday`: what is done to a thing of somebody's needs no one there. */
function isShownThere(view: View): boolean {
  const was = view.reading.findWord('was', view.from, view.to);
  return was >= 0 && hasPastEnding(view, was + 1);
}

/** `est exposé depuis samedi à Pointe-Noire`, `is missed in Rome since Monday`: what is done to somebody goes on without him. */
function isDoneTo({ reading, lexicon, from, to }: View): boolean {
  const being = Math.max(reading.findWord('be', from, to), reading.findWord('was', from, to));
  return being >= 0 && lexicon.data.endings.participle.test(reading.tokens[being + 1]?.form.lower ?? '');
}

/** Told to the day or the month; a stay that goes on (`has haggled in Harare since Monday`) to the day. */
const isExact = (date: DateMention): boolean =>
  date.kind === 'date' && (isDay(date) || (date.start?.month !== undefined && date.sense !== 'since'));

/** Whether a place is where the clause happens: a city, or a country that heads the clause or stands beside its date or verb. */
function isScene(view: View, place: Mention, published: boolean): boolean {
  // `Sous les ors de l'Élysée,`
  if (place.form === 'seat' && place.link === 'of')
    return place.from - headOf(view) <= 6 && view.reading.norm(place.to) === ',';
  if (place.link !== 'at') return false;
  return place.deictic !== null || isAdjunct(view, place) || (!published && place.city !== null);
}

/**
 * Whether the subject does something: a verb tells its time, or a word that may be one follows, or stands right before the place
 * (`X inaugure`, `X, premier ministre, signa à Simla`).
 */
function isTold({ view, subject }: Clause, time: Time, place: Mention): boolean {
  if (time !== null || !subject) return time !== null;
  const { to } = subject.mention;
  const before = place.from - 2;
  return (
    mayBeVerb(view, to) || (before >= to && mayBeVerb(view, before)) || isActing(view, verbAfter(view, to))
  );
}

function mayBeVerb({ reading }: View, at: number): boolean {
  const form = reading.tokens[at]?.form;
  return form?.kind === 'word' && !form.cap && form.length > 3 && !reading.hit('word', at);
}

/** `signe le 8 février 2024 à Ankara`: one of the acts done on the spot, in a form that is no infinitive. */
const isActing = ({ reading, lexicon }: View, at: number): boolean =>
  at >= 0 && reading.word('publicActs', at) > 0 && !lexicon.data.endings.infinitive.test(reading.norm(at));
