/** A plan that was put off or called off, and another day that is set for it later in the text: one engagement, at its latest date. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';

/** The rule of a status that only tells that a date was changed: on its new date the engagement comes about. */
const LATER_DATE = 'later-date';

/** The rank of a date that is told as a new one. */
const MOVED = 2;

/** Sentences between what became of the old date and the new one, at most. */
const REACH = 3;

/**
 * `called off Wednesday's visit. He will now come on 17 April`, `The visit has been moved to 17 April`: whether a draft tells the new date
 * of one told before.
 */
export function isSetAnew(off: Draft, told: Draft): boolean {
  const isMoved = told.dateRank === MOVED && told.status?.value === 'postponed';
  const isToCome = told.status === null && told.time === 'future' && !told.unfulfilled;
  return (
    off.type === told.type &&
    (isMoved ? isChanged(off) || off.unfulfilled : isToCome && isChanged(off)) &&
    !told.background &&
    isNear(off, told.sentence) &&
    isLater(off, told.start?.value.edtf)
  );
}

/** Whether a draft, told shortly before a sentence, has a date that was given up, and none since. */
export const isOpenAnew = (off: Draft, sentence: number): boolean => isChanged(off) && isNear(off, sentence);

/** Moves a draft to its new date, if that lies behind the old one. */
export function setAnew(off: Draft, { start, end }: Pick<Draft, 'start' | 'end'>): void {
  if (!start || !isLater(off, start.value.edtf)) return;
  off.start = start;
  off.end = end;
  off.dateRank = MOVED;
  off.status = { value: 'postponed', from: start.from, to: start.to, rule: LATER_DATE };
}

const isNear = ({ sentence, background }: Draft, next: number): boolean =>
  !background && next > sentence && next - sentence <= REACH;

const isChanged = ({ status, dateRank }: Draft): boolean =>
  status !== null && status.rule !== LATER_DATE && dateRank < MOVED;

/** Whether a day lies behind the old date. */
function isLater({ start, end }: Draft, edtf: string | undefined): boolean {
  const last = start && parseEdtf((end ?? start).value.edtf);
  const next = edtf === undefined ? null : parseEdtf(edtf);
  return !!last && !!next && next.from >= last.to;
}
