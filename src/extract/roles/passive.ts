/** Whether what a verb tells is done to its subject. */
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** A participle that is no past form, or one behind an auxiliary of the passive. */
export function isPassive(view: View, trigger: Trigger): boolean {
  if (!trigger.tenses.includes('participle')) return false;
  if (!trigger.tenses.includes('past')) return !isPerfect(view, trigger);
  return [1, 2, 3].some((back) =>
    (['was', 'be', 'been', 'willBe'] as const).some(
      (kind) => view.reading.word(kind, trigger.from - back) > 0,
    ),
  );
}

/** `a rencontré`, `avait ensuite reçu`: a participle behind the auxiliary of what somebody did. */
function isPerfect({ reading }: View, { from }: Trigger): boolean {
  for (let back = from - 1; back >= from - 3; back -= 1) {
    if (reading.word('been', back)) return false;
    if (reading.word('have', back) || reading.word('had', back)) return true;
    if (reading.form(back)?.kind !== 'word') return false;
  }
  return false;
}
