/**
 * Further stops of a journey, undated and announced as such: `Suivront les Kiribati et les Samoa`, `Ouganda et Burundi figurent à son
 * itinéraire`, `Dhaka and Kathmandu will follow`.
 */
import { inferred, type Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import { predicateTime } from '../verbs/word-time';
import { wordBetween } from '../view';
import type { Clause } from './clause';
import { isJourney, longestRow } from './itinerary';
import { isOfficial } from './person';
import { stopAt, type Stop } from './stop';
import { visitAt } from './tell';

/** Tokens between a stop and its day, or the words that announce it. */
const BESIDE = 2;

/** The same, where one stop has all of the clause: `Maputo fermera la marche jeudi`. */
const FAR = 8;

/** The stops that a clause announces. `journey`: the one that the text goes on about. */
export function tellFurther(clause: Clause, drafts: readonly Draft[], told: Draft | null): Draft[] {
  const { view, stops, scene } = clause;
  const cue = wordBetween(view, 'stages', view.from, view.to);
  if (cue < 0 || clause.mood.silent) return [];
  // `Faye's first trip was to Nouakchott; Banjul followed`: before the one that the text goes on about.
  const own = drafts.findLast((draft) => draft.at < cue && isJourney(draft));
  // `entame à Maurice une tournée ; les Seychelles suivront`
  const journey =
    own ?? told ?? drafts.findLast((draft) => draft.type === 'visit' && draft.visitors.length > 0) ?? null;
  const end = view.reading.word('stages', cue);
  // `on Thursday it is the turn of Bishkek`
  const named = view.mentions.find(({ from, link, placeLike }) => from === end && link === 'of' && placeLike);
  const turn = named ? stopAt(view, named, undefined) : null;
  const row = turn
    ? [turn]
    : longestRow(stops.filter(({ place }) => place.deictic === null && place.link !== 'of'));
  const [first] = row;
  const near = first ? distance(first, cue, end) <= BESIDE : false;
  const isNext = near && (turn !== null || first?.place.link === null);
  if (row.length < 2 && !(journey !== null && isNext)) return [];
  const leads = scene.registry.topic
    .filter((actor) => isOfficial(actor) && actor.codes.length === 1)
    .slice(0, 1);
  const visitors = journey ? journey.visitors : partiesOf(leads);
  const isOwn = (code: string | null): boolean => visitors.some((read) => read.value === code);
  if (visitors.length === 0 || row.some(({ code }) => isOwn(code))) return [];
  const people = journey ? journey.people.filter((person) => isOwn(person.code)) : peopleOf(leads);
  const time = predicateTime(view).time ?? 'future';
  return row.flatMap((stop) => {
    if (drafts.some((draft) => draft.hosts.some((read) => read.value === stop.code))) return [];
    const draft = visitAt(view, stop, { visitors: inferred(visitors, 'anaphora'), people: [...people] });
    draft.time = time;
    if (stop.gap <= (row.length > 1 ? BESIDE : FAR)) draft.day = stop.day?.from ?? null;
    // A day of its own is that of no other stop.
    draft.tour = row.length > 1 || draft.day === null;
    draft.rules.push('stop');
    return [draft];
  });
}

const distance = ({ place }: Stop, from: number, to: number): number =>
  place.from >= to ? place.from - to : from - place.to;
