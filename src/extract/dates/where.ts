/**
 * The day in a clause that says what somebody did at the place just named is that of what led him there: `fresh from the summit in
 * Fortaleza, where on Tuesday he had signed a charter`.
 */
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, type View } from '../view';
import { phraseStart } from './edges';
import type { DateMention } from './expression';
import { isDay } from './words';

/** Tokens from what leads somewhere to its place, and from the relative word to the day, at most. */
const PLACED = 5;
const CLAUSE = 10;

/** The noun or verb that leads to the place of such a clause, where the clause tells no engagement itself; null for another date. */
export function ledThere(view: View, date: DateMention): Trigger | null {
  const { reading, mentions, triggers } = view;
  if (!isDay(date)) return null;
  const [begin] = clauseAround(view, date.from);
  const where = reading.findWord('where', Math.max(begin, date.from - CLAUSE), date.from);
  if (where < 0 || endOfClause(view, where + 1) < date.from) return null;
  const comma = reading.norm(where - 1) === ',' ? where - 1 : where;
  const place = mentions.find((one) => one.placeLike && one.link === 'at' && one.to === comma);
  if (!place || !isDoneBySomebody(view, where, date)) return null;
  const end = endOfClause(view, date.to);
  if (triggers.some(({ from }) => from > where && from < end)) return null;
  const trigger = triggers.findLast((one) => one.to <= place.from);
  const isItsPlace = trigger && place.from - trigger.to <= PLACED && trigger.from >= begin;
  return isItsPlace ? trigger : null;
}

/** Whether the clause is about somebody, right behind its relative word or the day there. */
function isDoneBySomebody({ reading, mentions }: View, where: number, date: DateMention): boolean {
  const subject = reading.word('where', where);
  const opening = phraseStart(reading, date, where);
  const at = opening - subject <= 1 ? date.to : subject;
  return mentions.some(({ from, kind, link }) => from === at && link === null && kind !== 'party');
}

function endOfClause({ reading, dates, to }: View, from: number): number {
  let at = from;
  while (at < to && !(reading.norm(at) === ',' && !spanAt(dates, at))) at += 1;
  return at;
}
