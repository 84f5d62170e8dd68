/** Who is of the visitor's country, and has no part in the visit. */
import type { Draft } from '../draft';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isBesideHim } from '../roles/speaker';
import { hasWord, type View, wordBetween } from '../view';
import { isOtherTraveller } from './busy';

/**
 * `Kevin Rudd called the trip a stunt`: somebody of the country whose traveller the text has named, in a sentence that tells neither that
 * he is with him nor of anything done there.
 */
export function isNoMember(view: View, actor: Actor, draft: Draft): boolean {
  const { mention } = actor;
  if (mention.plural || !isOtherTraveller(view, actor, draft) || !view.mentions.includes(mention))
    return false;
  if (groupOf(view, mention).length > 1 || isBesideHim(view, mention)) return false;
  if (DONE_THERE.some((kind) => hasWord(view, kind, view.from, view.to))) return false;
  // `joins the party`, no `called the trip a stunt`
  const retinue = wordBetween(view, 'retinue', view.from, view.to);
  if (retinue >= 0 && !view.reading.hit('trigger', retinue)) return false;
  return !view.mentions.some(
    ({ placeLike, codes }) => placeLike && draft.hosts.some(({ value }) => codes.includes(value)),
  );
}

/** What tells that somebody is on a journey, or what is done on one. */
const DONE_THERE = ['present', 'company', 'publicActs'] as const;
