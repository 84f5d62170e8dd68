/** The timeline with time running down, for narrow screens: the same marks turned, with labels beside them and lanes as columns. */
import { formatNumber } from '../i18n/numbers';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import { wrapText } from '../scene/wrap';
import { drawAxisDown } from './drawAxisDown';
import { drawGrid, drawToday } from './draw';
import { drawColumns, drawLabel, drawMarks } from './drawMarks';
import { groupMarks, SMALL, type DrawStyle } from './drawStyle';
import type { LabelOptions, PlacedLabel } from './labels';
import type { PlacedSingle, TimelineLayout } from './layout';
import { LANE_PADDING } from './spacing';
import { turnMarks } from './turn';

const LINE_PX = 17;

/** From a line of a small label to its second. */
const NEXT_LINE_PX = 12.5;

/** Labels beside the rows of each lane: by importance, each level with its mark, none upon another. */
export function placeLabelsDown(layout: TimelineLayout, options: LabelOptions): PlacedLabel[] {
  return layout.lanes.flatMap((lane) => {
    const { pitch, labelRoom, textSize } = layout.spacing;
    const x = lane.y + 2 * LANE_PADDING + lane.rows * pitch + 4;
    const taken: number[] = [];
    const isFree = (y: number) => taken.every((other) => Math.abs(other - y) >= LINE_PX);
    const labels: PlacedLabel[] = [];
    for (const mark of candidates(layout, lane.lane, options)) {
      const top = Math.max(mark.x0, layout.plotX);
      const y = top + Math.min(mark.x1 - top, LINE_PX) / 2;
      if (y > layout.height + layout.width || !isFree(y)) continue;
      const next = y + NEXT_LINE_PX;
      const { lines, size } = fitLabel(options.textsOf(mark.row, mark), {
        room: labelRoom - LANE_PADDING - 8,
        textSize,
        maxLines: isFree(next) && next + SMALL / 2 < layout.width ? 2 : 1,
      });
      lines.forEach((text, line) => {
        const middle = y + line * NEXT_LINE_PX;
        taken.push(middle);
        labels.push({
          lane: lane.lane,
          row: mark.row,
          x,
          y: middle + size * 0.34,
          width: textWidth(text, size),
          size,
          text,
          inside: false,
          mark,
          ...(line > 0 ? { line } : {}),
        });
      });
    }
    return labels;
  });
}

interface LabelRoom {
  readonly room: number;
  readonly textSize: number;
  readonly maxLines: number;
}

/** The first text that fits; else the last in the smaller size and two lines, cut only where these do not hold it. */
function fitLabel(texts: readonly string[], { room, textSize, maxLines }: LabelRoom) {
  const text = texts.find((candidate) => textWidth(candidate, textSize) <= room);
  if (text !== undefined) return { lines: [text], size: textSize };
  return { lines: wrapText(texts[texts.length - 1] ?? '', room, { size: SMALL, maxLines }), size: SMALL };
}

function candidates(layout: TimelineLayout, lane: number, { shown }: LabelOptions): PlacedSingle[] {
  return layout.marks
    .filter(
      (mark): mark is PlacedSingle =>
        mark.kind === 'single' && mark.lane === lane && mark.x1 > layout.plotX && mark.x0 < layout.width - 8,
    )
    .sort(
      (a, b) =>
        b.importance - a.importance ||
        Number(shown?.has(b.row) ?? false) - Number(shown?.has(a.row) ?? false) ||
        a.x0 - b.x0 ||
        a.slot - b.slot,
    );
}

/** Draws a layout with its labels, time running down. */
export function drawTimelineDown(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): Mark[] {
  return [
    ...turnMarks([drawGrid(layout, style.theme)]),
    groupMarks('today', turnMarks(drawToday(layout, style))),
    groupMarks(
      'leaders',
      labels.flatMap((label) => drawLeader(label, layout, style)),
    ),
    ...turnMarks([drawColumns(layout, style), drawMarks(layout, [], style)]),
    groupMarks(
      'labels',
      labels.map((label) => drawLabel(label, style)),
    ),
    groupMarks('axis', drawAxisDown(layout, style)),
    {
      ...groupMarks('lanes', drawLanesDown(layout, style)),
      ...(style.headShift ? { y: style.headShift } : {}),
    },
  ];
}

/** A hairline from a mark to its label. */
function drawLeader(label: PlacedLabel, layout: TimelineLayout, { theme, idOf }: DrawStyle): Mark[] {
  const from = label.mark.y + layout.spacing.markHeight / 2;
  if (label.line !== undefined || label.x - from < 8) return [];
  const y = label.y - label.size * 0.34;
  return [
    {
      mark: 'line',
      key: `${label.lane}-${idOf(label.row)}`,
      x1: from,
      x2: label.x - 2,
      y1: y,
      y2: y,
      stroke: theme.line,
      strokeWidth: 1,
    },
  ];
}

/** Room for the mark that folds a lane, before its name. */
export const FOLD_ROOM = 24;

function drawLanesDown(layout: TimelineLayout, { theme, locale }: DrawStyle): Mark[] {
  const across = layout.height;
  const marks: Mark[] = [];
  if (layout.plotX > 0) {
    marks.push(
      { mark: 'rect', key: 'ground', x: 0, y: 0, width: across, height: layout.plotX, fill: theme.paper },
      {
        mark: 'line',
        key: 'base',
        x1: 0,
        x2: across,
        y1: layout.plotX - 0.5,
        y2: layout.plotX - 0.5,
        stroke: theme.lineStrong,
        strokeWidth: 1,
        strokeOpacity: 0.6,
      },
    );
  }
  for (const lane of layout.lanes) {
    const x = Math.round(lane.y + lane.height) + 0.5;
    marks.push({
      mark: 'line',
      key: `separator-${lane.key}`,
      x1: x,
      x2: x,
      y1: 0,
      y2: layout.width,
      stroke: theme.line,
      strokeWidth: 1,
    });
    if (layout.plotX === 0) continue;
    const count = formatNumber(lane.count, locale);
    const room = lane.height - (lane.folds ? FOLD_ROOM : 4) - 12 - textWidth(count, SMALL);
    const name = truncateText(lane.label, room, SMALL, 600);
    const left = Math.max(lane.y, layout.plotY) + (lane.folds ? FOLD_ROOM : 4);
    if (left + textWidth(name, SMALL, 600) > x) continue;
    marks.push(
      {
        mark: 'text',
        key: `name-${lane.key}`,
        x: left,
        y: 17,
        text: name,
        size: SMALL,
        weight: 600,
        fill: theme.ink,
        target: { kind: 'lane', id: lane.key },
      },
      {
        mark: 'text',
        key: `count-${lane.key}`,
        x: left + textWidth(name, SMALL, 600) + 6,
        y: 17,
        text: count,
        size: SMALL,
        fill: theme.inkSoft,
      },
    );
  }
  return marks;
}
