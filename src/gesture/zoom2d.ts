/** Pan and zoom in two dimensions by wheel, pinch and drag: d3-zoom as a recogniser. Draws nothing. */
import { select, zoom, ZoomTransform } from 'd3';
import { claimTouches, pageScrollsAt } from './page';

export interface View2d {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Zoom2dHandlers {
  readonly least: number;
  readonly most: number;
  /** Where the view is when a gesture begins. */
  readonly view: () => View2d;
  readonly onview: (view: View2d) => void;
  /** Told when a gesture begins and ends. */
  readonly onmoving?: (moving: boolean) => void;
  /** Events that are something else, such as the drag of a node. */
  readonly ignores?: (event: Event) => boolean;
}

/** d3-zoom keeps its transform on the element under this name. */
type Zoomed = Element & { __zoom?: ZoomTransform };

/** A plain wheel, or one finger, where the page keeps its scrolling. */
function isOfPage(node: HTMLElement, event: Event): boolean {
  if (!pageScrollsAt(node)) return false;
  if (event.type === 'wheel') return !(event as WheelEvent).ctrlKey;
  return event.type === 'touchstart' && (event as TouchEvent).touches.length < 2;
}

/** Listens on an element; returns what ends it. */
export function trackZoom2d(node: HTMLElement, handlers: () => Zoom2dHandlers): () => void {
  const { least, most } = handlers();
  const surface = select<HTMLElement, unknown>(node);
  claimTouches(node);
  const bring = () => {
    const { zoom: k, x, y } = handlers().view();
    (node as Zoomed).__zoom = new ZoomTransform(k, x, y);
  };
  /** A turn of the wheel ends a moment after the last one: a drag may have begun by then. */
  let going = 0;
  const tell = (step: number) => {
    going += step;
    handlers().onmoving?.(going > 0);
  };
  const recogniser = zoom<HTMLElement, unknown>()
    .scaleExtent([least, most])
    .filter((event: Event) => {
      const mouse = event instanceof MouseEvent ? event : null;
      const fits = !mouse?.button && !(mouse?.ctrlKey && mouse.type !== 'wheel');
      if (!fits || isOfPage(node, event) || handlers().ignores?.(event)) return false;
      // The view may have been moved by a button since the last gesture: each one begins where it is.
      bring();
      return true;
    })
    .on('start', () => tell(1))
    .on('zoom', ({ transform: { k, x, y } }: { transform: ZoomTransform }) =>
      handlers().onview({ zoom: k, x, y }),
    )
    .on('end', () => tell(-1));
  surface.call(recogniser).on('dblclick.zoom', null);
  return () => {
    surface.on('.zoom', null);
  };
}
