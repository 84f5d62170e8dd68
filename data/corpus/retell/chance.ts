/** Choices that a seed repeats. */
import { randomLcg } from 'd3';

export interface Chance {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function seededChance(seed: number): Chance {
  const random = randomLcg(seed);
  const below = (count: number): number => Math.floor(random() * count);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
