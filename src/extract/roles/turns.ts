/** Places where the same happened in turn, each with a day of its own: `met in Rome on 16 February and again in Lisbon on 8 March`. */
import type { DateMention } from '../dates/expression';
import { isDay } from '../dates/words';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import { isPastVerb } from '../verbs/word-time';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** A place with its day, and the tokens that are about it. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly place: Mention;
  readonly day: DateMention;
}

/** The places behind a word of meeting where those named met in turn, two at least; empty where one has no day, or a verb stands between. */
export function turnsAfter(view: View, trigger: Trigger): Turn[] {
  // `is due in Luanda on Monday to see X, in Lomé on Tuesday`: stops of a journey.
  if (
    view.triggers.some(({ frame, kind, to }) => kind === 'verb' && frame === 'travel' && to <= trigger.from)
  )
    return [];
  const starts = startsAfter(view, trigger.to);
  const last = starts.at(-1);
  if (!last || starts.length < 2 || hasVerb(view, trigger.to, last.place.from)) return [];
  const turns: Turn[] = [];
  for (const [index, { from, place }] of starts.entries()) {
    const to = starts[index + 1]?.from ?? view.to;
    const [day, another] = view.dates.filter((date) => date.from >= from && date.to <= to && isOn(date));
    // `met X in Nairobi on Monday and in Cairo on Tuesday saw Y`
    if (!day || another || hasVerb(view, Math.max(day.to, place.to), Math.max(day.to, place.to) + 1))
      return [];
    turns.push({ from, to, place, day });
  }
  return turns;
}

/** The turn of a verb of meeting before it that a token belongs to. */
export function turnAround(view: View, at: number): Turn | null {
  const verb = view.triggers.findLast((one) => one.kind === 'verb' && one.to <= at);
  if (verb?.frame !== 'meet') return null;
  return turnsAfter(view, verb).find(({ from, to }) => from <= at && at < to) ?? null;
}

/** The cities behind a token, each with where the words about it begin: the first there, the others at the word that joins them. */
function startsAfter(view: View, to: number): Pick<Turn, 'from' | 'place'>[] {
  const starts: Pick<Turn, 'from' | 'place'>[] = [];
  for (const place of view.mentions) {
    if (place.from < to || !place.placeLike || place.link !== 'at' || place.city === null || place.deictic)
      continue;
    const from = starts.length === 0 ? to : joinBefore(view, place.from);
    if (from >= to) starts.push({ from, place });
  }
  return starts;
}

/** The comma, the "and" or the "then" before a place, with nothing but its preposition and its day between; -1 where there is none. */
function joinBefore({ reading, dates, from: floor }: View, from: number): number {
  for (let at = from - 1; at > floor; at -= 1) {
    if (reading.word('and', at) || reading.date('then', at) || reading.norm(at) === ',') return at;
    const again = reading.wordBefore('again', at + 1);
    if (again >= 0) {
      at = again;
      continue;
    }
    const small =
      reading.word('at', at) ||
      reading.word('articles', at) ||
      reading.date('in', at) ||
      reading.date('the', at) ||
      spanAt(dates, at);
    if (!small) return -1;
  }
  return -1;
}

/** A day, a month or a year, and no length. */
const isOn = (date: DateMention): boolean =>
  date.kind === 'date' &&
  date.sense === 'on' &&
  (isDay(date) || date.start?.month !== undefined || date.start?.year !== undefined);

/** Whether another verb, or a new clause, begins between two tokens. */
function hasVerb(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^[;:]$/.test(view.reading.norm(at)) || isPastVerb(view, at)) return true;
  return view.triggers.some((one) => one.kind === 'verb' && one.from >= from && one.from < to);
}
