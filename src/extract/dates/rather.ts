/** Two dates of which one takes the place of the other: `not on the 24th but on the 1st`, `le 14 avril, et non le 15 mars`. */
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';

/** Whether `but` alone parts two dates after a denial. */
export function isBut(view: View, first: DateMention, second: DateMention): boolean {
  let but = false;
  for (let at = first.to; at < second.from; at += 1) {
    const norm = view.reading.norm(at);
    if (view.reading.word('but', at)) but = true;
    else if (norm !== ',' && view.reading.date('the', at) === null && !view.reading.word('butOn', at))
      return false;
  }
  return but && wordBetween(view, 'negation', Math.max(view.from, first.from - 14), first.from) >= 0;
}

/** Whether only a comma, `and not` or `instead of` part two dates: the second is the one given up. */
export function isRatherThan({ reading }: View, first: DateMention, second: DateMention): boolean {
  let given = false;
  for (let at = first.to; at < second.from; at += 1) {
    const instead = reading.word('instead', at);
    if (instead > 0 || reading.word('negation', at)) given = true;
    if (instead > at + 1) at = instead - 1;
    else if (
      !instead &&
      reading.norm(at) !== ',' &&
      reading.date('the', at) === null &&
      GIVING_UP.every((kind) => !reading.word(kind, at))
    )
      return false;
  }
  return given;
}

/** What may part a day from the one that it replaces: `and`, `not`, `no longer`, `on`. */
const GIVING_UP = ['and', 'negation', 'denial', 'butOn'] as const;

/** Whether a day of the calendar is later than another of the same year, or of the same month. */
export function isLaterInYear({ start: a }: DateMention, { start: b }: DateMention): boolean {
  if (a?.month !== undefined && b?.month !== undefined && a.month !== b.month) return a.month > b.month;
  return (a?.day ?? 0) > (b?.day ?? 0);
}
