/** Where and when another time of a gathering was. */
import type { DateMention } from '../dates/expression';
import type { Mention } from '../mention';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { isCut } from './extent';

/** Words without meaning of their own between an edition and its place and date, at most. */
const STRANGE = 3;

/** Tokens within which an edition has its place and its date. */
const REACH = 16;

/** The verb that says where an edition was held stands at most so far behind it. */
const HELD_WITHIN = 24;

/** A verb that says of a gathering that it was held. */
export const isHolding = ({ kind, frame }: Trigger): boolean =>
  kind === 'verb' && (frame === 'hold' || frame === 'meet');

export interface Location {
  readonly place: Mention | null;
  readonly date: DateMention;
}

/** The place and the date of an edition: right behind its words, or behind the verb that says that it was held. */
export function locationOf(view: View, from: number): Location | null {
  const near = locationBehind(view, from, false);
  if (near?.place) return near;
  const verb = view.triggers.find(
    (one) => (isHolding(one) || one.frame === 'receive') && one.kind === 'verb' && one.from >= from,
  );
  if (!verb || verb.from - from > HELD_WITHIN || isCut(view, from, verb.from)) return near;
  return locationBehind(view, verb.to, true) ?? near;
}

/** `Panama City was the seat of the 23rd`, `Sanya fut le cadre du troisième`: the city that the sentence says the edition at `at` was in. */
export function venueBefore({ reading, mentions }: View, at: number): Mention | null {
  const joined = [at, at - 1].some((end) => {
    if (end < at && !reading.wordFills('of', end, at) && !reading.wordFills('goal', end, at)) return false;
    return reading.wordFills('venues', end - 1, end) || reading.wordFills('venues', end - 2, end);
  });
  const city = joined ? mentions.findLast((one) => one.to <= at) : undefined;
  return city?.placeLike && city.city !== null && city.link === null && at - city.to <= VENUE ? city : null;
}

/** A city and its edition are parted by at most `was chosen as the venue for`. */
const VENUE = 6;

/** A place and a date, or a date alone, that follow with little but who held it between. `held`: other people may stand between as well. */
function locationBehind(view: View, from: number, held: boolean): Location | null {
  const { reading } = view;
  let place: Mention | null = null;
  let date: DateMention | null = null;
  let strange = 0;
  for (let at = from; at < Math.min(view.to, from + REACH) && strange <= STRANGE;) {
    const told = spanAt(view.dates, at);
    const mention = spanAt(view.mentions, at);
    if (told) date ??= told;
    else if (mention?.placeLike && (mention.city !== null || mention.link === 'at')) place ??= mention;
    else if ((mention && !held && mention.link !== 'by') || reading.norm(at) === ';') break;
    else if (!mention && reading.tokens[at]?.form.kind === 'word' && !isSmall(view, at)) strange += 1;
    if (place && date) break;
    at = told?.to ?? mention?.to ?? at + 1;
  }
  return date ? { place, date } : null;
}
