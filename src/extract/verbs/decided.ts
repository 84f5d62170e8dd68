/** What was decided on a day, of something to come: `sont convenus jeudi de se revoir en mai`. */
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import type { View } from '../view';
import type { Trigger } from './triggers';

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
  while (at > view.from && isCircumstance(view, at)) at -= 1;
  return at < to - 1 && reading.word('decides', at) === at + 1 ? at : -1;
}

/** A day, a place, or what leads to either. */
const isCircumstance = ({ reading, dates, mentions }: View, at: number): boolean =>
  spanAt(dates, at) !== undefined ||
  spanAt(mentions, at)?.placeLike === true ||
  reading.norm(at) === ',' ||
  reading.word('at', at) > 0 ||
  reading.date('the', at) !== null;

/** `ont décidé d'ouvrir une école à Paris`, `agreed on Thursday to open a school in Paris`: whether a place is that of what is still to be done. */
export function isStillToBeDone(view: View, { from }: Mention): boolean {
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
