/** Where a tooltip stands: below what it speaks of, above where there is no room below, and never beyond the edge of the screen. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 8;
const EDGE_PX = 8;

/** Left and top of a tooltip of a size, beside an anchor, both in pixels of the viewport. */
export function placeTooltip(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const below = anchor.y + anchor.height + GAP_PX;
  const above = anchor.y - GAP_PX - size.height;
  const fitsBelow = below + size.height <= viewport.height - EDGE_PX;
  const top = fitsBelow || above < EDGE_PX ? below : above;
  const wish = anchor.x + anchor.width / 2 - size.width / 2;
  return {
    left: Math.max(EDGE_PX, Math.min(wish, viewport.width - size.width - EDGE_PX)),
    top: Math.max(EDGE_PX, Math.min(top, viewport.height - size.height - EDGE_PX)),
  };
}
