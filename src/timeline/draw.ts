/** The timeline as a scene: grid, columns, marks, labels, the line for today, lane headers, axis. One drawing for screen and file. */
import type { Mark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import type { Tick } from './axis';
import { drawAxis, drawLanes } from './drawFrame';
import { drawColumns, drawLabel, drawMarks } from './drawMarks';
import { groupMarks, round, type DrawStyle } from './drawStyle';
import type { PlacedLabel } from './labels';
import { xOfDay, type TimelineLayout } from './layout';

/** Draws a layout with its labels, time running across. */
export function drawTimeline(
  layout: TimelineLayout,
  labels: readonly PlacedLabel[],
  style: DrawStyle,
): Mark[] {
  return [
    groupMarks('grid', drawGrid(layout, style.theme)),
    groupMarks('columns', drawColumns(layout, style)),
    groupMarks('marks', drawMarks(layout, style)),
    groupMarks(
      'labels',
      labels.map((label) => drawLabel(label, style)),
    ),
    groupMarks('today', drawToday(layout, style)),
    groupMarks('lanes', drawLanes(layout, style)),
    groupMarks('axis', drawAxis(layout, style)),
  ];
}

/** Hairlines on the ticks of the axis. */
export function drawGrid(layout: TimelineLayout, theme: Theme): Mark[] {
  const bottom = Math.min(layout.height, layout.plotY + layout.contentHeight - layout.scroll);
  const line = (tick: Tick, major: boolean): Mark[] => {
    const x = Math.round(xOfDay(layout, tick.day)) + 0.5;
    if (x < layout.plotX || x > layout.width) return [];
    return [
      {
        mark: 'line',
        key: `${major ? 'major' : 'minor'}-${tick.day}`,
        x1: x,
        x2: x,
        y1: layout.plotY,
        y2: bottom,
        stroke: major ? theme.lineStrong : theme.line,
        strokeWidth: 1,
        strokeOpacity: major ? 0.45 : 0.75,
      },
    ];
  };
  const majors = new Set(layout.ticks.major.map((tick) => tick.day));
  return [
    ...layout.ticks.minor.filter((tick) => !majors.has(tick.day)).flatMap((tick) => line(tick, false)),
    ...layout.ticks.major.flatMap((tick) => line(tick, true)),
  ];
}

/** The line of today; the axis has a flag that names it. */
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
