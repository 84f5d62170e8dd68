/** Pan, pinch, wheel, tap and hover on an element, told in pixels of the element. Draws nothing and holds no view of its own. */
import { claimTouches, pageScrollsAt } from './page';

export interface GestureHandlers {
  /** The pointer was moved by so many pixels while down, or the wheel was turned sideways. */
  onpan?: (dx: number, dy: number) => void;
  /** Zoom by `factor` (above 1: closer) about a point. */
  onzoom?: (factor: number, x: number, y: number) => void;
  /** The wheel was turned by so many pixels over a point; true: that is all that should happen. */
  onwheel?: (dx: number, dy: number, x: number, y: number) => boolean;
  /** The pointer was let go at a speed in pixels a millisecond. */
  onfling?: (vx: number, vy: number) => void;
  /** Pressed and let go in one place. */
  ontap?: (x: number, y: number, event: PointerEvent) => void;
  /** A mouse or pen is over a point, with no button down; null when it left. */
  onhover?: (point: { readonly x: number; readonly y: number } | null) => void;
  /** A gesture began: whatever still moves should stop. */
  onstart?: () => void;
}

/** Pixels that a pointer may stray before a press becomes a drag. */
const DRAG_PX = 4;
/** Speed is measured over the last so many milliseconds. */
const SPEED_MS = 90;
/** Pixels of a wheel's line and page, for devices that tell their turns so (`WheelEvent.deltaMode`). */
const WHEEL_UNIT_PX = [1, 24, 400];
const WHEEL_ZOOM = 0.0022;
/** Browsers report a pinch on a trackpad as a wheel with the control key and small steps. */
const PINCH_ZOOM = 0.012;

/** Listens on an element; returns what ends it, so that it serves as an attachment. `handlers` is asked at each event. */
export function trackGestures(node: HTMLElement | SVGElement, handlers: () => GestureHandlers): () => void {
  const tracker = new GestureTracker(node, handlers);
  claimTouches(node);
  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['wheel', (event: WheelEvent) => tracker.wheel(event), { passive: false }],
    ['pointerdown', (event: PointerEvent) => tracker.down(event)],
    ['pointermove', (event: PointerEvent) => tracker.move(event)],
    ['pointerup', (event: PointerEvent) => tracker.up(event)],
    ['pointercancel', (event: PointerEvent) => tracker.cancel(event)],
    ['pointerleave', (event: PointerEvent) => tracker.leave(event)],
  ];
  for (const [type, listen, options] of listeners) {
    node.addEventListener(type, listen as EventListener, options);
  }
  return () => {
    for (const [type, listen] of listeners) node.removeEventListener(type, listen as EventListener);
  };
}

/** Parts of the element that keep their own gestures, such as a scroll bar, are marked `data-gestures="none"`. */
function isExcluded(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-gestures="none"]') !== null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Sample extends Point {
  readonly time: number;
}

class GestureTracker {
  readonly #node: HTMLElement | SVGElement;
  readonly #handlers: () => GestureHandlers;
  readonly #pointers = new Map<number, Point>();
  #pressed: Point | null = null;
  #dragging = false;
  #samples: Sample[] = [];

  constructor(node: HTMLElement | SVGElement, handlers: () => GestureHandlers) {
    this.#node = node;
    this.#handlers = handlers;
  }

  #pointOf(event: MouseEvent): Point {
    const box = this.#node.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  wheel(event: WheelEvent): void {
    const handlers = this.#handlers();
    if (isExcluded(event.target)) return;
    const pinch = event.ctrlKey || event.metaKey;
    if (!pinch && pageScrollsAt(this.#node)) return;
    event.preventDefault();
    handlers.onstart?.();
    const unit = WHEEL_UNIT_PX[event.deltaMode] ?? 1;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const { x, y } = this.#pointOf(event);
    if (!pinch && handlers.onwheel?.(dx * unit, dy * unit, x, y)) return;
    if (!pinch && Math.abs(dx) > Math.abs(dy)) {
      handlers.onpan?.(-dx * unit, 0);
      return;
    }
    const factor = 2 ** (-dy * unit * (pinch ? PINCH_ZOOM : WHEEL_ZOOM));
    handlers.onzoom?.(Math.min(4, Math.max(0.25, factor)), x, y);
  }

  down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (isExcluded(event.target)) return;
    const point = this.#pointOf(event);
    this.#pointers.set(event.pointerId, point);
    this.#handlers().onstart?.();
    this.#pressed = this.#pointers.size === 1 ? point : null;
    this.#dragging = this.#pointers.size > 1;
    this.#samples = [{ ...point, time: event.timeStamp }];
    if (this.#dragging) this.#capture();
  }

  move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    const point = this.#pointOf(event);
    if (!before) {
      if (event.pointerType !== 'touch') this.#handlers().onhover?.(point);
      return;
    }
    if (!this.#dragging) {
      if (this.#pressed && Math.hypot(point.x - this.#pressed.x, point.y - this.#pressed.y) < DRAG_PX) return;
      this.#dragging = true;
      this.#handlers().onhover?.(null);
      this.#capture();
    }
    this.#pointers.set(event.pointerId, point);
    if (this.#pointers.size >= 2) this.#pinch(event.pointerId, before, point);
    else {
      this.#handlers().onpan?.(point.x - before.x, point.y - before.y);
      this.#samples.push({ ...point, time: event.timeStamp });
    }
  }

  /** Two fingers: the distance between them zooms about their middle, and the middle pans. */
  #pinch(moved: number, before: Point, after: Point): void {
    const other = [...this.#pointers].find(([id]) => id !== moved)?.[1];
    if (!other) return;
    const { onzoom, onpan } = this.#handlers();
    const distance = (a: Point, b: Point) => Math.max(12, Math.hypot(a.x - b.x, a.y - b.y));
    onpan?.((after.x - before.x) / 2, (after.y - before.y) / 2);
    onzoom?.(
      distance(after, other) / distance(before, other),
      (after.x + other.x) / 2,
      (after.y + other.y) / 2,
    );
    this.#samples = [];
  }

  /** Capture only once it is a drag: a press that stays a press still reaches the element under it. */
  #capture(): void {
    for (const id of this.#pointers.keys()) {
      try {
        this.#node.setPointerCapture(id);
      } catch {
        // The pointer was lifted between the event and now; there is nothing left to capture.
      }
    }
  }

  up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    const handlers = this.#handlers();
    if (this.#pointers.size > 0) {
      this.#samples = [];
      return;
    }
    const point = this.#pointOf(event);
    if (!this.#dragging) handlers.ontap?.(point.x, point.y, event);
    else this.#fling(event.timeStamp, point);
    this.#dragging = false;
    this.#pressed = null;
  }

  #fling(time: number, last: Point): void {
    const first = this.#samples.find((sample) => time - sample.time <= SPEED_MS);
    if (!first || time - first.time < 8) return;
    const elapsed = time - first.time;
    this.#handlers().onfling?.((last.x - first.x) / elapsed, (last.y - first.y) / elapsed);
  }

  cancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#dragging = this.#pointers.size > 0 && this.#dragging;
    this.#pressed = null;
  }

  leave(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) this.#handlers().onhover?.(null);
  }
}
