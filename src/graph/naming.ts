/** What nodes and edges are called. */
import { calendarOf } from '../engagement/day';
import { partyName } from '../engagement/party';
import { seriesName } from '../engagement/series';
import { titleOf } from '../engagement/title';
import type { Locale } from '../i18n/locale';
import type { NetworkNode } from './network';

/** The full name of a node: of a summit, its title. */
export function nodeName(node: NetworkNode, locale: Locale): string {
  if (node.engagement) return titleOf(node.engagement, locale);
  return node.name ?? partyName(node.id, locale);
}

/** The short name that stands beside it: of a summit, its series or place and the year. */
export function nodeLabel(node: NetworkNode, locale: Locale): string {
  const { engagement } = node;
  if (!engagement) return nodeName(node, locale);
  const name = engagement.series ? seriesName(engagement.series, locale) : engagement.place?.name;
  if (!name) return titleOf(engagement, locale);
  const year = node.first === null ? '' : String(calendarOf(node.first).year);
  return year === '' || name.endsWith(year) ? name : `${name} ${year}`;
}
