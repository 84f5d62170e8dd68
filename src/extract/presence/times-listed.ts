/**
 * Earlier times that a sentence counts or goes back to by their places and days alone: `their third meeting this year, after Munich in
 * February and Beijing in June`, `ne s'étaient plus vus depuis Genève, en mars`.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { isCounted } from '../roles/before';
import { isSmall } from '../roles/small';
import { copyView, type View } from '../view';
import { draftBetween, sidesIn } from './between';

/** A place with its day. */
interface ListedTime {
  readonly place: Mention;
  readonly date: DateMention;
}

/** Tokens between a place and its day, or between two of a list: a comma, a preposition. */
const BESIDE = 3;

/** The places with their days that stand behind a word for `after` or `since`, where the sentence or the text is about two. */
export function timesListed(view: View, model: Draft | null): readonly ListedTime[] {
  if (view.dates.length === 0 || !(areTwo(view) || (model && sidesIn(model)))) return [];
  for (const place of view.mentions) {
    if (!isTown(place) || !opensList(view, place.from)) continue;
    const listed = listFrom(view, place);
    const end = listed.at(-1)?.date.to ?? view.from;
    // `after Manila in June had shut its ports`
    const ends = end >= view.to || view.reading.tokens[end]?.form.kind !== 'word';
    if (listed.length > 0 && ends && (areApart(listed) || areCounted(view, place.from))) return listed;
  }
  return [];
}

const areTwo = ({ mentions }: View): boolean =>
  new Set(mentions.flatMap(({ kind, codes }) => (kind === 'party' ? [] : codes))).size >= 2;

/** Whether times are told to the month: the stops of a journey have days (`reached Nairobi after Cairo on Sunday`). */
const areApart = (listed: readonly ListedTime[]): boolean =>
  listed.every(({ date: { start } }) => start?.month !== undefined && start.day === undefined);

/** `leur quatrième tête-à-tête`, before a token: one of several, whose days may be told. */
const areCounted = ({ reading, triggers }: View, before: number): boolean =>
  triggers.some(({ frame, from }) => frame === 'talks-noun' && from < before && isCounted(reading, from));

const isTown = ({ kind, placeLike, deictic, codes }: Mention): boolean =>
  kind === 'party' && placeLike && deictic === null && codes.length === 1;

function opensList({ reading }: View, at: number): boolean {
  const before = reading.wordFills('articles', at - 1, at) ? at - 2 : at - 1;
  return reading.word('after', before) === before + 1 || reading.date('since', before) !== null;
}

function listFrom(view: View, first: Mention): ListedTime[] {
  const listed: ListedTime[] = [];
  let next: Mention | undefined = first;
  while (next) {
    const place: Mention = next;
    const date: DateMention | undefined = view.dates.find(({ from }) => from >= place.to);
    if (date?.kind !== 'date' || !date.start || !isSmallBetween(view, place.to, date.from)) break;
    listed.push({ place, date });
    next = view.mentions.find((one) => isTown(one) && one.from > date.to);
    if (next && !isSmallBetween(view, date.to, next.from)) break;
  }
  return listed;
}

function isSmallBetween(view: View, from: number, to: number): boolean {
  if (to - from > BESIDE) return false;
  for (let at = from; at < to; at += 1)
    if (view.reading.tokens[at]?.form.kind === 'word' && !isSmall(view, at)) return false;
  return true;
}

/** A sentence without the times that it lists: what else it tells has other places and days. */
export function withoutListed(view: View, listed: readonly ListedTime[]): View {
  if (listed.length === 0) return view;
  const part = copyView(view);
  part.mentions = view.mentions.filter((one) => listed.every(({ place }) => place !== one));
  part.dates = view.dates.filter((one) => listed.every(({ date }) => date !== one));
  return part;
}

/** The engagements at the times that a sentence lists, of the two that it tells of, or else the text. `model`: what it goes on about. */
export function readTimesListed(
  view: View,
  listed: readonly ListedTime[],
  drafts: readonly Draft[],
  model: Draft | null,
): Draft[] {
  if (listed.length === 0) return [];
  const own = drafts.findLast((draft) => isComplete(draft) && sidesIn(draft)) ?? model;
  const sides = own && sidesIn(own);
  if (!sides) return [];
  return listed.map(({ place, date }) => {
    const draft = draftBetween(view, place, sides);
    draft.people = own.people;
    draft.at = date.from;
    draft.day = date.from;
    draft.time = 'past';
    draft.background = true;
    draft.rules.push('earlier', 'other-time');
    return draft;
  });
}
