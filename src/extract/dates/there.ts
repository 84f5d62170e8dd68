/** The day of a deed and its place is that of who is said to have been there: `signé le 3 mai 2017 à Vérone, où Paolo Gentiloni accueille Mariano Rajoy`. */
import type { Draft } from '../draft';
import { hasPastEnding } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import { dateContext, give, type BindContext } from './give';
import { resolveDate } from './resolve';
import { isDay } from './words';

/** Tokens from the day to the relative word behind its place, and from that to what the clause tells, at most. */
const PLACED = 14;
const CLAUSE = 14;

/** Gives what a clause tells of the place just named the day on which something was done there, where nothing else dates it. */
export function dateThere(view: View, drafts: readonly Draft[], context: BindContext): void {
  if (view.dates.length === 0) return;
  for (const draft of drafts) {
    const { start, end, type, background, rules } = draft;
    if (start || end || background || type === 'summit' || rules.includes('again')) continue;
    const date = dayThere(view, draft);
    if (date) give(draft, resolveDate(date, dateContext(context, draft.time)), date);
  }
}

function dayThere(view: View, { at }: Draft): DateMention | null {
  const { dates } = view;
  const where = whereOf(view, at);
  if (where < 0) return null;
  const date = dates.findLast((one) => one.to < where && where - one.to <= PLACED);
  if (!date || !isDay(date) || date.end || dates.some((one) => one.from > where)) return null;
  const placed = view.mentions.some(
    (one) => one.link === 'at' && one.from >= date.to && one.from - date.to <= 3 && one.to <= where,
  );
  if (!placed || view.triggers.some(({ from }) => from > date.to && from < where)) return null;
  return isDone(view, date) ? date : null;
}

/** Whether a participle stands right before a day: `signé le`, `was initialled on`. */
function isDone(view: View, { from }: DateMention): boolean {
  for (let at = from - 1; at >= from - 2 && at >= view.from; at -= 1) {
    const form = view.reading.tokens[at]?.form;
    if (form?.kind === 'word' && form.length > 4) return hasPastEnding(view, at);
  }
  return false;
}

/** The relative word of a place in whose clause a token stands; -1 for none. */
function whereOf({ reading, from }: View, at: number): number {
  for (let back = at - 1; back >= from && back >= at - CLAUSE; back -= 1) {
    if (/^[,;:(]$/.test(reading.norm(back))) return -1;
    if (reading.word('where', back)) return back;
  }
  return -1;
}
