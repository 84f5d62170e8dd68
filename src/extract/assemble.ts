/** Drafts of sentences to the engagements of a document: what tells the same is joined, what is told in passing is completed. */
import { applyLength } from './dates/count';
import { noteSeen } from './dates/give';
import { isVisitSetOutFor } from './dates/outset';
import type { Draft, DraftPerson, Read } from './draft';
import { isFathers, type NameSpan } from './persons';
import { firmer } from './plans/change';
import { isSetAnew, setAnew } from './plans/set-anew';
import { canJoin, isFirstPlan, isHeldAtLast } from './same';
import { hostsAtSeat, isAtSeat } from './seats';
import { itemAt } from './spans';
import type { Reading } from './text/recognise';

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

/** Adds to a draft what another tells of the same engagement. */
export function absorb(into: Draft, from: Draft, reading: Reading): void {
  if (into.type === 'visit' && from.type === 'meeting') {
    if (into.sentence === from.sentence) into.triggers.push(...from.triggers);
    addPeople(into, from, reading);
    if (!into.place && from.place) into.place = from.place;
    if (!into.start) takeDates(into, from);
    into.status = firmer(into.status, from.status);
    if (isFact(from)) cameAbout(into);
    into.rules.push('talks');
    return;
  }
  into.retinue.push(...from.retinue);
  if (into.type === 'meeting' && from.type === 'summit') into.type = 'summit';
  if (into.type === 'summit' && isHeldAtLast(into, from)) forgetPlan(into);
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
  const came = (into.ends || into.opens || isSetAgain(into, from)) && from.status?.value === 'postponed';
  if (isSetAnew(into, from)) setAnew(into, from);
  else if (!came && !isFirstPlan(into, from)) {
    takeDates(into, from);
    into.status = firmer(into.status, from.status);
  }
  into.days ??= from.days;
  into.level ??= from.level;
  if (
    (into.time === null && (!into.start || into.sentence === from.sentence)) ||
    (into.time === 'present' && from.time === 'future' && into.sentence === from.sentence) ||
    isOverSince(into, from)
  )
    into.time = from.time;
  into.ends ||= from.ends;
  into.ongoing ||= from.ongoing;
  if (isFact(into) || isFact(from)) cameAbout(into);
  else into.unfulfilled ||= from.unfulfilled;
  into.series ??= from.series;
  into.tour ||= from.tour;
  into.anaphoric &&= from.anaphoric;
  into.video ||= from.video;
  // What is told by a firm word stays so, whatever else may tell it (`flies on to Rome, the last stop of the tour`).
  into.rules.push(...from.rules.filter((rule) => rule !== 'weak' && !into.rules.includes(rule)));
  applyLength(into);
}

/** `will be in Rome on Monday`, and then `The visit had been put off in February`: what became of it before it was set anew. */
const isSetAgain = (into: Draft, from: Draft): boolean =>
  into.start !== null &&
  into.status === null &&
  !into.unfulfilled &&
  into.sentence < from.sentence &&
  from.rules.includes('changed-before');

/** `X meets Y`, and in the next sentence `X met Y on Friday`: the present of a headline tells of talks that are over. */
const isOverSince = (into: Draft, from: Draft): boolean =>
  into.type === 'meeting' &&
  from.type === 'meeting' &&
  into.time === 'present' &&
  from.time === 'past' &&
  into.sentence < from.sentence;

/** Told as what was done, and not as what was to be: by a verb, as a noun may be of what was called off. */
const isFact = ({ time, unfulfilled, status, rules }: Draft): boolean =>
  time === 'past' && !unfulfilled && status === null && !NOUNS.some((frame) => rules.includes(frame));

const NOUNS = ['visit-noun', 'tour-noun', 'talks-noun', 'summit-noun'];

/** `was to land on Tuesday, and arrived there late that evening`: a plan of which something came. */
function cameAbout(plan: Draft): void {
  if (!plan.unfulfilled) return;
  plan.unfulfilled = false;
  if (plan.status === null) plan.time = 'past';
}

/** What was planned of a gathering that came about later. */
function forgetPlan(draft: Draft): void {
  draft.start = null;
  draft.end = null;
  draft.dateRank = 0;
  draft.hosts = [];
  draft.place = null;
  draft.status = null;
  draft.time = null;
  draft.unfulfilled = false;
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
  if (into.start.rule === 'headline-of-the-day') {
    into.start = from.start;
    into.end = from.end;
    into.time ??= from.time;
    into.opens ||= from.opens;
    return;
  }
  if (from.end) {
    // A day on which somebody only leaves gives way to the days of the stay.
    if (into.rules.includes('leave') || !isDayAfter(now, other)) into.start = from.start;
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

/** Adds the values that a list does not hold yet. */
export function merge(into: Read<string>[], from: readonly Read<string>[]): void {
  for (const read of from) if (!into.some((one) => one.value === read.value)) into.push(read);
}

/** Adds persons, each once by last name; the fuller name stays. */
export function addPeople(into: Pick<Draft, 'people'>, from: Pick<Draft, 'people'>, reading: Reading): void {
  for (const person of from.people) {
    const words = reading.nameWords(person.name);
    const same = into.people.findIndex(
      (one) =>
        samePerson(reading.nameWords(one.name), words) &&
        !isFatherOf(reading, person.name, one.name) &&
        !isFatherOf(reading, one.name, person.name),
    );
    const known = itemAt(into.people, same);
    if (!known) into.people.push(person);
    else if (words.length > reading.nameWords(known.name).length) into.people[same] = person;
  }
}

/** `King Salman` and his son, `Mohammed bin Salman`. */
const isFatherOf = (reading: Reading, one: NameSpan, other: NameSpan): boolean =>
  one.to - one.from === 1 &&
  other.to - other.from > 2 &&
  isFathers(reading, other, other.to - 1) &&
  reading.norm(one.from) === reading.norm(other.to - 1);

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const inside = (x: readonly string[], y: readonly string[]): boolean => x.every((word) => y.includes(word));
  return inside(a, b) || inside(b, a);
}

/** The persons of a draft, each once, whichever of its words read them. */
export function onceEach(draft: Draft, reading: Reading): DraftPerson[] {
  const once: Pick<Draft, 'people'> = { people: [] };
  addPeople(once, draft, reading);
  return once.people;
}
