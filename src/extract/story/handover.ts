/** What is told of an engagement by words that become none of their own: their days, their length, their level. */
import { applyLength } from '../dates/count';
import { isBeforeSeen } from '../dates/give';
import { isJourney } from '../presence/itinerary';
import { inferred, type Draft } from '../draft';
import { firmer } from '../plans/change';

/** A later sentence takes up words of travel no farther back than this, in sentences. */
const REACH = 1;

/** `arrivé mercredi pour une visite de quatre jours`: gives to one of the engagements beside it what it lacks; whether it did. */
export function handOver(dropped: Draft, told: readonly Draft[]): boolean {
  if (dropped.rules.includes('void') || dropped.rules.includes('prepared') || dropped.background)
    return false;
  if (!dropped.start && !dropped.days && !dropped.level) return false;
  const fitting = told.filter((draft) => fits(dropped, draft));
  const [first] = fitting.sort((a, b) => Math.abs(a.at - dropped.at) - Math.abs(b.at - dropped.at));
  if (!first) return false;
  const isOrdered = !first.end || !dropped.start || first.end.value.edtf > dropped.start.value.edtf;
  if (!first.start && dropped.start && isOrdered) {
    first.start = dropped.start;
    first.end ??= dropped.end;
    first.dateRank = dropped.dateRank;
    first.opens = dropped.opens;
  } else if (dropped.opens && dropped.start && isBeforeSeen(first, dropped.start.value.edtf)) {
    first.start = dropped.start;
    first.end ??= dropped.end;
    first.opens = true;
  }
  first.days ??= dropped.days;
  if (first.type === 'visit') first.level ??= dropped.level;
  first.status = firmer(first.status, dropped.status);
  first.ends ||= dropped.ends;
  applyLength(first);
  return true;
}

/** Whether a draft that nothing became of yet may be taken up by the next sentence. */
export const isPending = (draft: Draft): boolean =>
  (draft.type === 'visit' ? draft.visitors.length > 0 : draft.participants.length === 0) &&
  draft.start !== null &&
  !draft.background &&
  !draft.rules.includes('void');

/** Whether a draft is a journey of somebody of whom the text has not said yet where it leads (`sets off for West Africa`). */
export const isUnderway = (draft: Draft): boolean =>
  isJourney(draft) && draft.hosts.length === 0 && draft.status === null;

/** `undertakes a journey tomorrow. He will be in Nairobi first`: the first stop told after a journey has its days. */
export function takeUp(pending: Draft | null, next: Draft): void {
  if (!pending || next.background || next.sentence - pending.sentence > REACH) return;
  if (next.start && !next.rules.includes('arrived')) return;
  if (pending.status || next.anterior !== pending.anterior) return;
  if (
    pending.hosts.length &&
    !pending.hosts.every((one) => next.hosts.some((host) => host.value === one.value))
  )
    return;
  if (pending.type === 'visit' && !next.visitors.some(({ value }) => hasVisitor(pending, value))) return;
  if (pending.type !== 'visit' && next.rules.includes('beside')) return;
  // Of the days of a whole tour its first stop has the first.
  if (pending.tour && pending.hosts.length === 0 && !next.tour) {
    const { start } = pending;
    if (!next.start && start && !(next.end && next.end.value.edtf <= start.value.edtf)) next.start = start;
    return;
  }
  handOver(pending, [next]);
}

/** `will not fly to Beijing. The trip was put off`: what was denied right before says where it would have led. */
export function recallDenied(denied: Draft | null, next: Draft): void {
  if (!denied || next.type !== 'visit' || next.hosts.length > 0 || !next.status) return;
  if (
    next.sentence - denied.sentence !== REACH ||
    !next.visitors.some(({ value }) => hasVisitor(denied, value))
  )
    return;
  next.hosts = inferred(denied.hosts, 'anaphora');
  next.place ??= denied.place;
}

/** A journey that is denied, with where to. */
export const isDenied = (draft: Draft): boolean =>
  draft.type === 'visit' && draft.rules.includes('void') && draft.hosts.length > 0;

const hasVisitor = (draft: Draft, code: string): boolean =>
  draft.visitors.some(({ value }) => value === code);

function fits(dropped: Draft, draft: Draft): boolean {
  // Those who met nobody in particular (`met on 17 May for their sixth summit`) may be those of a gathering.
  const isOpen = dropped.type === 'visit' && dropped.visitors.length === 0;
  if ((dropped.type === 'visit') !== (draft.type === 'visit') && !isOpen) return false;
  if (draft.background) return false;
  const parties = [...draft.visitors, ...draft.hosts, ...draft.participants].map((one) => one.value);
  return [...dropped.visitors, ...dropped.hosts, ...dropped.participants].every(({ value }) =>
    parties.includes(value),
  );
}
