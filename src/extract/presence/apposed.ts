/**
 * Where somebody is, said between commas behind the name: `the agriculture minister, Carlos Fávaro, in Beijing since Wednesday,
 * carries on`, `thanked Paolo Gentiloni, in Tunis on Friday, for`.
 */
import type { DateMention } from '../dates/expression';
import { groupOf } from '../roles/group';
import type { View } from '../view';
import { timeOf, type Clause } from './clause';
import type { Person } from './person';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** Tokens between a place and its day: `since`, `on`, `the`. */
const BESIDE = 2;

/** The stay of whoever is named right before the comma, at a place with a day of its own right before the next. */
export function readApposed(clause: Clause, stop: Stop): Stay | null {
  const { view, persons, mood } = clause;
  const { place, code, inside } = stop;
  if (inside <= view.from || mood.wish < place.from || mood.denial < place.from) return null;
  const who = apposedTo(view, persons, inside);
  const day = who ? dayBehind(view, place.to) : undefined;
  if (!who || !day) return null;
  // `congratulated Poland's president, Karol Nawrocki, in Berlin on Monday`: the comma closes the name, and the place is of the verb.
  const name = who.mention.name?.from ?? who.mention.from;
  if (day.sense !== 'since' && who !== persons[0] && view.reading.norm(name - 1) === ',') return null;
  const group = groupOf(view, who.mention);
  const guests = persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
  if (guests.length === 0 || guests.some(({ codes }) => codes.length !== 1 || codes[0] === code)) return null;
  return { stop, guests, hosts: [], time: timeOf(clause), ground: 'deed', at: place.from };
}

/** The person before the comma, adverbs aside. */
function apposedTo({ reading, lexicon, from }: View, persons: readonly Person[], to: number): Person | null {
  let comma = to - 1;
  while (
    comma > from &&
    (reading.word('besideBeing', comma) || lexicon.data.endings.adverb.test(reading.norm(comma)))
  )
    comma -= 1;
  if (reading.norm(comma) !== ',') return null;
  return persons.find(({ mention }) => mention.to === comma) ?? null;
}

/** A day, or since when, with nothing but a comma or the end of the sentence behind it. */
function dayBehind({ reading, dates, to }: View, from: number): DateMention | undefined {
  const day = dates.find((date) => date.kind === 'date' && date.from >= from);
  const edge = day?.start ?? day?.end;
  if (!day || day.from - from > BESIDE || !edge) return undefined;
  const named = edge.day ?? edge.weekday ?? edge.offset;
  // `in Suva until Friday to open a road`
  const isForThat = day.sense !== 'on' && reading.word('to', day.to) > 0;
  const ends = isForThat || day.to >= to || /^[,.]$/.test(reading.norm(day.to));
  return named !== undefined && ends ? day : undefined;
}
