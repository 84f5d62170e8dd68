/** What others are only asked to do: `asked that EU leaders meet`, `urged France and Brazil to resume talks`. */
import { spanAt } from '../spans';
import type { View } from '../view';
import type { Trigger } from './triggers';

/** `asked in Berlin on Thursday that EU leaders meet`, `souhaite que les dirigeants se réunissent`: nobody has met. */
export function isDemanded(view: View, { kind }: Trigger, from: number): boolean {
  if (kind !== 'verb') return false;
  for (let at = from - 1; at > view.from && at >= from - DEMANDED_WITHIN; at -= 1) {
    if (view.reading.word('reported', at))
      return view.reading.word('demands', beforeConjunction(view, at)) > 0;
  }
  return false;
}

/** `urged France and Brazil on Wednesday to resume talks`, `a exhorté mercredi X à recevoir Y`: what somebody is asked to do, with his name between. */
export function isAskedOf(view: View, from: number): boolean {
  const { reading, mentions, dates } = view;
  let to = from;
  while (to > view.from && to >= from - ASKED && !reading.word('to', to)) to -= 1;
  if (!reading.word('to', to)) return false;
  let named = false;
  for (let at = to - 1; at > view.from;) {
    const mention = spanAt(mentions, at);
    const part = mention ?? spanAt(dates, at);
    if (named && reading.wordBefore('demands', at + 1) >= 0) return true;
    named ||= mention !== undefined && mention.link !== 'by';
    if (part) at = part.from - 1;
    else if (BESIDE_ASKED.some((kind) => reading.word(kind, at) > 0) || reading.date('in', at)) at -= 1;
    else return false;
  }
  return false;
}

/** From a verb or noun back to its infinitive's preposition, at most: `to hold direct talks`. In tokens. */
const ASKED = 4;

/** What stands between those who are asked. */
const BESIDE_ASKED = ['and', 'articles', 'at'] as const;

/** The word before a conjunction, places and dates between them aside (`a demandé jeudi à Berlin que`): no noun, whose relative would follow. */
function beforeConjunction(view: View, conjunction: number): number {
  let at = conjunction - 1;
  while (at > view.from) {
    const part =
      view.dates.find((one) => one.from <= at && at < one.to) ??
      view.mentions.find((one) => one.placeLike && one.from <= at && at < one.to);
    if (!part && !view.reading.word('at', at)) break;
    at = (part?.from ?? at) - 1;
  }
  return at;
}

/** Tokens from the conjunction to the verb of its clause, at most. */
const DEMANDED_WITHIN = 10;
