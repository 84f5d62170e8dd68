/** What to give up for an empty result to show something. */
import { CLAUSES, activeClauses, type Clause } from './clause';
import type { Filter } from './filter';

export interface Loosening {
  /** The clauses to drop, together. */
  readonly clauses: readonly Clause[];
  /** How many engagements would then be shown. */
  readonly shown: number;
}

/**
 * The ways to show more by dropping the fewest clauses: one each where that helps, else two together, and so on; most first.
 * Empty when the filter asks for nothing. `failures[mask]` is the number of rows that fail exactly the clauses of `mask`.
 */
export function leastLoosenings(filter: Filter, failures: Uint32Array): Loosening[] {
  const active = activeClauses(filter);
  const shown = failures[0]!;
  for (let dropped = 1; dropped <= active.length; dropped++) {
    const found = combinations(active, dropped)
      .map((clauses) => ({ clauses, shown: shownWithout(clauses, failures) }))
      .filter((loosening) => loosening.shown > shown);
    if (found.length > 0) return found.sort((a, b) => b.shown - a.shown);
  }
  return [];
}

function shownWithout(clauses: readonly Clause[], failures: Uint32Array): number {
  const dropped = clauses.reduce((mask, clause) => mask | (1 << CLAUSES.indexOf(clause)), 0);
  return failures.reduce((sum, count, mask) => ((mask & ~dropped) === 0 ? sum + count : sum), 0);
}

/** All choices of `count` items, in order. */
function combinations<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
  );
}
