/** Parties that the name of a gathering contains. */
import type { Read } from '../draft';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { leadsTo } from '../roles/places';
import type { View } from '../view';
import type { Extent } from './extent';

/** Parties that the name contains: those of the series, an organisation or a country joined to the noun. */
export function nameParties(view: View, extent: Extent): Read<string>[] {
  const found: Read<string>[] = [];
  const { series } = extent;
  if (series?.series) {
    for (const value of series.series.parties.split(' ').filter(Boolean)) {
      found.push({ value, from: series.from, to: series.to, rule: 'summit-name' });
    }
  }
  for (const mention of view.mentions) {
    if (mention.kind !== 'party') continue;
    const inside = mention.from >= extent.from && mention.to <= extent.to;
    const adjacent = mention.to <= extent.from && extent.from - mention.to <= 2;
    const complement =
      mention.from >= extent.to &&
      mention.link === 'of' &&
      (mention.from - extent.to <= 4 ||
        (mention.form === 'organisation' &&
          mention.from - extent.to <= 16 &&
          leadsTo(view, extent.to, mention.from)));
    const organisation = mention.form === 'organisation';
    const dashed =
      view.reading.tokens[mention.to]?.hyphen ||
      view.reading.norm(mention.to) === '–' ||
      view.reading.tokens[mention.from]?.hyphen ||
      view.reading.norm(mention.from - 1) === '–';
    const listed =
      organisation &&
      mention.from >= extent.to &&
      groupOf(view, mention).some((one) => one !== mention && one.link === 'of' && one.from - extent.to <= 4);
    if (
      (organisation && (inside || adjacent || complement || listed)) ||
      (dashed &&
        mention.form !== 'city' &&
        (inside || adjacent || mention.from - extent.to <= 4) &&
        mention.from >= extent.from - 5)
    ) {
      for (const value of mention.codes.slice(0, 1)) {
        if (!found.some((one) => one.value === value))
          found.push({ value, from: mention.from, to: mention.to, rule: 'summit-name' });
      }
    }
  }
  for (const { codes, from, to } of statesOf(view, extent)) {
    const [value] = codes;
    if (value && !found.some((one) => one.value === value))
      found.push({ value, from, to, rule: 'summit-name' });
  }
  for (const mention of view.mentions) {
    if (!mention.plural) continue;
    const before = mention.to <= extent.from && extent.from - mention.to <= 9;
    // `the summit of the heads of state of Azerbaijan, Turkey and Turkmenistan`; in `la conférence des chefs d'État de la SADC` they are of the noun.
    const behind = mention.link === 'of' && mention.from > extent.from && mention.from - extent.to <= 2;
    if (!before && !behind) continue;
    for (const value of mention.codes) {
      const known = found.some((one) => one.value === value);
      if (!known) found.push({ value, from: mention.from, to: mention.to, rule: 'leaders-of' });
    }
  }
  return chained(view, found);
}

/** `the summit of Azerbaijan, Türkiye and Turkmenistan`, `le sommet entre la Ligue arabe et l'Union européenne`: several countries or bodies right behind the noun. */
function statesOf(view: View, { to }: Extent): readonly Mention[] {
  const first = view.mentions.find((one) => one.from >= to);
  if (
    (first?.link !== 'of' && first?.link !== 'between') ||
    !isState(first) ||
    first.city !== null ||
    first.from - to > 2
  )
    return [];
  const states = groupOf(view, first);
  return states.length > 1 && states.every(isState) ? states : [];
}

const isState = ({ form }: Mention): boolean => form === 'name' || form === 'organisation';

/** Parties joined to one that counts by a dash: `African Union–European Union`. */
function chained(view: View, found: readonly Read<string>[]): Read<string>[] {
  const all = [...found];
  for (const mention of view.mentions) {
    const joined =
      mention.kind === 'party' &&
      mention.codes[0] !== undefined &&
      view.reading.norm(mention.to) === '–' &&
      found.some((read) => read.from === mention.to + 1);
    if (joined && !all.some((read) => read.value === mention.codes[0])) {
      all.push({
        value: mention.codes[0] as string,
        from: mention.from,
        to: mention.to,
        rule: 'summit-name',
      });
    }
  }
  return all;
}
