/** Whether two drafts tell the same engagement. */
import { parseEdtf } from '../engagement/edtf';
import { isOrganisation } from '../engagement/party';
import { isVisitSetOutFor } from './dates/outset';
import { endAfter } from './dates/resolve';
import type { Draft, Read } from './draft';
import { isAnother, isInHisPlace, isOfAnother, isDoneBeside } from './two-journeys';
import { isSetAnew } from './plans/set-anew';
import { isAtSeat, isSeatOf } from './seats';
import { fold } from './text/tokens';

/** The rule of a gathering that is told again by its noun alone (`the summit`). */
export const SAME_GATHERING = 'same-gathering';

/** The values of a list of reads, as they stand. */
export const codes = (reads: readonly Read<string>[]): string[] => reads.map((read) => read.value);

/** Whether two lists have a value in common. */
export const overlaps = (a: readonly Read<string>[], b: readonly Read<string>[]): boolean =>
  codes(a).some((code) => codes(b).includes(code));

const agrees = (a: readonly Read<string>[], b: readonly Read<string>[]): boolean =>
  a.length === 0 || b.length === 0 || overlaps(a, b);

/** Whether two drafts may tell the same engagement. `close`: they stand in one sentence. */
export function canJoin(a: Draft, b: Draft, close: boolean): boolean {
  if (a.rules.includes('void') || b.rules.includes('void')) return false;
  // `after those of April and May`: each has its date.
  if (close && a.at !== b.at && a.rules.includes('earlier') && b.rules.includes('earlier')) return false;
  if (a.rules.includes('bygone') !== b.rules.includes('bygone') && (close || !sameStart(a, b))) return false;
  // `received Medvedev in June 2010 and Putin in August 2018`
  if (close && a.day !== b.day && (a.rules.includes('gapped') || b.rules.includes('gapped'))) return false;
  // `vint à Libreville en 2013 et y retourna en 2014`, `a visité Rabat lundi ; il y reviendra avant la fin de l'année`
  if (isAnother(a, b) || isAnother(b, a)) return false;
  // `sera lundi à Rome, où il s'était rendu en 2019`
  if (close && a.anterior !== b.anterior && isOtherTime(a.anterior ? b : a, a.anterior ? a : b)) return false;
  if ((close || b.rules.includes('prepared')) && isOfAnother(a, b)) return false;
  // `who had not met since May 2019, met on Monday`
  if (a.rules.includes('other-time') !== b.rules.includes('other-time') && (close || !sameStart(a, b)))
    return false;
  if (a.type === 'visit' && b.type === 'visit') {
    if (isInHisPlace(a, b)) return false;
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
    return isFirstPlan(a, b) || isVisitSetOutFor(a, b) || isDayOn(a, b) || datesAgree(a, b, close);
  }
  if (a.type === 'summit' && b.type === 'summit')
    return isHeldAtLast(a, b) || (sameGathering(a, b, close) && datesAgree(a, b, close));
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
  if (summit.type !== 'summit' || talk.type !== 'meeting') return false;
  return close ? isTalkOfRoom(summit, talk) : isChangeOfRoom(summit, talk);
}

/** `were to meet in the presence of X. The meeting was called off`: what the next sentence says became of three who were to be in one room. */
const isChangeOfRoom = (room: Draft, change: Draft): boolean =>
  change.status !== null &&
  change.start === null &&
  room.series === null &&
  room.status === null &&
  room.sentence === change.sentence - 1 &&
  codes(change.participants).every((code) => codes(room.participants).includes(code));

/** `was to be held in May 2020. It took place on 19 June 2021`: a gathering that came about later than it was planned. */
export const isHeldAtLast = (plan: Draft, held: Draft): boolean =>
  (plan.unfulfilled || plan.status?.value === 'postponed') &&
  plan.at < held.at &&
  held.rules.includes('anaphora') &&
  held.time === 'past' &&
  plan.start !== null &&
  held.start !== null &&
  plan.start.value.edtf < held.start.value.edtf;

/** `hosted X and Y for talks`: what two of three in one room do is done there. */
const isTalkOfRoom = (room: Draft, talk: Draft): boolean =>
  room.series === null &&
  !talk.video &&
  ![room, talk].some(({ rules }) => rules.some((rule) => APART.has(rule))) &&
  codes(room.participants).length > 2 &&
  codes(talk.participants).every((code) => codes(room.participants).includes(code)) &&
  placesAgree(room, talk);

/** What says that talks were beside a gathering, or that a gathering is one of many. */
const APART: ReadonlySet<string> = new Set(['margins', 'beside', 'summit-noun', 'each', 'body', 'assembly']);

/** Whether what is told in a sentence is another event than one told in it of before: not where the same place was only read twice (`C'est à Alger qu'elle s'était rendue`). */
const isOtherTime = (told: Draft, before: Draft): boolean =>
  told.time !== 'past' &&
  !(told.rules.includes('weak') && told.place !== null && told.place.from === before.place?.from);

/** `The visit lasted from 18 to 20 November. The next day he went on to Ouidah`: a day told from a stay, in its country, is one of its days. */
function isDayOn(stay: Draft, next: Draft): boolean {
  if (!stay.start || !stay.end || !next.start || next.end || stay.sentence === next.sentence) return false;
  if (stay.background !== next.background || next.start.value.rule !== 'relative-to-text') return false;
  const hosts = codes(stay.hosts);
  if (next.hosts.length === 0 || !codes(next.hosts).every((code) => hosts.includes(code))) return false;
  return endAfter(stay.end.value.edtf, 2) === next.start.value.edtf;
}

/** `had been put off, first set for March`, `was first to have come in June`, told behind the days of a visit: its first plan, which is past. */
export const isFirstPlan = (told: Draft, plan: Draft): boolean =>
  told.at < plan.at &&
  told.start !== null &&
  told.status?.value !== 'postponed' &&
  plan.rules.includes('first-date') &&
  plan.dateRank <= 0 &&
  plan.start !== null &&
  (plan.status === null
    ? !told.unfulfilled && !told.background
    : plan.status.value === 'postponed' && plan.start.value.edtf < told.start.value.edtf);

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
  const isOnScreen = a.video !== b.video && !b.rules.includes(SAME_GATHERING);
  if (isOnScreen && (a.video ? b : a).hosts.length > 0) return false;
  if (!close && isOtherRoom(a, b)) return false;
  if (!close && (isOfMoreBy(a, b) || isOfMoreBy(b, a))) return false;
  // Another edition is another gathering.
  if (a.rules.includes('edition') !== b.rules.includes('edition')) return sameStart(a, b);
  if (a.rules.includes('edition')) return false;
  if (a.series && b.series) return a.series === b.series && agrees(a.hosts, b.hosts);
  if (!agrees(a.hosts, b.hosts)) return false;
  if (isDoneBeside(a, b) || isDoneBeside(b, a)) return false;
  // `will attend the summit after a gathering of leaders in Oslo`
  if (a.sentence === b.sentence && (a.rules.includes('another') || b.rules.includes('another'))) return false;
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
    b.participants.length === 0 ||
    b.rules.includes(SAME_GATHERING)
  );
}

/** `X and Y brought A and B to one table`, behind a gathering of others: three and more in a room of their own. */
const isOtherRoom = (told: Draft, next: Draft): boolean =>
  next.rules.includes('room') &&
  told.participants.length > 1 &&
  !overlaps(told.participants, next.participants);

/** `le sommet OTAN–Russie`, beside `le sommet de l'OTAN` or its leaders: a gathering whose name has a party that another of its body has not. */
function isOfMoreBy(told: Draft, next: Draft): boolean {
  const more = namedIn(next);
  const own = codes(told.participants.filter(({ rule, value }) => rule === NAMED || isOrganisation(value)));
  const present = codes(told.participants);
  return (
    own.length > 0 && own.every((code) => more.includes(code)) && more.some((code) => !present.includes(code))
  );
}

/** The rule of a party that the name of a gathering contains. */
const NAMED = 'summit-name';

const namedIn = ({ participants }: Draft): string[] =>
  codes(participants.filter(({ rule }) => rule === NAMED));

const sameStart = (a: Draft, b: Draft): boolean =>
  !!a.start && !!b.start && a.start.value.edtf === b.start.value.edtf;

/** Dates that do not contradict: one missing, one within the other, or overlapping. */
function datesAgree(a: Draft, b: Draft, close: boolean): boolean {
  if (!a.start || !b.start) {
    // `Communiqué of the summit of SADC, Maputo, 23 June 2021. The Summit was chaired by X`
    const goesOn = a.type === 'summit' && b.type === 'summit' && Math.abs(a.sentence - b.sentence) === 1;
    if (a.start || b.start)
      return close || goesOn || !(a.background || b.background) || isRecalledAgain(a, b);
    return true;
  }
  const first = periodOf(a);
  const second = periodOf(b);
  if (!first || !second) return true;
  if (isOfHeadline(a, b, first, second) || isSetAnew(a, b)) return true;
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

/** `The last visit by a French president to Togo goes back to 2012. X had met Y there`: what the next sentence tells of a visit of another time. */
const isRecalledAgain = (told: Draft, next: Draft): boolean =>
  told.type === 'visit' &&
  next.type === 'visit' &&
  told.background &&
  told.start !== null &&
  next.start === null &&
  next.end === null &&
  next.anterior &&
  next.status === null &&
  next.sentence - told.sentence === 1 &&
  overlaps(told.visitors, next.visitors) &&
  overlaps(told.hosts, next.hosts);

/** `Gillard off to Wellington ⏎ The Prime Minister crosses the Tasman on Tuesday`: a headline has its day only from that of publication; the line below tells it. */
const isOfHeadline = (
  headline: Draft,
  line: Draft,
  from: readonly [number, number, string],
  to: readonly [number, number, string],
): boolean =>
  headline.start?.rule === 'headline-of-the-day' &&
  // `Mahama receives Ruto ⏎ Mahama yesterday received Ruto, who was here for three days`
  // `Ruto reçu à Accra ⏎ Le président kényan a été reçu mardi dernier`: a line without a finite verb tells no time.
  (headline.rules.includes('headline') || headline.time === null || from[0] - to[1] <= JUST_OVER) &&
  line.sentence - headline.sentence === 1 &&
  !line.background &&
  to[0] - from[0] <= HEADLINE_AHEAD &&
  from[0] - to[0] <= HEADLINE_BEHIND;

/** A stay that a headline in the present tells may have ended so many days ago. */
const JUST_OVER = 2;

/** A headline is of what comes within so many days. */
const HEADLINE_AHEAD = 14;

/** Or of what was within so many: `Ashton back in Cairo ⏎ She last came twelve days ago` tells two visits. */
const HEADLINE_BEHIND = 7;

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
  // `last week`: its Monday to Sunday, and no day beside it.
  const isAbout = start.approximate && draft.start?.rule !== 'week';
  const pad = isAbout ? { day: 6, month: 15, year: 183 }[start.precision] : 0;
  return [start.from - pad, (end ?? start).to + pad, start.precision];
}
