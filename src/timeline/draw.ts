/** The timeline as a scene: grid, columns, the line for today, marks with their labels, lane headers, axis. One drawing for screen and file. */
import type { GroupMark, Mark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import type { Tick } from './axis';
import { drawAxis, drawLanes } from './drawFrame';
import { drawColumns, drawMarks } from './drawMarks';
import { anchorOf, groupMarks, round, type DrawStyle } from './drawStyle';
import type { PlacedLabel } from './labels';
import { xOfDay, type TimelineLayout } from './layout';

/** Draws a layout with its labels, time running across. */
export function drawTimeline(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): Mark[] {
  return [
    drawGrid(layout, style.theme),
    drawColumns(layout, style),
    groupMarks('today', drawToday(layout, style)),
    drawMarks(layout, labels, style),
    groupMarks('lanes', drawLanes(layout, style)),
    groupMarks('axis', drawAxis(layout, style)),
  ];
}

/** Hairlines on the ticks of the axis: a path for each of the two levels. */
export function drawGrid(layout: TimelineLayout, theme: Theme): GroupMark {
  const anchor = Math.round(anchorOf(layout));
  const bottom = Math.min(layout.height, layout.plotY + layout.contentHeight - layout.scroll);
  const lines = (key: string, ticks: readonly Tick[], look: { stroke: string; strokeOpacity: number }) => {
    const xs = ticks
      .map((tick) => Math.round(xOfDay(layout, tick.day)) + 0.5)
      .filter((x) => x >= layout.plotX && x <= layout.width);
    const d = xs.map((x) => `M${x - anchor} ${layout.plotY}V${bottom}`).join('');
    return d === '' ? [] : [{ mark: 'path' as const, key, d, strokeWidth: 1, ...look }];
  };
  const majors = new Set(layout.ticks.major.map((tick) => tick.day));
  const minors = layout.ticks.minor.filter((tick) => !majors.has(tick.day));
  return {
    ...groupMarks('grid', [
      ...lines('minor', minors, { stroke: theme.line, strokeOpacity: 0.75 }),
      ...lines('major', layout.ticks.major, { stroke: theme.lineStrong, strokeOpacity: 0.45 }),
    ]),
    x: anchor,
  };
}

/** The line of today, below the marks: a name that crosses it stays legible. The axis has a flag that names it. */
export function drawToday(layout: TimelineLayout, { today, theme }: DrawStyle): Mark[] {
  const x = today === null ? -1 : round(xOfDay(layout, today + 0.5));
  if (x < layout.plotX || x > layout.width) return [];
  return [
    {
      mark: 'line',
      key: 'line',
      x1: x,
      x2: x,
      y1: layout.plotY,
      y2: layout.height,
      stroke: theme.today,
      strokeWidth: 1,
    },
  ];
}
