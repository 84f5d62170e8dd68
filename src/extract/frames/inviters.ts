/** Who invited a visitor: `at the invitation of`, `at Kenyatta's invitation`, `the visit for which she had invited him`. */
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { isOwner } from '../roles/owner';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import { isOfNextStop } from './next-stop';

/** An invitation stands at most so many tokens from the journey that it is for. */
const REACH = 40;

/** Whose guest the visitor is; empty where nothing says so. */
export function invitersOf(view: View, trigger: Trigger): Mention[] {
  const at = wordBetween(view, 'guest', view.from, view.to);
  if (at < 0) {
    const inviter = invitationOwner(view) ?? inviterBehind(view, trigger);
    return inviter ? [inviter] : [];
  }
  if (Math.abs(at - trigger.from) > REACH || isOfNextStop(view, trigger.to, at)) return [];
  const mention = view.mentions.find((one) => one.from >= at && one.from - at < 8 && one.kind !== 'pronoun');
  return mention ? groupOf(view, mention).slice(0, 1) : [];
}

/** `at Kenyatta's invitation`, `has accepted Kenyatta's invitation and will arrive`. */
function invitationOwner(view: View): Mention | null {
  const { reading, mentions } = view;
  const invites = (one: Mention): boolean =>
    one.kind !== 'pronoun' && isOwner(view, one) && reading.word('invite', one.to + 1) > 0;
  return mentions.find(invites) ?? null;
}

/** `the visit for which Queen Margrethe had invited him`. */
function inviterBehind(view: View, trigger: Trigger): Mention | null {
  const host = view.mentions.find((one) => one.from >= trigger.to && one.from - trigger.to <= 4);
  if (!host || host.link !== null || !view.reading.word('who', host.from - 1)) return null;
  const invites = wordBetween(view, 'invite', host.to, host.to + 3);
  return invites >= 0 && hasWord(view, 'him', invites, invites + 2) ? host : null;
}

/** Who is invited by whom, before the noun of a journey: `X, whom Y had invited on a state visit`, `X, que Y a convié à une visite`; null for none. */
export function invitationBefore(
  view: View,
  { from }: Trigger,
): { readonly guest: Mention; readonly host: Mention } | null {
  const { reading, mentions } = view;
  const invites = wordBetween(view, 'invite', Math.max(view.from, from - INVITED), from);
  const host = mentions.findLast((one) => one.to <= invites && one.kind !== 'party');
  if (!host || host.link !== null || invites - host.to > 2) return null;
  const whom = beforeArticle(reading, host.from) - 1;
  if (!reading.word('whom', whom) || reading.norm(whom - 1) !== ',') return null;
  const guest = mentions.find((one) => one.to === whom - 1 && one.kind !== 'party');
  return guest ? { guest, host } : null;
}

/** From a word of inviting to what it is for, in tokens. */
const INVITED = 8;
