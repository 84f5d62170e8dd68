/** Whose something is: a visit that a noun names, or any thing. */
import type { Mention } from '../mention';
import { isGovernedBy } from './before';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';

/** `Keïta's reinstatement`, `the king's envoys`: a thing of somebody's, who does nothing himself. */
export const isOwner = (view: View, mention: Mention): boolean => /^'s?$/.test(view.reading.norm(mention.to));

/** Whether a possessive stands before a noun: `his visit`, `sa visite`; behind an article it is another's (`took their cue from the visit`). */
export function hasPossessive(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= view.from && back >= trigger.from - 5; back -= 1) {
    if (view.reading.word('his', back)) return true;
    if (view.reading.word('articles', back)) return false;
    if (view.reading.tokens[back]?.form.kind === 'punctuation') return false;
    if (view.mentions.some((mention) => mention.from <= back && back < mention.to)) return false;
  }
  return false;
}

/** `Erdogan, dont le voyage`, `Erdogan, whose visit`: who stands before the relative. */
function antecedentOf(view: View, trigger: Trigger): Mention | null {
  const { reading } = view;
  for (let at = trigger.from - 1; at > view.from && at >= trigger.from - 3; at -= 1) {
    if (!reading.word('whose', at)) continue;
    const end = reading.norm(at - 1) === ',' ? at - 1 : at;
    return view.mentions.find((one) => one.to === end && one.kind !== 'party') ?? null;
  }
  return null;
}

/** `The minister's talks will prepare the visit`: whose another noun is. */
const isOwnerOfOther = ({ triggers }: View, { to }: Mention, { from }: Trigger): boolean =>
  triggers.some((one) => one.kind === 'noun' && one.from > to && one.to < from);

/** Tokens from somebody to the possessive of his journey, and from its noun to where it led, at most. */
const BEHIND_DOER = 4;

/**
 * `recalled the promises made by Sánchez during his visit to Niger`: of a thing that somebody did or said, right before the possessive,
 * who is not at home where the journey led; null where a verb of visiting says what was done (`was received by X during his visit`).
 */
export function doerBefore(view: View, trigger: Trigger): Mention | null {
  const { reading, mentions, triggers } = view;
  const his = [1, 2, 3].find((back) => reading.word('his', trigger.from - back) > 0);
  const doer = mentions.findLast((one) => one.to < trigger.from);
  if (his === undefined || !doer?.name || doer.link !== 'by') return null;
  // `accompanied by X on her visit`: that of whom he is with.
  if (isGovernedBy(reading, 'company', doer.from)) return null;
  const begin = trigger.from - his;
  if (doer.codes.length !== 1 || doer.to >= begin || begin - doer.to > BEHIND_DOER) return null;
  for (let at = doer.to; at < begin; at += 1)
    if (reading.tokens[at]?.form.kind !== 'word' || reading.word('and', at)) return null;
  const place = mentions.find((one) => one.placeLike && one.from >= trigger.to);
  const isAbroad = place !== undefined && place.codes.every((code) => !doer.codes.includes(code));
  if (!isAbroad || place.from - trigger.to > BEHIND_DOER) return null;
  return triggers.some((one) => one.to <= doer.from && doer.from - one.to <= BEHIND_DOER) ? null : doer;
}

/** The owner of a noun: `Putin's visit`, `the president's state visit`. */
export function ownerOf(view: View, trigger: Trigger): Mention | null {
  const antecedent = antecedentOf(view, trigger);
  if (antecedent) return antecedent;
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > trigger.from) continue;
    if (
      isOwner(view, mention) &&
      trigger.from - mention.to <= 6 &&
      wordBetween(view, 'at', mention.to, trigger.from) < 0 &&
      !isOwnerOfOther(view, mention, trigger)
    )
      return mention;
    if (trigger.from - mention.to > 6) return null;
  }
  return null;
}
