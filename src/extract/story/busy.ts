/** Who did something else before a visit that is still to come, or will not: he is named for that. */
import type { Draft } from '../draft';
import type { Actor } from '../registry';
import { hasPastEnding } from '../verbs/word-time';
import { readVerbGroup } from '../verbs/tense';
import type { View } from '../view';

/** Whether an engagement lies ahead, or was put off or called off: nobody has done anything there yet. */
export const isNotYet = ({ time, status, type }: Draft): boolean =>
  type === 'visit' && (time === 'future' || status?.value === 'postponed' || status?.value === 'cancelled');

/** Whether what a sentence without an engagement tells of somebody is over, or he is another of the country whose traveller is known. */
export const isNamedForOther = (view: View, actor: Actor, draft: Draft): boolean =>
  didBefore(view, actor) || (draft.status !== null && isOtherTraveller(view, actor, draft));

/** `X avait reconnu la frontière`, `Y a été reçu en mars par X`: what he did then was done before. */
export const didBefore = (view: View, actor: Actor): boolean => hasDone(view, actor) || isPartOfPast(view);

/** `X had recognised`: a pluperfect right behind his name. */
export function hasDone(view: View, { mention: { to } }: Actor): boolean {
  const { reading } = view;
  const had = [0, 1, 2].map((on) => to + on).find((at) => reading.word('had', at) > 0);
  return had !== undefined && [1, 2, 3].some((on) => hasPastEnding(view, had + on));
}

/** Whether the sentence tells with a verb of visiting or receiving what is over. */
const isPartOfPast = (view: View): boolean =>
  view.triggers.some((one) => one.kind === 'verb' && !one.weak && readVerbGroup(view, one).time === 'past');

/** Whether somebody of the country that travels is not whom the text has named as its traveller. */
export function isOtherTraveller(
  { reading }: View,
  { codes, name }: Actor,
  { visitors, people }: Draft,
): boolean {
  if (!name || !visitors.some(({ value }) => codes.includes(value))) return false;
  const last = reading.nameWords(name).at(-1);
  const travellers = people.filter(({ code }) => code !== null && codes.includes(code));
  return travellers.length > 0 && travellers.every((one) => reading.nameWords(one.name).at(-1) !== last);
}
