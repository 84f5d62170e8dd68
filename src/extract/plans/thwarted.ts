/**
 * What came between a plan and its journey: `was due in Vientiane on Saturday, will stay in Bangkok`, `qu'Oslo attendait lundi, n'a pas
 * décollé`. It says nothing by itself: only of what is told as a plan.
 */
import type { Draft } from '../draft';
import { AUXILIARY } from '../verbs/auxiliary';
import { clauseAround, wordBetween, type View } from '../view';
import { DENIED_PLAN } from './change';

/** What a sentence says to have kept somebody from a journey, or that he is at home; null where it says nothing of the kind. `draft`: the plan. */
export function thwartedIn(view: View, draft: Draft): Draft['status'] {
  const at = wordBetween(view, 'thwarted', view.from, view.to);
  // Who stays away from a gathering only misses it.
  if (at >= 0 && draft.type !== 'summit' && !isAnothers(view, draft, at))
    return { value: 'cancelled', from: at, to: view.reading.word('thwarted', at), rule: DENIED_PLAN };
  return staysHome(view, draft);
}

/** `Sunak is due in Oslo on Monday, but Scholz will not attend`: what is told, behind a plan, of somebody who has no part in it. */
export const isAnothers = ({ mentions }: View, draft: Draft, at: number): boolean => {
  const own = [...draft.visitors, ...draft.participants].map(({ value }) => value);
  const who = mentions.findLast(({ kind, link, to }) => kind !== 'party' && link === null && to <= at);
  return (
    !!who && who.from > draft.at && who.codes.length > 0 && !who.codes.some((code) => own.includes(code))
  );
};

/** `restera à Chișinău`, `is staying in Bangkok`. */
function staysHome(view: View, { visitors }: Draft): Draft['status'] {
  const { reading, mentions, to } = view;
  for (
    let at = wordBetween(view, 'remains', view.from, to);
    at >= 0;
    at = wordBetween(view, 'remains', at + 1, to)
  ) {
    const end = reading.word('remains', at);
    const place = mentions.find((one) => one.from >= end && one.from - end <= BESIDE);
    if (place?.placeLike && place.link === 'at' && visitors.some(({ value }) => value === place.codes[0]))
      return { value: 'cancelled', from: at, to: end, rule: DENIED_PLAN };
  }
  return null;
}

/** Tokens from a verb of staying to where somebody stays, at most. */
const BESIDE = 2;

/** Whether an engagement is told as something that was to be: by its verb (`attendu`), or by an auxiliary before it (`was to have dined`). */
export function wasPlanned(view: View, draft: Draft): boolean {
  if (draft.unfulfilled) return true;
  if (view.triggers.some(({ from, verb }) => verb?.planned === true && draft.triggers.includes(from)))
    return true;
  const [from] = clauseAround(view, draft.at);
  const at = wordBetween(view, 'wasToHave', from, draft.at + AHEAD);
  return (
    at >= 0 &&
    !view.triggers.some(
      (one) =>
        one.kind === 'verb' &&
        one.from > at &&
        one.to <= draft.at &&
        !view.reading.anyWord(AUXILIARY, one.from),
    )
  );
}

/** Tokens from where a draft stands to the auxiliary of its plan, at most. */
const AHEAD = 2;
