/**
 * `landed in Vanuatu late on Thursday. On Friday he spoke to parliament`: what begins in the evening and goes on the next day has both
 * days, also where that is told by what is no engagement.
 */
import type { Draft } from '../draft';
import { predicateTime } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import { dateContext, type BindContext } from './give';
import { endAfter, resolveDate } from './resolve';

/** Gives stays that begin in the evening the day after it, where their guest is told to do something then. */
export function goOnNextDay(drafts: readonly Draft[], views: readonly View[], context: BindContext): void {
  for (const stay of drafts) {
    const { start } = stay;
    if (stay.type !== 'visit' || !start || stay.end || stay.seen || stay.background || stay.status) continue;
    if (!stay.rules.includes('evening') || stay.time !== 'past' || stay.ongoing) continue;
    const next = endAfter(start.value.edtf, 2);
    if (!next || !drafts.some((one) => followsOn(stay, one, next))) continue;
    const { published, deed } = context;
    for (const view of views) {
      const { index } = view.sentence;
      if (index < stay.sentence || index > stay.sentence + 1 || !isOfGuest(view, stay)) continue;
      const date = view.dates.find(
        (one) =>
          one.from > start.from &&
          isDeed(one) &&
          drafts.every((other) => other.start?.from !== one.from) &&
          resolveDate(one, dateContext({ published, deed, anchor: start.value.edtf }, 'past')).start?.edtf ===
            next,
      );
      if (!date) continue;
      const rule = 'evening';
      stay.end = { value: { edtf: next, rule }, from: date.from, to: date.to, rule };
      break;
    }
  }
}

/** Whether the same people go on elsewhere on that day or the one behind it: only then is the stay known to be no longer. */
function followsOn(stay: Draft, { type, start, visitors, hosts, background }: Draft, day: string): boolean {
  const first = start?.value.edtf ?? '';
  if (type !== 'visit' || background || first < day || first > (endAfter(day, 2) ?? day)) return false;
  const isTheirs = visitors.some(({ value }) => stay.visitors.some((one) => one.value === value));
  return isTheirs && !hosts.some(({ value }) => stay.hosts.some((one) => one.value === value));
}

/** A day on which something was done, and no first or last one. */
const isDeed = ({ kind, sense, end, start }: DateMention): boolean =>
  kind === 'date' && sense === 'on' && !end && start?.month === undefined;

/** Whether a sentence says what somebody of the guest's country did, or `he`, and names no place elsewhere. */
function isOfGuest(view: View, { visitors, hosts }: Draft): boolean {
  const isOf = (sides: Draft['hosts'], codes: readonly string[]): boolean =>
    sides.some(({ value }) => codes.includes(value));
  const isGuest = view.mentions.some(
    ({ kind, link, codes }) =>
      kind !== 'party' && link === null && (codes.length === 0 ? kind === 'pronoun' : isOf(visitors, codes)),
  );
  const isElsewhere = view.mentions.some(
    ({ placeLike, link, codes, deictic }) =>
      placeLike && (link === 'at' || link === 'goal') && deictic === null && !isOf(hosts, codes),
  );
  return isGuest && !isElsewhere && predicateTime(view).time === 'past';
}
