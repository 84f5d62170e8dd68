/** Words that name another time of a gathering: `the one`, `the twenty-seventh`, `le rendez-vous précédent`, `Sanya followed in 2011`. */
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { View } from '../view';
import { subjectOf } from '../roles/subject';
import { isHolding, isReceiving } from './edition-location';

/** Auxiliaries between an edition and the verb that holds it, at most. */
const LONGEST_AUXILIARY = 3;

/** `the one`, `celui`, `the twenty-seventh`, `the next meeting`: where the words of an edition that begin here end; 0 where none do. `owned`: those who met have no other meeting than theirs. */
export function editionAt(view: View, at: number, owned: boolean): number {
  const { reading } = view;
  const edition = reading.word('edition', at) || reading.word('ownEdition', at) || timesAt(view, at);
  // `the one-day gathering`
  if ((edition && reading.tokens[edition]?.hyphen) || isOtherOfTwo(view, at)) return 0;
  // `dont le dernier tête-à-tête remontait à`: talks of two.
  if (edition) return reading.word('whose', at - 1) && areTalks(view, edition) ? 0 : edition;
  const another = owned ? reading.word('another', at) : 0;
  if (another) return meetingAt(view, another);
  // `a second meeting is planned for May`, `un deuxième rendez-vous`: without a place of its own only where it is planned.
  const further = reading.wordFills('indefinite', at, at + 1) ? reading.word('ordinals', at + 1) : 0;
  const planned =
    further && !reading.word('with', reading.word('editions', further))
      ? reading.word('editions', further)
      : 0;
  if (planned && isPlannedBehind(view, planned)) return planned;
  // `its next session`: a body's.
  const own = reading.word('theirs', at) ? 0 : reading.word('his', at);
  const article = reading.word('articles', at) || own;
  if (article !== at + 1) return 0;
  const preceded = isNounFirst(view, reading.word('editions', article));
  if (preceded) return preceded;
  const dated = own ? datedSession(view, at, article) : 0;
  if (dated) return dated;
  // `the twenty-seventh`: tens before the ordinal.
  const tens = reading.date('number', article) && reading.tokens[article + 1]?.hyphen ? article + 1 : article;
  const ordinal =
    reading.word('ordinals', tens) ||
    reading.word('before', tens) ||
    (reading.date('next', tens) ?? reading.date('last', tens))?.to;
  if (!ordinal || ordinal >= view.to || (own && reading.word('ordinals', tens))) return 0;
  // `is to end on the 16th`: a day.
  if (reading.word('ordinals', tens) && view.dates.some(({ from, to }) => from <= tens && tens < to))
    return 0;
  const noun = owned ? meetingAt(view, ordinal) : reading.word('editions', ordinal);
  // `the next meeting with X`, `their first meeting`: talks.
  const talks =
    (reading.word('his', at) && !owned && (!own || areTalks(view, ordinal))) ||
    reading.word('with', noun) ||
    reading.word('between', noun);
  if (noun) return talks ? 0 : noun;
  const form = reading.tokens[ordinal]?.form;
  if (form?.kind === 'punctuation' || reading.word('ran', ordinal)) return ordinal;
  if (!reading.word('ordinals', tens)) return 0;
  if (areTalks(view, ordinal)) return 0;
  // `the second president`: an ordinal that stands with a noun is no edition by itself; `the second was held` is one.
  return isHeldAt(view, ordinal, null) || isDatedPlace(view, ordinal) || isReceived(view, at, ordinal)
    ? ordinal
    : 0;
}

/** `is planned for May`, `en personne cette fois, est prévue en mai`, `aura lieu en mai`: behind an edition, whatever is said of it between. */
export function isPlannedBehind({ reading, triggers }: View, from: number): boolean {
  const held = triggers.find(
    (one) => one.frame === 'hold' && one.from >= from && one.tenses.includes('future'),
  );
  const at = held?.from ?? reading.findWord('scheduled', from, from + PLANNED);
  return at >= 0 && at - from <= PLANNED && reading.findWord('negation', from, at) < 0;
}

/** Tokens from an edition to the word that says that it is planned, at most. */
const PLANNED = 8;

/** `Kigali will host the third in September`, `opened the fifth in Havana`: what a verb right before it holds, and a date or a city right behind. */
const isReceived = (view: View, at: number, to: number): boolean =>
  view.triggers.some((one) => one.to === at && isReceiving(view, one)) && isDatedOrPlaced(view, to);

/** `le premier avait reçu le second`: whom one of two received; what one of them chairs is an edition. */
const isOtherOfTwo = (view: View, at: number): boolean =>
  view.triggers.some(
    (one) =>
      one.to === at &&
      one.frame === 'receive' &&
      isReceiving(view, one) &&
      subjectOf(view, one.from).some(({ rule }) => rule === 'firstNamed' || rule === 'latter'),
  );

/** Whether a date or a city stands right behind a token. */
const isDatedOrPlaced = ({ dates, mentions }: View, to: number): boolean =>
  dates.some(({ from, kind }) => kind === 'date' && from >= to && from - to <= 1) ||
  mentions.some(({ from, link, city }) => link === 'at' && city !== null && from >= to && from - to <= 1);

/** Whether a verb that says of a gathering that it was held follows, its auxiliaries aside. */
const isHeldAt = ({ reading, triggers }: View, at: number, frame: Frame | null): boolean =>
  triggers.some(
    (one) =>
      (frame ? one.frame === frame : isHolding(one) || one.frame === 'receive') &&
      one.kind === 'verb' &&
      one.from >= at &&
      one.from - at <= LONGEST_AUXILIARY &&
      // `the second to speak`: who did.
      reading.findWord('to', at, one.from) < 0,
  );

/** `Earlier ones`, `the last two`, `les précédentes réunions`: where the words for several other times end; 0 where they name anything else. */
function timesAt(view: View, at: number): number {
  const { reading } = view;
  const counted = pastNumber(view, reading.word('articles', at) || at);
  // `les sessions antérieures`
  const noun = counted > at ? reading.word('times', counted) : 0;
  if (noun) return reading.word('otherTimes', noun);
  const several = reading.word('otherTimes', counted);
  if (!several) return 0;
  const to = pastNumber(view, several);
  // `the last two were held`, `les précédentes se tinrent`; in `who earlier held talks` it is no adjective.
  const alone = to > several || counted > at;
  return reading.word('times', to) || (alone && !areTalks(view, to) && isHeldAt(view, to, 'hold') ? to : 0);
}

/** `their first conversation took place in`: talks of two, no edition. */
const areTalks = ({ triggers }: View, at: number): boolean =>
  triggers.some(({ from, frame }) => from === at && frame === 'talks-noun');

const pastNumber = ({ reading }: View, at: number): number => reading.date('number', at)?.to ?? at;

/** `a third in Thessaloniki in June 2017`: a city and a date right behind. */
function isDatedPlace({ mentions, dates }: View, at: number): boolean {
  const place = mentions.find((one) => one.from >= at);
  if (!place?.placeLike || place.city === null || place.link !== 'at' || place.from - at > 1) return false;
  return dates.some(({ from, kind }) => kind === 'date' && from >= place.to && from - place.to <= 1);
}

/** `le rendez-vous précédent`: the adjective behind the noun. */
function isNounFirst({ reading }: View, noun: number): number {
  return noun ? reading.word('before', noun) || (reading.date('next', noun)?.to ?? 0) : 0;
}

/** `the demands made at its session of 30 July in Abuja`: a body's, by its day, where the sentence names nobody whose talks they may be. */
function datedSession({ reading, mentions, dates }: View, at: number, from: number): number {
  const noun = reading.word('editions', from);
  const of = noun && (reading.word('of', noun) || noun);
  const isDay = dates.some((date) => date.start?.day !== undefined && date.from >= of && date.from - of <= 1);
  return isDay && mentions.every(({ kind, to }) => kind === 'party' || to > at || kind === 'office')
    ? noun
    : 0;
}

/** Where a noun of those who met ends, be it of talks: `the next talks` of a circle are its own. */
const meetingAt = ({ reading, triggers }: View, at: number): number =>
  reading.word('editions', at) ||
  (triggers.find(({ from, frame }) => from === at && frame === 'talks-noun')?.to ?? 0);

/** `Sanya followed in April 2011`, `Tachkent prit le relais le 29 novembre`: a city that has the gathering next; its verb, or -1. */
export function takeoverAt({ reading, dates }: View, { form, link, from, to }: Mention): number {
  if ((form !== 'city' && form !== 'capital' && form !== 'name') || link !== null) return -1;
  const end = reading.word('takesOver', to);
  // `Malta takes over as host in 2015`: a country does many things next.
  if (form === 'name' && reading.findWord('venues', to, end) < 0) return -1;
  const dated = dates.some(
    (date) =>
      date.kind === 'date' &&
      // `In April 2010, Brasília followed`
      ((date.from >= end && date.from - end <= TAKEOVER) ||
        (date.to + 1 === from && reading.norm(date.to) === ',')),
  );
  return end && dated ? to : -1;
}

/** Between the verb of following and its date stands at most a preposition. */
const TAKEOVER = 1;
