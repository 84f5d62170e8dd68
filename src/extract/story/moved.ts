/** A gathering that was put off and held, or set, later: it is told by its new date alone. */
import type { Draft } from '../draft';

/** Sentences between what became of the old date and the new one, at most. */
const BESIDE = 3;

/** `The next, due in Toronto in 2015, was put off and finally hosted in Ottawa on 29 June 2016`: whether another draft tells when it was held. */
export const isMovedOn = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.type === 'summit' &&
  draft.status?.value === 'postponed' &&
  draft.start !== null &&
  drafts.some((other) => isHeldLater(draft, other));

function isHeldLater(draft: Draft, other: Draft): boolean {
  const { type, status, start, series, sentence } = other;
  if (type !== 'summit' || status !== null || start === null || series !== draft.series) return false;
  // Without a name it is the same only where one of the two points to the other.
  if (series === null && !isEdition(draft) && !isEdition(other)) return false;
  const isLater = start.value.edtf > (draft.start?.value.edtf ?? '');
  return isLater && Math.abs(sentence - draft.sentence) <= BESIDE;
}

const isEdition = ({ rules }: Draft): boolean => rules.includes('edition') || rules.includes('anaphora');
