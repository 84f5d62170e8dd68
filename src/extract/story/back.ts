/** What points back: a noun that stands for an engagement told before or a trip that a gathering explains. */
import { addPeople, merge } from '../assemble';
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import { firmer } from '../plans/change';
import { isDefinite } from '../roles/before';
import type { Reading } from '../text/recognise';

const NOUNS = ['talks-noun', 'visit-noun', 'summit-noun'];
/** Rules of a journey of which nothing else is told. */
const MERE: ReadonlySet<string> = new Set(['travel', 'leave', 'outset', 'weak', 'return']);
/** A noun points no farther back than this, in sentences. */
const REACH = 3;

/** `La rencontre a eu lieu samedi`: gives its date, place and status to the engagement that it means; whether it did. */
export function givesBack(draft: Draft, model: Draft | null, reading: Reading): boolean {
  if (!model || isComplete(draft) || draft.rules.includes('void')) return false;
  if (!NOUNS.some((noun) => draft.rules.includes(noun)) || !isDefinite(reading, draft.at)) return false;
  if (draft.sentence - model.sentence > REACH || (!draft.start && !draft.status)) return false;
  if (draft.start && model.start) {
    // `The visit had initially been scheduled for July`: its first plan, before the days that were told.
    const isPlan = draft.rules.includes('first-date') && !draft.status && draft.time === 'past';
    return isPlan && draft.type === 'visit' && draft.start.value.edtf < model.start.value.edtf;
  }
  if (draft.type === 'visit' && model.type !== 'visit') return false;
  const own = [...model.visitors, ...model.hosts, ...model.participants].map((read) => read.value);
  if ([...draft.visitors, ...draft.participants].some((read) => !own.includes(read.value))) return false;
  // `The visit, first planned for March, had been put off`: it has taken place since.
  if (model.time === 'past' && draft.rules.includes('first-date')) return true;
  if (draft.start) {
    model.start = draft.start;
    model.end ??= draft.end;
    model.days ??= draft.days;
  }
  model.status = firmer(model.status, draft.status);
  if (!model.place && draft.place && model.hosts.some((host) => host.value === draft.place?.code))
    model.place = draft.place;
  return true;
}

/**
 * `quitte Yaoundé pour Washington. Il y participera au sommet`: the trip that led to a gathering is no visit beside it. Those of several
 * countries who made it together are at it (`X, Y and Z had come to Kazan. Their host wound up the summit on Thursday`).
 */
export function endsTrip(summit: Draft, told: readonly Draft[], reading: Reading): void {
  for (const trip of told.slice(-3)) {
    if (trip.type !== 'visit' || trip.level || trip.background || summit.background) continue;
    if (!trip.rules.every((rule) => MERE.has(rule))) continue;
    if (summit.sentence - trip.sentence !== 1) continue;
    const goes = trip.visitors.some((read) => summit.participants.some((one) => one.value === read.value));
    const there =
      summit.hosts.length === 0 ||
      trip.hosts.some((read) => summit.hosts.some((one) => one.value === read.value));
    const together = !trip.start && new Set(trip.visitors.map((read) => read.value)).size > 1;
    if (!(goes || together) || !there) continue;
    if (together) {
      merge(summit.participants, trip.visitors);
      addPeople(summit, trip, reading);
    }
    if (summit.hosts.length === 0) summit.hosts = trip.hosts;
    summit.place ??= trip.place;
    trip.rules.push('void');
  }
}
