/** Boxes that can be asked whether another one meets them, by a grid of cells. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL_PX = 48;

/** Whether two boxes have area in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether any box but `except` (one with the same edges) meets this one. */
  meets(box: Box, except?: Box): boolean {
    for (const key of keysOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (boxesMeet(box, other) && !(except && isSame(other, except))) return true;
      }
    }
    return false;
  }
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function* keysOf({ left, right, top, bottom }: Box): Generator<number> {
  const [from, to] = [Math.floor(left / CELL_PX), Math.floor(right / CELL_PX)];
  const [first, last] = [Math.floor(top / CELL_PX), Math.floor(bottom / CELL_PX)];
  for (let column = from; column <= to; column++) {
    for (let row = first; row <= last; row++) yield column * 100_003 + row;
  }
}
