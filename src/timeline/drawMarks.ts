/** What stands in the lanes: columns, single engagements, clusters, and the labels beside them. */
import { SECTOR_FAMILIES } from '../engagement/sector';
import type { Mark, PathMark, TextMark } from '../scene/scene';
import { textWidth } from '../scene/text';
import type { Theme } from '../theme/theme';
import { inkOn } from './contrast';
import { round, SMALL, type DrawStyle } from './drawStyle';
import type { PlacedLabel } from './labels';
import type { PlacedCluster, PlacedColumn, PlacedSingle, TimelineLayout } from './layout';
import { drawSingle } from './shapes';

/** Light, for headlines and their labels stand on columns; what bounds them is drawn in full. */
const COLUMN_OPACITY = 0.5;

/** One path for each lane and family: as few elements as colours, however many columns. */
export function drawColumns(layout: TimelineLayout, { theme }: DrawStyle): PathMark[] {
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
    stackColumn(mark, layout, parts);
  }
  finish();
  return paths;
}

/** Adds a column's share of each family to the paths of its lane, one upon the other. */
function stackColumn(column: PlacedColumn, bounds: TimelineLayout, parts: string[]): void {
  const x0 = round(Math.max(bounds.plotX, column.x0));
  const x1 = round(Math.min(bounds.width, column.x1 - 1));
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

/** Singles and clusters. */
export function drawMarks(layout: TimelineLayout, style: DrawStyle): Mark[] {
  const bounds = { left: layout.plotX, right: layout.width };
  return layout.marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'column' || mark.x1 < bounds.left || mark.x0 > bounds.right) return [];
    if (mark.kind === 'cluster') return [placeCluster(mark, layout, style.theme)];
    const id = style.idOf(mark.row);
    const children = drawSingle(mark, { theme: style.theme, bounds, height: layout.spacing.markHeight });
    const label = style.speak?.(mark);
    const identity = {
      key: `${mark.lane}-${id}`,
      target: { kind: 'engagement', id },
      ...(label ? { label } : {}),
    };
    const [only] = children;
    if (children.length === 1 && only) return [{ ...only, ...identity }];
    return [{ mark: 'group', ...identity, children }];
  });
}

const STRIPE = 3;

function placeCluster(mark: PlacedCluster, layout: TimelineLayout, theme: Theme): Mark {
  const key = `${mark.lane}-${mark.slot}-${mark.bucket}`;
  const x0 = Math.max(mark.x0, layout.plotX);
  const x1 = Math.min(mark.x1, layout.width);
  return drawCluster(
    { ...mark, x0, x1: Math.max(x0 + 2, x1) },
    { key, theme, height: layout.spacing.markHeight + 2 },
  );
}

/** A cluster: its number on a neutral ground, and a stripe with the share of each family. */
export function drawCluster(
  mark: Pick<PlacedCluster, 'count' | 'families' | 'x0' | 'x1' | 'y'>,
  { key, theme, height }: { readonly key: string; readonly theme: Theme; readonly height: number },
): Mark {
  const [x0, x1] = [mark.x0 + 0.5, mark.x1 - 0.5];
  const top = Math.round(mark.y - height / 2) + 0.5;
  const text = String(mark.count);
  const children: Mark[] = [
    {
      mark: 'rect',
      key: 'ground',
      x: x0,
      y: top,
      width: x1 - x0,
      height,
      radius: 3,
      fill: theme.surface,
      stroke: theme.lineStrong,
      strokeWidth: 1,
    },
    ...drawStripe(mark, { x0: x0 + 1.5, x1: x1 - 1.5, y: top + height - STRIPE - 1 }, theme),
  ];
  if (textWidth(text, SMALL) + 3 <= x1 - x0) {
    children.push({
      mark: 'text',
      key: 'count',
      x: (x0 + x1) / 2,
      y: top + (height - STRIPE) / 2 + 3.6,
      text,
      size: SMALL,
      anchor: 'middle',
      fill: theme.ink,
    });
  }
  return { mark: 'group', key, target: { kind: 'cluster', id: key }, label: text, children };
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

/** A label, inside its mark or on the paper. */
export function drawLabel(label: PlacedLabel, { theme, idOf }: DrawStyle): TextMark {
  const solid = label.inside && label.mark.span.core !== null && isFilled(label.mark);
  return {
    mark: 'text',
    key: `${label.lane}-${idOf(label.row)}`,
    x: label.x,
    y: label.y,
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
