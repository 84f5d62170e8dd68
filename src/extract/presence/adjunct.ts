/** Whether a place says where something happens, and not where a thing or a person is from. */
import type { WordClass } from '../lexicon/words';
import type { Mention } from '../mention';
import { beforeArticle, beforePreposition } from '../roles/before';
import { isTimeWord } from '../roles/object';
import { hasPastEnding, isPastVerb, predicateTime, timeOfToken } from '../verbs/word-time';
import { spanAt } from '../spans';
import { copyView, hasWord, headOf, pastDay, wordBetween, type View } from '../view';

/** Whether a place belongs to the clause and not to a noun before it (`le gouvernement à Bamako`, `la guerre en Ukraine`). */
export function isAdjunct(view: View, place: Mention): boolean {
  const { reading } = view;
  // `Le chancelier y sera mardi`: a pronoun of place right before its verb.
  if (place.deictic === 'there' && timeOfToken(view, place.to) !== null) return true;
  let at = place.from;
  // `en terre malienne`
  if (reading.wordFills('home', at - 1, at)) at -= 1;
  at = beforePreposition(view, at);
  while (at > view.from && isTimeWord(view, at - 1)) at -= 1;
  const before = at - 1;
  if (before < view.from || reading.tokens[before]?.form.kind !== 'word') return true;
  if (isOfMeal(view, before)) return true;
  if (isOfObject(view, before) || isInsideNoun(view, place)) return false;
  if (spanAt(view.dates, before)) return true;
  // `Jeudi, attablés à Bakou, X et Y ont parlé gaz`
  if (isOpeningParticiple(view, before)) return true;
  // Where the language lists what is done on the spot, a thing between verb and place asks for one of them.
  const acts = view.lexicon.data.words.publicActs !== '';
  if (acts && hasWord(view, 'publicActs', view.from, before + 1)) return true;
  const dated = view.dates.some((date) => date.from >= place.to && date.from - place.to <= 1);
  // Where one word says `in` and `to`, a day beside the place tells which.
  const tells = view.lexicon.data.words.inside !== '';
  if (dated && !tells) return true;
  // `On Sunday, X unearthed his old desk in Zagreb`: the day may open the sentence.
  const onDay = dated || headOf(view) > view.from || hasDay(view);
  if (onDay && tells && place.city !== null && reading.word('inside', at) && isNewThing(view, before))
    return true;
  if (view.mentions.some((mention) => mention.link === 'with' && mention.to === at)) return true;
  const ahead = copyView(view);
  // `sent doctors to Guatemala`, `bowed to Beijing`: where something goes nobody is, unless the verb itself takes him there.
  const leads = tells && !reading.word('inside', beforeArticle(reading, place.from) - 1);
  if (leads && (place.city === null || !reading.word('takes', before))) return false;
  ahead.from = leads ? before : Math.max(view.from, before - 2);
  ahead.to = at;
  return predicateTime(ahead).time !== null;
}

/** `Over lunch in Hanoi on Tuesday X asked`: behind a noun of talks that opens the sentence as the time of what follows. */
function isOfMeal({ reading, triggers, from }: View, before: number): boolean {
  if (!reading.word('during', from)) return false;
  const noun = triggers.find((one) => one.to === before + 1);
  return noun?.frame === 'talks-noun' && noun.from - from <= OPENING;
}

/** Between the head of a sentence and a noun that opens it: a preposition, an article, an adjective. In tokens. */
const OPENING = 3;

/** Whether a participle opens the sentence behind its day, and tells nothing of before (`né à Bakou`, `arrêté à Bakou`). */
function isOpeningParticiple(view: View, at: number): boolean {
  const { reading, lexicon } = view;
  if (at !== headOf(view) || at === view.from) return false;
  if (reading.word('dateOwners', at) || reading.word('fates', at)) return false;
  return lexicon.data.endings.participle.test(reading.tokens[at]?.form.lower ?? '');
}

/** `X on Monday toasted`, `X, on Monday, toasted`: whether a day stands right behind somebody, before what he did. */
const hasDay = (view: View): boolean =>
  view.mentions.some(
    ({ kind, to }) =>
      kind !== 'party' &&
      (pastDay(view, to) > to ||
        view.dates.some(
          (date) => date.kind === 'date' && date.from - to === 1 && view.reading.date('in', to) !== null,
        )),
  );

/** `learned of the passing in Windhoek on Sunday of President X`: whose it was stands behind the place and its day. */
export function isInsideNoun({ reading, mentions, dates }: View, place: Mention): boolean {
  const whose = mentions.find((one) => one.from >= place.to);
  if (whose?.link !== 'of' || whose.kind === 'party') return false;
  for (let at = place.to; at < whose.from; at += 1) {
    const form = reading.tokens[at]?.form;
    const small = form?.norm === ',' || reading.word('of', at) > 0 || reading.word('articles', at) > 0;
    if (!small && !spanAt(dates, at) && !reading.date('the', at)) return false;
  }
  return true;
}

/** `rejected the plan presented in Cairo`: a participle right behind the object of a verb is of that, and not what its subject did. */
function isOfObject(view: View, last: number): boolean {
  const { reading, lexicon } = view;
  const date = spanAt(view.dates, last);
  const verb = date ? date.from - 1 : last;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || form.cap) return false;
  if (!isPastVerb(view, verb) && !hasPastEnding(view, verb)) return false;
  const noun = reading.tokens[verb - 1]?.form;
  const isNoun = noun?.kind === 'word' && !noun.cap && !lexicon.stopWords.has(noun.norm);
  if (!isNoun || spanAt(view.mentions, verb - 1)) return false;
  const doer = view.mentions.findLast(
    ({ kind, to }) => to < verb && (kind === 'person' || kind === 'office' || kind === 'pronoun'),
  );
  if (!doer) return false;
  // `célèbre l'accord conclu à Oslo`: a present that has no ending of its own.
  return (
    hasWord(view, 'publicActs', doer.to, verb - 1) || predicateTime(view, [doer.to, verb - 1]).time !== null
  );
}

/** `briefed X on the agreements reached in Rome`, `spoke of the deal signed in Rome`: whether the place is that of what was done to a thing behind a preposition. */
export function isOfDeedTo(view: View, from: number, { from: at }: Mention): boolean {
  const { reading, lexicon, mentions } = view;
  const verb = at - 2;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || form.cap || spanAt(mentions, verb - 1)) return false;
  if (!isPastVerb(view, verb) && !hasPastEnding(view, verb)) return false;
  const article = reading.wordBefore('articles', verb - 1);
  const governs = reading.tokens[article - 1]?.form;
  return (
    article > from &&
    governs?.kind === 'word' &&
    lexicon.stopWords.has(governs.norm) &&
    !reading.word('and', article - 1)
  );
}

/** `toasted a new railway in Baku on Monday`: a thing that was not told before has no place of its own, unless somebody only speaks of it. */
export function isNewThing(view: View, noun: number): boolean {
  const { reading, from } = view;
  if (hasWord(view, 'say', from, noun)) return false;
  for (let at = noun - 1; at >= from && at >= noun - 4; at -= 1) {
    if (reading.word('indefinite', at) || reading.word('his', at) || reading.word('without', at)) return true;
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || reading.word('articles', at) || reading.word('of', at)) return false;
  }
  return false;
}

/** Tokens from somebody to his own relative word, at most: `lui-même`, `en personne`. */
const IN_PERSON = 4;

/** `a parlé mardi de la campagne qui s'ouvre à Londres`: the relative clause of a thing tells where that is. */
export function isOfThing({ reading, mentions }: View, from: number, to: number): boolean {
  // `c'est X en personne qui a surgi à Vilnius`
  for (let at = from + IN_PERSON; at < to; at += 1) {
    if (!reading.word('whoSubject', at)) continue;
    const noun = reading.tokens[at - 1]?.form;
    const isThing = noun?.kind === 'word' && !noun.cap && !mentions.some((one) => one.to === at);
    if (isThing && reading.findWord('who', at + 1, to) < 0) return true;
  }
  return false;
}

/** `told state television that the talks in Istanbul had been useful`: what is said happens elsewhere. */
export function isReported(view: View, from: number, to: number): boolean {
  const said = wordBetween(view, 'say', from, to);
  return said >= 0 && hasWord(view, 'reported', said + 1, to);
}

/** What stands between a verb and somebody who need not be there. */
const FAR: readonly WordClass[] = ['say', 'remote', 'likes', 'apart', 'whoClause', 'reported'];

/** `mocked Zelensky in Moscow`, `a cité Olaf Scholz lundi à Paris`: whether what stands between two persons may be said or done from afar. */
export const isFromAfar = (view: View, from: number, to: number): boolean =>
  FAR.some((kind) => hasWord(view, kind, from, to));

/** Whether a verb is done at a place: right before it, its adverbs and date aside; behind a thing only where it is one of those done on the spot. */
export function isDoneAt(view: View, verb: number, at: number): boolean {
  const act = wordBetween(view, 'publicActs', verb, at);
  if ((act >= 0 && !isOfObject(view, act)) || isSpot(view, verb + 1, at)) return true;
  let back = at - 1;
  while (back > verb) {
    const date = spanAt(view.dates, back);
    if (!date && !isLoose(view, back)) break;
    back = date ? date.from - 1 : back - 1;
  }
  return back <= verb + 1 && (back === verb || (isPastVerb(view, back) && !isOfObject(view, back)));
}

/** `stood at the memorial in Kigali`: behind the verb is nothing but where in the city it was done. */
function isSpot({ reading, mentions }: View, from: number, to: number): boolean {
  if (!reading.word('spots', from) && !reading.word('inside', from)) return false;
  for (let at = from + 1; at < to; at += 1) {
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || reading.word('and', at) || mentions.some((one) => one.from === at))
      return false;
  }
  return to - from <= SPOT;
}

/** Tokens of a spot, at most. */
const SPOT = 7;

/** Whether a person comes right behind a place in front, dates aside; behind a participle a comma is enough. */
export function isNext(view: View, from: number, to: number): boolean {
  const { reading } = view;
  const opened = reading.word('speaking', headOf(view)) > 0;
  for (let at = to - 1; at >= from;) {
    const date = spanAt(view.dates, at);
    if (opened && reading.norm(at) === ',') return true;
    if (!date && !isLoose(view, at) && !reading.word('articles', at) && !reading.word('officeAdjectives', at))
      return false;
    at = date ? date.from - 1 : at - 1;
  }
  return true;
}

/** A comma, an adverb, the article of a day or what it is counted from. */
const isLoose = ({ reading, lexicon }: View, at: number): boolean =>
  reading.norm(at) === ',' ||
  lexicon.data.endings.adverb.test(reading.norm(at)) ||
  reading.date('the', at) !== null ||
  reading.date('since', at) !== null;

/** `praised the climbers, and their film was shown in Rome`: behind `and` a thing with a passive of its own was there, and not the doer. */
export function isOthers({ reading }: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const and = reading.word('and', at);
    const begins = and > 0 && (reading.word('articles', and) || reading.word('his', and));
    if (begins && PASSIVE.some((kind) => reading.findWord(kind, begins, to) >= 0)) return true;
  }
  return false;
}

/** What tells a passive before its participle. */
const PASSIVE: readonly WordClass[] = ['was', 'been', 'be'];
