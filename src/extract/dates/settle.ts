/** What is left to decide of the days of an engagement when its text is read. */
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
export function settleDates(draft: Draft): void {
  // `first set for March, it ended on 22 September`
  if (draft.end && draft.dateRank <= 0 && draft.rules.includes('first-date') && !isStay(draft))
    draft.start = null;
  if (!draft.start && draft.end && (draft.ends || draft.rules.includes('last-day'))) {
    draft.start = draft.end;
    draft.end = null;
  }
  // What begins in the evening and goes on the next day has both days; of what still goes on the last day is not told.
  const { start, seen } = draft;
  if (
    start &&
    !draft.end &&
    !draft.ongoing &&
    seen &&
    draft.rules.includes('evening') &&
    endAfter(start.value.edtf, 2) === seen
  )
    draft.end = { value: { edtf: seen, rule: 'evening' }, from: start.from, to: start.to, rule: 'evening' };
  if (draft.start && draft.end && draft.end.value.edtf <= draft.start.value.edtf) draft.end = null;
}
