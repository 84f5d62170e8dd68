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
  if (governor.kind !== 'other') return null;
  if (draft.type === 'visit') {
    const isThen = isDoneThere(view, draft, date) || isSaidOn(view, draft, date, governor);
    return isThen ? { kind: 'act', at: governor.at, trigger: null } : null;
  }
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

/**
 * `condemned Russia in Wellington on Monday after meeting X`, `a salué Y lundi à Lisbonne, après avoir rencontré X`: what somebody does
 * at the place of his visit, with the day and the place side by side, and the talks behind `after`.
 */
function isDoneThere(view: View, { place, at: told }: Draft, date: DateMention): boolean {
  if (!place || told < date.to || date.end) return false;
  const behind = place.from >= date.to ? place.to : date.to;
  const gap = place.from >= date.to ? place.from - date.to : date.from - place.to;
  if (gap < 0 || gap > BESIDE || behind > told) return false;
  const at = view.reading.norm(behind) === ',' ? behind + 1 : behind;
  return view.reading.word('after', at) > 0 && told - at < AFTER;
}

/** `said on Monday during a visit to Brasília that`, `a déclaré lundi, après un entretien avec X, que`: what is said on that occasion is said on its day. */
function isSaidOn(
  { reading }: View,
  { at: told, time }: Draft,
  { to, end }: DateMention,
  governor: Governor,
): boolean {
  if (time === 'future' || end || told < to || !reading.word('say', governor.at)) return false;
  const at = reading.norm(to) === ',' ? to + 1 : to;
  return reading.word('circumstance', at) > 0 && !reading.word('aheadOf', at) && told - at <= AFTER;
}

/** Tokens between a day and its place, and from `after` to the word of talks, at most. */
const BESIDE = 2;
const AFTER = 8;

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
