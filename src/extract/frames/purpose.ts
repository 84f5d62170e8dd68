/** Whom somebody goes somewhere to see: `will be in Berlin on Monday to see X and in Luanda on Thursday to meet Y`. */
import type { DateMention } from '../dates/expression';
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { placeBefore } from '../roles/places';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** The stop of a journey at which somebody is seen. */
interface PurposeStop {
  readonly place: Mention;
  readonly day: DateMention | null;
}

/** Tokens between a stop and its day, articles and prepositions among them. */
const BESIDE = 3;

/** Tokens between a stop, or its day, and the purpose. */
const REACH = 4;

/** The stop right before an infinitive that says what somebody is there for; null for other verbs. */
export function purposeStop(view: View, trigger: Trigger): PurposeStop | null {
  const { reading } = view;
  if (!trigger.tenses.includes('infinitive')) return null;
  const marks = trigger.from - 1;
  if (!reading.word('to', marks) && !reading.word('goal', marks)) return null;
  const place = placeBefore(view, trigger);
  return place ? stopOf(view, place, trigger.from, REACH) : null;
}

/** The stop right before a noun that says what somebody is there for: `in Kinshasa on Saturday for the summit`; null without its day. */
export function stopForNoun(view: View, from: number): PurposeStop | null {
  const { reading, mentions } = view;
  let at = from;
  while (at > view.from && reading.wordFills('ordinals', at - 1, at)) at -= 1;
  const mark = beforeArticle(reading, at) - 1;
  if (!reading.word('goal', mark)) return null;
  const place = mentions.findLast((one) => one.to <= mark && one.placeLike && one.kind === 'party');
  const isStop = place && isStopLink(place.link) && !isLeft(view, place);
  const stop = isStop ? stopOf(view, place, mark, 1) : null;
  return stop?.day?.sense === 'on' ? stop : null;
}

const isStopLink = (link: Mention['link']): boolean => link === null || link === 'at' || link === 'goal';

/** `left Tarawa on Monday for the summit`: where one is no more. */
const isLeft = ({ triggers }: View, { from, link }: Mention): boolean =>
  link === null && triggers.some(({ frame, to }) => frame === 'leave' && to <= from && from - to <= LEFT);

/** Between a verb of leaving and what is left: an article. In tokens. */
const LEFT = 1;

/** A place with its day, and at most so many tokens between them and what one is there for. */
function stopOf(view: View, place: Mention, at: number, reach: number): PurposeStop | null {
  const behind = view.dates.find((one) => one.from >= place.to && one.from - place.to <= BESIDE);
  const end = behind && behind.to <= at ? behind.to : place.to;
  if (at - end > reach) return null;
  const before = view.dates.findLast((one) => one.to <= place.from && place.from - one.to <= BESIDE);
  const day = end === place.to ? (before ?? null) : (behind ?? null);
  return { place, day: day?.kind === 'date' ? day : null };
}

/** `and in Luanda`, `et jeudi à Luanda`, `, in Lome on Tuesday`: whether a place opens another stop of a list. */
export function opensStop(view: View, place: Mention): boolean {
  const { reading } = view;
  for (let at = place.from - 1; at > view.from; at -= 1) {
    const date = spanAt(view.dates, at);
    if (date) {
      at = date.from;
      continue;
    }
    if (reading.word('and', at)) return true;
    if (reading.norm(at) === ',' && hasDay(view, place)) return true;
    if (!reading.word('at', at) && !reading.word('articles', at) && reading.norm(at) !== ',') return false;
  }
  return false;
}

/** Whether a day stands right behind a place, or right before it. */
const hasDay = ({ dates }: View, { from, to }: Mention): boolean =>
  dates.some(
    (date) =>
      date.kind === 'date' &&
      ((date.from >= to && date.from - to <= BESIDE) || (date.to <= from && from - date.to <= BESIDE)),
  );
