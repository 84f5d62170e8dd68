/** What was decided on a day, of something to come: `sont convenus jeudi de se revoir en mai`. */
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
import type { Trigger } from './triggers';
import { hasPastEnding } from './word-time';

/**
 * `s'est engagé jeudi à se rendre`, `sont convenus lundi à Paris de se revoir`: the verb of deciding before the infinitive of a
 * trigger, where a day, or a place, parts them; -1 for none.
 */
export function decidedBefore(view: View, { from, tenses }: Trigger): number {
  const { reading } = view;
  if (!tenses.includes('infinitive')) return -1;
  const to = [1, 2, 3].map((back) => from - back).find((at) => reading.wordFills('to', at, at + 1));
  if (to === undefined) return -1;
  let at = to - 1;
  while (at > view.from && (isCircumstance(view, at) || isInvitation(view, at))) at -= 1;
  return reading.word('decides', at) === at + 1 ? at : -1;
}

/** `accepted on Monday an invitation to visit`: what somebody says yes to, and its article. */
const isInvitation = ({ reading }: View, at: number): boolean =>
  reading.word('invite', at) > 0 ||
  ((reading.word('indefinite', at) > 0 || reading.word('articles', at) > 0) &&
    reading.word('invite', at + 1) > 0);

/** `accepted an invitation from X to pay a visit to Rome`, `a accepté l'invitation de X à Rome`: whether what stands there lies ahead, as somebody has said yes to it. */
export function isAcceptedBefore(view: View, at: number): boolean {
  const [from] = clauseAround(view, at);
  const accepts = wordBetween(view, 'accepts', from, at);
  return accepts >= 0 && hasWord(view, 'invite', accepts + 1, at);
}

/** `announced on Tuesday a three-day visit`, `sont convenus mardi d'une visite`: whether the verb of which a noun is the object decides on it or makes it known, be a day between. */
export function isDecidedOn(view: View, { kind, from }: Trigger): boolean {
  if (kind !== 'noun') return false;
  if (isAcceptedBefore(view, from)) return true;
  const { reading, mentions, dates } = view;
  // `decided in talks in Oslo`: before a place a preposition is none of the noun.
  const isPlaced = (at: number): boolean =>
    spanAt(mentions, at)?.placeLike === true ||
    (reading.word('at', at) > 0 && spanAt(mentions, at + 1)?.placeLike === true);
  let at = from - 1;
  while (
    at > view.from &&
    (isOfNoun(view, at) ||
      spanAt(dates, at) !== undefined ||
      reading.date('the', at) !== null ||
      reading.word('phone', at) > 0 ||
      isPlaced(at))
  )
    at -= 1;
  return at >= view.from && ANNOUNCING.some((word) => reading.word(word, at) > 0);
}

const ANNOUNCING = ['announces', 'decides'] as const;

/** An article or an adjective of a noun, or the preposition that a verb has before it. */
const isOfNoun = ({ reading }: View, at: number): boolean =>
  reading.word('articles', at) > 0 ||
  reading.word('indefinite', at) > 0 ||
  reading.word('his', at) > 0 ||
  reading.word('of', at) > 0 ||
  reading.hit('level', at) !== undefined;

/** A day, a place, a telephone, or what leads to these. */
const isCircumstance = ({ reading, dates, mentions }: View, at: number): boolean =>
  spanAt(dates, at) !== undefined ||
  reading.word('phone', at) > 0 ||
  spanAt(mentions, at)?.placeLike === true ||
  reading.norm(at) === ',' ||
  reading.word('at', at) > 0 ||
  reading.date('the', at) !== null;

/** `ont décidé d'ouvrir une école à Paris`, `agreed on Thursday to open a school in Paris`: whether a place is that of what is still to be done. */
export function isStillToBeDone(view: View, { from }: Mention): boolean {
  if (isAcceptedBefore(view, from)) return true;
  const { reading } = view;
  const decides = reading.findWord('decides', view.from, from);
  if (decides < 0) return false;
  for (let at = decides + 1; at < from; at += 1) {
    if (leadsToVerb(view, at)) return true;
    if (!isCircumstance(view, at)) return false;
  }
  return false;
}

/** `de tenir`, `à se revoir`, `to open`: the mark of an infinitive. */
function leadsToVerb({ reading, lexicon, mentions }: View, at: number): boolean {
  if (!reading.wordFills('to', at, at + 1) || spanAt(mentions, at + 1)) return false;
  if (lexicon.data.futureEndings.length === 0) return !reading.word('articles', at + 1);
  return [1, 2].some((next) => lexicon.data.endings.infinitive.test(reading.norm(at + next)));
}

/** Whether a word of announcing leads to a noun; at what was `announced at the summit`, `a été annoncé lors du sommet` it was announced. */
export function isAnnounced(view: View, at: number, noun: number): boolean {
  const { reading, mentions } = view;
  const end = reading.word('announces', at);
  if (end === 0) return false;
  for (let to = end; to < noun; to += 1) {
    if (reading.word('occasion', to)) return false;
    const isWhere =
      reading.word('at', to) > 0 &&
      !mentions.some((one) => one.link === 'at' && one.to < noun && one.from > to);
    if (isWhere && (to === end || hasPastEnding(view, to - 1))) return false;
  }
  return true;
}
