/** A gathering of two, which is a visit or a meeting, and the signs that more came than are named. */
import { PARTIES } from '../../engagement/party';
import type { Draft } from '../draft';
import { hasWord, type View } from '../view';
import { isOfFew } from './circle';
import { isGathering, type Extent } from './extent';
import { isAbout } from './theme';

/** Whether those who are named are not all who are at a gathering. */
export const areNotAll = (view: View, draft: Draft, extent: Extent): boolean =>
  draft.series !== null ||
  isOfUnknownBody(view, extent) ||
  isConference(view, extent) ||
  isAbout(view, extent) ||
  isOfFew(view, extent) ||
  // `in the presence of X and Y`: they are not all who came.
  hasWord(view, 'attendance', extent.to, view.to) ||
  isOneOfMany(view, draft, extent);

/** `took part in the climate summit which Emmanuel Macron chairs`, `was invited by X to the summit`: who goes to a gathering is one of many, unless it is told as that of two. */
function isOneOfMany(view: View, { participants }: Draft, extent: Extent): boolean {
  const attended = view.triggers.some(
    (one) =>
      one.frame === 'attend' && !one.weak && (isNear(one.to, extent.from) || isNear(extent.to, one.from)),
  );
  const isInvited = hasWord(view, 'invite', extent.from - INVITED, extent.from);
  if (!(attended || isInvited) || participants.some((read) => read.rule === 'summit-name')) return false;
  return !view.mentions.some(
    (one) =>
      (one.link === 'with' || one.link === 'between') && one.from >= extent.to && one.from - extent.to <= 4,
  );
}

const isNear = (from: number, to: number): boolean => from <= to && to - from < ATTENDED;

/** Between a verb of attending and the gathering, on either side: a day and a place, as in `participeront le 12 avril à Buenos Aires à un`. */
const ATTENDED = 12;

/** From a word of inviting to the gathering, in tokens. */
export const INVITED = 12;

/** `the summit of the Pacific Alliance`: of a body that no table has. */
export function isOfUnknownBody(view: View, { to }: Extent): boolean {
  const { reading } = view;
  const of = reading.word('of', to);
  const at = of && (reading.word('articles', of) || of);
  const form = at ? reading.tokens[at]?.form : undefined;
  return (
    form?.kind === 'word' &&
    form.cap &&
    !view.mentions.some((one) => one.from <= (at || 0) && (at || 0) < one.to)
  );
}

/** `the international conference on Libya`, `the donors' forum`: many come, whoever is named. */
const isConference = (view: View, { from, to }: Extent): boolean => hasWord(view, 'conferences', from, to);

/** A "summit" of two countries is a visit where one is at home, else a meeting. Whether the draft is one. */
export function takeAsBilateral(draft: Draft, view: View): boolean {
  const codes = [...new Set(draft.participants.map((read) => read.value))];
  if (codes.length !== 2 || codes.some((code) => PARTIES.get(code)?.kind !== 'country')) return false;
  if (
    view.mentions.some((mention) => mention.plural && mention.codes.length === 0 && mention.rank === 'head')
  )
    return false;
  const between = view.triggers.some(
    (one) => isGathering(one) && hasWord(view, 'between', one.to, one.to + 3),
  );
  // `le sommet Espagne-Maroc`: its name has no third, nor has another time of it.
  const paired =
    draft.rules.includes('edition') ||
    codes.every((code) =>
      draft.participants.some((read) => read.value === code && read.rule === 'summit-name'),
    );
  if (draft.people.length < 2 && !between && !paired) return false;
  // What two chair together is no meeting of two.
  if (hasWord(view, 'chaired', view.from, view.to)) return false;
  const home = draft.hosts.find((read) => codes.includes(read.value));
  draft.type = home ? 'visit' : 'meeting';
  draft.hosts = home ? [home] : [];
  if (home) {
    draft.visitors = draft.participants.filter((read) => read.value !== home.value);
    draft.participants = [];
  }
  return true;
}
