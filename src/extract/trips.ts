/** Trips to a gathering, or to talks in a third country: no visits beside it, unless the text calls them so. */
import { addPeople, merge } from './assemble';
import type { Draft } from './draft';
import { isAbsent } from './gathering/absence';
import { STATUS_WORDS } from './plans/change';
import { codes, overlaps } from './same';
import { isSeatOf } from './seats';
import type { Reading } from './text/recognise';
import type { View } from './view';

/** What the sentence of a trip says. */
type Words = Pick<View, 'reading' | 'dates'>;

/** A trip to a gathering, or to talks in a third country, is no visit beside it, unless the text calls it one: who travels takes part. */
export function joinTrips(drafts: readonly Draft[], told: readonly Draft[], view: View): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) joined.push(...joinTrip(draft, drafts, told, view));
  return joined;
}

/** What stands of a draft beside the others of its sentence: itself, or nothing. */
function joinTrip(draft: Draft, others: readonly Draft[], told: readonly Draft[], view: View): Draft[] {
  const { reading, dates } = view;
  if (draft.type !== 'visit') return [draft];
  if ((dates.length === 0 || arrives(draft)) && joinAsGuest(draft, told.at(-1), reading)) return [draft];
  if (others.some((one) => isReceivedFor(draft, one))) return [];
  const goal = others.find((one) => isTripTo(draft, one, reading) || isStopAt(draft, one));
  if (goal) {
    if (!isChanged(draft, reading)) {
      merge(goal.participants, draft.visitors);
      addPeople(goal, draft, reading);
    }
    return [];
  }
  const isHalt = isMereHalt(draft, reading);
  if (!isMereTrip(draft) && !isHalt) return [draft];
  const talks = isCalledVisit(draft, reading) ? undefined : others.find((one) => isTalksThere(draft, one));
  if (talks) return joinTalks(draft, talks, { reading, dates });
  if (isHalt) return [draft];
  const summit =
    others.find((one) => one.type === 'summit' && one.at > draft.at && leadsThere(draft, one)) ??
    [...told].reverse().find((one) => leadsBack(draft, one) && !isOfOtherMonth(one, dates));
  if (!summit) return [draft];
  const before = !others.includes(summit);
  if (summit.hosts.length === 0) summit.hosts = draft.hosts;
  if (!summit.place && draft.place) summit.place = draft.place;
  if (!before || !isMissed(draft, view)) {
    merge(summit.participants, draft.visitors);
    addPeople(summit, draft, reading);
  }
  // With two dates the first is the journey's own.
  if (dates.length < 2 && !before) return [];
  draft.rules = ['void'];
  return [draft];
}

/** `who had been expected, did not show up`: who was to travel to the gathering told before, the last of whom the sentence speaks, and is away. */
function isMissed({ visitors }: Draft, view: View): boolean {
  const last = view.mentions.findLast(({ kind }) => kind !== 'party');
  return (
    last !== undefined &&
    visitors.some(({ from, to }) => from < last.to && last.from < to) &&
    isAbsent(view, last)
  );
}

/** Tells talks at the end of a trip instead of the trip; where it may have a day of its own it keeps that, and nothing else. */
function joinTalks(trip: Draft, talks: Draft, { reading, dates }: Words): Draft[] {
  talks.place ??= trip.place;
  addPeople(talks, trip, reading);
  if (dates.length > 1) {
    trip.rules = ['void'];
    return [trip];
  }
  // `arrived in Muscat on Saturday to meet X`: the day of the trip is that of the talks.
  const isPast = trip.time === 'past' && dates.some(({ from }) => from < talks.at);
  if (isPast) talks.time = 'past';
  return [];
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
  'tour-noun',
  'outset',
  'weak',
  'together',
  'located',
  'on-the-spot',
  'return',
]);

const isMereTrip = (draft: Draft): boolean =>
  !draft.background && draft.rules.every((rule) => TRIP_RULES.has(rule)) && draft.level === null;

/** `De passage à New York, X s'est attablé avec Y`: a halt told by no more than its noun. */
const isMereHalt = ({ at, level, rules }: Draft, reading: Reading): boolean =>
  level === null &&
  rules.every((rule) => rule === 'visit-noun' || rule === 'weak') &&
  reading.word('halts', at) > 0 &&
  reading.word('of', at - 1) === at;

/** `his trip to the climate summit in Baku`: told by a noun that calls it no visit, and the gathering right behind it. */
const isTripTo = (trip: Draft, summit: Draft, reading: Reading): boolean =>
  summit.type === 'summit' &&
  summit.at > trip.at &&
  summit.at - trip.to <= LED_TO &&
  trip.level === null &&
  reading.word('trips', trip.at) > 0 &&
  trip.rules.every((rule) => rule === 'visit-noun') &&
  leadsThere(trip, summit);

/** `Her next stop is Phnom Penh, where the summit opens`: the stop said to be next is that of the gathering told in its relative clause. */
const isStopAt = ({ rules, level, place, day, start }: Draft, summit: Draft): boolean =>
  summit.type === 'summit' &&
  rules.includes('stop') &&
  rules.every((rule) => STOP_RULES.has(rule)) &&
  [level, day, start].every((told) => told === null) &&
  place !== null &&
  place.value === summit.place?.value &&
  summit.place.from >= place.to &&
  summit.place.from - place.to <= RELATIVE;

const STOP_RULES = new Set(['visit-noun', 'stop', 'weak']);

/** Tokens from a stop to the relative that takes it up: a comma. */
const RELATIVE = 1;

/** Tokens from the noun of a journey to the gathering that it leads to: `to the African Union`. */
const LED_TO = 6;

/** `has cancelled his trip to the summit`: who does not come after all. */
const isChanged = ({ at }: Draft, reading: Reading): boolean =>
  STATUS_WORDS.some((kind) => reading.findWord(kind, at - CHANGED, at) >= 0);

/** Tokens from a word of change to the journey that it changes. */
const CHANGED = 4;

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

/** `will visit`, `fera une visite`: the verb, or a noun within it, says that it is one. */
function isCalledVisit({ at, to, rules }: Draft, reading: Reading): boolean {
  if (rules.includes('visit')) return true;
  for (let inner = at + 1; inner < to; inner += 1)
    if (
      reading
        .hit('trigger', inner)
        ?.entries.some((entry) => entry.kind === 'noun' && entry.frame === 'visit-noun')
    )
      return true;
  return false;
}

/** `flies to Singapore, where he will meet Kim Jong-un`: talks with somebody of a third country, at the end of a trip that nobody receives. */
const isTalksThere = (trip: Draft, talks: Draft): boolean =>
  talks.type === 'meeting' &&
  talks.at > trip.at &&
  !talks.video &&
  !talks.background &&
  !talks.rules.includes('void') &&
  !trip.tour &&
  trip.hosts.length === 1 &&
  (talks.place === null || talks.place.code === trip.hosts[0]?.value) &&
  trip.people.every(({ code }) => code !== trip.hosts[0]?.value) &&
  overlaps(trip.visitors, talks.participants) &&
  !overlaps(trip.hosts, talks.participants) &&
  !isSeatOf(talks.participants, trip.hosts[0]?.value ?? '');

const leadsThere = (trip: Draft, summit: Draft): boolean =>
  summit.hosts.length === 0 || overlaps(trip.hosts, summit.hosts);

const leadsBack = (trip: Draft, summit: Draft): boolean =>
  summit.type === 'summit' &&
  !summit.background &&
  !isStayBefore(trip, summit) &&
  (isReturn(trip, summit) ||
    ((trip.rules.includes('travel') || trip.rules.includes('located')) &&
      (overlaps(trip.hosts, summit.hosts) || isThere(trip, summit))));

/** `The three meet in Canberra on Monday. Ardern is expected there in December`: a month without a day, in which the gathering is not. */
const isOfOtherMonth = ({ start }: Draft, dates: Words['dates']): boolean => {
  const month = start ? Number(start.value.edtf.slice(5, 7)) : NaN;
  return dates.some(
    (one) =>
      one.start?.month !== undefined && one.start.day === undefined && month > 0 && one.start.month !== month,
  );
};

/** `had been in Kyiv on Saturday`: a stay that was over when others met there. */
const isStayBefore = (trip: Draft, summit: Draft): boolean =>
  trip.anterior && !summit.anterior && trip.rules.includes('weak');

/** `is back from Kigali, where she attended the summit`: the trip led there. */
const isReturn = (trip: Draft, summit: Draft): boolean =>
  trip.rules.includes('return') &&
  (overlaps(trip.hosts, summit.hosts) || (summit.hosts.length === 0 && summit.sentence === trip.sentence));

/** Who takes part in a gathering told without its place, and does something somewhere, does it there. */
const isThere = (trip: Draft, summit: Draft): boolean =>
  summit.hosts.length === 0 &&
  (trip.rules.includes('on-the-spot') || trip.rules.includes('located')) &&
  overlaps(trip.visitors, summit.participants);
