/** The axis at the left, where time runs down, with the flag of today. */
import { TIMELINE } from '../i18n/messages/timeline';
import type { Mark } from '../scene/scene';
import { textWidth, truncateText } from '../scene/text';
import type { Tick } from './axis';
import { SMALL, type DrawStyle } from './drawStyle';
import { xOfDay, type TimelineLayout } from './layout';

/** Draws the axis on a ground of its own, for columns scroll under it. */
export function drawAxisDown(layout: TimelineLayout, { theme, locale, today }: DrawStyle): Mark[] {
  const ground: Mark = {
    mark: 'rect',
    key: 'ground',
    x: 0,
    y: 0,
    width: layout.plotY,
    height: layout.width,
    fill: theme.paper,
  };
  const base: Mark = {
    mark: 'line',
    key: 'base',
    x1: layout.plotY - 0.5,
    x2: layout.plotY - 0.5,
    y1: layout.plotX,
    y2: layout.width,
    stroke: theme.lineStrong,
    strokeWidth: 1,
    strokeOpacity: 0.6,
  };
  const majors = new Set(layout.ticks.major.map((tick) => tick.day));
  const single = layout.ticks.major.length === 0;
  const minor = layout.ticks.minor.filter((tick) => !majors.has(tick.day));
  const labels = [
    ...minor.flatMap((tick) => placeTickDown(tick, false, layout)),
    ...layout.ticks.major.flatMap((tick) => placeTickDown(tick, true, layout)),
  ];
  const now = today === null ? -Infinity : xOfDay(layout, today + 0.5);
  const flag = now < layout.plotX || now > layout.width ? null : placeFlagDown(now, labels, layout);
  return [
    ground,
    base,
    ...labels
      .filter(({ top }) => flag === null || isClear(flag, top))
      .map(({ tick, major, top }): Mark => {
        const strong = major || single;
        return {
          mark: 'text',
          key: `${major ? 'major' : 'minor'}-${tick.day}`,
          x: layout.plotY - 6,
          y: top + 12,
          text: major ? shorten(tick.label) : tick.label,
          size: SMALL,
          weight: strong ? 600 : 400,
          anchor: 'end',
          fill: strong ? theme.ink : theme.inkSoft,
        };
      }),
    ...(flag === null ? [] : drawFlagDown(layout, flag, { theme, text: TIMELINE[locale].todayShort })),
  ];
}

const TICK_HEIGHT = 14;
const FLAG_HEIGHT = 16;

interface TickDown {
  readonly tick: Tick;
  readonly major: boolean;
  readonly top: number;
}

/** A label below its tick, at the upper edge while its unit is in view; none that an edge would cut. */
function placeTickDown(tick: Tick, major: boolean, layout: TimelineLayout): TickDown[] {
  const at = Math.max(xOfDay(layout, tick.day), layout.plotX);
  const top = Math.min(at, xOfDay(layout, tick.next) - TICK_HEIGHT);
  return top < layout.plotX || top + TICK_HEIGHT > layout.width ? [] : [{ tick, major, top }];
}

/** Free above the letters of a label. */
const TICK_LEAD = 4;

const isClear = (flag: number, top: number) =>
  flag + FLAG_HEIGHT <= top + TICK_LEAD || flag >= top + TICK_HEIGHT;

/** The upper edge of the flag of today: about the line of today, else above or below it or the label there, where it hides none. */
function placeFlagDown(now: number, labels: readonly TickDown[], layout: TimelineLayout): number {
  const within = (top: number) => Math.max(layout.plotX, Math.min(top, layout.width - FLAG_HEIGHT));
  const about = now - FLAG_HEIGHT / 2;
  const hidden = labels.find(({ top }) => !isClear(about, top));
  const past = hidden ? [hidden.top + TICK_LEAD - FLAG_HEIGHT, hidden.top + TICK_HEIGHT] : [];
  const tops = [about, now - FLAG_HEIGHT, now, ...past].map(within);
  return tops.find((flag) => labels.every(({ top }) => isClear(flag, top))) ?? tops[0]!;
}

/** The first word of a month with its year: the axis is narrow, and the year stands at its January. */
function shorten(label: string): string {
  return textWidth(label, SMALL, 600) > 40
    ? truncateText(label.split(' ')[0] ?? label, 40, SMALL, 600)
    : label;
}

function drawFlagDown(
  layout: TimelineLayout,
  top: number,
  { theme, text }: { readonly theme: DrawStyle['theme']; readonly text: string },
): Mark[] {
  const shown = truncateText(text, layout.plotY - 8, SMALL, 600);
  return [
    {
      mark: 'rect',
      key: 'today-flag',
      x: 0,
      y: top,
      width: layout.plotY,
      height: FLAG_HEIGHT,
      radius: 2,
      fill: theme.today,
    },
    {
      mark: 'text',
      key: 'today-word',
      x: layout.plotY / 2,
      y: top + 11.8,
      text: shown,
      size: SMALL,
      weight: 600,
      anchor: 'middle',
      fill: theme.paper,
    },
  ];
}
