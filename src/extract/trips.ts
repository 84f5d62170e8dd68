/** Trips to a gathering: no visits beside it, unless the text calls them so. */
import { addPeople, merge } from './assemble';
import type { Draft } from './draft';
import { codes, overlaps } from './same';
import type { Reading } from './text/recognise';

/** A trip to a gathering is no visit beside it, unless the text calls it one: who travels takes part. */
export function joinTrips(
  drafts: readonly Draft[],
  told: readonly Draft[],
  { reading, dates }: { readonly reading: Reading; readonly dates: readonly unknown[] },
): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== 'visit') return [draft];
    if ((dates.length === 0 || arrives(draft)) && joinAsGuest(draft, told.at(-1), reading)) return [draft];
    if (drafts.some((one) => isReceivedFor(draft, one))) return [];
    if (!isMereTrip(draft)) return [draft];
    const summit =
      drafts.find((one) => one.type === 'summit' && one.at > draft.at && leadsThere(draft, one)) ??
      [...told].reverse().find((one) => leadsBack(draft, one));
    if (!summit) return [draft];
    const before = !drafts.includes(summit);
    if (summit.hosts.length === 0) summit.hosts = draft.hosts;
    if (!summit.place && draft.place) summit.place = draft.place;
    merge(summit.participants, draft.visitors);
    addPeople(summit, draft, reading);
    // With two dates the first is the journey's own.
    if (dates.length < 2 && !before && summit.rules.includes('summit-noun')) return [];
    draft.rules = ['void'];
    return [draft];
  });
}

/** Makes the guest and the host of a welcome that is told right after a gathering those who are at it. Whether it was one. */
export function joinAsGuest(draft: Draft, last: Draft | undefined, reading: Reading): boolean {
  if (!last || !(isWelcome(draft, last) || areThere(draft, last))) return false;
  merge(last.participants, [...draft.hosts, ...draft.visitors, ...draft.participants]);
  addPeople(last, draft, reading);
  draft.rules = ['void'];
  return true;
}

const TRIP_RULES = new Set([
  'travel',
  'visit',
  'leave',
  'outset',
  'weak',
  'together',
  'located',
  'on-the-spot',
  'return',
]);

const isMereTrip = (draft: Draft): boolean =>
  !draft.background && draft.rules.every((rule) => TRIP_RULES.has(rule)) && draft.level === null;

/** `X et Y y participèrent`: two at the gathering, and no meeting of theirs. */
const areThere = ({ type, rules, place }: Draft, summit: Draft): boolean =>
  type === 'meeting' &&
  rules.every((rule) => rule === 'together') &&
  rules.length > 0 &&
  summit.type === 'summit' &&
  (place === null || place.value === summit.place?.value);

/** `À son arrivée, X a été accueilli par Y`: the noun of arriving is a weak one of visiting. */
const WELCOME_RULES = new Set(['receive', 'placeless', 'visit-noun']);

/** `Arrivé samedi, X a été accueilli par Y`: the day is that of coming. */
const arrives = ({ rules }: Draft): boolean => rules.includes('travel') && rules.includes('receive');

/** `The summit opens on Tuesday. Ramaphosa will host Xi and Modi`, `X made an appeal there beside Y`: guests of the gathering, where no day of their own is told. */
const isWelcome = (draft: Draft, summit: Draft): boolean =>
  (draft.rules.includes('receive') || draft.rules.includes('together')) &&
  draft.rules.every((rule) => WELCOME_RULES.has(rule) || TRIP_RULES.has(rule)) &&
  (!draft.rules.includes('visit-noun') || draft.rules.includes('weak')) &&
  draft.level === null &&
  (draft.place === null || draft.place.value === summit.place?.value) &&
  summit.type === 'summit' &&
  !summit.background &&
  draft.people.length > 1 &&
  overlaps(draft.hosts, summit.hosts);

/** `hosted X and Y for a summit`: no visit beside it. */
const isReceivedFor = (draft: Draft, summit: Draft): boolean =>
  summit.type === 'summit' &&
  summit.at > draft.at &&
  draft.level === null &&
  draft.rules.every((rule) => rule === 'receive') &&
  overlaps(draft.hosts, summit.hosts) &&
  [...draft.visitors, ...draft.hosts].every((read) => codes(summit.participants).includes(read.value));

const leadsThere = (trip: Draft, summit: Draft): boolean =>
  summit.hosts.length === 0 || overlaps(trip.hosts, summit.hosts);

const leadsBack = (trip: Draft, summit: Draft): boolean =>
  summit.type === 'summit' &&
  !summit.background &&
  (isReturn(trip, summit) ||
    ((trip.rules.includes('travel') || trip.rules.includes('located')) &&
      (overlaps(trip.hosts, summit.hosts) || isThere(trip, summit))));

/** `is back from Kigali, where she attended the summit`: the trip led there. */
const isReturn = (trip: Draft, summit: Draft): boolean =>
  trip.rules.includes('return') &&
  (overlaps(trip.hosts, summit.hosts) || (summit.hosts.length === 0 && summit.sentence === trip.sentence));

/** Who takes part in a gathering told without its place, and does something somewhere, does it there. */
const isThere = (trip: Draft, summit: Draft): boolean =>
  summit.hosts.length === 0 &&
  (trip.rules.includes('on-the-spot') || trip.rules.includes('located')) &&
  overlaps(trip.visitors, summit.participants);
