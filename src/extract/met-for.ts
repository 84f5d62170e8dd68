/** Two who meet for a summit: `met in Delhi for the EU-India summit` tells the summit alone, `met in Lima for a summit` the meeting alone. */
import { addPeople } from './assemble';
import type { Draft } from './draft';
import { codes } from './same';
import type { View } from './view';

/** The drafts of a sentence, a meeting and the summit that it was for told as one. */
export function joinMetFor(drafts: readonly Draft[], view: View): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  for (const summit of drafts) {
    const met = summit.type === 'summit' && drafts.find((one) => isMetFor(view, one, summit));
    if (!met) continue;
    const parties = codes([...met.visitors, ...met.hosts, ...met.participants]);
    const own = codes(summit.participants);
    if (own.length === 0 && summit.series === null) return without(drafts, summit, met);
    if (parties.length !== own.length || parties.some((code) => !own.includes(code))) continue;
    addPeople(summit, met, view.reading);
    return without(drafts, met, summit);
  }
  return drafts;
}

/** Leaves out one of two drafts; the other has its day. */
function without(drafts: readonly Draft[], one: Draft, other: Draft): readonly Draft[] {
  other.start ??= one.start;
  other.end ??= one.end;
  other.place ??= one.place;
  if (other.time === null) other.time = one.time;
  return drafts.filter((draft) => draft !== one);
}

const MEETING = new Set(['meet', 'meeting-at-home', 'together']);

/** Whether a draft is told by a verb of meeting, and the gathering right behind it as what it was for, in the same place. */
function isMetFor({ reading }: View, { type, at, level, rules, place }: Draft, summit: Draft): boolean {
  if (type === 'summit' || level !== null || rules.length === 0 || rules.some((rule) => !MEETING.has(rule)))
    return false;
  if (summit.at < at || (summit.place && place && summit.place.value !== place.value)) return false;
  for (let back = summit.at - 1; back > at && summit.at - back <= WITHIN; back -= 1)
    if (reading.word('goal', back)) return true;
  return false;
}

/** Tokens from the preposition to the noun of the gathering, at most: an article, an ordinal, its name. */
const WITHIN = 5;
