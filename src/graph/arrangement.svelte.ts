/** Where the nodes stand and which part is in sight: the layout of the whole period, pins, a rearranged selection, the camera. */
import type { Engagement } from '../engagement/engagement';
import type { ActorRule } from './actors';
import { mixPositions, NOWHERE, withPins } from './arrange';
import { fitCamera, project, zoomAbout, type Camera } from './camera';
import type { Positions } from './layout';
import { Layouter } from './layouter.svelte';
import { layoutInputOf } from './layoutinput';
import type { Network } from './network';
import { requestNetwork } from './networks.browser';
import { placeNewcomers } from './newcomers';

/** What it arranges, and in what box, in pixels. */
export interface Arranged {
  readonly network: Network;
  readonly width: number;
  readonly height: number;
  /** Height of controls over the lower edge: what is fitted stands above them. */
  readonly foot: number;
  /** Where nodes were dragged to. */
  readonly pins: Positions;
  /** Lets all of them go. */
  unpin(): void;
}

const MOVE_MS = 420;

export class Arrangement {
  readonly layouter = new Layouter();
  /** The places of a rearranged selection; null for those of the whole period. */
  #rearranged = $state.raw<Positions | null>(null);
  /** On the way from one set of places to another. */
  #transit = $state.raw<Positions | null>(null);
  #camera = $state.raw<Camera | null>(null);
  /** The reader moved the view since it was last fitted: a change of size no longer fits it anew. */
  #handled = false;
  #size: { readonly width: number; readonly height: number; readonly foot: number } | null = null;
  #frame = 0;
  /** Ends the wait for the network of the whole period. */
  #waiting: (() => void) | null = null;
  #isWaiting = $state(false);
  readonly #arranged: () => Arranged;

  readonly settled: Positions = $derived.by(() => {
    const base = this.#rearranged ?? this.layouter.positions;
    const { network, pins } = this.#arranged();
    return base.size === 0 ? NOWHERE : withPins(placeNewcomers(base, network), pins);
  });
  readonly positions: Positions = $derived(this.#transit ?? this.settled);
  /** The share done of what is being laid out; null when nothing is. */
  readonly progress: number | null = $derived.by(() => (this.#isWaiting ? 0 : this.layouter.progress));
  readonly ready = $derived(this.layouter.positions.size > 0);
  readonly isRearranged = $derived(this.#rearranged !== null);
  readonly camera: Camera = $derived(this.#camera ?? this.#fitted(this.settled));
  /** How many nodes lie outside the box. */
  readonly outside: number = $derived.by(() => {
    const { network, width, height } = this.#arranged();
    const { zoom, x, y } = this.camera;
    let count = 0;
    for (const { id } of network.nodes) {
      const place = this.positions.get(id);
      if (!place) continue;
      const [left, top] = [place.x * zoom + x, place.y * zoom + y];
      if (left < 0 || top < 0 || left > width || top > height) count++;
    }
    return count;
  });

  constructor(arranged: () => Arranged) {
    this.#arranged = arranged;
  }

  /** Lays a whole data set out and shows what is to be shown of it. */
  begin(all: readonly Engagement[], actors: ActorRule): void {
    this.#rearranged = null;
    this.#waiting?.();
    this.#isWaiting = true;
    this.#waiting = requestNetwork(all, actors, (network) => {
      this.#isWaiting = false;
      this.layouter.request(network, () => this.fit());
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#waiting?.();
    this.#waiting = null;
    this.#isWaiting = false;
    this.layouter.stop();
  }

  #fitted(places: Positions): Camera {
    const { network, width, height, foot } = this.#arranged();
    const margins = { x: Math.min(84, width * 0.16), y: 40 };
    return fitCamera(network.nodes, places, width, height - foot, margins);
  }

  fit(): void {
    this.#handled = false;
    this.#camera = this.ready ? this.#fitted(this.settled) : null;
  }

  /** Takes the view that a gesture made. */
  look(camera: Camera): void {
    this.#handled = true;
    this.#camera = camera;
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#arranged();
    this.look(zoomAbout(this.camera, factor, { x: width / 2, y: height / 2 }));
  }

  /** Brings a node into sight, without zooming. */
  lookAt(id: string): void {
    const place = this.positions.get(id);
    if (!place) return;
    const { width, height } = this.#arranged();
    const at = project(place, this.camera);
    if (at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 20) return;
    this.look({ ...this.camera, x: this.camera.x + width / 2 - at.x, y: this.camera.y + height / 2 - at.y });
  }

  /** A box that changes its size keeps showing all that it showed, unless the reader had moved the view. */
  resize(width: number, height: number, foot: number): void {
    const last = this.#size ?? { width, height, foot };
    if (this.#size?.width === width && this.#size.height === height && this.#size.foot === foot) return;
    this.#size = { width, height, foot };
    if (!this.#handled || !this.#camera) this.fit();
    else {
      const { zoom, x, y } = this.#camera;
      this.#camera = { zoom, x: x + (width - last.width) / 2, y: y + (height - last.height) / 2 };
    }
  }

  /** Lays out what is shown, from where it stands; or goes back to the places of the whole period. */
  rearrange(still: boolean): void {
    if (this.#rearranged) {
      this.#travel(null, still);
      return;
    }
    this.layouter.relax(layoutInputOf(this.#arranged().network, this.settled), (places) =>
      this.#travel(places, still),
    );
  }

  /** Moves everything, and the view with it, to other places within half a second. */
  #travel(places: Positions | null, still: boolean): void {
    const [from, before] = [this.settled, this.camera];
    this.#arranged().unpin();
    this.#rearranged = places;
    const to = this.settled;
    const after = this.#fitted(to);
    this.#handled = false;
    const begun = performance.now();
    const step = (now: number) => {
      const share = still ? 1 : Math.min(1, Math.max(0, now - begun) / MOVE_MS);
      const eased = 1 - (1 - share) ** 3;
      const mix = (a: number, b: number) => a + (b - a) * eased;
      this.#camera = {
        zoom: mix(before.zoom, after.zoom),
        x: mix(before.x, after.x),
        y: mix(before.y, after.y),
      };
      this.#transit =
        share >= 1
          ? null
          : mixPositions(
              this.#arranged().network.nodes.map(({ id }) => id),
              from,
              to,
              eased,
            );
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    step(begun);
  }
}
