/** The time that headlines tell in their own way: a bare infinitive is a plan (`US-Iran talks to resume in Oslo`), a present tense is of today (`King begins visit`). */
import { headOf, type View } from '../view';
import { timeAt } from './noun-time';
import type { Trigger } from './triggers';
import { hasPastEnding } from './word-time';

/** Whether the mark of an infinitive at a token has before it nothing but those who are to act, from the head of the line or behind its label, or what is to begin, go on or end. */
export function isHeadlinePlan(view: View, at: number): boolean {
  const { reading, lexicon, mentions, triggers } = view;
  if (lexicon.data.futureEndings.length > 0 || !reading.word('planned', at) || at === view.from) return false;
  const verb = reading.form(at + 1);
  if (verb?.kind !== 'word' || verb.cap || mentions.some(({ from }) => from === at + 1)) return false;
  const isLeg = reading.word('legs', at + 1) > 0;
  if (isLeg && triggers.some(({ kind, to }) => kind === 'noun' && to <= at && at - to <= WHOSE)) return true;
  return mentions.some(({ to, form }) => to === at && form !== 'city') && areAlone(view, at);
}

/** From a noun of talks or a journey to the infinitive: where it leads. In tokens. */
const WHOSE = 3;

/** Whether nothing but mentions, joined to each other, stands between the head of a line, or a colon, and a token. */
function areAlone(view: View, to: number): boolean {
  const { reading, mentions } = view;
  const head = headOf(view);
  for (let at = to; at > head;) {
    const mention = mentions.find((one) => one.to === at);
    if (mention && mention.link !== null) return false;
    if (!mention && reading.norm(at - 1) === ':') return true;
    const joins =
      reading.norm(at - 1) === ',' || reading.word('and', at - 1) || reading.word('articles', at - 1);
    if (!mention && !joins) return false;
    at = mention ? mention.from : at - 1;
  }
  return true;
}

/** `King begins state visit`, `Scholz entame une tournée`: a finite verb of beginning in the present, right before what begins. */
export function isBegun(view: View, { kind, from }: Trigger, at: number): boolean {
  const { reading } = view;
  const end = reading.word('begins', at);
  if (kind !== 'noun' || !end || end > from || from - end > BEGUN_WITHIN) return false;
  return !hasPastEnding(view, at) && !reading.word('to', at - 1) && timeAt(view, at - 1, view.to) === null;
}

/** Tokens from a verb of beginning to the noun of what begins: an article, its length, its level. */
const BEGUN_WITHIN = 5;
