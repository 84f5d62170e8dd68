/** A chart of the network that is no node-link drawing: its marks, and what can be pointed at in it. */
import type { Mark } from '../scene/scene';

/** Something that can be hovered, clicked, or reached by arrow keys. Marks refer to it by their `target`. */
export interface ChartTarget {
  /** `kind` and `id` of the marks that stand for it. */
  readonly kind: string;
  readonly id: string;
  /** Its middle, in pixels of the chart. */
  readonly x: number;
  readonly y: number;
  /** In words. */
  readonly label: string;
  readonly engagementIds: readonly string[];
  /** The party that a click chooses; null where it opens the engagements. */
  readonly code: string | null;
}

export interface Chart {
  readonly marks: readonly Mark[];
  readonly targets: readonly ChartTarget[];
  /** What had to be left out for want of room, in words; null for nothing. */
  readonly note: string | null;
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
