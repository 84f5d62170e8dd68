/** Windows of time over a list of engagements: for playing, for small multiples, for comparing two periods. */
import { calendarOf, dayOf, type Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { spanOfEngagement } from './span';

/** Half-open years: `[from, to)`. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/** The years that dated engagements reach over; null when none has a date. */
export function yearsOf(engagements: Iterable<Engagement>): YearWindow | null {
  let [from, to]: [Day | null, Day | null] = [null, null];
  for (const engagement of engagements) {
    const span = spanOfEngagement(engagement);
    if (!span) continue;
    if (from === null || span.from < from) from = span.from;
    if (to === null || span.from > to) to = span.from;
  }
  return from === null || to === null ? null : { from: calendarOf(from).year, to: calendarOf(to).year + 1 };
}

/** The days of some years. */
export function dayWindowOf({ from, to }: YearWindow): readonly [Day, Day] {
  return [dayOf(from, 1, 1), dayOf(to, 1, 1)];
}

/** Those that may have begun within the window. Undated ones are in none. */
export function engagementsIn(engagements: readonly Engagement[], window: YearWindow): Engagement[] {
  const [first, last] = dayWindowOf(window);
  return engagements.filter((engagement) => {
    const span = spanOfEngagement(engagement);
    return span !== null && span.from >= first && span.from < last;
  });
}

/** Cuts a span of years into at most so many windows of whole years, all as long but the last. */
export function cutYears({ from, to }: YearWindow, most: number): YearWindow[] {
  const length = Math.max(1, Math.ceil((to - from) / most));
  const windows: YearWindow[] = [];
  for (let year = from; year < to; year += length)
    windows.push({ from: year, to: Math.min(to, year + length) });
  return windows;
}

/** `2014`, `2014–2016`. */
export function formatYears({ from, to }: YearWindow): string {
  return to - from <= 1 ? String(from) : `${from}–${to - 1}`;
}
