/** Owns the worker that lays networks out, and the positions that came of it. */
import type { LayoutInput, Positions } from './layout';
import type { LayoutRequest } from './layout.worker';
import { startLayout } from './layoutworker.browser';

/** Layouts that were made, by what they were made for: coming back to a view does not lay it out again. */
const made = new WeakMap<object, Positions>();

const NOWHERE: Positions = new Map();

export class Layouter {
  positions = $state.raw<Positions>(NOWHERE);
  /** The share of the layout done; null when none is under way. */
  progress = $state<number | null>(null);
  #end: (() => void) | null = null;

  /**
   * Lays out, in place of whatever was under way. `key` is what the layout is for: asked again for the same one, it is there
   * at once. `ondone` is called when the positions are in place.
   */
  request(key: object, input: LayoutInput, ondone?: () => void): void {
    this.stop();
    const known = made.get(key);
    if (known) {
      this.positions = known;
      ondone?.();
      return;
    }
    this.#run({ input, alpha: 1 }, (positions) => {
      made.set(key, positions);
      this.positions = positions;
      ondone?.();
    });
  }

  /** Settles a part of a network from where it stands. */
  relax(input: LayoutInput, ondone: (positions: Positions) => void): void {
    this.stop();
    this.#run({ input, alpha: 0.7 }, ondone);
  }

  #run(request: LayoutRequest, ondone: (positions: Positions) => void): void {
    this.progress = 0;
    this.#end = startLayout(request, {
      onprogress: (share) => (this.progress = share),
      ondone: (positions) => {
        this.stop();
        ondone(positions);
      },
      onfail: () => this.stop(),
    });
  }

  /** Ends what is under way; call it when the view goes. */
  stop(): void {
    this.#end?.();
    this.#end = null;
    this.progress = null;
  }
}
