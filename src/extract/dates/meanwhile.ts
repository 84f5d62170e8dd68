/** The day of a main clause is that of what goes on at the same time: `signed three texts on Monday as X wrapped up a visit`. */
import type { Draft } from '../draft';
import { dateAround } from '../verbs/around-object';
import { spanAt } from '../spans';
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';
import { isVerbal } from './words';

/** Tokens from the day to the conjunction, from that to the engagement, and from its noun to a verb of beginning or ending, at most. */
const REACH = 24;
const WITHIN = 16;
const BEHIND = 9;

/** What governs the day of a main clause in the clause behind it that tells an engagement and has no day of its own; null where there is none. */
export function meanwhileAt(view: View, draft: Draft, date: DateMention, main: Governor): Governor | null {
  if (date.end || date.sense !== 'on' || draft.at < date.to || draft.type === 'meeting') return null;
  const end = wordBetween(view, 'atEnd', date.to, draft.at);
  const from = end < 0 ? wordBetween(view, 'sameTime', date.to, draft.at) : end;
  if (from < 0 || from - date.to > REACH || draft.at - from > WITHIN) return null;
  if (view.dates.some((one) => one.kind === 'date' && one.from >= date.to)) return null;
  for (let at = date.to; at < from; at += 1) if (/^[;:(]$/.test(view.reading.norm(at))) return null;
  // The verb of the main clause tells the time.
  if (end >= 0) return { kind: 'departure', at: main.at, trigger: null };
  if (draft.time === 'future') return null;
  const trigger = spanAt(view.triggers, draft.at) ?? null;
  const parted = trigger ? dateAround(view, trigger, 'departure') : -1;
  if (parted >= 0) return { kind: 'departure', at: parted, trigger: null };
  const to = trigger?.kind === 'noun' && draft.type === 'summit' ? draft.to + BEHIND : draft.at;
  for (let at = from + 1; at < Math.min(view.to, to); at += 1) {
    if (view.reading.norm(at) === ';') break;
    if (isVerbal(view, 'departure', at)) return { kind: 'departure', at, trigger: null };
    if (isVerbal(view, 'arrival', at)) return { kind: 'arrival', at, trigger: null };
  }
  return trigger && { kind: 'trigger', at: trigger.from, trigger };
}
