/** Owns the worker that lays networks out, and the positions that came of it. */
import { NOWHERE } from './arrange';
import type { LayoutInput, Positions } from './layout';
import type { LayoutRequest } from './layout.worker';
import { startLayout } from './layoutworker.browser';

/** Layouts that were made, by what they were made for: coming back to a view does not lay it out again. */
const made = new WeakMap<object, ReadonlyMap<string, Positions>>();

function remember(key: object, rule: string, positions: Positions): void {
  made.set(key, new Map([...(made.get(key) ?? []), [rule, positions]]));
}

export class Layouter {
  positions = $state.raw<Positions>(NOWHERE);
  /** The share of the layout done; null when none is under way. */
  progress = $state<number | null>(null);
  #end: (() => void) | null = null;

  /**
   * Lays out, in place of whatever was under way. `key` and `rule` say what the layout is for: asked again for the same, it is there
   * at once. `input` is only asked for when it is needed; `ondone` is called when the
   * positions are in place.
   */
  request(key: object, rule: string, input: () => LayoutInput, ondone: () => void): void {
    this.stop();
    const known = made.get(key)?.get(rule);
    if (known) {
      this.positions = known;
      ondone();
      return;
    }
    this.#run({ input: input(), alpha: 1 }, (positions) => {
      remember(key, rule, positions);
      this.positions = positions;
      ondone();
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
