/**
 * Where a chart stands within a page that scrolls, the plain wheel and one finger's vertical swipe are the page's: an ancestor of
 * the chart says so by `data-page-scrolls`. Zooming then takes the control key, or two fingers.
 */

/** Whether the page keeps its scrolling at an element. */
export function pageScrollsAt(node: Element): boolean {
  return node.closest('[data-page-scrolls]') !== null;
}

/** Tells the browser which touches it may take for itself. */
export function claimTouches(node: HTMLElement | SVGElement): void {
  node.style.touchAction = pageScrollsAt(node) ? 'pan-y' : 'none';
}
