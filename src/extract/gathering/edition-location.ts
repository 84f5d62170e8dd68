/** Where and when another time of a gathering was. */
import type { DateMention } from '../dates/expression';
import type { Mention } from '../mention';
import { isSmall } from '../roles/small';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasSemicolon, type View } from '../view';

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

/**
 * The place and the date of an edition whose words stand from `at` to `from`: right behind them, or behind the verb that says that it was
 * held; what is not there may stand in front (`En juin 2015, la session précédente s'était déroulée à Madrid`).
 */
export function locationOf(view: View, from: number, at = from): Location | null {
  const near = foundBehind(view, from, false);
  if (near.place && near.date) return { place: near.place, date: near.date };
  const verb = view.triggers.find(
    (one) => (isHolding(one) || one.frame === 'receive') && one.kind === 'verb' && one.from >= from,
  );
  const held = verb && verb.from - from <= HELD_WITHIN && !hasSemicolon(view, from, verb.from) ? verb : null;
  const far = held ? foundBehind(view, held.to, true) : NOTHING;
  const front = foundBefore(view, at);
  const { place } = far.date ? far : near;
  const date = far.date ?? near.date;
  if (date) return { place: place ?? front.place, date };
  if (!front.date || !isTold(view, at, from, held)) return null;
  return { place: near.place ?? far.place ?? front.place, date: front.date };
}

/** `was held`, `was hosted by Rabat`, `Rabat hosted the second`, `Rabat followed`; in `le premier avait reçu le second` they are people. */
function isTold(view: View, at: number, to: number, held: Trigger | null): boolean {
  if (isMetAt(view, at)) return true;
  if (held) return isHolding(held) || readVerbGroup(view, held).passive;
  const receiver = receiverBefore(view, at);
  if (receiver) return subjectOf(view, receiver.from).length > 0;
  // `In October, the next summit is planned in Samoa`
  const { reading } = view;
  const is = to + 1;
  const isPlanned =
    reading.word('be', to) === is && (reading.word('planned', is) || reading.word('scheduled', is)) > 0;
  return isPlanned || reading.word('takesOver', to) > 0 || venueBefore(view, at) !== null;
}

/** `In November 2022, they had last met`: the verb itself says that it was another time. */
const isMetAt = ({ triggers }: View, at: number): boolean =>
  triggers.some(
    (one) => one.from === at && (isHolding(one) || (one.kind === 'edition' && one.tenses.length > 0)),
  );

/** The verb right before an edition that says who has it. */
export const receiverBefore = (view: View, at: number): Trigger | undefined =>
  view.triggers.find((one) => isReceiving(view, one) && one.to <= at && at - one.to <= 1);

/** A verb whose subject has a gathering: `hosted`, `opened`, `presided over`. */
export const isReceiving = ({ reading }: View, { kind, frame, from }: Trigger): boolean =>
  kind === 'verb' &&
  (frame === 'receive' || frame === 'hold' || (frame === 'attend' && reading.word('leads', from) > 0));

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

/** What is found of a place and a date. */
interface Found {
  readonly place: Mention | null;
  readonly date: DateMention | null;
}

const NOTHING: Found = { place: null, date: null };

const isPlace = ({ placeLike, city, link }: Mention): boolean =>
  placeLike && (city !== null || link === 'at');

/** A place and a date that follow with little but who held it between. `held`: other people may stand between as well. */
function foundBehind(view: View, from: number, held: boolean): Found {
  const { reading } = view;
  let place: Mention | null = null;
  let date: DateMention | null = null;
  let strange = 0;
  for (let at = from; at < Math.min(view.to, from + REACH) && strange <= STRANGE;) {
    const told = spanAt(view.dates, at);
    const mention = spanAt(view.mentions, at);
    if (told) date ??= told;
    else if (mention && isPlace(mention)) place ??= mention;
    else if ((mention && !held && mention.link !== 'by') || reading.norm(at) === ';') break;
    else if (!mention && reading.tokens[at]?.form.kind === 'word' && !isSmall(view, at)) strange += 1;
    if (place && date) break;
    at = told?.to ?? mention?.to ?? at + 1;
  }
  return { place, date };
}

/** A place and a date that a comma parts from the edition, or from the verb that has it as its object, and that stand alone in front. */
function foundBefore(view: View, at: number): Found {
  const { reading } = view;
  const first = receiverBefore(view, at)?.from ?? venueBefore(view, at)?.from ?? at;
  let comma = first - 1;
  while (comma > view.from && reading.norm(comma) !== ',' && first - comma <= SUBJECT) comma -= 1;
  if (reading.norm(comma) !== ',' || (first === at && comma < at - 1 && !isMetAt(view, at))) return NOTHING;
  let place: Mention | null = null;
  let date: DateMention | null = null;
  for (let one = comma - 1; one >= view.from && reading.norm(one) !== ',';) {
    const told = spanAt(view.dates, one);
    const mention = spanAt(view.mentions, one);
    if (told) date = told;
    else if (mention && isPlace(mention)) place = mention;
    else if (mention || !isSmall(view, one)) return NOTHING;
    one = (told ?? mention)?.from ?? one;
    one -= 1;
  }
  return { place, date };
}

/** Between the comma behind what opens a sentence and the verb that has an edition stands its subject. In tokens. */
const SUBJECT = 6;
