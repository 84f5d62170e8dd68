/** One date for the stops of a tour. */
import { day, formatIsoDay } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import { wordBetween, type View } from '../view';
import { applyLength } from './count';
import { withEnds, type DateMention } from './expression';
import { dateContext, type BindContext } from './give';
import { isEarlier } from './owner';
import { resolveDate, weekdayOf, type ResolvedDate, type ResolvedRange } from './resolve';

/** One interval for several stops is each stop's, about; one day for all of them is each stop's. */
export function shareTour(view: View, drafts: readonly Draft[]): void {
  const stops = drafts.filter((draft) => draft.tour && !isEarlier(draft));
  const dated = stops.filter((draft) => draft.start);
  const [only] = dated;
  if (stops.length < 2 || dated.length !== 1 || !only?.start) return;
  const [first, last] = [stops[0] as Draft, stops.at(-1) as Draft];
  lengthOfAll(stops, only);
  if (!only.end) {
    const shared = only.start;
    if (hasThen(view, first.at, last.at) || (shared.from > first.at && only !== last)) return;
    // `begins in A today a tour that will take him to B`: the day is A's.
    for (const stop of stops)
      if (stop.at < shared.to || wordBetween(view, 'who', shared.to, stop.at) < 0) stop.start = shared;
    return;
  }
  // `in A from 3 to 5 May, then in B`, `then B, where he arrives on Friday for two days`: the days of one stop.
  if (only !== last && hasThen(view, only.start.to, last.at)) return;
  if (only === last && wordBetween(view, 'where', only.at, only.start.from) >= 0) return;
  const about = (one: Read<ResolvedDate>): Read<ResolvedDate> => ({
    value: { edtf: one.value.edtf.replace(/~?$/, '~'), rule: 'tour' },
    from: one.from,
    to: one.to,
    rule: 'tour',
  });
  const [start, end] = [about(only.start), about(only.end)];
  const ends = stops.some((stop) => stop.ends);
  for (const stop of stops) {
    stop.ends = ends;
    stop.start = start;
    stop.end = end;
  }
}

/** `a six-day tour from Saturday: A, B and C`: the length is that of the whole, and of none of its stops. */
function lengthOfAll(stops: readonly Draft[], dated: Draft): void {
  const told = stops.find((stop) => stop.days);
  if (!told?.days || dated.end) return;
  const { days } = told;
  for (const stop of stops) stop.days = null;
  dated.days = days;
  applyLength(dated);
  dated.days = null;
}

function hasThen(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.date('then', at)) return true;
  return false;
}

/** `lundi prochain à Astana, puis mercredi à Bichkek`: the weekday of a later stop follows that of the stop before. */
export function laterStop(
  view: View,
  draft: Draft,
  date: DateMention,
  resolved: ResolvedRange,
  { anchor, published }: BindContext,
): ResolvedRange {
  const { start } = resolved;
  if (isReversed(view)) return resolved;
  if (!start || !anchor || date.start?.weekday === undefined || date.start.day !== undefined) return resolved;
  if (date.end || date.start.direction !== undefined) return resolved;
  const [first, last] = [parseEdtf(start.edtf), parseEdtf(anchor)];
  // After a stop that is still to come all stops are, whatever the tense.
  const planned = draft.tour && draft.time === 'future';
  if (!planned && (published === null || !last || last.from <= published || draft.type !== 'visit'))
    return resolved;
  if (!first || last?.precision !== 'day' || first.from >= last.from || last.from - first.from > 7)
    return resolved;
  if (!view.dates.some((one) => one.to <= date.from && one.kind === 'date')) return resolved;
  return { start: { edtf: formatIsoDay(day(first.from + 7)), rule: 'after-stop' }, end: null };
}

/** `Before Paris on Thursday, he stops in Berlin on Wednesday`: of two stops the first that is told is the later. */
const isReversed = ({ reading, from }: View): boolean => reading.date('earlier', from) !== null;

/** `a state visit on 4–5 March. On Wednesday the couple travel to Espoo`: the weekday of a stay told before, in the same country. */
export function dayOfStay(
  draft: Draft,
  { start: part, end }: DateMention,
  { told = [], published }: BindContext,
): ResolvedRange | null {
  if (draft.type !== 'visit' || end || part?.weekday === undefined) return null;
  if (part.day !== undefined || part.direction !== undefined) return null;
  const isSame = (one: Read<string> | undefined, other: Read<string> | undefined): boolean =>
    one !== undefined && one.value === other?.value;
  const stay = told.findLast(
    (one) =>
      one.type === 'visit' &&
      !one.background &&
      isSame(one.visitors[0], draft.visitors[0]) &&
      isSame(one.hosts[0], draft.hosts[0]),
  );
  const [first, last] = [stay?.start, stay?.end].map((one) => (one ? parseEdtf(one.value.edtf) : null));
  if (first?.precision !== 'day' || last?.precision !== 'day' || published === null) return null;
  if (first.from <= published || last.from - first.from > 6) return null;
  for (let at = first.from; at <= last.from; at = day(at + 1)) {
    if (weekdayOf(at) === part.weekday) return { start: { edtf: formatIsoDay(at), rule: 'stay' }, end: null };
  }
  return null;
}

/** The stop of the same traveller that the sentence tells right before another. */
export function stopBefore(view: View, drafts: readonly Draft[], draft: Draft): Draft | null {
  if (draft.type !== 'visit' || drafts.length < 2 || isReversed(view)) return null;
  const own = draft.visitors[0]?.value;
  const before = drafts.filter(
    (one) =>
      one.type === 'visit' &&
      one.at < draft.at &&
      one.start &&
      one.visitors[0]?.value === own &&
      one.hosts[0]?.value !== draft.hosts[0]?.value,
  );
  return before.at(-1) ?? null;
}

/** `will visit Vietnam from June 16 to 18 before heading to Manila on Thursday`: the weekday of a later stop comes after the stop before. */
export function inOrder(
  date: DateMention,
  resolved: ResolvedRange,
  context: BindContext,
  stop: Draft | null,
): ResolvedRange {
  const last = stop?.end ?? stop?.start;
  const part = date.start;
  if (!last || !resolved.start || part?.weekday === undefined || part.day !== undefined || date.end)
    return resolved;
  const before = parseEdtf(last.value.edtf);
  const now = parseEdtf(resolved.start.edtf);
  if (before?.precision !== 'day' || !now || now.from >= before.from || last.from > date.from)
    return resolved;
  const { end } = resolveDate(withEnds(date, null, part), dateContext(context, 'future', last.value.edtf));
  return end ? { start: end, end: null } : resolved;
}
