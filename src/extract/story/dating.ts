/** Days that no date of the sentence gives: that of a headline, and that of talks beside a gathering. */
import { formatIsoDay, type Day } from '../../engagement/day';
import { applyLength } from '../dates/count';
import type { Draft } from '../draft';
import { spanAt } from '../spans';
import type { View } from '../view';
import { isBareGathering } from './enough';

/** A running head or a page number before the headline has at most so many tokens. */
const LONGEST_HEAD = 5;

/** The first line (a running head before it aside), without a full stop, is told of the day of publication. */
export function isHeadline(view: View): boolean {
  const last = view.reading.norm(view.sentence.to - 1);
  return view.sentence.from <= LONGEST_HEAD && !/^[.!?]$/.test(last);
}

/** Rules of what tells an event without a tense: `X in Berlin`, `first leader to visit`. */
const VERBAL: ReadonlySet<string> = new Set([
  'headline',
  'visit',
  'receive',
  'on-the-spot',
  'talks-noun',
  'together',
]);

/** A headline in the present tense, its dates those of other engagements, is told of the day of publication. */
export function dateHeadline(view: View, drafts: readonly Draft[], published: Day | null): void {
  if (published === null) return;
  const others = view.dates.every(
    (date) => date.kind === 'length' || drafts.some((draft) => draft.start?.from === date.from),
  );
  if (!others) return;
  for (const draft of drafts) {
    const isTold =
      draft.time === 'present' || (draft.time === null && draft.rules.some((rule) => VERBAL.has(rule)));
    if (!isTold || draft.start || draft.status) continue;
    // `Raisi in Nairobi tomorrow, then Kampala`: what stands behind a dated stop comes after it.
    const stop = drafts.findLast((one) => one.start && one.at < draft.at);
    if (stop?.start && stop.start.value.edtf >= formatIsoDay(published) && isThen(view, stop, draft))
      draft.time = 'future';
    if (stop) continue;
    const rule = 'headline-of-the-day';
    draft.start = { value: { edtf: formatIsoDay(published), rule }, from: draft.at, to: draft.to, rule };
    applyLength(draft);
  }
}

/** `in Riyadh, then Abu Dhabi`, `before flying to Abu Dhabi`: whether a word between two engagements says that one follows the other. */
const isThen = ({ reading }: View, { at: from }: Draft, { at }: Draft): boolean =>
  reading.findDate('then', from, at) >= 0;

/** A day told of a meeting on the margins of a gathering is the meeting's own. `told`: what the text has told before. */
export function moveMarginDates(drafts: readonly Draft[], told: readonly Draft[]): void {
  const room = drafts.find((draft) => draft.rules.includes('margins') && draft.start);
  const around = drafts.find((draft) => draft.rules.includes('beside') && !draft.start);
  // Three who agree on something beside a gathering have no day but that of the gathering.
  if (room?.start && around && (room.type === 'summit' || isDatedByTalks(around, told)))
    around.start = room.start;
  const meeting = drafts.find(
    (draft) => draft.rules.includes('margins') && draft.type === 'meeting' && !draft.start,
  );
  const summit = drafts.find((draft) => draft.type === 'summit' && draft.start && !draft.end);
  if (!meeting || !summit) return;
  meeting.start = summit.start;
  // A day that stands before both is that of both: `Monday: NATO leaders meet; X and Y confer on the margins`.
  // So is one between them: `attended the G20 summit in Rome on Monday, where he met X`.
  if (!summit.start || summit.start.to <= Math.max(summit.at, meeting.at)) return;
  summit.start = null;
  // `met X on Monday in Rio, where the summit was held`: of which nothing else is told.
  if (!summit.rules.includes('weak-gathering') && isBareGathering(summit)) summit.start = meeting.start;
}

/** `had met in Riyadh in November 2023, at the Saudi-African summit`: the month or the year in which two met there is that of a gathering of which no other is told. */
export function dateByTalks(view: View, drafts: readonly Draft[]): void {
  const talks = drafts.find(
    ({ type, start }) => type === 'meeting' && start && start.value.edtf.length < DAY,
  );
  const summit = drafts.find(({ type, start, day }) => type === 'summit' && !start && day === null);
  if (!talks?.start || !summit || !isWhere(view, summit.at)) return;
  summit.start = talks.start;
}

/** Letters of a day as EDTF: `2023-11-04`; a month or a year has fewer. */
const DAY = 10;

/** `at the Saudi-African summit`, `lors du sommet`: whether a preposition of occasion or place leads to a noun of gathering, with its article and its name between. */
function isWhere({ reading, mentions }: View, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - NAMED; at -= 1) {
    if (reading.word('occasion', at) || reading.word('at', at)) return true;
    if (/^[,;:]$/.test(reading.norm(at)) || spanAt(mentions, at)?.kind === 'person') return false;
  }
  return false;
}

/** Tokens from a noun of gathering back to its preposition, at most. */
const NAMED = 6;

/** `met in Riyadh on 4 March on the sidelines of an OIC summit`: a summit by its name and its place, of which the text tells nothing else. */
const isDatedByTalks = ({ rules, participants, place }: Draft, told: readonly Draft[]): boolean =>
  !rules.includes('weak-gathering') &&
  place !== null &&
  participants.some(({ rule }) => rule === 'summit-name') &&
  told.every(({ type }) => type !== 'summit');

/** A meeting on the margins of a gathering is where that is, and on its one day, if nothing else says. `told`: what the sentences before tell. */
export function placeOnMargins(drafts: readonly Draft[], told: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.video) continue;
    const there = drafts.find(({ type, place }) => type === 'summit' && place?.value === draft.place?.value);
    if (there?.place) giveTime(there, draft);
    if (!draft.rules.includes('margins')) continue;
    const summit = drafts.find((one) => one.type === 'summit') ?? told.findLast(isCurrentSummit);
    if (!summit) continue;
    if (!draft.start && !draft.anterior && !summit.end && isCurrentSummit(summit)) draft.start = summit.start;
    giveTime(summit, draft);
    if (draft.place || !summit.place) continue;
    const { value, from, to, code } = summit.place;
    draft.place = { value, from, to, rule: 'margins', code, weak: true };
  }
}

/** `Carney, Modi to meet on G7 sidelines`, `NATO summit: X and Y to meet in Rome`: a gathering of which nothing tells when it is is when two meet there. */
function giveTime(summit: Draft, { time }: Draft): void {
  const { start, end, status, background } = summit;
  const isUntold = !start && !end && summit.time === null && !status && !background;
  if (!isUntold) return;
  if (time === 'future') summit.time = time;
  summit.ongoing ||= time === 'present';
}

const isCurrentSummit = (draft: Draft): boolean => draft.type === 'summit' && !draft.background;
