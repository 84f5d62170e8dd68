/** One date for the stops of a tour. */
import type { Draft, Read } from '../draft';
import type { View } from '../view';
import { isEarlier } from './owner';
import type { ResolvedDate } from './resolve';

/** One interval for several stops is each stop's, about; one day for all of them is each stop's. */
export function shareTour(view: View, drafts: readonly Draft[]): void {
  const stops = drafts.filter((draft) => draft.tour && !isEarlier(draft));
  const dated = stops.filter((draft) => draft.start);
  const [only] = dated;
  if (stops.length < 2 || dated.length !== 1 || !only?.start) return;
  const [first, last] = [stops[0] as Draft, stops.at(-1) as Draft];
  if (!only.end) {
    const day = only.start;
    if (hasThen(view, first.at, last.at) || (day.from > first.at && only !== last)) return;
    for (const stop of stops) stop.start = day;
    return;
  }
  const about = (one: Read<ResolvedDate>): Read<ResolvedDate> => ({
    ...one,
    value: { edtf: one.value.edtf.replace(/~?$/, '~'), rule: 'tour' },
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

function hasThen(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.date('then', at)) return true;
  return false;
}
