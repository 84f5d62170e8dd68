/** How far a plan was moved: `set for Friday, has been put back by a week`, `glisse de deux jours`; its day is then so much later, or earlier. */
import { day, formatIsoDay } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { wasHeldItself } from '../plans/fulfilled';
import type { View } from '../view';
import type { DateMention } from './expression';
import { read } from './give';
import { governorOf } from './governor';
import { ownerOf } from './owner';

/** From the verb of moving to how far, in tokens: `pushed her 12 August visit to New Delhi back by`. */
const WITHIN = 9;

/** Whether a length says how far something was moved: `pushed back by two weeks`, `reporté de deux jours`. */
export function isDelay(view: View, { from }: DateMention): boolean {
  if (view.reading.word('agent', from - 1)) return true;
  return view.reading.word('of', from - 1) > 0 && movedBefore(view, from, 3) >= 0;
}

/** Moves the day of a plan by the length that its sentence tells. Called when its dates are given. */
export function moveDelayed(view: View, drafts: readonly Draft[]): void {
  for (const date of view.dates) {
    if (date.kind !== 'length' || !isDelay(view, date)) continue;
    const at = movedBefore(view, date.from, WITHIN);
    const draft = at < 0 ? undefined : ownerOf(view, drafts, date, governorOf(view, date));
    const first = draft?.start ? parseEdtf(draft.start.value.edtf) : null;
    if (!draft || draft.end || first?.precision !== 'day' || hasNewDay(view, date)) continue;
    // `Reporté d'une journée, l'entretien s'est tenu vendredi`: the day is the one that it was moved to.
    if (wasHeldItself(view, draft)) continue;
    const isForward = view.reading.date('forward', at) !== null;
    const moved = day(first.from + (isForward ? 0 - date.days : date.days));
    draft.start = read(date, { edtf: formatIsoDay(moved), rule: 'moved-by' }, 'moved-by');
    draft.dateRank = 2;
    if (!isForward) draft.status ??= { value: 'postponed', from: at, to: at + 1, rule: null };
  }
}

/** `pushed back by two weeks, to 22 September`: the day that it was moved to is told. */
const hasNewDay = ({ reading, dates }: View, { to }: DateMention): boolean =>
  dates.some((one) => one.kind === 'date' && one.from >= to && one.from - to <= TO_WITHIN) &&
  [to, to + 1].some((at) => reading.date('movedTo', at) !== null);

/** Tokens from a length to the new day: `, to the`. */
const TO_WITHIN = 3;

/** The verb of moving before a token, or -1. */
function movedBefore({ reading, from: sentence }: View, from: number, within: number): number {
  for (let at = from - 1; at >= sentence && at >= from - within; at -= 1)
    if (reading.date('moved', at) || reading.word('postponed', at)) return at;
  return -1;
}
