/** Drafts of sentences to the engagements of a document: what tells the same is joined, what is told in passing is completed. */
import { parseEdtf } from '../engagement/edtf';
import type { Day } from '../engagement/day';
import { applyLength } from './dates/count';
import { noteSeen } from './dates/give';
import { isVisitSetOutFor } from './dates/outset';
import type { Draft, DraftPerson, Read } from './draft';
import { firmer } from './plans';
import { hostsAtSeat, isAtSeat, isSeatOf } from './seats';
import { fold } from './text/tokens';
import type { Reading } from './text/recognise';

/** A trip to a gathering is no visit beside it, unless the text calls it one: who travels takes part. */
export function joinTrips(
  drafts: readonly Draft[],
  told: readonly Draft[],
  { reading, dates }: { readonly reading: Reading; readonly dates: readonly unknown[] },
): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== 'visit') return [draft];
    const last = told.at(-1);
    if (last && dates.length === 0 && isWelcome(draft, last)) {
      merge(last.participants, [...draft.hosts, ...draft.visitors]);
      addPeople(last, draft, reading);
      draft.rules = ['void'];
      return [draft];
    }
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

/** `The summit opens on Tuesday. Ramaphosa will host Xi and Modi`: guests of the gathering, where no day of their own is told. */
const isWelcome = (draft: Draft, summit: Draft): boolean =>
  draft.rules.includes('receive') &&
  draft.rules.every((rule) => rule === 'receive' || TRIP_RULES.has(rule)) &&
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

/** Joins the drafts of one sentence that tell one engagement. */
export function joinInSentence(drafts: readonly Draft[], reading: Reading): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const same = joined.findLast((other) => canJoin(other, draft, true));
    if (same) absorb(same, draft, reading);
    else joined.push(draft);
  }
  return joined;
}

const codes = (reads: readonly Read<string>[]): string[] => reads.map((read) => read.value);
const overlaps = (a: readonly Read<string>[], b: readonly Read<string>[]): boolean =>
  codes(a).some((code) => codes(b).includes(code));
const agrees = (a: readonly Read<string>[], b: readonly Read<string>[]): boolean =>
  a.length === 0 || b.length === 0 || overlaps(a, b);

/** Whether two drafts may tell the same engagement. `close`: they stand in one sentence. */
export function canJoin(a: Draft, b: Draft, close: boolean): boolean {
  if (a.rules.includes('void') || b.rules.includes('void')) return false;
  if (a.rules.includes('bygone') !== b.rules.includes('bygone') && (close || !sameStart(a, b))) return false;
  // `vint à Libreville en 2013 et y retourna en 2014`, `a visité Rabat lundi ; il y reviendra avant la fin de l'année`
  if (isAnother(a, b) || isAnother(b, a)) return false;
  // `sera lundi à Rome, où il s'était rendu en 2019`
  if (close && a.anterior !== b.anterior && isOtherTime(a.anterior ? b : a, a.anterior ? a : b)) return false;
  if (close && isOfAnother(a, b)) return false;
  if (a.type === 'visit' && b.type === 'visit') {
    if (!agrees(a.visitors, b.visitors)) return false;
    if (!agrees(a.hosts, b.hosts) && !isAtSeat(a, b)) return false;
    if (
      a.tour &&
      b.tour &&
      a.at !== b.at &&
      close &&
      a.hosts.length &&
      b.hosts.length &&
      !overlaps(a.hosts, b.hosts)
    )
      return false;
    if (overlaps(a.visitors, b.hosts) && a.visitors.length === 1) return false;
    return isFirstPlan(a, b) || isVisitSetOutFor(a, b) || datesAgree(a, b, close);
  }
  if (a.type === 'summit' && b.type === 'summit')
    return sameGathering(a, b, close) && datesAgree(a, b, close);
  if (a.type === 'meeting' && b.type === 'meeting') {
    const same =
      codes(a.participants).every((code) => codes(b.participants).includes(code)) ||
      codes(b.participants).every((code) => codes(a.participants).includes(code));
    return same && placesAgree(a, b) && a.video === b.video && datesAgree(a, b, close);
  }
  const [visit, meeting] = a.type === 'visit' ? [a, b] : [b, a];
  if (visit.type === 'visit' && meeting.type === 'meeting')
    return isTalkOfVisit(visit, meeting) && datesAgree(visit, meeting, close);
  const [summit, talk] = a.type === 'summit' ? [a, b] : [b, a];
  if (summit.type === 'summit' && talk.type === 'meeting') return false;
  return false;
}

/** Whether what is told in a sentence is another event than one told in it of before: not where the same place was only read twice (`C'est à Alger qu'elle s'était rendue`). */
const isOtherTime = (told: Draft, before: Draft): boolean =>
  told.time !== 'past' &&
  !(told.rules.includes('weak') && told.place !== null && told.place.from === before.place?.from);

/** `had been put off, first set for March`, told behind the days of a visit: its first plan, which is past. */
const isFirstPlan = (told: Draft, plan: Draft): boolean =>
  told.at < plan.at &&
  told.start !== null &&
  told.status?.value !== 'postponed' &&
  plan.status?.value === 'postponed' &&
  plan.rules.includes('first-date') &&
  plan.dateRank <= 0 &&
  plan.start !== null &&
  plan.start.value.edtf < told.start.value.edtf;

/** Whether a journey back is told after another that it cannot be: in one sentence, or at another time. */
const isAnother = (back: Draft, told: Draft): boolean =>
  back.rules.includes('again') &&
  !told.rules.includes('again') &&
  told.at < back.at &&
  (told.sentence === back.sentence || told.time !== back.time);

/** `will visit Brazil, ten years after Abe was there`: what one is to do and what another did are two journeys. */
function isOfAnother(a: Draft, b: Draft): boolean {
  const times = a.time === 'future' ? b.time : b.time === 'future' ? a.time : null;
  if (times !== 'past' || a.type !== 'visit' || b.type !== 'visit') return false;
  const [one, other] = [leadOf(a), leadOf(b)];
  return one !== undefined && other !== undefined && one.name.from !== other.name.from;
}

/** Who travels, as the first of those of his country. */
const leadOf = ({ people, visitors }: Draft): DraftPerson | undefined =>
  people.find(({ code }) => visitors.some((read) => read.value === code));

/** Talks between visitor and host are the visit's own, unless they are held elsewhere. */
function isTalkOfVisit(visit: Draft, meeting: Draft): boolean {
  if (meeting.video) return false;
  const parties = [...codes(visit.visitors), ...codes(visit.hosts)];
  if (!codes(meeting.participants).every((code) => parties.includes(code))) return false;
  if (!overlaps(meeting.participants, visit.visitors) || !overlaps(meeting.participants, visit.hosts))
    return false;
  const at = meeting.place?.code;
  return !at || codes(visit.hosts).includes(at) || isSeatOf(visit.hosts, at);
}

function placesAgree(a: Draft, b: Draft): boolean {
  return !a.place || !b.place || fold(a.place.value) === fold(b.place.value);
}

function sameGathering(a: Draft, b: Draft, close: boolean): boolean {
  // Three who meet beside a gathering are none of it.
  if (a.rules.includes('margins') !== b.rules.includes('margins')) return false;
  if ((close || a.sentence === b.sentence) && a.rules.includes('beside') !== b.rules.includes('beside'))
    return false;
  // On screens nobody receives: what has a host is another one.
  if (a.video !== b.video && (a.video ? b : a).hosts.length > 0) return false;
  // Another edition is another gathering.
  if (a.rules.includes('edition') !== b.rules.includes('edition')) return sameStart(a, b);
  if (a.rules.includes('edition')) return false;
  if (a.series && b.series) return a.series === b.series && agrees(a.hosts, b.hosts);
  if (!agrees(a.hosts, b.hosts)) return false;
  if (close) return true;
  if (a.series || b.series)
    return a.hosts.length > 0 && b.hosts.length > 0
      ? true
      : a.start !== null || b.start !== null
        ? sameStart(a, b) || !a.start || !b.start
        : true;
  return (
    overlaps(a.hosts, b.hosts) ||
    overlaps(a.participants, b.participants) ||
    a.participants.length === 0 ||
    b.participants.length === 0
  );
}

const sameStart = (a: Draft, b: Draft): boolean =>
  !!a.start && !!b.start && a.start.value.edtf === b.start.value.edtf;

/** Dates that do not contradict: one missing, one within the other, or overlapping. */
function datesAgree(a: Draft, b: Draft, close: boolean): boolean {
  if (!a.start || !b.start) {
    if (a.start || b.start) return close || !(a.background || b.background);
    return true;
  }
  const first = periodOf(a);
  const second = periodOf(b);
  if (!first || !second) return true;
  if (isWithin(a, b, first, second) || isWithin(b, a, second, first)) return true;
  if (first[0] < second[1] && second[0] < first[1]) return true;
  if (a.background !== b.background) return false;
  if (a.status || b.status) return a.status?.value === 'postponed' || b.status?.value === 'postponed';
  return (
    a.type === 'visit' &&
    !a.background &&
    !b.background &&
    !(a.end && b.end) &&
    first[2] === 'day' &&
    second[2] === 'day' &&
    Math.abs(first[0] - second[0]) <= 2 &&
    a.sentence !== b.sentence
  );
}

/** A day of a stay whose opening was told: it lies no farther from it than a stay lasts. */
function isWithin(
  stay: Draft,
  other: Draft,
  from: readonly [number, number, string],
  to: readonly [number, number, string],
): boolean {
  if (!stay.opens || stay.end || other.end || from[2] !== 'day' || to[2] !== 'day') return false;
  if (stay.background || other.background || stay.type !== 'visit') return false;
  return to[0] >= from[0] && to[0] - from[0] <= LONGEST_STAY;
}

/** In days. A longer visit is told by its interval. */
const LONGEST_STAY = 5;

function periodOf(draft: Draft): [number, number, string] | null {
  const start = draft.start ? parseEdtf(draft.start.value.edtf) : null;
  if (!start) return null;
  const end = draft.end ? parseEdtf(draft.end.value.edtf) : null;
  const pad = start.approximate ? { day: 6, month: 15, year: 183 }[start.precision] : 0;
  return [start.from - pad, (end ?? start).to + pad, start.precision];
}

/** Adds to a draft what another tells of the same engagement. */
export function absorb(into: Draft, from: Draft, reading: Reading): void {
  if (into.type === 'visit' && from.type === 'meeting') {
    if (into.sentence === from.sentence) into.triggers.push(...from.triggers);
    addPeople(into, from, reading);
    if (!into.place && from.place) into.place = from.place;
    if (!into.start) takeDates(into, from);
    into.status = firmer(into.status, from.status);
    into.rules.push('talks');
    return;
  }
  if (into.type === 'meeting' && from.type === 'visit') {
    into.type = 'visit';
    into.visitors = from.visitors;
    into.hosts = from.hosts;
    into.participants = [];
  }
  if (into.sentence === from.sentence) into.triggers.push(...from.triggers);
  merge(into.visitors, from.visitors);
  if (into.type === 'visit' && from.type === 'visit' && isAtSeat(into, from))
    into.hosts = hostsAtSeat(into, from);
  else merge(into.hosts, into.hosts.length && into.type === 'visit' ? [] : from.hosts);
  if (into.type !== 'visit') merge(into.participants, from.participants);
  addPeople(into, from, reading);
  if (from.place && (!into.place || (into.place.weak && !from.place.weak))) into.place = from.place;
  const came = (into.ends || into.opens) && from.status?.value === 'postponed';
  if (!came && !isFirstPlan(into, from)) {
    takeDates(into, from);
    into.status = firmer(into.status, from.status);
  }
  into.days ??= from.days;
  into.level ??= from.level;
  if (
    (into.time === null && (!into.start || into.sentence === from.sentence)) ||
    (into.time === 'present' && from.time === 'future' && into.sentence === from.sentence)
  )
    into.time = from.time;
  into.ends ||= from.ends;
  into.ongoing ||= from.ongoing;
  into.unfulfilled ||= from.unfulfilled;
  into.series ??= from.series;
  into.tour ||= from.tour;
  into.anaphoric &&= from.anaphoric;
  into.video ||= from.video;
  into.rules.push(...from.rules.filter((rule) => !into.rules.includes(rule)));
  applyLength(into);
}

function takeDates(into: Draft, from: Draft): void {
  if (!from.start) {
    if (!into.end && from.end) into.end = from.end;
    return;
  }
  if (!into.start) {
    into.start = from.start;
    into.end ??= from.end;
    into.dateRank = from.dateRank;
    return;
  }
  // The day of a cancellation gives way to those that were planned.
  if (into.dateRank < 0 && from.dateRank >= 0) {
    into.start = from.start;
    into.end = from.end;
    into.dateRank = from.dateRank;
    return;
  }
  const now = into.start.value.edtf;
  const other = from.start.value.edtf;
  if (now.endsWith('~') && !other.endsWith('~') && other.length >= 10) {
    into.start = from.start;
    into.end = from.end;
    return;
  }
  if (isVisitSetOutFor(into, from)) {
    into.start = from.start;
    into.end = from.end;
    into.opens ||= from.opens;
    return;
  }
  noteSeen(into, other);
  if (from.opens && !into.opens && into.end && other.length === now.length && other < now) {
    into.start = from.start;
    into.opens = true;
  }
  if (into.end) return;
  if (from.end) {
    // A day on which somebody only leaves gives way to the days of the stay.
    const isLoose = into.start.rule === 'headline-of-the-day' || into.rules.includes('leave');
    if (isLoose || !isDayAfter(now, other)) into.start = from.start;
    into.end = from.end;
  } else if (finer(other, now) || (from.opens && other.length === now.length && other < now)) {
    into.start = from.start;
    into.opens ||= from.opens;
  }
}

/** A later day of a stay that is told with its last day does not move its first. */
const isDayAfter = (first: string, later: string): boolean =>
  first.length === 10 && later.length === 10 && later > first;

const finer = (a: string, b: string): boolean => {
  const [x, y] = [a.replace('~', ''), b.replace('~', '')];
  return x.length > y.length || (x.length === y.length && b.endsWith('~') && !a.endsWith('~'));
};

function merge(into: Read<string>[], from: readonly Read<string>[]): void {
  for (const read of from) if (!into.some((one) => one.value === read.value)) into.push(read);
}

/** Adds persons, each once by last name; the fuller name stays. */
export function addPeople(into: Pick<Draft, 'people'>, from: Pick<Draft, 'people'>, reading: Reading): void {
  for (const person of from.people) {
    const words = reading.nameWords(person.name.from, person.name.to);
    const same = into.people.findIndex((one) =>
      samePerson(reading.nameWords(one.name.from, one.name.to), words),
    );
    const known = into.people[same];
    if (!known) into.people.push(person);
    else if (words.length > reading.nameWords(known.name.from, known.name.to).length)
      into.people[same] = person;
  }
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const inside = (x: readonly string[], y: readonly string[]): boolean => x.every((word) => y.includes(word));
  return inside(a, b) || inside(b, a);
}

/** Whether a draft tells enough to stand: a visit both sides, a meeting two, a gathering a host or a party. */
export function isComplete(draft: Draft): boolean {
  if (draft.rules.includes('void')) return false;
  if (draft.type === 'visit') {
    const visitors = codes(draft.visitors).filter((code) => !codes(draft.hosts).includes(code));
    return visitors.length > 0 && draft.hosts.length > 0;
  }
  if (draft.type === 'meeting') return new Set(codes(draft.participants)).size === 2;
  return draft.hosts.length > 0 || draft.participants.length > 0;
}

/** Days round the publication within which a meeting without place or date is taken for an event at all. */
export const isDated = (draft: Draft, published: Day | null): boolean =>
  draft.start !== null || published === null;

/** The persons of a draft, each once, whichever of its words read them. */
export function onceEach(draft: Draft, reading: Reading): DraftPerson[] {
  const once: Pick<Draft, 'people'> = { people: [] };
  addPeople(once, draft, reading);
  return once.people;
}
