/** A drag along x from where it began, as a brush needs it. Draws nothing. */

/** What a drag does; made when the pointer goes down, so that it can remember where things stood. */
export interface Drag {
  /** The pointer is so many pixels right of where it went down. */
  onmove: (dx: number) => void;
  /** It was let go without having moved. */
  ontap?: () => void;
}

const DRAG_PX = 3;

/** Listens on an element; `start` is told the x in pixels of the element and what was pressed. Returns what ends it. */
export function trackDrag(
  node: HTMLElement | SVGElement,
  start: (x: number, target: EventTarget | null) => Drag,
): () => void {
  let drag: Drag | null = null;
  let from = 0;
  let moved = false;
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    from = event.clientX;
    moved = false;
    drag = start(event.clientX - node.getBoundingClientRect().left, event.target);
    node.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const dx = event.clientX - from;
    moved ||= Math.abs(dx) >= DRAG_PX;
    if (drag && moved) drag.onmove(dx);
  };
  const up = () => {
    if (drag && !moved) drag.ontap?.();
    drag = null;
  };
  const cancel = () => (drag = null);
  node.addEventListener('pointerdown', down as EventListener);
  node.addEventListener('pointermove', move as EventListener);
  node.addEventListener('pointerup', up);
  node.addEventListener('pointercancel', cancel);
  return () => {
    node.removeEventListener('pointerdown', down as EventListener);
    node.removeEventListener('pointermove', move as EventListener);
    node.removeEventListener('pointerup', up);
    node.removeEventListener('pointercancel', cancel);
  };
}
