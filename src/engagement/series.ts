/** Names of series of summits, which a data file holds as a slug: `russia-africa-summit`. */
import rows from '../../data/reference/series.json';
import { PARTIES } from './party';

const SERIES = new Map(rows.map((row) => [row.slug, row]));

/** `nato-summit-extra` → `NATO summit extra`: codes of organisations in capitals, the first letter in any case. */
function spellOut(slug: string): string {
  const words = slug
    .split('-')
    .filter(Boolean)
    .map((word) => (PARTIES.get(word.toUpperCase())?.kind === 'organisation' ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a series in a language; one that is not in the table is spelt out from its slug. */
export function seriesName(slug: string, locale: 'en' | 'fr'): string {
  return SERIES.get(slug)?.[locale] ?? spellOut(slug);
}

/** The slug under which the table holds a series that is named in short: `russia-africa` → `russia-africa-summit`; itself where it does not. */
export function seriesSlug(name: string): string {
  const full = `${name}-summit`;
  return !SERIES.has(name) && SERIES.has(full) ? full : name;
}
