/** `a fait le voyage de Nicosie, puis celui d'Ankara`, `her visit to Warsaw on Tuesday and the one to Prague`: where else a journey led. */
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import type { View } from '../view';

/** Tokens from one place to the next, at most, what is put in between commas among them. */
const REACH = 12;

/** The one place of a journey with those of the journeys that a pronoun for its noun adds. */
export function withThatOf(view: View, places: readonly Mention[]): Mention[] {
  const found = [...places];
  for (let last = places[0]; places.length === 1 && last;) {
    const next = nextAfter(view, last);
    if (next) found.push(next);
    last = next;
  }
  return found;
}

/** The place behind `that of` behind another, with nothing but days, what joins and an insertion between. */
function nextAfter(view: View, { to }: Mention): Mention | undefined {
  const { reading, mentions, triggers } = view;
  const one = reading.findWord('theOne', to, Math.min(view.to, to + REACH));
  if (one < 0 || !isJoined(view, to, one)) return undefined;
  if (triggers.some(({ kind, from }) => kind === 'verb' && from >= to && from < one)) return undefined;
  const end = reading.word('theOne', one);
  const place = mentions.find(({ from }) => from >= end);
  const isNext =
    place?.placeLike &&
    place.kind === 'party' &&
    place.from - end <= 2 &&
    place.link !== null &&
    place.link !== 'from';
  return isNext && !mentions.some(({ from }) => from >= to && from < one) ? place : undefined;
}

/** Whether `and` or `then` leads on to another journey, and nothing compares it. */
function isJoined({ reading, dates }: View, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at += 1) {
    if (spanAt(dates, at)) continue;
    if (reading.word('after', at) || reading.date('since', at)) return false;
    joined ||= reading.word('and', at) > 0 || reading.date('then', at) !== null;
  }
  return joined;
}
