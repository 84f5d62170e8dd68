/** What became of a plan, in words that tell it only at the end of their clause. */
import type { Draft } from '../draft';
import { wordBetween, type View } from '../view';

/** `the trip is off`, `la visite attendra`: words that tell what became of a plan only where nothing of their clause follows. */
export function saidLast(view: View, draft: Draft, to: number): Draft['status'] {
  const noun = view.triggers.find((one) => one.kind === 'noun' && one.from === draft.triggers[0]);
  return noun ? lastSaid(view, noun.to, to) : null;
}

/** Such words between two tokens. */
export function lastSaid(view: View, from: number, to: number): Draft['status'] {
  for (const [kind, value] of SAID_LAST) {
    const at = wordBetween(view, kind, from, to);
    if (at < 0) continue;
    const end = view.reading.word(kind, at);
    // `46 of the barriers were gone`: a verb alone may be of something else.
    const isBare = kind === 'isOff' && end === at + 1;
    if (!isBare && endsClause(view, end)) return { value, from: at, to: end, rule: null };
  }
  return null;
}

const SAID_LAST = [
  ['isOff', 'cancelled'],
  ['waits', 'postponed'],
] as const;

/** Whether a mark, the end of the sentence or what gives a reason stands at a token. */
const endsClause = ({ reading, to }: View, at: number): boolean =>
  at >= to ||
  reading.tokens[at]?.form.kind === 'punctuation' ||
  reading.word('and', at) > 0 ||
  reading.word('but', at) > 0 ||
  reading.word('causes', at) > 0;
