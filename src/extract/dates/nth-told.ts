/** A day counted within what was told before: `Le second jour, il`, `On the last day a summit was held`. */
import { day, formatIsoDay, parseIsoDay } from '../../engagement/day';
import type { Draft } from '../draft';
import type { View } from '../view';
import type { BindContext } from './give';

/** Gives a draft beside whose words a day is counted that day of what was told last, and its place if it has none. */
export function giveDayWithinTold(view: View, draft: Draft, { told }: BindContext): void {
  const word = dayCounted(view, draft);
  const stay = word && told?.findLast((one) => one.start !== null && one.end !== null && !one.background);
  if (!word || !stay?.start || !stay.end) return;
  const [first, last] = [stay.start, stay.end].map((one) => parseIsoDay(one.value.edtf));
  if (first == null || last == null) return;
  const date = word.nth < 0 ? last : day(first + word.nth - 1);
  if (date > last) return;
  const { from, to } = word;
  draft.start = { value: { edtf: formatIsoDay(date), rule: RULE }, from, to, rule: RULE };
  if (draft.type !== 'visit' && !draft.video && draft.hosts.length === 0) draft.place ??= stay.place;
}

const RULE = 'day-of-told';

/** `the second day`, `le dernier jour`: its number, -1 for the last one. */
function dayCounted(
  { reading, from, to }: View,
  { at }: Draft,
): { nth: number; from: number; to: number } | null {
  const end = Math.min(to, at + REACH);
  for (let word = Math.max(from, at - REACH); word < end; word += 1) {
    const last = reading.date('last', word) ?? reading.date('lastOf', word);
    const ordinal = last ? null : reading.date('ordinal', word);
    const unit = last ?? ordinal;
    if (!unit || reading.date('unit', unit.to)?.text !== 'day') continue;
    return { nth: last ? -1 : (ordinal?.value ?? 1), from: word, to: unit.to + 1 };
  }
  return null;
}

/** Tokens between a day and what was on it, at most. */
const REACH = 10;
