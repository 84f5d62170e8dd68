/** The first and the last day of a journey whose stops are listed without days of their own. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import { hasThen, wordBetween, type View } from '../view';
import { areOfStay } from './stay-length';
import { shareDays } from './tour';
import type { ResolvedDate } from './resolve';

/**
 * `leaves tomorrow for Kenya, Togo and Ghana and is back on Saturday`, `will be away from 3 to 7 May. The itinerary takes in Kenya,
 * Togo and Ghana`: whatever stop of the list such days came to, they are those of the journey, and of each stop about.
 */
export function shareInterval(drafts: readonly Draft[], views: readonly View[]): void {
  const seen = new Set<Draft>();
  for (const draft of drafts) {
    if (!isStop(draft) || seen.has(draft)) continue;
    const stops = drafts.filter((one) => isStop(one) && isOfList(one, draft));
    for (const stop of stops) seen.add(stop);
    if (stops.length > 1) share(stops, views);
  }
}

const isStop = ({ type, tour, background, hosts }: Draft): boolean =>
  type === 'visit' && tour && !background && hosts.length > 0;

const isOfList = (one: Draft, other: Draft): boolean =>
  one.sentence === other.sentence && one.visitors[0]?.value === other.visitors[0]?.value;

function share(stops: readonly Draft[], views: readonly View[]): void {
  const start = onlyOne(stops.map((stop) => stop.start));
  const end = onlyOne(stops.map((stop) => stop.end));
  if (!start || !end || !areOfStay(parseEdtf(start.value.edtf), parseEdtf(end.value.edtf))) return;
  if (isOfOneStop(stops, start, views) || isOfOneStop(stops, end, views)) return;
  shareDays(stops, start, end);
}

/** The one date that some of the stops have; null where none has one, or two have different ones. */
function onlyOne(dates: readonly (Read<ResolvedDate> | null)[]): Read<ResolvedDate> | null {
  const told = dates.filter((one) => one !== null);
  const [only] = told;
  return only && told.every((one) => one.value.edtf === only.value.edtf) ? only : null;
}

/** Whether a day stands within the list, behind `where` or `then`, or in a sentence that names one of its places. */
function isOfOneStop(stops: readonly Draft[], { from }: Read<ResolvedDate>, views: readonly View[]): boolean {
  const places = stops.map(({ hosts }) => hosts[0]?.from ?? 0).sort((a, b) => a - b);
  const [opens, closes] = [places[0] as number, places.at(-1) as number];
  const view = views.find((one) => one.from <= from && from < one.to);
  if (!view) return true;
  if (from > opens && from < closes) return true;
  if (view.sentence.index === stops[0]?.sentence)
    return hasThen(view, opens, closes) || (from > closes && wordBetween(view, 'where', closes, from) >= 0);
  return view.mentions.some(
    ({ placeLike, codes, deictic }) =>
      placeLike &&
      deictic === null &&
      stops.some(({ hosts }) => hosts.some(({ value }) => codes.includes(value))),
  );
}
