/** What a single word is to a date: a verb of beginning or ending, an owner, a verb of moving it. */
import type { DateRole } from '../lexicon/date-words';
import type { Reading } from '../text/recognise';
import { isHeldNoun } from '../gathering/held';
import { spanAt } from '../spans';
import type { View } from '../view';
import type { DateMention } from './expression';

/** The noun that a verb of opening or closing has as its object stands at most so many tokens behind it, its date between. */
const REACH_OF_OBJECT = 8;

/** Whether a word of dates of a role stands at a token and ends before a date. */
export function isRole(reading: Reading, role: DateRole, at: number, date: DateMention): boolean {
  const word = reading.date(role, at);
  return word !== null && word.to <= date.from;
}

/** A word of putting off or calling off. */
export const isOff = (reading: Reading, at: number): boolean =>
  reading.word('postponed', at) > 0 || reading.word('cancelled', at) > 0;

/** Words that are also nouns and adjectives (`end`, `open`, `retour`) count as verbs with no article before them. */
export function isVerbal(view: View, kind: 'arrival' | 'departure', at: number): boolean {
  const { reading } = view;
  const word = reading.date(kind, at);
  if (!word || reading.tokens[at]?.form.kind !== 'word') return false;
  const article = at > view.from && reading.wordFills('articles', at - 1, at) && !reading.word('who', at - 1);
  if (article && reading.norm(at - 1) !== "l'") return false;
  const opening = view.lexicon.data.endings.opening.test(reading.norm(at));
  // `for close to twelve hours`
  if (opening && (hasThing(view, word.to) || reading.word('to', word.to))) return false;
  if (reading.date('late', at) && reading.date('late', at)!.to > word.to) return false;
  // What opens a sentence has a capital and may only look like a name.
  return at === view.from || spanAt(view.mentions, at)?.kind !== 'person';
}

/** `closed the roads`, `opened the exhibition`: the verb has an object that is no engagement. */
function hasThing(view: View, behind: number): boolean {
  const { reading } = view;
  // `inaugurer, jeudi, le terminal`
  const at = behindDay(view, behind);
  const noun = reading.word('articles', at);
  if (!noun || reading.tokens[noun]?.form.kind !== 'word' || reading.tokens[noun]?.form.cap) return false;
  // `terminará el martes`: the article is the day's.
  if (spanAt(view.dates, noun)) return false;
  for (let ahead = noun; ahead < noun + 3; ahead += 1) {
    const known =
      reading.hit('trigger', ahead) ||
      reading.hit('series', ahead) ||
      reading.hit('entity', ahead) ||
      reading.hit('level', ahead);
    if (known || reading.date('unit', ahead) || reading.date('number', ahead)) return false;
  }
  return true;
}

/** The token behind the day that follows a verb, with the commas round it. */
function behindDay({ reading, dates }: View, at: number): number {
  const comma = (one: number): number => (reading.norm(one) === ',' ? one + 1 : one);
  const day = spanAt(dates, comma(at));
  return day ? comma(day.to) : at;
}

/** `closed on Friday a two-day summit`: the verb of an engagement's end, whatever else has a date of its closing. */
export function isOpening(view: View, at: number): boolean {
  if (!isVerbal(view, 'departure', at) && !isVerbal(view, 'arrival', at)) return false;
  return (
    view.triggers.some((one) => one.kind !== 'verb' && one.from > at && one.from - at < REACH_OF_OBJECT) ||
    isOfSubject(view, at)
  );
}

/** `The summit, which opened in Osaka on Friday, closed on`: nothing else is named between a gathering and the verb of its end. */
function isOfSubject({ reading, triggers, mentions }: View, at: number): boolean {
  const subject = triggers.findLast(
    (one) => one.kind === 'noun' && one.frame === 'summit-noun' && one.to <= at,
  );
  if (!subject || at - subject.to > REACH_OF_SUBJECT) return false;
  for (let between = subject.to; between < at; between += 1)
    if (reading.word('articles', between) && !reading.word('who', between)) return false;
  return !mentions.some(
    (one) => one.from >= subject.to && one.to <= at && one.link === null && !one.placeLike,
  );
}

/** Tokens from a gathering to the verb that tells its end, a relative clause between, at most. */
const REACH_OF_SUBJECT = 12;

/** `the election in May`, `signed on Monday`: a word that has a date of its own. */
export function isOwner(view: View, at: number, date: DateMention): boolean {
  const { reading } = view;
  if (date.from - at > 7) return false;
  const word = reading.date('since', at) ? 0 : reading.word('dateOwners', at);
  if (word && view.mentions.some((one) => one.from === word && one.kind === 'office')) return false;
  // `The summit in Kazan closed on Thursday`: a gathering's own verb.
  if (word && (reading.word('ends', at) || reading.word('begins', at)) && isHeldNoun(view, at)) return false;
  // `a signé mardi`: a verb with its auxiliary is an act of the subject's.
  if (word && at > view.from && date.from - word <= 1 && isDay(date)) {
    if (reading.wordFills('have', at - 1, at)) return false;
    // `came from Brazzaville, where he had signed on Sunday`: what was done at the place just named.
    if (reading.wordFills('had', at - 1, at) && isThere(view, at - 1)) return false;
  }
  if (word && word <= date.from && !reading.date('movedTo', word)) return !isOfGathering(view, date);
  const noun = reading.date('owners', at);
  return noun !== null && noun.to <= date.from && date.from - noun.to <= 2 && !isOfGathering(view, date);
}

/** Whether a relative clause of place, right behind a place, has its verb at a token. */
function isThere({ reading, mentions }: View, at: number): boolean {
  const where = reading.findWord('where', at - CLAUSE, at);
  return where >= 0 && mentions.some((one) => one.placeLike && where - one.to <= 1 && one.to <= where);
}

/** Tokens from a relative word to the verb of its clause, at most. */
const CLAUSE = 6;

/** `signed a treaty on Monday at a three-way summit`: what was done at a gathering has its day. */
function isOfGathering({ reading, triggers }: View, { to }: DateMention): boolean {
  const at = reading.norm(to) === ',' ? to + 1 : to;
  const behind = reading.word('at', at) || reading.word('occasion', at);
  if (!behind) return false;
  return triggers.some(
    ({ frame, kind, from }) =>
      frame === 'summit-noun' && kind === 'noun' && from >= behind && from - behind <= GATHERING,
  );
}

/** Between the preposition and its gathering stand an article and adjectives. */
const GATHERING = 3;

/** Whether a date is told to the day, so that it may be that of an act. */
export const isDay = ({ start }: DateMention): boolean =>
  start?.day !== undefined || start?.weekday !== undefined || start?.offset?.unit === 'day';

/** A new date stands after `to`: `reportée au 4 décembre`, `moved from June 15 to June 30`, or behind `will now do so`. */
export function movedAt(view: View, at: number, date: DateMention): boolean {
  const { reading } = view;
  if (date.sense === 'until' || reading.word('doesSo', at)) return true;
  for (let back = date.from - 1; back > at && back >= date.from - 4; back -= 1) {
    const word = reading.date('movedTo', back);
    if (word && word.to <= date.from) return true;
    const small = (['the', 'in', 'of', 'unit'] as const).some((role) => reading.date(role, back));
    if (!small) return date.end !== null;
  }
  return date.end !== null;
}

/** A word of putting off. */
export function isMovedWord(view: View, at: number): boolean {
  return view.reading.word('postponed', at) > 0;
}
