/** One date for the stops of a tour. */
import { day, formatIsoDay } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import { IN_TURN } from '../frames/received';
import type { Draft, Read } from '../draft';
import { hasThen, wordBetween, type View } from '../view';
import { applyLength } from './count';
import type { DateMention } from './expression';
import type { BindContext } from './give';
import { isJourneyNoun } from '../lexicon/verb';
import type { Governor } from './governor';
import { isEarlier } from './owner';
import type { ResolvedDate, ResolvedRange } from './resolve';
import { weekdayOf } from './written';
import { dayOfWeek } from './week';

/** One interval for several stops is each stop's, about; one day for all of them is each stop's. */
export function shareTour(view: View, drafts: readonly Draft[]): void {
  const stops = drafts.filter((draft) => draft.tour && !isEarlier(draft));
  // The day on which it was called off is none of a tour.
  const dated = stops.filter((draft) => draft.start && draft.dateRank >= 0);
  const [only] = dated;
  if (stops.length < 2 || dated.length !== 1 || !only?.start) return;
  const [first, last] = [stops[0] as Draft, stops.at(-1) as Draft];
  lengthOfAll(stops, only);
  if (!only.end) {
    const shared = only.start;
    // `a journey to A and B that should begin on Thursday`: the day of the first.
    const begins = wordBetween(view, 'begins', shared.from - BEGUN_WITHIN, shared.from) >= 0;
    if (only.opens || begins) {
      only.start = null;
      first.start = shared;
      return;
    }
    if (hasThen(view, first.at, last.at) || (shared.from > first.at && only !== last)) return;
    // `begins in A today a tour that will take him to B`: the day is A's; in `made in May a tour that took her to A and B` it is of both.
    const isOfAll = (stop: Draft): boolean => {
      const who = stop.at < shared.to ? -1 : wordBetween(view, 'who', shared.to, stop.at);
      return who < 0 || first.at > who;
    };
    for (const stop of stops) if (isOfAll(stop)) stop.start = shared;
    return;
  }
  // `in A from 3 to 5 May, then in B`, `then B, where he arrives on Friday for two days`: the days of one stop.
  if (only !== last && only.start.from > first.at && hasThen(view, only.start.to, last.at)) return;
  if (only === last && wordBetween(view, 'where', only.at, only.start.from) >= 0) return;
  shareDays(stops, only.start, only.end);
}

/** Gives the first and the last day of a whole journey to each of its stops, about; it is over for all where it is for one. */
export function shareDays(
  stops: readonly Draft[],
  first: Read<ResolvedDate>,
  last: Read<ResolvedDate>,
): void {
  const [start, end] = [about(first), about(last)];
  const ends = stops.some((stop) => stop.ends);
  for (const stop of stops) {
    stop.ends = ends;
    stop.start = start;
    stop.end = end;
  }
}

/** A day of a journey as that of one of its stops. */
export const about = ({ value, from, to }: Read<ResolvedDate>): Read<ResolvedDate> => ({
  value: { edtf: value.edtf.replace(/~?$/, '~'), rule: 'tour' },
  from,
  to,
  rule: 'tour',
});

/** `met A, B and C separately on Monday`, `received A, then B on Monday`: the day of those who are met or received in turn is that of each. */
export function shareTalks(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.start || !(draft.rules.includes('each') || draft.rules.includes(IN_TURN))) continue;
    const dated = drafts.find((one) => one.start && one.triggers[0] === draft.triggers[0]);
    if (dated) draft.start = dated.start;
  }
}

/** `a six-day tour from Saturday: A, B and C`: the length is that of the whole, and of none of its stops. */
function lengthOfAll(stops: readonly Draft[], dated: Draft): void {
  const told = stops.find((stop) => stop.days);
  if (!told?.days || dated.end) return;
  const { days } = told;
  for (const stop of stops) stop.days = null;
  dated.days = days;
  applyLength(dated);
  dated.days = null;
}

/** `a state visit on 4–5 March. On Wednesday the couple travel to Espoo`: the weekday of a stay told before, in the same country, or of its own week. */
export function dayOfStay(
  draft: Draft,
  date: DateMention,
  { told = [], published }: BindContext,
): ResolvedRange | null {
  const own = dayOfWeek(draft, date, published);
  if (own) return own;
  const { start: part, end } = date;
  if (draft.type !== 'visit' || end || part?.weekday === undefined) return null;
  // `will be there for three days from Monday. A minister flew there on Wednesday to prepare the visit`
  if (draft.time === 'past') return null;
  if (part.day !== undefined || part.direction !== undefined) return null;
  const isSame = (one: Read<string> | undefined, other: Read<string> | undefined): boolean =>
    one !== undefined && one.value === other?.value;
  const stay = told.findLast(
    (one) =>
      one.type === 'visit' &&
      !one.background &&
      isSame(one.visitors[0], draft.visitors[0]) &&
      isSame(one.hosts[0], draft.hosts[0]),
  );
  const [first, last] = [stay?.start, stay?.end].map((one) => (one ? parseEdtf(one.value.edtf) : null));
  if (first?.precision !== 'day' || last?.precision !== 'day' || published === null) return null;
  if (first.from <= published || last.from - first.from > 6) return null;
  for (let at = first.from; at <= last.from; at = day(at + 1)) {
    if (weekdayOf(at) === part.weekday) return { start: { edtf: formatIsoDay(at), rule: 'stay' }, end: null };
  }
  return null;
}

/** `rounds off his Balkan swing in Skopje tomorrow`: the stop that a tour ends with, which has the day of the end. */
export function lastOfTour(
  view: View,
  drafts: readonly Draft[],
  { kind, at, trigger }: Governor,
): Draft | null {
  if (kind !== 'departure') return null;
  const noun = trigger ?? view.triggers.find((one) => one.from > at && one.from - at <= OBJECT_REACH);
  if (noun?.frame !== 'tour-noun') return null;
  const stops = drafts.filter((draft) => draft.type === 'visit' && draft.triggers.includes(noun.from));
  const [stop] = stops;
  const place = view.mentions.find((one) => one.from === stop?.hosts[0]?.from);
  return stop && stops.length === 1 && (place?.link === 'at' || place?.link === 'by') ? stop : null;
}

/** Between a verb of beginning and its day, in tokens. */
const BEGUN_WITHIN = 3;

/** Between a verb of ending and its object, in tokens. */
const OBJECT_REACH = 8;

/** `before ending the journey in Kuala Lumpur on 22 May`: behind other stops of the journey the day is that of the last. */
export function isLastLeg(
  draft: Draft,
  { kind, trigger }: Governor,
  { told = [] }: BindContext,
  drafts: readonly Draft[],
): boolean {
  if (draft.type !== 'visit' || kind !== 'departure' || draft.start || !isJourneyNoun(trigger?.frame))
    return false;
  const own = draft.visitors[0]?.value;
  return [...told, ...drafts].some(
    (one) =>
      one.type === 'visit' &&
      one.at !== draft.at &&
      !one.background &&
      one.visitors[0]?.value === own &&
      one.hosts[0]?.value !== draft.hosts[0]?.value,
  );
}
