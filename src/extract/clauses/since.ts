/** A clause behind `since` that tells another engagement: `the first visit of a Fijian leader since Suva's premier flew to Apia in 1971`. */
import { spanAt } from '../spans';
import type { View } from '../view';
import { isMain, NAMED, partEnd } from './finite';

/** Tokens from a verb to the day that it has in such a clause, at most. */
const DATED_WITHIN = 14;

/** Where a clause begins behind `since` or `depuis que` at a token, whose verb of visiting has a day of its own; -1 for none. */
export function sinceBegin(view: View, start: number, at: number): number {
  const { reading, triggers, dates } = view;
  if (!reading.date('since', at) || spanAt(dates, at) || start === at) return -1;
  const begin = reading.word('whom', at + 1) || at + 1;
  // `On a visit to Brazil since Tuesday, X met Y on Wednesday`: since a day.
  if (spanAt(dates, begin) ?? (reading.date('the', begin) && spanAt(dates, begin + 1))) return -1;
  if (!triggers.some((one) => one.from >= start && one.to <= at) || !isMain(view, begin, NAMED)) return -1;
  const end = partEnd(view, begin);
  const verb = triggers.find(({ kind, from }) => kind === 'verb' && from >= begin && from < end);
  const isDated = dates.some(
    ({ kind, from }) =>
      kind === 'date' && verb && from >= verb.to && from - verb.to <= DATED_WITHIN && from < end,
  );
  return isDated ? begin : -1;
}
