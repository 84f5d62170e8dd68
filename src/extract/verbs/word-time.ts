/** The time of words that are no trigger: whether a token is a verb, and of which tense. */
import type { Time } from '../dates/resolve';
import type { Reading } from '../text/recognise';
import type { View } from '../view';
import { isSubordinate } from './inserted';
import { timeAt } from './noun-time';

/** Whether a token is an auxiliary of having. */
export const hasAuxiliary = (reading: Reading, at: number): boolean =>
  reading.word('have', at) > 0 || reading.word('had', at) > 0;

/** What the verb of a sentence tells of its time. */
interface Predicate {
  readonly at: number;
  readonly time: Time;
  /** A plan that the text looks back on (`was supposed to be with`). */
  readonly unfulfilled: boolean;
}

/** The first verb of a sentence, or of a part of it, that tells its time, with its token; its first token where none does. */
export function predicateTime(view: View, [from, to] = [view.from, view.to]): Predicate {
  for (let at = from; at < to; at += 1) {
    const found = timeAt(view, at, view.to);
    if (found && !isSubordinate(view, at, to))
      return { at, time: found.time, unfulfilled: found.unfulfilled };
  }
  return { at: from, time: null, unfulfilled: false };
}

/** The time that a verb at a token tells by itself; null where none stands. */
export function timeOfToken(view: View, at: number): Time {
  return timeAt(view, at, view.to)?.time ?? null;
}

/** `is to be initialled`, `sera signé`, `will stay closed`: an auxiliary of the future before a participle, adverbs and one verb between. */
export function hasFutureAuxiliary(view: View, at: number): boolean {
  const { reading } = view;
  for (let back = at - 1; back >= view.from && back >= at - 4; back -= 1) {
    if (reading.word('will', back) || reading.word('planned', back) || reading.word('willBe', back))
      return true;
    if (back === at - 1 && reading.word('will', back - 1)) return true;
    if (!view.lexicon.data.endings.adverb.test(reading.norm(back))) return false;
  }
  return false;
}

/** The time of a verb at a token, by its auxiliaries and its ending; null when neither tells. */
export function timeOfWord(view: View, at: number): Time {
  if (hasPastEnding(view, at) && hasFutureAuxiliary(view, at)) return 'future';
  for (let back = at; back >= view.from && back >= at - 4; back -= 1) {
    const norm = view.reading.norm(back);
    if (back < at && (norm === ',' || norm === ';')) break;
    // `began on Monday and ends on Friday`: a form of its own behind a joint.
    if (back < at && view.reading.word('and', back) && !hasPastEnding(view, at)) break;
    const found = timeAt(view, back, view.to);
    if (found) return found.time;
  }
  return hasPastEnding(view, at) ? 'past' : null;
}

/** `un déplacement entamé jeudi à Accra`, `a trip begun on Thursday in Accra`: a participle of beginning right before a day or a place. */
export function isBegunAt(view: View, before: number): boolean {
  const { reading, from } = view;
  let at = before - 1;
  while (at > from && (reading.word('at', at) || reading.word('articles', at) || reading.date('the', at)))
    at -= 1;
  return reading.word('begins', at) > 0 && timeOfWord(view, at) === 'past';
}

/** Whether a token is a verb in the past, of whatever meaning. */
export function isPastVerb(view: View, at: number): boolean {
  const { reading } = view;
  const form = reading.tokens[at]?.form;
  if (!form || form.kind !== 'word' || (form.cap && !reading.isShouted(at)) || form.length < 3) return false;
  if (reading.date('pastForms', at)) return true;
  if (view.lexicon.data.endings.past.test(form.lower) && form.length > 4) return true;
  const auxiliary =
    reading.word('have', at - 1) || reading.word('had', at - 1) || reading.word('been', at - 1);
  return auxiliary > 0 && hasPastEnding(view, at);
}

/** Whether a word ends as a participle or a past form does. */
export function hasPastEnding({ reading, lexicon }: View, at: number): boolean {
  const form = reading.tokens[at]?.form;
  return form !== undefined && lexicon.pastEndings.some((ending) => form.lower.endsWith(ending));
}
