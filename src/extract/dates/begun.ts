/** A tour that was begun elsewhere, told at its last stop: `the last leg of a tour that began on Wednesday and has taken him to Algeria`. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import { overlaps } from '../same';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';
import { dateContext, read, type BindContext } from './give';
import { resolveDate, type ResolvedDate } from './resolve';
import { areOfStay } from './stay-length';
import { about } from './tour';

/** Tokens between a journey and the verb by which it was begun, between that and its day, and from the journey back to what says that it ends. */
const VERB = 3;
const DAY = 3;
const LAST = 7;
/** From the day to the place where it was begun: a preposition, an article. In tokens. */
const PLACED = 2;
/** How far behind the noun of a journey the goal of that itself stands: `a visit to Spain begun on Monday`. */
const BEHIND = 4;

/** Whether a date tells when the whole of a tour began of which the sentence tells a later stop, and names others. */
export function isOfTourBegun(view: View, date: DateMention, drafts: readonly Draft[]): boolean {
  if (drafts.length === 0) return false;
  const tour = tourBegun(view, date);
  return tour !== null && drafts.some((one) => isVisit(one) && isBehind(one, tour));
}

/** The noun of a tour, and the verb by which it was begun. */
interface Begun {
  readonly noun: Trigger;
  readonly verb: number;
}

const isVisit = ({ type, hosts }: Draft): boolean => type === 'visit' && hosts.length > 0;

function tourBegun(view: View, date: DateMention): Begun | null {
  if (date.kind !== 'date' || date.start === null) return null;
  const begun = wordBetween(view, 'begins', date.from - DAY, date.from);
  if (begun < 0) return null;
  const tour = view.triggers.findLast((one) => isJourneyNoun(one.frame) && one.to <= begun);
  if (!tour || begun - tour.to > VERB) return null;
  const from = tour.from - LAST;
  const isLast =
    (wordBetween(view, 'halts', from, tour.from) >= 0 && wordBetween(view, 'of', from, tour.from) >= 0) ||
    wordBetween(view, 'ends', from, tour.from) >= 0;
  return isLast ? { noun: tour, verb: begun } : null;
}

/** Gives the stops that were behind the traveller, from the day on which his tour began to that of its last stop. */
export function shareTourBegun(view: View, drafts: readonly Draft[], context: BindContext): void {
  if (drafts.length === 0) return;
  const date = view.dates.find((one) => isOfTourBegun(view, one, drafts));
  const tour = date ? tourBegun(view, date) : null;
  if (!date || !tour) return;
  const { start } = resolveDate(date, dateContext(context, 'past'));
  const last =
    drafts.find((one) => isVisit(one) && !isBehind(one, tour)) ??
    context.told?.findLast((one) => isVisit(one) && !one.background);
  if (!start || !last) return;
  const end = dayOf(last, context);
  if (!end || !areOfStay(parseEdtf(start.edtf), parseEdtf(end.value.edtf))) return;
  for (const stop of drafts) {
    if (!isVisit(stop) || stop === last || !isBehind(stop, tour) || stop.start || stop.end) continue;
    const first = read(date, start, start.rule);
    if (isOneStay(stop, last)) {
      stop.start = first;
      stop.end = end;
      continue;
    }
    const opened = isWhereBegun(stop, tour, date);
    stop.start = opened ? first : about(first);
    stop.end = opened ? null : about(end);
    stop.ends = true;
  }
}

/** `On Friday Bordeaux will see the king. There he ends the state visit that begins today in Paris`: towns of one country are one stay, whose days are told. */
const isOneStay = (stop: Draft, last: Draft): boolean => overlaps(stop.hosts, last.hosts);

/** Named behind the tour: among the places that it led to. */
const isBehind = ({ hosts: [host] }: Draft, { noun, verb }: Begun): boolean =>
  host !== undefined && (host.from > noun.from + BEHIND || host.from > verb);

/** `begun on Sunday in Algiers`, `entamée à Alger dimanche`: where it began, beside its day. */
const isWhereBegun = ({ hosts: [host] }: Draft, { verb }: Begun, { from, to }: DateMention): boolean =>
  host !== undefined && host.from > verb && (host.from < from || host.from - to <= PLACED);

/** The day of the last stop. */
const dayOf = ({ start, end }: Draft, { published }: BindContext): Read<ResolvedDate> | null =>
  published === null ? (end ?? start) : (start ?? end);
