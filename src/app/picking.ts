/** What a click in the graph asks for. */
import { countsFor } from '../engagement/party';
import type { Engagement } from '../engagement/engagement';
import type { Filter } from '../filter/filter';
import type { Selection } from './selection';

/**
 * The filter after a party was clicked. Where countries are asked for together, it narrows: it takes the place of its region, or
 * joins the others. Else it takes the place of what was asked for; with shift it joins. What is asked for already is given up.
 */
export function filterOfNode(filter: Filter, code: string, additive: boolean): Partial<Filter> {
  const { countries, countryMode } = filter;
  if (countries.includes(code)) return { countries: countries.filter((each) => each !== code) };
  if (countryMode === 'all' && countries.length > 0) {
    return { countries: [...countries.filter((each) => !countsFor(code, each)), code] };
  }
  return additive
    ? { countries: [...countries, code] }
    : { countries: [code], countryMode: 'any', role: 'any' };
}

/** What to show for the engagements behind a mark: the one; the visits between two parties, where they are just these; else a group. */
export function selectionOf(
  engagements: readonly Engagement[],
  shown: readonly Engagement[],
  label: string,
): Selection | null {
  const [first] = engagements;
  if (!first) return null;
  if (engagements.length === 1) return { kind: 'engagement', id: first.id };
  for (const visitor of first.visitors) {
    for (const host of first.hosts) {
      const between = (each: Engagement) => each.visitors.includes(visitor) && each.hosts.includes(host);
      if (engagements.every(between) && shown.filter(between).length === engagements.length) {
        return { kind: 'pair', visitor, host };
      }
    }
  }
  return { kind: 'group', label, ids: engagements.map(({ id }) => id) };
}
