/** A headline that lists the stops of the journey that the sentence below it tells: `Algiers, Dakar, Bamako: Erdogan is back in Africa`. */
import { inferred, type Draft } from '../draft';
import { longestRow } from '../presence/itinerary';
import { readStops } from '../presence/stop';
import { visitAt } from '../presence/tell';
import { beginsLine, type View } from '../view';
import { isUnderway } from './handover';

/** The stops with which a headline begins, as visits of whoever a journey of the next sentence is of, on the days of that. */
export function readListed(headline: View | undefined, view: View, drafts: readonly Draft[]): Draft[] {
  if (!headline || !beginsLine(headline) || !beginsLine(view)) return [];
  if (view.sentence.index - headline.sentence.index !== 1) return [];
  const journey = drafts.find(isUnderway);
  if (!journey || drafts.some(({ type, hosts }) => type === 'visit' && hosts.length > 0)) return [];
  const row = longestRow(readStops(headline));
  const [first, last] = [row[0], row.at(-1)];
  if (row.length < 2 || !first || !last || first.place.from - headline.from > 1) return [];
  if (headline.reading.norm(last.place.to) !== ':') return [];
  const isTraveller = (codes: readonly string[]): boolean =>
    journey.visitors.some(({ value }) => codes.includes(value));
  // `Kigali, Kampala: floods kill dozens` lists the stops of nobody.
  const named = headline.mentions.some(
    ({ from, kind, codes }) => from > last.place.to && kind !== 'party' && isTraveller(codes),
  );
  if (!named || row.some(({ code }) => isTraveller([code]))) return [];
  return row.map((stop) => {
    const draft = visitAt(view, stop, {
      visitors: inferred(journey.visitors, 'tour'),
      people: [...journey.people],
    });
    draft.tour = true;
    draft.time = journey.time;
    draft.start = journey.start;
    draft.end = journey.end;
    draft.rules.push('tour-noun');
    return draft;
  });
}
