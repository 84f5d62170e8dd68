/**
 * Shapes of the marks. The shape says the type: a bar for a visit, pointed ends for a summit, round ends for a meeting. The
 * filling says the status (solid, half, hollow, struck), and dashes say where an engagement may have been but need not.
 */
import type { Mark, PathMark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import { hundredth } from './drawStyle';
import type { PlacedSingle } from './layout';

/** The part of the chart that marks may cover; what reaches beyond is cut straight. */
interface Bounds {
  readonly left: number;
  readonly right: number;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Whether an end has the type's form, or is cut straight because the mark goes on there. */
  readonly formedLeft: boolean;
  readonly formedRight: boolean;
}

type SingleLook = Pick<
  PlacedSingle,
  'type' | 'status' | 'family' | 'ending' | 'span' | 'y' | 'x0' | 'x1' | 'state'
>;

/** The outline of a type over a stretch, as path data. */
export function outlinePath(type: PlacedSingle['type'], stretch: Stretch, height: number): string {
  const width = stretch.x1 - stretch.x0;
  const tip = { visit: 2, summit: height / 2, meeting: height / 2 }[type];
  const ends = (stretch.formedLeft ? 1 : 0) + (stretch.formedRight ? 1 : 0);
  const reach = ends === 0 ? 0 : Math.min(tip, width / ends);
  const [top, bottom] = [hundredth(stretch.y - height / 2), hundredth(stretch.y + height / 2)];
  const [left, right] = [hundredth(stretch.x0), hundredth(stretch.x1)];
  const l = stretch.formedLeft ? hundredth(left + reach) : left;
  const r = stretch.formedRight ? hundredth(right - reach) : right;
  const y = hundredth(stretch.y);
  if (type === 'summit') {
    const rightEnd = stretch.formedRight ? `L${right} ${y}` : '';
    const leftEnd = stretch.formedLeft ? `L${left} ${y}` : '';
    return `M${l} ${top}H${r}${rightEnd}L${r} ${bottom}H${l}${leftEnd}Z`;
  }
  const radiusY = type === 'visit' ? Math.min(2, reach) : height / 2;
  const arc = (x: number, at: number) =>
    `A${hundredth(reach)} ${hundredth(radiusY)} 0 0 1 ${hundredth(x)} ${hundredth(at)}`;
  const rightEnd = stretch.formedRight
    ? `${arc(right, top + radiusY)}V${hundredth(bottom - radiusY)}${arc(r, bottom)}`
    : `V${bottom}`;
  const leftEnd = stretch.formedLeft
    ? `${arc(left, bottom - radiusY)}V${hundredth(top + radiusY)}${arc(l, top)}`
    : '';
  return `M${l} ${top}H${r}${rightEnd}H${l}${leftEnd}Z`;
}

export interface ShapeStyle {
  readonly theme: Theme;
  readonly bounds: Bounds;
  /** Height of the marks of a row. */
  readonly height: number;
  /** The point that is (0, 0) of what is drawn: the chart's own unless told otherwise. */
  readonly origin?: { readonly x: number; readonly y: number };
}

const CHART_ORIGIN = { x: 0, y: 0 };

/** The marks of one engagement, from the ground up. */
export function drawSingle(mark: SingleLook, style: ShapeStyle): Mark[] {
  const { theme, bounds, height, origin = CHART_ORIGIN } = style;
  const colour = theme.family[mark.family];
  const whole: Stretch = {
    x0: Math.max(mark.x0, bounds.left) - origin.x,
    x1: Math.min(mark.x1, bounds.right) - origin.x,
    y: mark.y - origin.y,
    formedLeft: mark.x0 >= bounds.left,
    formedRight: mark.x1 <= bounds.right && mark.ending === 'closed',
  };
  if (whole.x1 <= whole.x0) return [];
  const marks: Mark[] = [];
  const core = coreOf(mark, whole, origin.x);
  if (!core || core.x0 > whole.x0 + 0.5 || core.x1 < whole.x1 - 0.5) {
    marks.push(possiblePart(mark, whole, { colour, height }));
  }
  if (core) marks.push(...coreParts(mark, core, { theme, height }));
  if (mark.ending !== 'closed' && mark.x1 <= bounds.right)
    marks.push(endingPart(mark, whole, { colour, height }));
  if (mark.status === 'cancelled' || mark.status === 'postponed') marks.push(strike(mark, whole, theme));
  return marks;
}

function coreOf(mark: SingleLook, whole: Stretch, originX: number): Stretch | null {
  if (!mark.span.core) return null;
  const [c0, c1] = mark.span.core;
  const x0 = Math.max(c0 - originX, whole.x0);
  const x1 = Math.min(c1 - originX, whole.x1);
  if (x1 <= x0) return null;
  return {
    x0,
    x1,
    y: whole.y,
    formedLeft: whole.formedLeft && x0 < whole.x0 + 0.5,
    formedRight: whole.formedRight && x1 > whole.x1 - 0.5,
  };
}

interface Paint {
  readonly colour: string;
  readonly height: number;
}

function possiblePart(mark: SingleLook, whole: Stretch, { colour, height }: Paint): PathMark {
  return {
    mark: 'path',
    key: 'possible',
    d: outlinePath(mark.type, inset(whole, 0.5), height - 1),
    fill: colour,
    fillOpacity: 0.16,
    stroke: colour,
    strokeWidth: 1,
    dash: '2.5 2',
  };
}

const inset = (stretch: Stretch, by: number): Stretch => ({
  ...stretch,
  x0: stretch.x0 + by,
  x1: Math.max(stretch.x0 + by + 1, stretch.x1 - by),
});

/** Solid where it is over, hollow where it has not begun or never will, the lower half solid while it goes on. */
function coreParts(
  mark: SingleLook,
  core: Stretch,
  { theme, height }: { readonly theme: Theme; readonly height: number },
): PathMark[] {
  const colour = theme.family[mark.family];
  const filling = FILLING[mark.status];
  const solid: PathMark = {
    mark: 'path',
    key: 'core',
    d: outlinePath(mark.type, core, height),
    fill: colour,
  };
  if (filling === 'solid') return [solid];
  const hollow: PathMark = {
    mark: 'path',
    key: 'core',
    d: outlinePath(mark.type, inset(core, 0.75), height - 1.5),
    fill: theme.paper,
    stroke: colour,
    strokeWidth: 1.5,
  };
  if (filling === 'hollow') return [hollow];
  return [hollow, { mark: 'path', key: 'begun', d: lowerHalf(mark.type, core, height), fill: colour }];
}

const FILLING: Readonly<Record<PlacedSingle['status'], 'solid' | 'hollow' | 'half'>> = {
  announced: 'hollow',
  ongoing: 'half',
  completed: 'solid',
  postponed: 'hollow',
  cancelled: 'hollow',
  none: 'solid',
};

/** What of an outline lies under its middle. */
function lowerHalf(type: PlacedSingle['type'], stretch: Stretch, height: number): string {
  const { x0, x1, y, formedLeft, formedRight } = stretch;
  const half = height / 2;
  const ends = (formedLeft ? 1 : 0) + (formedRight ? 1 : 0);
  const reach = ends === 0 ? 0 : Math.min(type === 'visit' ? 2 : half, (x1 - x0) / ends);
  const [left, right, middle, bottom] = [x0, x1, y, y + half].map(hundredth) as [
    number,
    number,
    number,
    number,
  ];
  const l = formedLeft ? hundredth(left + reach) : left;
  const r = formedRight ? hundredth(right - reach) : right;
  if (type === 'summit') return `M${left} ${middle}H${right}L${r} ${bottom}H${l}Z`;
  const radiusY = hundredth(type === 'visit' ? Math.min(2, reach) : half);
  const turn = (x: number, at: number) => `A${hundredth(reach)} ${radiusY} 0 0 1 ${x} ${at}`;
  const rightEnd = formedRight ? `V${hundredth(bottom - radiusY)}${turn(r, bottom)}` : `V${bottom}`;
  const leftEnd = formedLeft ? turn(left, hundredth(bottom - radiusY)) : '';
  return `M${left} ${middle}H${right}${rightEnd}H${l}${leftEnd}Z`;
}

/** Known to go on: an arrow head. Nobody said when it ended: dots that fade out. */
function endingPart(mark: SingleLook, whole: Stretch, { colour, height }: Paint): PathMark {
  const { x1, y } = whole;
  const half = height / 2;
  if (mark.ending === 'open') {
    const d = `M${hundredth(x1)} ${y - half}L${hundredth(x1 + half)} ${y}L${hundredth(x1)} ${y + half}Z`;
    return { mark: 'path', key: 'ending', d, fill: colour };
  }
  return {
    mark: 'path',
    key: 'ending',
    d: `M${hundredth(x1 + 2)} ${y}H${hundredth(x1 + 11)}`,
    stroke: colour,
    strokeWidth: 2,
    dash: '2 2',
  };
}

function strike(mark: SingleLook, whole: Stretch, theme: Theme): PathMark {
  return {
    mark: 'path',
    key: 'strike',
    d: `M${hundredth(whole.x0 - 2)} ${whole.y}H${hundredth(whole.x1 + 2)}`,
    stroke: theme.ink,
    strokeWidth: 1.5,
    ...(mark.status === 'postponed' ? { dash: '3 2' } : {}),
  };
}
