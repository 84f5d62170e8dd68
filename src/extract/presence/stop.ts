/** Places of a sentence where somebody may be: how each is marked, its day, and how far the words about it reach. */
import type { DateMention } from '../dates/expression';
import type { Mention } from '../mention';
import { isInSeries } from '../mentions/entries';
import { isTheme } from '../roles/places';
import { isOfRaised } from '../roles/raised';
import { spanAt } from '../spans';
import { isStillToBeDone } from '../verbs/decided';
import { clauseAround, hasComma, hasThen, type View } from '../view';
import { NOWHERE } from './mood';
import { isLinkedTo, isOfBefore } from './out-of-scene';

/** A place with what stands round it. */
export interface Stop {
  readonly place: Mention;
  readonly code: string;
  /** Where its preposition of being somewhere stands (`in`, not `to`); -1 where it has none, or the language tells no difference. */
  readonly inside: number;
  /** What joins it to the stop before it, with nothing but marks, small words and dates between. */
  readonly listed: 'mark' | 'and' | null;
  /** The day nearest to it in its clause, with no other place between. */
  readonly day: DateMention | null;
  /** Tokens between it and its day. */
  readonly gap: number;
  /** The tokens that speak of it: up to brackets, colons, semicolons and the places of other countries. */
  readonly from: number;
  readonly to: number;
}

/** The stops that a sentence names, in order. */
export function readStops(view: View): Stop[] {
  const stops: Stop[] = [];
  for (const place of view.mentions) {
    // `take part in the Russia–Africa summit`: a country in the name of gatherings is nowhere to be.
    if (!isSomewhere(place) || isTheme(view, place.from) || isInSeries(view.reading, place)) continue;
    if (isOfRaised(view, place) || isStillToBeDone(view, place)) continue;
    if (isLinkedTo(view, place) || isOfBefore(view, place)) continue;
    const stop = stopAt(view, place, stops.at(-1));
    if (stop) stops.push(stop);
  }
  return stops;
}

/** A place as a stop behind another; null for one of no country. */
export function stopAt(view: View, place: Mention, before: Stop | undefined): Stop | null {
  const code = place.codes[0];
  if (!code) return null;
  const listed = before ? joinOf(view, before.place.to, place.from) : null;
  const { day, gap } = dayOf(view, place, before);
  const { from, to } = segmentOf(view, place);
  return { place, code, inside: insideOf(view, place), listed, day, gap, from, to };
}

/** Prepositions of places; `by`: on the way (`passera par Cotonou`). */
const LINKS: ReadonlySet<Mention['link']> = new Set(['at', 'goal', 'by']);

/** A place that somebody can be at: no nationality, no organisation, nobody's (`the president of Chile`). */
const isSomewhere = ({ kind, placeLike, link, form }: Mention): boolean =>
  kind === 'party' && placeLike && (link === null || LINKS.has(link) || form === 'seat');

/** Where the preposition stands that puts somebody at a place and not on his way to it; -1 where none does. */
function insideOf({ reading, from }: View, place: Mention): number {
  if (place.link !== 'at') return -1;
  for (let at = place.from - 1; at >= from && at >= place.from - 5; at -= 1) {
    if (reading.word('inside', at)) return at;
    const small =
      reading.word('articles', at) || reading.word('home', at) || reading.word('officeAdjectives', at);
    // `in the coastal city of El Alamein`
    const town = reading.word('of', at) || (!reading.hit('entity', at) && reading.word('of', at + 1));
    if (!small && !town) return -1;
  }
  return -1;
}

/**
 * The day that stands nearest in the clause, with no other place between; one behind the place before one in front, and none that
 * stands nearer behind the stop before.
 */
function dayOf(view: View, place: Mention, stop: Stop | undefined): { day: DateMention | null; gap: number } {
  let day: DateMention | null = null;
  let gap = NOWHERE;
  let least = NOWHERE;
  if (view.dates.length === 0) return { day, gap };
  const [from, to] = clauseAround(view, place.from);
  const entry = from === place.from ? dayOfEntry(view, from) : undefined;
  for (const date of view.dates) {
    if ((date.from < from && date !== entry) || date.to > to || !isDay(date)) continue;
    const behind = date.from >= place.to;
    const [left, right] = behind ? [place.to, date.from] : [date.to, place.from];
    const weight = right - left + (behind ? 0 : 0.5) + (isParted(view, left, right) ? 2 : 0);
    if (weight >= least || hasPlace(view, left, right)) continue;
    // `on Friday it is Suva, then, on Saturday, Apia`
    if (behind && day !== null && hasThen(view, left, right)) continue;
    if (date === stop?.day && date.from >= stop.place.to && stop.gap < weight) continue;
    least = weight;
    gap = right - left;
    day = date;
  }
  return { day, gap };
}

/** `Jeudi 18 : Budapest, visite officielle`: the day of an entry, before the colon behind which its place stands. */
const dayOfEntry = ({ reading, dates }: View, from: number): DateMention | undefined =>
  reading.norm(from - 1) === ':' ? dates.find(({ to }) => to === from - 1) : undefined;

/** `mardi à Ankara et mercredi à Téhéran`: behind a comma or an "and" a day is that of what follows. */
const isParted = (view: View, from: number, to: number): boolean =>
  hasComma(view, from, to) || view.reading.findWord('and', from, to) >= 0;

/** No length, no `since`, no bare year, no quarter: a stop has its day, its week or its month. */
const isDay = ({ kind, sense, start }: DateMention): boolean =>
  kind === 'date' &&
  sense !== 'since' &&
  start !== null &&
  (start.day !== undefined ||
    start.weekday !== undefined ||
    start.month !== undefined ||
    (start.offset !== undefined && start.offset.unit !== 'year'));

const hasPlace = (view: View, from: number, to: number): boolean =>
  view.mentions.some((one) => one.from >= from && one.to <= to && one.codes.length > 0 && isSomewhere(one));

/** How far the words about a place reach. */
function segmentOf(view: View, place: Mention): { from: number; to: number } {
  let { from, to } = view;
  for (const one of view.mentions) {
    if (one.link !== 'at' || one.codes[0] === place.codes[0] || !isSomewhere(one)) continue;
    if (one.to <= place.from) from = one.to;
    else if (one.from >= place.to && to === view.to) to = one.from;
  }
  for (let at = place.from - 1; at >= from; at -= 1) if (isEdge(view, at)) from = at + 1;
  for (let at = place.to; at < to; at += 1) if (isEdge(view, at)) to = at;
  return { from, to };
}

const isEdge = (view: View, at: number): boolean => /^[;:—()]$/.test(view.reading.norm(at));

/** Whether somebody is in brackets behind a place as its host. */
export const isBracketed = (view: View, { from }: Mention): boolean => behindHost(view, from - 1) > from;

/** `Bamako (Goïta), Niamey (Tiani)`: behind the brackets in which a place has its host; the token itself where none stand there. */
function behindHost({ reading, mentions }: View, at: number): number {
  if (reading.norm(at) !== '(') return at;
  const host = mentions.find(({ from, kind }) => from === at + 1 && kind !== 'party');
  return host && reading.norm(host.to) === ')' ? host.to + 1 : at;
}

/** What joins two stops between which stand only marks, "and", "then", prepositions of place and dates. */
function joinOf(view: View, from: number, to: number): Stop['listed'] {
  const { reading } = view;
  let joins: Stop['listed'] = null;
  for (let at = from; at < to;) {
    const host = behindHost(view, at);
    if (host > at) {
      at = host;
      continue;
    }
    const date = spanAt(view.dates, at);
    const norm = reading.norm(at);
    const mark = /^[,;)(–—.]$/.test(norm);
    const join = reading.word('and', at) || (reading.date('then', at)?.to ?? 0);
    const small =
      reading.word('at', at) ||
      reading.word('goal', at) ||
      reading.word('articles', at) ||
      (reading.date('the', at)?.to ?? 0);
    const next = date?.to ?? (mark ? at + 1 : join || small);
    if (!next || next > to) return null;
    if (join) joins = 'and';
    else if (mark) joins ??= 'mark';
    at = next;
  }
  return joins;
}
