/** Talks that are named as the occasion of something else: who did it there are those who met. */
import { isAbsent } from '../gathering/absence';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { interlocutorsOf } from '../roles/interlocutors';
import { frontOf } from '../roles/opening';
import { isOwner } from '../roles/owner';
import { isSmall } from '../roles/small';
import { isSpeaker } from '../roles/speaker';
import { subjectOf } from '../roles/subject';
import type { Time } from '../dates/resolve';
import { spanAt } from '../spans';
import { isPastVerb, predicateTime } from '../verbs/word-time';
import type { Trigger } from '../verbs/triggers';
import { WORD_NUMBERS } from '../text/trie';
import { clauseAround, type View } from '../view';
import { actorsOf, OUTSIDE, type Scene } from './scene';
import { followsComma } from './travellers';

/** What talks did, told behind them. */
interface Occasion {
  /** The subject of the main clause. */
  readonly subject: Mention;
  readonly time: Time;
}

/** Two who met on an occasion, or nobody. */
export function sidesOfOccasion(scene: Scene, trigger: Trigger): Actor[] {
  const { view } = scene;
  const occasion = occasionOf(view, trigger);
  if (occasion) return pairOfActors(scene, interlocutorsOf(view, occasion.subject), false);
  if (!isOnOccasion(view, trigger)) return [];
  const told = toldBefore(view, trigger);
  if (told.length > 0) return pairOfActors(scene, told, false);
  return trigger.weak ? [] : pairOfActors(scene, peopleBefore(view, trigger), true);
}

/** The actors of two countries among those of a clause, where there are no more of them. */
export function pairOfActors(scene: Scene, people: readonly Mention[], heard: boolean): Actor[] {
  const actors = actorsTogether(scene, people, heard);
  const codes = actors.flatMap((actor) => actor.codes);
  return codes.length === 2 && codes[0] !== codes[1] && actors.every(({ codes: own }) => own.length > 0)
    ? actors
    : [];
}

/** The actors of three countries and more among those of a clause, each named, and of one. */
export function rowOfActors(scene: Scene, people: readonly Mention[]): Actor[] {
  const actors = actorsTogether(scene, people, false);
  const isRow = new Set(actors.flatMap(({ codes }) => codes)).size >= ROW;
  return isRow && actors.every(({ name, codes }) => name !== null && codes.length === 1) ? actors : [];
}

/** Countries that have a summit and no meeting, at least. */
const ROW = 3;

/** Those of a clause who may have met: nobody absent, and where what they said is told (`heard`) nobody who only speaks. */
function actorsTogether(scene: Scene, people: readonly Mention[], heard: boolean): Actor[] {
  const { view } = scene;
  return actorsOf(scene, people).filter(
    (actor) =>
      (actor.name !== null || actor.rank === 'head' || actor.rank === 'minister') &&
      (actor.rank === null || !OUTSIDE.has(actor.rank)) &&
      !isAbsent(view, actor.mention) &&
      !(heard && isSpeaker(view, actor)),
  );
}

/**
 * `Over dinner in Doha on Monday, X and Y settled …`, `At a meeting in Doha, X told Y`: talks that open their clause, with nobody named
 * beside them, and the subject behind the comma. Null for other nouns.
 */
export function occasionOf(view: View, trigger: Trigger): Occasion | null {
  if (trigger.kind !== 'noun' || !opensClause(view, trigger)) return null;
  const subject = view.mentions.find(
    (one) => one.from >= trigger.to && one.link === null && one.kind !== 'party' && one.kind !== 'pronoun',
  );
  if (!subject || !followsComma(view, subject) || !isBare(view, trigger.to, subject.from)) return null;
  return { subject, time: timeBehind(view, subject.to) };
}

/** `agreed to open an embassy`: what was agreed on is to come, but not the talks. */
function timeBehind(view: View, from: number): Time {
  const { at, time } = predicateTime(view, [from, view.to]);
  return isPastVerb(view, at) ? 'past' : time;
}

/** Tokens before the noun of an occasion: `In the course of a one-hour`. */
const OPENING = 8;

const OPENERS = WORD_NUMBERS.setOf(['at', 'occasion', 'during', 'asides', 'atEnd']);

/** Whether nothing but a preposition, articles and adjectives stands before a noun in its clause. */
function opensClause(view: View, { from }: Trigger): boolean {
  const { reading } = view;
  const [clause] = clauseAround(view, from);
  const start = clause === view.from ? frontOf(view).to : clause;
  if (from - start > OPENING || !reading.anyWord(OPENERS, start)) return false;
  for (let at = start; at < from; at += 1) {
    const norm = reading.norm(at);
    if (norm === ',' || spanAt(view.mentions, at) || spanAt(view.triggers, at)) return false;
  }
  return true;
}

/** Whether only dates, places and topics stand between a noun and the comma before the subject: `with farmers`, `of his cabinet` say whose talks they were. */
function isBare(view: View, from: number, to: number): boolean {
  const { reading } = view;
  let strange = 0;
  for (let at = from; at < to; at += 1) {
    if (spanAt(view.dates, at) || reading.anyWord(HELD, at)) continue;
    const mention = spanAt(view.mentions, at);
    if (mention ? !mention.placeLike : reading.anyWord(WHOSE, at) || spanAt(view.triggers, at)) return false;
    if (mention || reading.tokens[at]?.form.kind !== 'word' || isSmall(view, at)) continue;
    if (isPastVerb(view, at)) return false;
    strange += 1;
  }
  return strange <= TOPIC;
}

/** Words that say what the talks were about, at most. */
const TOPIC = 3;

const HELD = WORD_NUMBERS.setOf(['holds', 'video', 'margins']);
const WHOSE = WORD_NUMBERS.setOf(['with', 'between', 'his', 'whom', 'who', 'phone']);

/** `in a separate conversation`, `at a tête-à-tête`: a preposition of place or occasion before talks, with adjectives between. */
const isOnOccasion = ({ reading }: View, { from }: Trigger): boolean =>
  [1, 2, 3, 4].some((back) => {
    const at = from - back;
    return reading.word('at', at) === at + 1 || reading.word('occasion', at) > 0;
  });

/** `had pressed X over the deal at a tête-à-tête`: the two of whom the clause speaks, where it is on that occasion that something was done. */
function peopleBefore(view: View, trigger: Trigger): readonly Mention[] {
  const [from] = clauseAround(view, trigger.from);
  return view.mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.to <= trigger.from &&
      mention.kind === 'person' &&
      (mention.link === null || mention.link === 'at') &&
      !isOwner(view, mention),
  );
}

/** `promised X, in a separate conversation there, that`: who tells somebody something on the occasion of talks, and whom. */
function toldBefore(view: View, { from }: Trigger): readonly Mention[] {
  const { reading, mentions } = view;
  let verb = from - 1;
  while (verb >= from - TOLD_BEFORE && verb >= view.from && !reading.word('tells', verb)) verb -= 1;
  const end = verb < view.from ? 0 : reading.word('tells', verb);
  const told = end ? mentions.find((one) => one.from >= end && one.to <= from) : undefined;
  if (!told || told.from - end > 1 || told.kind === 'party' || (told.link !== null && told.link !== 'at'))
    return [];
  const subject = subjectOf(view, verb);
  return subject.length === 1 ? [...subject, told] : [];
}

/** Tokens from a verb of telling to the talks at which it was done, at most. */
const TOLD_BEFORE = 10;
