/** Which engagement a length is of, and from which end it is counted. */
import type { Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import type { View } from '../view';
import { isDelay } from './delayed';
import type { DateMention } from './expression';
import { read } from './give';
import type { Governor } from './governor';

/** Gives the length of a stay or gathering to a draft, unless it is that of something else. */
export function bindLength(
  view: View,
  date: DateMention,
  draft: Draft,
  governor: Governor,
  drafts: readonly Draft[],
): void {
  if (governor.kind === 'other' || isBefore(view, date, draft)) return;
  if (isDelay(view, date)) return;
  // `had been minister for three days when he flew to Oslo`: of what was before.
  if (draft.at > date.to && view.reading.word('when', date.to) > 0) return;
  // `sera mardi au Mexique, avant deux jours de conversations`: of what comes next.
  if (view.reading.date('earlier', date.from - 1) && draft.at < date.from) return;
  // `ended a ten-day tour in A`: the length of the tour, of which A was a stop.
  const isStop = draft.hosts.length > 0 && !isTourOf(view, date, draft);
  if (isOfTour(view, date) && isStop && drafts.filter((one) => one.tour).length < 2) return;
  draft.days ??= read(date, date.days);
  // `ends tonight after three days`, `went home yesterday after a four-day summit`
  const isBehind = draft.type !== 'visit' && isAfter(view, date);
  // `wound up two days in Taipei on Friday`: the object of the verb of ending.
  const isClosed = governor.kind === 'departure' || isObjectOfEnd(view, date);
  if (isBehind || (isClosed && draft.time === 'past')) draft.rules.push('closed');
  if ((isBehind || isObjectOfEnd(view, date)) && draft.time === 'past') draft.ends = true;
}

/** A length right behind a verb of ending. */
const isObjectOfEnd = ({ reading }: View, { from }: DateMention): boolean =>
  [1, 2].some((back) => {
    const to = reading.word('ends', from - back);
    return to === from && reading.date('departure', from - back)?.to === to;
  });

/** `after three days in Nouméa, he is in Port Vila`: the length of what came before, unless its own words follow. */
function isBefore({ reading }: View, date: DateMention, draft: Draft): boolean {
  const before = reading.word('after', date.from - 1) || reading.word('after', date.from - 2);
  return before > 0 && before <= date.from && draft.at > date.to + 2 && !draft.ends && draft.type === 'visit';
}

/** `after three days`, `à l'issue d'une réunion de trois jours`: behind what is over, with nothing but the noun and its adjectives between. */
function isAfter({ reading, triggers, from: sentence }: View, { from }: DateMention): boolean {
  const isOfPhrase = (at: number): boolean =>
    reading.word('articles', at) > 0 ||
    reading.word('of', at) > 0 ||
    reading.word('his', at) > 0 ||
    reading.word('summitAdjectives', at) > 0 ||
    spanAt(triggers, at)?.kind === 'noun';
  for (let at = Math.max(sentence, from - AFTER_WITHIN); at < from; at += 1) {
    const to = reading.word('after', at) || reading.word('atEnd', at);
    if (to === 0 || to > from) continue;
    let behind = to;
    while (behind < from && isOfPhrase(behind)) behind += 1;
    return behind === from;
  }
  return false;
}

/** Tokens from the preposition to the length, at most. */
const AFTER_WITHIN = 8;

/** Whether a length is that of a tour: `a ten-day swing`, `une tournée de dix jours`, `the last stop of a five-day trip`. */
const isOfTour = (view: View, date: DateMention): boolean =>
  view.triggers.some(
    ({ frame, from, to }) =>
      isJourneyNoun(frame) &&
      ((from >= date.to && from - date.to <= 1) || (to <= date.from && date.from - to <= 2)) &&
      (frame === 'tour-noun' || hasHaltBefore(view, Math.min(from, date.from))),
  );

/** `the last stop of a`, `dernière étape d'un`: right before a journey, that what is told is one stop of it. */
function hasHaltBefore({ reading, from }: View, journey: number): boolean {
  for (let at = Math.max(from, journey - HALT_WITHIN); at < journey; at += 1) {
    const halt = reading.word('halts', at);
    if (halt && reading.word('of', halt) && reading.behind('articles', reading.word('of', halt)) >= journey)
      return true;
  }
  return false;
}

/** Tokens from the word for a stop to the journey, or its length before it: a preposition, an article. */
const HALT_WITHIN = 5;

/** `opened his five-day tour of the United States`: the tour of one country, of which it is no stop. */
const isTourOf = (
  { mentions, triggers }: View,
  date: DateMention,
  { hosts, triggers: own }: Draft,
): boolean => {
  const noun = triggers.find(({ frame, from }) => frame === 'tour-noun' && own.includes(from));
  const of =
    noun &&
    mentions.find(
      (one) =>
        (one.from >= noun.to && one.from - noun.to <= 2 && one.link === 'of') ||
        // `un périple de six jours en Chine`
        (date.from >= noun.to && one.from >= date.to && one.from - date.to <= 2 && isCountry(one)),
    );
  return of !== undefined && hosts.some((host) => of.codes.includes(host.value));
};

const isCountry = ({ placeLike, city }: Mention): boolean => placeLike && city === null;
