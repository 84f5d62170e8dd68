/** The day of what a guest does right before he goes home is the last of his stay: `prays in Jaffna on Saturday before flying home`. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { spanAt } from '../spans';
import { AUXILIARY } from '../verbs/auxiliary';
import { timeOfWord } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import type { BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { leavesFor } from './outset';
import { isEarlier } from './owner';
import { areTogether, closeStay } from './stay';

/** Tokens from the day to the word that leads on, and from that to the verb of going, at most. */
const REACH = 14;
const NEAR = 4;
/** Engagements told before among which the stay is looked for. */
const LOOK_BACK = 4;

/** Ends the stay that a sentence, or the text before it, tells of whoever goes home behind a day. Called when the day is given. */
export function endBeforeHome(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  { told = [], anchor }: BindContext,
): void {
  if (date.kind !== 'date' || date.sense !== 'on' || date.end || !anchor) return;
  const home = goingBehind(view, date);
  if (home < 0) return;
  const last = parseEdtf(anchor);
  if (last?.precision !== 'day') return;
  const isStay = (one: Draft): boolean => {
    const first = one.type === 'visit' && !one.background && !one.status && !one.end && one.start;
    return !!first && first.value.edtf.length === anchor.length && first.value.edtf < anchor;
  };
  const isTheirs = (one: Draft): boolean => isStay(one) && drafts.every((own) => areTogether(one, own));
  const stay = drafts.findLast(isStay) ?? told.slice(-LOOK_BACK).findLast(isTheirs);
  if (stay) closeStay(stay, date, { edtf: anchor, rule: 'before-home' }, timeOfWord(view, home) === 'past');
  // `visited Cairo on Tuesday before flying home`
  const isOver = (one: Draft): boolean =>
    one.type === 'visit' && one.time === 'past' && !one.end && one.start?.value.edtf === anchor;
  const over = view.dates.some((one) => one.from > home) ? undefined : drafts.findLast(isOver);
  if (over) over.ends = true;
}

/** The verb of going that `before`, `then` leads on to behind a day, no other day between; -1 where there is none. */
function goingBehind(view: View, { to }: DateMention): number {
  const { reading } = view;
  for (let at = to; at < Math.min(view.to, to + REACH); at += 1) {
    if (reading.norm(at) === ';' || spanAt(view.dates, at)) return -1;
    // `will see the minister tomorrow and fly home`
    const home = reading.word('and', at) ? reading.word('return', at + 1) : 0;
    if (home - at > 2) return spanAt(view.dates, home) ? -1 : at + 1;
    if (!reading.date('then', at)) continue;
    for (let next = at + 1; next <= at + NEAR && next < view.to; next += 1) {
      const trigger = spanAt(view.triggers, next);
      const goes =
        reading.date('departure', next) !== null ||
        reading.word('return', next) > 0 ||
        (trigger !== undefined && leavesFor(view, { kind: 'trigger', at: next, trigger }));
      if (goes) return spanAt(view.dates, next + 1) ? -1 : next;
    }
  }
  return -1;
}

/** `repartira demain pour la Principauté`: a verb of leaving whose goal is not known. */
export const departs = (view: View, draft: Draft, { at, trigger }: Governor): boolean =>
  trigger !== null &&
  draft.type === 'visit' &&
  draft.hosts.length === 0 &&
  view.reading.date('departure', at) !== null;

/** `reprendra lundi le chemin d'Asmara`, `will be back in Lome on Friday`: whoever goes to his own country, where nobody is a guest. */
export function goesToHisOwn({ reading }: View, draft: Draft, { trigger }: Governor): boolean {
  if (trigger?.kind !== 'verb' || trigger.frame !== 'travel' || !draft.triggers.includes(trigger.from))
    return false;
  if (draft.type !== 'visit' || !draft.rules.includes('void') || draft.hosts.length === 0) return false;
  const isOwn = draft.visitors.every(({ value }) => draft.hosts.some((host) => host.value === value));
  // `sera lundi à Asmara`: whoever is at home on a day may have come long before.
  const isThere = reading.anyWord(AUXILIARY, trigger.from);
  // `landed at Arlanda on Wednesday`
  const lands = reading.date('arrival', trigger.from) !== null;
  const isOnHisWay = !isThere && (!trigger.weak || lands || trigger.to - trigger.from > 1);
  return isOwn && (isOnHisWay || reading.findWord('return', trigger.from, trigger.to + NEAR) >= 0);
}

/** The stay of a sentence that somebody's way home ends. */
export function stayOf(home: Draft, drafts: readonly Draft[]): Draft | undefined {
  const isTheirs = (draft: Draft): boolean =>
    draft.type === 'visit' &&
    draft !== home &&
    !draft.rules.includes('void') &&
    !isEarlier(draft) &&
    draft.visitors.some((one) => home.visitors.some((other) => other.value === one.value));
  // `got back yesterday from a six-day visit to Australia`
  return (
    drafts.findLast((draft) => draft.at < home.at && isTheirs(draft)) ??
    drafts.find((draft) => draft.at > home.at && !draft.start && isTheirs(draft))
  );
}

/** `quittera Paris samedi, au terme d'une visite`: the place of a stay right behind the verb of leaving that has its day. */
export function isLeft(view: View, { at, type }: Draft, date: DateMention): boolean {
  if (type !== 'visit' || date.end) return false;
  const { kind, trigger } = governorOf(view, date);
  return kind === 'departure' && trigger?.frame === 'leave' && at >= trigger.to && at - trigger.to <= 1;
}

/** A verb of going back, and not of going home (`flew home`). */
const isBack = (returns: number, to: number): boolean => returns > 0 && returns <= to;

/** `returned to Russia in September 2023`: who goes back to where he is not at home begins a stay, and ends none. */
export const goesBackAbroad = ({ reading }: View, draft: Draft, { trigger }: Governor): boolean =>
  trigger?.kind === 'verb' &&
  isBack(reading.word('return', trigger.from), trigger.to) &&
  draft.type === 'visit' &&
  draft.triggers.includes(trigger.from) &&
  !draft.rules.includes('return') &&
  draft.hosts.some((host) => host.from >= trigger.to);
