/** The day on which something is said, where it is that of the gathering or of the talks as well. */
import type { Draft } from '../draft';
import type { View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';

/**
 * `told their army chiefs on Saturday, at a joint summit in Dar es Salaam`: what is
 * said at a gathering is said on its day, and what is said after talks on theirs; null for what is said elsewhere.
 */
export function saidAt(view: View, draft: Draft, date: DateMention, governor: Governor): Governor | null {
  if (governor.kind !== 'other' || draft.type === 'visit') return null;
  // `ont adopté vendredi, lors du sommet`: whatever was done on that occasion was done on its day.
  if (draft.type === 'summit' && isOccasion(view, date.to, draft.at)) return governor;
  if (!view.reading.word('say', governor.at)) return null;
  if (isSaidAfter(view, draft, date)) return { kind: 'act', at: governor.at, trigger: null };
  if (draft.type !== 'summit' || draft.at < date.to) return null;
  for (let back = draft.at - 1; back >= date.to && back >= draft.at - 5; back -= 1) {
    if (view.reading.word('at', back)) return governor;
    if (view.reading.tokens[back]?.form.kind !== 'word') return null;
  }
  return null;
}

/** `on Friday, during the MERCOSUR`, `vendredi, lors du`: a preposition of occasion right behind the date, and right before the gathering. */
function isOccasion({ reading }: View, from: number, to: number): boolean {
  const at = reading.norm(from) === ',' ? from + 1 : from;
  return (
    at < to &&
    to - at <= OCCASION &&
    (reading.word('occasion', at) > 0 || (at > from && reading.word('at', at) > 0))
  );
}

/** Tokens from the preposition to the noun of a gathering: `during the 40th extraordinary MERCOSUR`. */
const OCCASION = 6;

/** `said late on Wednesday after hours of talks`, `After a day of talks, they said on Monday`. */
function isSaidAfter({ reading, from }: View, draft: Draft, date: DateMention): boolean {
  if (draft.at < date.from) return reading.word('after', from) > 0 && draft.at - from < 10;
  return reading.word('after', date.to) > 0 && draft.at - date.to < 8;
}
