/** Colours by group, and their legend. */
import type { Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import { SWATCH_HEIGHT, SWATCH_WIDTH, type LegendItem } from '../scene/figure';
import { REGIONS, type Theme } from '../theme/theme';
import { colourCommunities, type CommunityColours } from './community';
import { communitiesOf } from './measures';
import { nodeName } from './naming';
import type { Network } from './network';
import { byStrength } from './order';
import type { PairRule } from './pairs';

/** The groups of a network with colours that follow those before; see `colourCommunities`. */
export function colourByGroup(network: Network, rule: PairRule, before: CommunityColours): CommunityColours {
  return colourCommunities(communitiesOf(network, rule), before);
}

/** The paint of a group's colour: six hues, then a neutral one for all further groups and for nodes in none. */
export function groupPaint(colour: number | undefined, theme: Theme): string {
  const region = colour === undefined ? undefined : REGIONS[colour];
  return region ? theme.region[region] : theme.lineStrong;
}

/** A line for each group, named after its strongest member. */
export function groupLegend(
  network: Network,
  colours: CommunityColours,
  theme: Theme,
  locale: Locale,
): LegendItem[] {
  const sizes = new Map<number, { count: number; name: string }>();
  for (const node of [...network.nodes].sort(byStrength)) {
    const colour = colours.get(node.id);
    if (colour === undefined || colour >= REGIONS.length) continue;
    const group = sizes.get(colour);
    if (group) group.count++;
    else sizes.set(colour, { count: 1, name: nodeName(node, locale) });
  }
  return [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([colour, { count, name }]) => ({
      key: `group ${colour}`,
      label: GRAPH[locale].groupOf(name, count),
      swatch: [
        {
          mark: 'circle',
          key: 'disc',
          cx: SWATCH_WIDTH / 2,
          cy: SWATCH_HEIGHT / 2,
          r: 5,
          fill: groupPaint(colour, theme),
        },
      ],
    }));
}
