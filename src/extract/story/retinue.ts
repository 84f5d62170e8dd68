/** Who travels with somebody is with him at every stop of his journey: `Accompanied by X, Y flew to Rabat. He goes on to Algiers on Friday`. */
import { parseEdtf } from '../../engagement/edtf';
import { addPeople } from '../assemble';
import type { Draft, DraftPerson } from '../draft';
import type { Reading } from '../text/recognise';

/** Adds to the stops of a journey those who are told of one of them to travel with the visitor. */
export function takeAlong(drafts: readonly Draft[], reading: Reading): void {
  for (const draft of drafts) {
    if (draft.retinue.length === 0 || draft.type !== 'visit' || draft.background) continue;
    for (const stop of drafts)
      if (isOnJourney(draft, stop, reading)) addPeople(stop, { people: draft.retinue }, reading);
  }
}

/** Whether two visits are stops of one journey: the same traveller, within days. */
function isOnJourney(draft: Draft, stop: Draft, reading: Reading): boolean {
  if (stop === draft || stop.type !== 'visit' || stop.background) return false;
  const code = draft.visitors[0]?.value;
  if (
    code === undefined ||
    stop.visitors[0]?.value !== code ||
    stop.visitors.length !== draft.visitors.length
  )
    return false;
  const lastNames = (people: readonly DraftPerson[]): (string | undefined)[] =>
    people.filter((one) => one.code === code).map(({ name }) => reading.nameWords(name).at(-1));
  const company = new Set(lastNames(draft.retinue));
  const leads = lastNames(draft.people).filter((name) => !company.has(name));
  return lastNames(stop.people).some((name) => leads.includes(name)) && areDaysApart(draft, stop);
}

/** Whether one begins within days of the other. */
function areDaysApart(one: Draft, other: Draft): boolean {
  const [first, second] = [one, other].map(({ start }) => (start ? parseEdtf(start.value.edtf) : null));
  return (
    first?.precision === 'day' && second?.precision === 'day' && Math.abs(first.from - second.from) <= JOURNEY
  );
}

/** Days between the beginnings of two stops of a journey, at most. */
const JOURNEY = 8;
