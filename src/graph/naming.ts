/** What nodes and edges are called. */
import { calendarOf } from '../engagement/day';
import { partyName } from '../engagement/party';
import { placeName } from '../engagement/place';
import { seriesName } from '../engagement/series';
import { titleOf } from '../engagement/title';
import type { Locale } from '../i18n/locale';
import type { Network, NetworkNode } from './network';

/** The full name of a node: of a summit, its title. */
export function nodeName(node: NetworkNode, locale: Locale): string {
  if (node.engagement) return titleOf(node.engagement, locale);
  return node.name ?? partyName(node.id, locale);
}

/** The strongest node whose name holds the text, before all one whose name begins with it; null for none or an empty text. */
export function findNode({ nodes }: Network, text: string, locale: Locale): NetworkNode | null {
  const wanted = text.trim().toLocaleLowerCase(locale);
  if (wanted === '') return null;
  let best: NetworkNode | null = null;
  let most = 0;
  for (const node of nodes) {
    const at = nodeName(node, locale).toLocaleLowerCase(locale).indexOf(wanted);
    if (at < 0) continue;
    const score = node.strength + 1 + (at === 0 ? BEGINS : 0);
    if (score > most) [best, most] = [node, score];
  }
  return best;
}

/** More than any strength. */
const BEGINS = 1e9;

/** The short name that stands beside it: of a summit, its series or place and the year. */
export function nodeLabel(node: NetworkNode, locale: Locale): string {
  const { engagement } = node;
  if (!engagement) return nodeName(node, locale);
  const { series, place } = engagement;
  const name = series ? seriesName(series, locale) : place && placeName(place.name, locale);
  if (!name) return titleOf(engagement, locale);
  const year = node.first === null ? '' : String(calendarOf(node.first).year);
  return year === '' || name.endsWith(year) ? name : `${name} ${year}`;
}
