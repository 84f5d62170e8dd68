/** What stands in the lanes: columns, single engagements, clusters, and the labels beside them. */
import { SECTOR_FAMILIES } from '../engagement/sector';
import type { GroupMark, Mark, PathMark, TextMark } from '../scene/scene';
import { textWidth } from '../scene/text';
import type { Theme } from '../theme/theme';
import { inkOn } from './contrast';
import { anchorOf, groupMarks, hundredth, round, SMALL, type DrawStyle } from './drawStyle';
import type { PlacedLabel } from './labels';
import type { PlacedCluster, PlacedColumn, PlacedMark, PlacedSingle, TimelineLayout } from './layout';
import { drawSingle } from './shapes';

/** Light, for headlines and their labels stand on columns; what bounds them is drawn in full. */
const COLUMN_OPACITY = 0.5;

/** One path for each lane and family: as few elements as colours, however many columns. */
export function drawColumns(layout: TimelineLayout, { theme }: DrawStyle): GroupMark {
  const anchor = anchorOf(layout);
  const paths: PathMark[] = [];
  let lane = -1;
  let parts: string[] = [];
  const finish = () => {
    parts.forEach((d, family) => {
      if (d === '') return;
      const fill = theme.family[SECTOR_FAMILIES[family] ?? 'none'];
      paths.push({ mark: 'path', key: `${lane}-${family}`, d, fill, fillOpacity: COLUMN_OPACITY });
    });
  };
  for (const mark of layout.marks) {
    if (mark.kind !== 'column') continue;
    if (mark.lane !== lane) {
      finish();
      lane = mark.lane;
      parts = SECTOR_FAMILIES.map(() => '');
    }
    stackColumn(mark, { left: layout.plotX, right: layout.width, anchor }, parts);
  }
  finish();
  return { ...groupMarks('columns', paths), x: anchor };
}

/** Adds a column's share of each family to the paths of its lane, one upon the other. */
function stackColumn(
  column: PlacedColumn,
  { left, right, anchor }: { readonly left: number; readonly right: number; readonly anchor: number },
  parts: string[],
): void {
  const x0 = round(Math.max(left, column.x0) - anchor);
  const x1 = round(Math.min(right, column.x1 - 1) - anchor);
  if (x1 <= x0) return;
  const unit = column.height / column.count;
  let y = column.y;
  for (let family = 0; family < parts.length; family++) {
    const count = column.families[family] ?? 0;
    if (count === 0) continue;
    const top = y - unit * count;
    parts[family] += `M${x0} ${round(y)}V${round(top)}H${x1}V${round(y)}Z`;
    y = top;
  }
}

/**
 * Singles with their labels, and clusters: a group for each lane. What belongs together is drawn about its own origin and moved by
 * the groups around it, so that a pan, a scroll or a zoom changes few attributes, and neither outlines nor letters.
 */
export function drawMarks(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): GroupMark {
  const anchor = anchorOf(layout);
  const work = { layout, anchor, style, labelOf: new Map(labels.map((label) => [label.mark, label])) };
  const lanes = new Map(
    layout.lanes.map((lane) => [lane.lane, { top: lane.y, children: [] as GroupMark[] }]),
  );
  for (const mark of layout.marks) {
    const lane = lanes.get(mark.lane);
    if (!lane || mark.kind === 'column' || mark.x1 < layout.plotX || mark.x0 > layout.width) continue;
    lane.children.push(
      mark.kind === 'cluster' ? placeCluster(mark, lane.top, work) : placeSingle(mark, lane.top, work),
    );
  }
  const groups = layout.lanes.flatMap(({ lane, key }): GroupMark[] => {
    const { top, children } = lanes.get(lane)!;
    return children.length > 0 ? [{ mark: 'group', key, y: top, children }] : [];
  });
  return { ...groupMarks('marks', groups), x: anchor };
}

interface MarkWork {
  readonly layout: TimelineLayout;
  /** Pixels of the chart where the marks' x is 0. */
  readonly anchor: number;
  readonly style: DrawStyle;
  readonly labelOf: ReadonlyMap<PlacedMark, PlacedLabel>;
}

function placeSingle(
  mark: PlacedSingle,
  top: number,
  { layout, anchor, style, labelOf }: MarkWork,
): GroupMark {
  const id = style.idOf(mark.row);
  const origin = { x: Math.max(mark.x0, layout.plotX), y: mark.y };
  const children = drawSingle(mark, {
    theme: style.theme,
    bounds: { left: layout.plotX, right: layout.width },
    height: layout.spacing.markHeight,
    origin,
  });
  const text = labelOf.get(mark);
  if (text) children.push({ ...drawLabel(text, style, origin), key: 'label' });
  const label = style.speak?.(mark);
  return {
    mark: 'group',
    key: id,
    target: { kind: 'engagement', id },
    ...(label ? { label } : {}),
    x: hundredth(origin.x - anchor),
    y: hundredth(mark.y - top),
    children,
  };
}

const STRIPE = 3;

/** What a cluster is called as a target. */
export const clusterId = ({ lane, slot, bucket }: PlacedCluster) => `${lane}-${slot}-${bucket}`;

function placeCluster(mark: PlacedCluster, top: number, { layout, anchor, style }: MarkWork): GroupMark {
  const x0 = Math.max(mark.x0, layout.plotX);
  const x1 = Math.max(x0 + 2, Math.min(mark.x1, layout.width));
  return drawCluster(
    { ...mark, x0: x0 - anchor, x1: x1 - anchor, y: mark.y - top },
    {
      key: clusterId(mark),
      theme: style.theme,
      height: layout.spacing.markHeight + 2,
    },
  );
}

/** A cluster: its number on a neutral ground, and a stripe with the share of each family. */
export function drawCluster(
  mark: Pick<PlacedCluster, 'count' | 'families' | 'x0' | 'x1' | 'y'>,
  { key, theme, height }: { readonly key: string; readonly theme: Theme; readonly height: number },
): GroupMark {
  const width = hundredth(mark.x1 - mark.x0 - 1);
  const text = String(mark.count);
  const children: Mark[] = [
    {
      mark: 'rect',
      key: 'ground',
      x: 0,
      y: 0,
      width,
      height,
      radius: 3,
      fill: theme.surface,
      stroke: theme.lineStrong,
      strokeWidth: 1,
    },
    ...drawStripe(mark, { x0: 1.5, x1: width - 1.5, y: height - STRIPE - 1 }, theme),
  ];
  if (textWidth(text, SMALL) + 3 <= width) {
    children.push({
      mark: 'text',
      key: 'count',
      x: width / 2,
      y: (height - STRIPE) / 2 + 3.6,
      text,
      size: SMALL,
      anchor: 'middle',
      fill: theme.ink,
    });
  }
  return {
    mark: 'group',
    key,
    target: { kind: 'cluster', id: key },
    label: text,
    x: hundredth(mark.x0 + 0.5),
    y: Math.round(mark.y - height / 2) + 0.5,
    children,
  };
}

function drawStripe(
  mark: Pick<PlacedCluster, 'families'>,
  box: { readonly x0: number; readonly x1: number; readonly y: number },
  theme: Theme,
): Mark[] {
  const total = mark.families.reduce((sum, count) => sum + count, 0);
  let x = box.x0;
  const parts: Mark[] = [];
  mark.families.forEach((count, family) => {
    if (count === 0) return;
    const width = ((box.x1 - box.x0) * count) / total;
    parts.push({
      mark: 'rect',
      key: `family-${family}`,
      x,
      y: box.y,
      width,
      height: STRIPE,
      fill: theme.family[SECTOR_FAMILIES[family] ?? 'none'],
    });
    x += width;
  });
  return parts;
}

/** A label, inside its mark or on the paper. `origin`: the point that is (0, 0) of the group it stands in. */
export function drawLabel(
  label: PlacedLabel,
  { theme, idOf }: DrawStyle,
  origin: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): TextMark {
  const solid = label.inside && label.mark.span.core !== null && isFilled(label.mark);
  return {
    mark: 'text',
    key: `${label.lane}-${idOf(label.row)}${label.line === undefined ? '' : `-${label.line}`}`,
    x: hundredth(label.x - origin.x),
    y: hundredth(label.y - origin.y),
    text: label.text,
    size: label.size,
    fill: solid ? inkOn(theme.family[label.mark.family], theme) : theme.ink,
    ...(label.inside ? {} : { halo: theme.paper }),
  };
}

/** Whether a mark's core is filled rather than outlined. */
export function isFilled(mark: PlacedSingle): boolean {
  return mark.status === 'completed' || mark.status === 'ongoing' || mark.status === 'none';
}
