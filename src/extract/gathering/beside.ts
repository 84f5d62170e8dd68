/** Gatherings beside which something else happens, and the prepositions that lead to one: `en marge du G20`, `at the summit`, `during the summit`. */
import { spanAt } from '../spans';
import type { View } from '../view';
import type { Extent } from './extent';

/** `en marge du G20`: the gathering is where something else happens. */
export function isBeside(view: View, at: number): boolean {
  for (let back = at - 1; back >= view.from && back >= at - 6; back -= 1) {
    if (view.reading.norm(back) === ',') return false;
    if (view.reading.word('margins', back)) return true;
  }
  return false;
}

/** Whether a gathering is one of those, told as what something else happened beside. */
export const isBackdrop = (view: View, extent: Extent): boolean =>
  isLoose(extent) && isBeside(view, extent.from);

/** Whether a gathering is one of everybody, at which each is for others. */
export const isLoose = ({ series }: Extent): boolean => LOOSE_SERIES.has(series?.series?.series ?? '');

/** Yearly meetings of everybody, which are named for what happens beside them. */
const LOOSE_SERIES = new Set(['unga', 'davos', 'munich-security']);

/** Whether a preposition of place stands before a token, adjectives and articles aside; no `In 2022 the G7 said`. */
export function atBefore(view: View, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= view.from; back -= 1) {
    if (view.reading.word('at', back)) return true;
    if (back < at - 1 && spanAt(view.dates, back)) return false;
  }
  return false;
}

/** `announced during the MERCOSUR summit`, `a confié lors du sommet`: where the preposition of occasion stands before a gathering, or -1. */
export function occasionBefore({ reading, from }: View, at: number): number {
  for (let back = at - 1; back >= from && back >= at - OCCASION; back -= 1) {
    if (reading.norm(back) === ',') return -1;
    if (reading.word('occasion', back)) return back;
  }
  return -1;
}

/** Adjectives and an ordinal stand between: `during the 40th extraordinary`. */
const OCCASION = 6;
