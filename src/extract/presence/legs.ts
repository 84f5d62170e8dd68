/**
 * The legs of a journey that a text goes on about, where it or its traveller begins, goes on or ends at a place: `Elle débutera par
 * Rabat et se prolongera par Nouakchott`, `It opens in Cairo`, `He starts in Dakar`.
 */
import { inferred, type Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import { spanAt } from '../spans';
import type { Time } from '../dates/resolve';
import { isPastVerb, timeOfToken, timeOfWord } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import type { Clause } from './clause';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Tokens between a verb of the course of a journey and where that is, dates aside. */
const REACH = 4;

/** The same between that place and a day behind it. */
const BESIDE = 2;

/** The stops of a clause that stand right behind such a verb and that its other drafts do not tell. */
export function tellLegs(clause: Clause, drafts: readonly Draft[], journey: Draft | null): Draft[] {
  const { view, stops, mood } = clause;
  if (!journey || mood.silent) return [];
  const { visitors } = journey;
  const isOwn = (code: string | null): boolean => visitors.some((read) => read.value === code);
  return stops.flatMap((stop) => {
    const { place, code } = stop;
    if (isOwn(code) || place.codes.length > 1 || place.deictic !== null || mood.wish < place.from) return [];
    const told = drafts.find(({ hosts }) => hosts.some((read) => read.value === code));
    if (told && told.visitors[0]?.value !== visitors[0]?.value) return [];
    const verb = verbBefore(clause, stop);
    if (verb < 0 || !isOfJourney(clause, verb, stop, journey)) return [];
    if (told) {
      if (told.triggers.includes(verb)) told.rules.push('stop');
      return [];
    }
    const draft = visitAt(view, stop, {
      visitors: inferred(visitors, 'anaphora'),
      people: journey.people.filter((person) => isOwn(person.code)),
    });
    draft.day = dayOf(stop, verb);
    draft.time = timeOfLeg(view, verb) ?? journey.time;
    draft.rules.push('stop');
    return [draft];
  });
}

/** `winds up in Senegal` tells no past: that somewhere a journey ends only its form does. */
function timeOfLeg(view: View, verb: number): Time {
  if (view.reading.word('ends', verb) > 0 && !isPastVerb(view, verb)) return null;
  // `se prolongera`: the form stands behind its pronoun; `se clôt` may be of the past or the present.
  const last = view.reading.word('legs', verb) - 1;
  return timeOfWord(view, verb) ?? (timeOfToken(view, last) === 'future' ? 'future' : null);
}

/** The day between the verb and its place, or right behind that. */
function dayOf({ day, gap, place }: Stop, verb: number): number | null {
  if (!day) return null;
  return (day.from > verb && day.to <= place.from) || (day.from >= place.to && gap <= BESIDE)
    ? day.from
    : null;
}

/** The verb with which a journey comes to a place: before it stand only a preposition, an article and dates; -1 where none does. */
function verbBefore({ view }: Clause, { place }: Stop): number {
  const { reading, dates, from } = view;
  let words = 0;
  for (let at = place.from - 1; at >= from && words <= REACH; at -= 1) {
    const date = spanAt(dates, at);
    if (date) {
      at = startingAt(view, date.from);
      continue;
    }
    const verb = reading.wordBefore('legs', at + 1);
    if (verb >= from) return verb;
    const small =
      reading.word('at', at) > 0 ||
      reading.word('by', at) > 0 ||
      reading.word('articles', at) > 0 ||
      reading.date('the', at) !== null ||
      reading.norm(at) === ',';
    if (!small) return -1;
    words += 1;
  }
  return -1;
}

/** `à compter de jeudi`: where the words begin that make a date behind them a first day; else where the date does. */
function startingAt({ reading }: View, date: number): number {
  for (let from = date - 1; from > date - STARTING_WITHIN; from -= 1)
    if (reading.date('starting', from)?.to === date) return from;
  return date;
}

/** Words before a first day, at most. */
const STARTING_WITHIN = 4;

/** Whether the subject of a verb is a journey, a pronoun for it, or its traveller, who does not begin a thing (`he opened in Dakar a clinic`). */
function isOfJourney({ scene, view }: Clause, verb: number, stop: Stop, journey: Draft): boolean {
  const { reading, mentions, triggers } = view;
  // `while the war goes on in Ukraine`: the verb of another clause, with its own subject.
  const clause = Math.max(
    wordBetween(view, 'sameTime', stop.from, verb),
    wordBetween(view, 'while', stop.from, verb),
  );
  const noun = triggers.findLast((one) => isJourneyNoun(one.frame) && one.to <= verb && one.from > clause);
  const subject = mentions.findLast(
    ({ link, kind, to }) =>
      link === null && kind !== 'party' && to <= verb && to > Math.max(noun?.to ?? 0, clause),
  );
  if (noun && !subject) return true;
  const actors = subject ? scene.registry.resolve(subject) : [];
  const isTraveller =
    actors.length > 0 &&
    actors.every(({ codes }) => codes.some((code) => journey.visitors.some((read) => read.value === code)));
  if (isTraveller) return !hasObject(view, stop);
  const isThing = subject
    ? subject.kind === 'pronoun' && actors.length === 0
    : reading.findWord('it', Math.max(view.from, clause), verb) >= 0;
  return isThing && (journey.tour || journey.hosts.length === 0);
}

/** Whether what a verb is done to stands behind its place and day. */
function hasObject({ reading, dates }: Clause['view'], { place }: Stop): boolean {
  const to = spanAt(dates, place.to)?.to ?? place.to;
  return reading.word('articles', to) > 0 && reading.date('the', to) === null;
}
