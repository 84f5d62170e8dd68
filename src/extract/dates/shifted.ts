/** Days so long after or before another that is named: `two days after the vote of 8 May`, `a week from Monday`, `huit jours avant Noël`. */
import type { Reading } from '../text/recognise';
import { feastDay, type Part } from './calendar';
import { readNumber } from './counted';
import { endsAt } from './edges';
import { datePart, type DateMention, type DateShift } from './expression';
import { readPart } from './part';
import { distanceAt, MOVES } from './relation';

/** From the preposition to the day of what came before or after, in tokens: `the bombs that went off in London on 7 July`. */
const REACH = 12;

/** A length, the word that says which way, and what has a day of its own behind; null where an engagement stands there, whose day it is. */
export function readShifted(reading: Reading, at: number, limit: number): DateMention | null {
  const distance = distanceAt(reading, at);
  const named = distance ? dayNamed(reading, distance.to, limit) : null;
  if (distance && named) {
    const { unit, count } = distance;
    return shifted(at, named, { unit, count: 0 - count });
  }
  return readWeeksFrom(reading, at, limit);
}

/** The first day behind, before any mark and any word of visiting. */
function dayNamed(reading: Reading, from: number, limit: number): Part | null {
  for (let at = from; at < Math.min(limit, from + REACH); at += 1) {
    if (isParting(reading, at)) return null;
    if (tells(reading, at) || (reading.anyDate(MOVES, at) && !isOfThing(reading, from, at))) return null;
    const feast = reading.date('feast', at);
    if (feast) return { part: feastDay(feast.value), to: feast.to };
    const day = readPart(reading, at, limit);
    // `a week after Tuesday's summit in Accra`: the day is the summit's.
    if (day) return isDayPart(day) && !isOfEngagement(reading, day.to) ? day : null;
  }
  return null;
}

/** A noun of visiting or meeting, or a verb that tells it alone, and no `taking` of an oath. */
const tells = (reading: Reading, at: number): boolean =>
  reading
    .hit('trigger', at)
    ?.entries.some((one) => one.layer === 'trigger' && (one.kind === 'noun' || !one.verb.weak)) === true;

const isParting = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.form.kind === 'punctuation' && !/^['’-]/.test(reading.norm(at));

/** `after the guns opened up`, and no `after he landed`: what an article stands before, and nobody is named. */
function isOfThing(reading: Reading, from: number, to: number): boolean {
  if (!reading.word('articles', from)) return false;
  for (let at = from; at < to; at += 1) if (reading.hit('entity', at)) return false;
  return true;
}

const isDayPart = ({ part, bare }: Part): boolean =>
  !bare &&
  (part.day !== undefined ||
    part.weekday !== undefined ||
    (part.offset?.unit === 'day' && part.offset.base === 'published'));

function isOfEngagement(reading: Reading, from: number): boolean {
  for (let at = from; at < from + OBJECT && !isParting(reading, at); at += 1)
    if (tells(reading, at)) return true;
  return false;
}

/** From a day to the noun that has it, in tokens: `Tuesday's three-way summit`. */
const OBJECT = 5;

/** `a week from Monday`, `a fortnight from Saturday`; with `for` before it the weeks are how long something lasts. */
function readWeeksFrom(reading: Reading, at: number, limit: number): DateMention | null {
  const number = readNumber(reading, at);
  const unit = number && reading.date('unit', number.to);
  const from = unit?.text === 'week' ? reading.date('weeksFrom', unit.to) : null;
  if (!number || !unit || !from || endsAt(reading, 'lasting', at) || reading.date('of', at - 1)) return null;
  const weekday = reading.date('weekday', from.to) ? readPart(reading, from.to, limit) : null;
  if (!weekday || weekday.part.day !== undefined) return null;
  const count = number.value * (unit.value || 7);
  const part = datePart({ direction: weekday.part.direction ?? 1 }, weekday.part);
  return shifted(at, { part, to: weekday.to }, { unit: 'day', count });
}

function shifted(from: number, { part, to }: Part, shift: DateShift): DateMention {
  return { from, to, kind: 'date', start: datePart({ shift }, part), end: null, sense: 'on', days: 0 };
}
