/** A box or a free outline drawn by dragging. Draws nothing itself. */

export interface LassoPoint {
  readonly x: number;
  readonly y: number;
}

export interface LassoHandlers {
  /** What a press begins: a box, a free outline, or nothing that is ours. */
  readonly begins: (event: PointerEvent) => 'box' | 'lasso' | null;
  /** The outline so far, in pixels of the element; null when it is over. */
  readonly onoutline: (outline: readonly LassoPoint[] | null) => void;
  /** It was let go around something; never told for a press without a drag. */
  readonly onend: (outline: readonly LassoPoint[]) => void;
}

const DRAG_PX = 4;

/** The corners of the box between two points. */
export function boxOutline(from: LassoPoint, to: LassoPoint): LassoPoint[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** Whether a point lies in the outline, by the number of times that a ray from it crosses it. */
export function isWithin({ x, y }: LassoPoint, outline: readonly LassoPoint[]): boolean {
  let inside = false;
  outline.forEach((a, i) => {
    const b = outline[(i + outline.length - 1) % outline.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** Listens on an element; returns what ends it. `handlers` is asked at each event. */
export function trackLasso(node: HTMLElement, handlers: () => LassoHandlers): () => void {
  let shape: 'box' | 'lasso' | null = null;
  let outline: LassoPoint[] = [];
  const pointOf = (event: PointerEvent) => {
    const box = node.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const down = (event: PointerEvent) => {
    shape = event.button === 0 ? handlers().begins(event) : null;
    outline = [pointOf(event)];
    if (shape) node.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!shape) return;
    const [from, to] = [outline[0]!, pointOf(event)];
    if (outline.length === 1 && Math.hypot(to.x - from.x, to.y - from.y) < DRAG_PX) return;
    outline = shape === 'box' ? boxOutline(from, to) : [...outline, to];
    handlers().onoutline(outline);
  };
  const end = (event: PointerEvent) => {
    if (shape && outline.length > 2 && event.type === 'pointerup') handlers().onend(outline);
    if (shape) handlers().onoutline(null);
    shape = null;
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: end, pointercancel: end };
  for (const [type, listen] of Object.entries(listeners))
    node.addEventListener(type, listen as EventListener);
  return () => {
    for (const [type, listen] of Object.entries(listeners))
      node.removeEventListener(type, listen as EventListener);
  };
}
