/** What the marks of the graph mean, as samples drawn with the same code. */
import { GRAPH } from '../i18n/messages/graph';
import { DOMAIN } from '../i18n/messages/domain';
import type { Locale } from '../i18n/locale';
import { regionOf } from '../engagement/party';
import { SWATCH_HEIGHT, SWATCH_WIDTH, type LegendItem } from '../scene/figure';
import { REGIONS, type Theme } from '../theme/theme';
import type { Change } from './compare';
import { changePaint } from './draw';
import { edgePath } from './edgepath';
import type { EdgeShape } from './edgetable';
import type { Network } from './network';
import { edgeWidth } from './size';

/** The items that the network needs: regions that occur, then direction, widths that occur, meetings, summits. */
export function legendOf(
  network: Network,
  theme: Theme,
  locale: Locale,
  { regions = true }: { readonly regions?: boolean } = {},
): LegendItem[] {
  const words = GRAPH[locale].legendItem;
  const kinds = new Set(network.edges.map((edge) => edge.kind));
  const heaviest = network.edges.reduce(
    (most, { kind, weight }) => Math.max(most, kind === 'visit' ? weight : 0),
    0,
  );
  const items = regions ? regionItems(network, theme, locale) : [];
  if (kinds.has('visit')) items.push(edgeItem('direction', words.direction, 3.2, 'visit', theme));
  for (const weight of [5, 20, 100].filter((sample) => sample <= heaviest)) {
    items.push(edgeItem(`width ${weight}`, words.width(weight), edgeWidth(weight), 'visit', theme));
  }
  if (kinds.has('meeting')) items.push(edgeItem('meeting', words.meeting, 1.2, 'meeting', theme));
  if (network.nodes.some((node) => node.kind === 'person')) items.push(personItem(words.person, theme));
  if (network.nodes.some((node) => node.kind === 'summit')) items.push(summitItem(words.summit, theme));
  return items;
}

/** What is new, gone and kept between two periods, with counts. */
export function changeLegend(
  counts: Readonly<Record<Change, number>>,
  theme: Theme,
  locale: Locale,
): LegendItem[] {
  return (['new', 'gone', 'kept'] as const).map((change) => {
    const { fill, opacity } = changePaint(change, theme);
    const swatch = {
      mark: 'rect',
      key: change,
      x: 0,
      y: SWATCH_HEIGHT / 2 - 1.5,
      width: SWATCH_WIDTH,
      height: 3,
    } as const;
    return {
      key: change,
      label: GRAPH[locale].change[change](counts[change]),
      swatch: [{ ...swatch, fill, fillOpacity: opacity }],
    };
  });
}

/** A disc for each region that has a party here. */
export function regionItems(
  { nodes }: { readonly nodes: Network['nodes'] },
  theme: Theme,
  locale: Locale,
): LegendItem[] {
  const found = new Set(nodes.map((node) => (node.party === null ? null : regionOf(node.party))));
  return REGIONS.filter((region) => found.has(region)).map((region) => ({
    key: region,
    label: DOMAIN[locale].region[region],
    swatch: [
      {
        mark: 'circle',
        key: region,
        cx: SWATCH_WIDTH / 2,
        cy: SWATCH_HEIGHT / 2,
        r: 5,
        fill: theme.region[region],
      },
    ],
  }));
}

/** The dots of the chart of summits. */
export function gatheringItems(theme: Theme, locale: Locale): LegendItem[] {
  const at = { cx: SWATCH_WIDTH / 2, cy: SWATCH_HEIGHT / 2 };
  const { edgeKind } = GRAPH[locale];
  return [
    {
      key: 'took part',
      label: edgeKind.member,
      swatch: [{ mark: 'circle', key: 'dot', ...at, r: 3.4, fill: theme.ink }],
    },
    {
      key: 'hosted',
      label: edgeKind.host,
      swatch: [
        { mark: 'circle', key: 'ring', ...at, r: 4.4, fill: theme.paper, stroke: theme.ink, strokeWidth: 2 },
      ],
    },
  ];
}

function edgeItem(
  key: string,
  label: string,
  width: number,
  kind: 'visit' | 'meeting',
  theme: Theme,
): LegendItem {
  const middle = SWATCH_HEIGHT / 2;
  const shape: EdgeShape = {
    kind,
    from: { x: 0, y: middle },
    control: { x: SWATCH_WIDTH / 2, y: middle },
    // Wide enough for the arrowhead that a longer edge has.
    to: { x: SWATCH_WIDTH + (kind === 'visit' ? 3 : 0), y: middle },
    wide: kind === 'visit' ? width * 1.35 : width,
    narrow: kind === 'visit' ? Math.max(0.35, width * 0.16) : width,
  };
  return { key, label, swatch: [{ mark: 'path', key, d: edgePath(shape), fill: theme.lineStrong }] };
}

function personItem(label: string, theme: Theme): LegendItem {
  const [cx, cy] = [SWATCH_WIDTH / 2, SWATCH_HEIGHT / 2];
  const ring = { fill: theme.paper, stroke: theme.lineStrong, strokeWidth: 2 };
  return { key: 'person', label, swatch: [{ mark: 'circle', key: 'person', cx, cy, r: 4.5, ...ring }] };
}

function summitItem(label: string, theme: Theme): LegendItem {
  const [x, y] = [SWATCH_WIDTH / 2, SWATCH_HEIGHT / 2];
  return {
    key: 'summit',
    label,
    swatch: [
      { mark: 'line', key: 'member', x1: 0, y1: y, x2: x, y2: y, stroke: theme.lineStrong, strokeWidth: 0.8 },
      {
        mark: 'line',
        key: 'host',
        x1: x,
        y1: y,
        x2: SWATCH_WIDTH,
        y2: y,
        stroke: theme.inkSoft,
        strokeWidth: 2,
      },
      {
        mark: 'path',
        key: 'summit',
        d: `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
        fill: theme.ink,
      },
    ],
  };
}
