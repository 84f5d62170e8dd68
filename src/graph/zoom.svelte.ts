/** How close each drawing is seen: the network and the view around one by a camera, the matrix by its cells, summits by their days. */
import type { Arrangement } from './arrangement.svelte';
import { partOf, zoomAbout, type Camera, type Part } from './camera';
import { matrixCellFor, zoomCell, type MatrixInput } from './matrix';
import type { GraphView } from './options';
import { zoomWindow, type DayWindow } from './play';

/** What is zoomed. Getters, so that each part is followed by itself. */
export interface Zoomed {
  readonly view: GraphView;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly arrangement: Arrangement;
  readonly matrixInput: MatrixInput;
  readonly domain: DayWindow | null;
  readonly extent: readonly [number, number] | null;
  ondomain(domain: DayWindow | null): void;
}

/** The rings of the view around one, names and all. */
const EGO_SIZE_PX = { width: 1060, height: 740 };
const EGO_MOST_ZOOM = 1.2;
/** The panel beside the rings, and the least width at which there is room for it. */
export const PROFILE_PX = 268;
const BESIDE_FROM_PX = 700;

export class Zoom {
  /** Of a cell of the matrix, in pixels; null for one that can be read. */
  cell = $state<number | null>(null);
  #ego = $state.raw<Camera | null>(null);
  readonly #zoomed: Zoomed;

  readonly hasBeside: boolean = $derived.by(() => this.#zoomed.width > BESIDE_FROM_PX);
  readonly #egoWidth = $derived.by(() => this.#zoomed.width - (this.hasBeside ? PROFILE_PX : 0));
  readonly ego: Camera = $derived.by(() => {
    const { height } = this.#zoomed;
    return (
      this.#ego ?? {
        zoom: Math.min(this.#egoWidth / EGO_SIZE_PX.width, height / EGO_SIZE_PX.height, EGO_MOST_ZOOM),
        x: this.#egoWidth / 2,
        y: height / 2 + 8,
      }
    );
  });

  /** The part of the layout in sight. */
  readonly part: Part = $derived.by(() => {
    const { view, arrangement, width, height } = this.#zoomed;
    return view === 'ego'
      ? partOf(this.ego, this.#egoWidth, height)
      : partOf(arrangement.camera, width, height);
  });

  constructor(zoomed: Zoomed) {
    this.#zoomed = zoomed;
  }

  lookAtEgo(camera: Camera | null): void {
    this.#ego = camera;
  }

  by(factor: number): void {
    const { view, height, arrangement, matrixInput, domain, extent, ondomain } = this.#zoomed;
    if (view === 'matrix') this.cell = zoomCell(matrixInput, factor);
    else if (view === 'ego')
      this.#ego = zoomAbout(this.ego, factor, { x: this.#egoWidth / 2, y: height / 2 });
    else if (view === 'links') arrangement.zoomBy(factor);
    else if (extent) ondomain(zoomWindow(domain, factor, extent));
  }

  /** Everything in sight at once. */
  fit(): void {
    const { view, arrangement, matrixInput, ondomain } = this.#zoomed;
    if (view === 'matrix') this.cell = matrixCellFor(matrixInput);
    else if (view === 'summits') ondomain(null);
    else if (view === 'ego') this.#ego = null;
    else arrangement.fit();
  }
}
