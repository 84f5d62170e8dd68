/** Owns the worker that paints: one picture at a time, and the last asked for next. */
import type { CanvasScene } from './palette';
import type { CanvasView } from './paint.browser';
import type { PaintRequest } from './paint.worker';

/** Whether this browser can paint off the main thread; where not, all is drawn as SVG. */
export const canPaint = typeof OffscreenCanvas !== 'undefined' && typeof Worker !== 'undefined';

export interface Painting {
  readonly scene: CanvasScene;
  readonly view: CanvasView;
  /** Takes the picture; what it shows is known to whoever asked for it. */
  readonly ondone: (bitmap: ImageBitmap) => void;
}

export class Painter {
  readonly #onfail: () => void;
  #worker: Worker | null = null;
  #sent: CanvasScene | null = null;
  #current: Painting | null = null;
  #next: Painting | null = null;

  /** `onfail`: the worker cannot be had, and the picture must be drawn in another way. */
  constructor(onfail: () => void) {
    this.#onfail = onfail;
  }

  /** Paints as soon as the worker is free; an earlier request that has not begun is dropped. */
  paint(painting: Painting): void {
    if (this.#current) this.#next = painting;
    else this.#send(painting);
  }

  /** Nothing is being painted or asked for. */
  get isIdle(): boolean {
    return this.#current === null;
  }

  stop(): void {
    this.#worker?.terminate();
    [this.#worker, this.#sent, this.#current, this.#next] = [null, null, null, null];
  }

  #send(painting: Painting): void {
    this.#current = painting;
    const { scene, view } = painting;
    const request: PaintRequest = { scene: scene === this.#sent ? null : scene, view };
    this.#sent = scene;
    this.#open().postMessage(request);
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ImageBitmap>) => {
      const [done, next] = [this.#current, this.#next];
      [this.#current, this.#next] = [null, null];
      if (next) this.#send(next);
      done?.ondone(data);
    };
    worker.onerror = () => {
      this.stop();
      this.#onfail();
    };
    this.#worker = worker;
    return worker;
  }
}
