/** Owns the worker that lays networks out, and the positions that came of it. */
import { NOWHERE } from './arrange';
import type { LayoutInput, Positions } from './layout';
import type { LayoutRequest } from './layout.worker';
import { layoutInputOf } from './layoutinput';
import { startLayout } from './layoutworker.browser';
import type { Network } from './network';

/** Layouts that were made: coming back to a view does not lay its network out again. */
const made = new WeakMap<Network, Positions>();

export class Layouter {
  positions = $state.raw<Positions>(NOWHERE);
  /** The share of the layout done; null when none is under way. */
  progress = $state<number | null>(null);
  #end: (() => void) | null = null;

  /** Lays out, in place of whatever was under way; `ondone` is called when the positions are there. */
  request(network: Network, ondone: () => void): void {
    this.stop();
    const known = made.get(network);
    if (known) {
      this.positions = known;
      ondone();
      return;
    }
    this.#run({ input: layoutInputOf(network), alpha: 1 }, (positions) => {
      made.set(network, positions);
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
