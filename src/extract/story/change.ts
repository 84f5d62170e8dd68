/** What a sentence says became of a plan that only the next one tells: `Hurricane makes Biden put off Germany`, and then `was to land on Thursday`. */
import type { Draft } from '../draft';
import { changeTold } from '../plans';
import type { View } from '../view';

/** A change of plan with the sentence that tells it. */
export interface Change {
  readonly status: Draft['status'];
  readonly sentence: number;
}

/** What a sentence says became of a plan; null where it says nothing of one. */
export function changeOf(view: View): Change | null {
  const status = changeTold(view);
  return status && { status, sentence: view.sentence.index };
}

/** Gives a change to what the next sentence tells as a plan of which nothing came. */
export function recallChange(change: Change | null, drafts: readonly Draft[]): void {
  if (!change) return;
  for (const draft of drafts)
    if (draft.unfulfilled && !draft.background && draft.sentence - change.sentence === 1)
      draft.status ??= change.status;
}
