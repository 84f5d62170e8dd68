/** The days in view and the scroll across the lanes of a timeline, and how they move. Days between whole ones are kept to itself. */
import { day, type Day } from '../engagement/day';
import { animate, glide, prefersReducedMotion } from '../gesture/motion';
import type { View } from './layout';
import { blendViews, limitView, panView } from './view';

/** What surrounds it, asked for whenever it is needed. */
export interface ViewportSurroundings {
  /** The view of all. */
  readonly home: View;
  /** The whole days that its owner holds; null for all. */
  readonly domain: readonly [Day, Day] | null;
  readonly ondomain: (domain: [Day, Day]) => void;
}

const MOVE_MS = 220;

export class Viewport {
  readonly #around: () => ViewportSurroundings;
  /** Between whole days: a zoom in progress. Holds as long as the owner's domain is the one it was rounded to. */
  #fine = $state.raw<View | null>(null);
  #stopMotion: () => void = () => undefined;
  /** Pixels of lanes scrolled out of sight, as asked for; a layout keeps them within its lanes. */
  scroll = $state(0);

  readonly view: View = $derived.by(() => {
    const { home, domain } = this.#around();
    const fine = this.#fine;
    if (fine && (domain === null || areSameDays(roundView(fine), domain))) return limitView(fine, home);
    return limitView(domain ? { from: domain[0], to: domain[1] } : home, home);
  });

  constructor(around: () => ViewportSurroundings) {
    this.#around = around;
  }

  /** Shows a view at once, within the limits. */
  show(next: View): void {
    const { home, ondomain } = this.#around();
    this.#fine = limitView(next, home);
    ondomain(roundView(this.#fine));
  }

  /** Goes to a view in a moment, or at once for those who asked for less motion. */
  moveTo(next: View): void {
    this.stop();
    const from = this.view;
    const to = limitView(next, this.#around().home);
    this.#stopMotion = animate(prefersReducedMotion() ? 0 : MOVE_MS, (share) =>
      this.show(blendViews(from, to, share)),
    );
  }

  /** Moves by a share of its width. */
  moveBy(share: number): void {
    const { view } = this;
    this.moveTo(panView(view, (view.to - view.from) * share));
  }

  /** Lets `pan` go on at a speed in pixels a millisecond until that is spent. */
  fling(vx: number, vy: number, pan: (dx: number, dy: number) => void): void {
    if (prefersReducedMotion()) return;
    this.stop();
    this.#stopMotion = glide(vx, vy, pan);
  }

  /** Stops whatever still moves. */
  stop(): void {
    this.#stopMotion();
  }
}

function roundView({ from, to }: View): [Day, Day] {
  const first = day(Math.round(from));
  return [first, day(Math.max(first + 1, Math.round(to)))];
}

function areSameDays(a: readonly [Day, Day], b: readonly [Day, Day]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
