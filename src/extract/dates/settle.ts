/** What is left to decide of the days of an engagement when its text is read. */
import { day, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { endAfter } from './resolve';
import { LONGEST_STAY } from './stay-length';

/** Whether its two days are no farther apart than those of a stay. */
function isStay({ start, end }: Draft): boolean {
  const [first, last] = [start && parseEdtf(start.value.edtf), end && parseEdtf(end.value.edtf)];
  return !first || !last || last.from - first.from <= LONGEST_STAY;
}

/** At the end of the text: a last day that no first day was told for stands for both; an end on the first day is none. */
export function settleDates(draft: Draft, published: Day | null): void {
  // `first set for March, it ended on 22 September`
  if (draft.end && draft.dateRank <= 0 && draft.rules.includes('first-date') && !isStay(draft))
    draft.start = null;
  if (!draft.start && draft.end && (draft.ends || draft.rules.includes('last-day'))) {
    draft.start = draft.end;
    draft.end = null;
  }
  // What begins in the evening and goes on the next day has both days, and whatever does in a text that looks back (`landed on 8 July;
  // the next day he signed`); of what still goes on the last day is not told.
  const { start, seen } = draft;
  const isTwoDays = published === null || draft.rules.includes('evening');
  if (start && !draft.end && !draft.ongoing && seen && isTwoDays && endAfter(start.value.edtf, 2) === seen)
    draft.end = { value: { edtf: seen, rule: 'evening' }, from: start.from, to: start.to, rule: 'evening' };
  if (draft.start && draft.end && draft.end.value.edtf <= draft.start.value.edtf) draft.end = null;
}

/**
 * `who landed in Mumbai on Saturday, flies on to Jakarta on Tuesday`: the last stay begun before publication goes on until the next
 * stop, where that is no more than some days away and nothing says that the stay is over.
 */
export function goOnUntilNext(drafts: readonly Draft[], published: Day | null): void {
  if (published === null) return;
  for (const stay of drafts) {
    const first = firstDay(stay);
    if (first === null || first >= published || stay.ends || stay.status || !stay.opens) continue;
    if (stay.end && stay.end.rule !== 'evening') continue;
    const begins = drafts.flatMap((one) =>
      one !== stay && isTheirs(stay, one) ? (firstDay(one) ?? []) : [],
    );
    if (begins.some((other) => other > first && other <= published)) continue;
    const next = Math.min(...begins.filter((other) => other > published));
    if (next - published > NEXT_WITHIN) continue;
    stay.ongoing = true;
    // A night and a day, with the next stop on the day after, are the whole of a stay.
    if (next - published > 1) stay.end = null;
  }
}

/** A next stop follows no later than this on publication. In days. */
const NEXT_WITHIN = 3;

const isTheirs = ({ visitors }: Draft, other: Draft): boolean =>
  !other.background && other.visitors.some(({ value }) => visitors.some((one) => one.value === value));

/** The first day of a visit that is known to the day. */
function firstDay({ type, start }: Draft): Day | null {
  const first = type === 'visit' && start ? parseEdtf(start.value.edtf) : null;
  return first?.precision === 'day' && !first.approximate ? day(first.from) : null;
}
