/** Which days the timeline spans: those asked for, else those of all that the other clauses leave. */
import { day, type Day } from '../engagement/day';
import type { Filter } from '../filter/filter';

export type Span = readonly [Day, Day];

/** The days on which anything may have been that the timeline can show, as days that need not be whole. */
export interface Home {
  readonly from: number;
  readonly to: number;
}

/** The days that the timeline shows; null for all that there are. */
export function domainOf(filter: Filter, home: Home): Span | null {
  if (filter.from === null && filter.to === null) return null;
  const from = filter.from ?? day(Math.round(Math.min(home.from, (filter.to ?? home.to) - 1)));
  const to = filter.to ?? day(Math.round(Math.max(home.to, from + 1)));
  return [from, to];
}

/** The clause on dates that a brushed window asks for: no bound on a side where the window reaches the end of all. */
export function boundsOf([from, to]: Span, home: Home): Pick<Filter, 'from' | 'to'> {
  return {
    from: from <= home.from + 1 ? null : from,
    to: to >= home.to - 1 ? null : to,
  };
}
