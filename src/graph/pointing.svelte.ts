/** What the pointer does to the drawing: hovers, chooses, drags a node, draws an outline. */
import type { LassoPoint } from '../gesture/lasso';
import { isWithin } from '../gesture/lasso';
import type { Camera } from './camera';
import { edgeAt, nodeAt } from './hit';
import type { Point } from './layout';
import type { Network, NetworkEdge, NetworkNode } from './network';
import type { PlacedNodes } from './place';

/** What the pointer is over, and where it came there. */
export type Hovered = { readonly at: Point } & (
  | { readonly kind: 'node'; readonly node: NetworkNode }
  | { readonly kind: 'edge'; readonly edge: NetworkEdge }
);

/** The drawing as it stands, and what is done with it. */
export interface Pointed {
  readonly network: Network;
  readonly placed: PlacedNodes;
  readonly camera: Camera;
  readonly onpin: ((id: string, place: Point) => void) | null;
  readonly onselectnode: (id: string, additive: boolean) => void;
  readonly onselectnodes: (ids: readonly string[]) => void;
  readonly onselectedge: (engagementIds: readonly string[]) => void;
  readonly onhover: (engagementIds: readonly string[] | null) => void;
  readonly onego: (id: string) => void;
}

const DRAG_PX = 4;

export class Pointing {
  hovered = $state.raw<Hovered | null>(null);
  /** The outline that is being drawn about nodes. */
  outline = $state.raw<readonly LassoPoint[] | null>(null);
  #dragged = $state.raw<{ id: string; from: Point; moved: boolean } | null>(null);
  /** The view is being moved. */
  isMoving = $state(false);
  /** The click that follows a drag is no choice. */
  #dropped = false;
  readonly #pointed: () => Pointed;

  /** A hand that moves something does not ask what is under it. */
  readonly isBusy = $derived(this.isMoving || this.#dragged?.moved === true);

  constructor(pointed: () => Pointed) {
    this.#pointed = pointed;
  }

  move(event: PointerEvent): void {
    const at = pointOf(event);
    const dragged = this.#dragged;
    if (dragged) {
      const moved = dragged.moved || Math.hypot(at.x - dragged.from.x, at.y - dragged.from.y) >= DRAG_PX;
      if (!moved) return;
      if (!dragged.moved) this.#dragged = { ...dragged, moved };
      const { camera, onpin } = this.#pointed();
      onpin?.(dragged.id, { x: (at.x - camera.x) / camera.zoom, y: (at.y - camera.y) / camera.zoom });
      return;
    }
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#hover(this.#find(at));
  }

  leave(): void {
    this.#hover(null);
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#dropped = false;
    const at = pointOf(event);
    const { placed, onpin } = this.#pointed();
    const found = nodeAt(placed, at);
    // A finger pans and pinches wherever it lies; a node is dragged by mouse or pen.
    if (found && onpin && event.pointerType !== 'touch' && !event.shiftKey && !event.altKey) {
      this.#dragged = { id: found.node.id, from: at, moved: false };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
  }

  up(): void {
    if (this.#dragged?.moved) this.#dropped = true;
    this.#dragged = null;
  }

  cancel(): void {
    this.#dragged = null;
  }

  click(event: MouseEvent): void {
    if (this.#dropped) {
      this.#dropped = false;
      return;
    }
    const found = this.#find(pointOf(event));
    const { onselectnode, onselectedge } = this.#pointed();
    if (found?.kind === 'node') onselectnode(found.node.id, event.shiftKey || event.metaKey || event.ctrlKey);
    if (found?.kind === 'edge') onselectedge(found.edge.engagementIds);
  }

  doubleClick(event: MouseEvent): void {
    const found = nodeAt(this.#pointed().placed, pointOf(event));
    if (found) this.#pointed().onego(found.node.id);
  }

  /** A gesture on the view began or ended. */
  moving(now: boolean): void {
    this.isMoving = now;
    if (now) this.#hover(null);
  }

  /** Whether a press is one on a node to be dragged, or the beginning of an outline: the view stays. */
  takes(event: MouseEvent): boolean {
    const { placed, onpin } = this.#pointed();
    return event.shiftKey || event.altKey || (onpin !== null && nodeAt(placed, pointOf(event)) !== null);
  }

  /** Takes the nodes within an outline that was closed. */
  enclose(points: readonly LassoPoint[]): void {
    this.#dropped = true;
    const { placed, onselectnodes } = this.#pointed();
    onselectnodes(placed.nodes.filter((each) => isWithin(each, points)).map((each) => each.node.id));
  }

  #find(at: Point): Hovered | null {
    const { network, placed, camera } = this.#pointed();
    const found = nodeAt(placed, at);
    if (found) return { kind: 'node', node: found.node, at };
    const edge = edgeAt(network, placed.columns, camera.zoom, at);
    return edge && { kind: 'edge', edge, at };
  }

  #hover(found: Hovered | null): void {
    if (targetOf(found) === targetOf(this.hovered)) return;
    this.hovered = found;
    this.#pointed().onhover(targetOf(found)?.engagementIds ?? null);
  }
}

function targetOf(hovered: Hovered | null): NetworkNode | NetworkEdge | null {
  return hovered && (hovered.kind === 'node' ? hovered.node : hovered.edge);
}

function pointOf(event: MouseEvent): Point {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
