/** A chart of the network that is no node-link drawing: how large it is, what can be pointed at in it, and the marks of a part. */
import type { LegendItem } from '../scene/figure';
import type { Mark } from '../scene/scene';

/** Something that can be hovered, clicked, or reached by arrow keys. Marks refer to it by their `target`. */
export interface ChartTarget {
  /** `kind` and `id` of the marks that stand for it. */
  readonly kind: string;
  readonly id: string;
  /** Its middle, in pixels of the whole chart. */
  readonly x: number;
  readonly y: number;
  /** In words. */
  readonly label: string;
  readonly engagementIds: readonly string[];
  /** The party that a click chooses; null where it opens the engagements. */
  readonly code: string | null;
}

/** The part of a chart in sight, in its own pixels. Headers and axes stay at the edges of it. */
export interface ChartWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Chart {
  /** All of it, in pixels: what does not fit into a frame is scrolled to. */
  readonly width: number;
  readonly height: number;
  /** Pixels at the left, the top and the bottom that headers and axes hold when the rest is scrolled. */
  readonly held: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly targets: readonly ChartTarget[];
  /** What had to be left out for want of room, in words; null for nothing. */
  readonly note: string | null;
  readonly legend: readonly LegendItem[];
  /** The marks of a part, with its origin at the top left of the window. */
  readonly draw: (window: ChartWindow) => Mark[];
}

/** A chart of nothing, with a note that says why. */
export function emptyChart(note: string | null): Chart {
  const held = { left: 0, top: 0, bottom: 0 };
  return { width: 0, height: 0, held, targets: [], note, legend: [], draw: () => [] };
}

/** The marks of the whole chart. */
export function drawWhole(chart: Chart): Mark[] {
  return chart.draw({ x: 0, y: 0, width: chart.width, height: chart.height });
}

/** Where a window must begin along one axis so that a place is between what is held at its ends. */
export function scrollTo(
  place: number,
  begin: number,
  size: number,
  held: { readonly before: number; readonly after: number },
): number {
  const margin = 24;
  if (place < begin + held.before + margin) return Math.max(0, place - held.before - margin);
  if (place > begin + size - held.after - margin) return place - size + held.after + margin;
  return begin;
}

/**
 * The target that an arrow key leads to from a point: the nearest of those within 45° of the direction, sideways distance
 * counting double; null when there is none.
 */
export function targetTowards(
  targets: readonly ChartTarget[],
  from: { readonly x: number; readonly y: number },
  [wx, wy]: readonly [number, number],
): ChartTarget | null {
  let best: ChartTarget | null = null;
  let least = Infinity;
  for (const target of targets) {
    const [dx, dy] = [target.x - from.x, target.y - from.y];
    const along = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (along <= 0.5 || aside > along + 0.5) continue;
    const score = along + 2 * aside;
    if (score < least) [best, least] = [target, score];
  }
  return best;
}
