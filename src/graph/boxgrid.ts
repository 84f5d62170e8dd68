/** Boxes that can be asked whether another one meets them, by a grid of cells. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL_PX = 40;
const NONE = -1;

/** Whether two boxes have area in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** For boxes about an area; what reaches out of it counts among the cells of its rim. */
export class BoxGrid {
  readonly #columns: number;
  readonly #rows: number;
  /** The first entry of each cell; entries are chained, so that a grid is a few arrays and not a list for each cell. */
  readonly #heads: Int32Array;
  readonly #next: number[] = [];
  readonly #entries: Box[] = [];

  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / CELL_PX));
    this.#rows = Math.max(1, Math.ceil(height / CELL_PX));
    this.#heads = new Int32Array(this.#columns * this.#rows).fill(NONE);
  }

  add(box: Box): void {
    const [from, to] = [this.#columnOf(box.left), this.#columnOf(box.right)];
    const [first, last] = [this.#rowOf(box.top), this.#rowOf(box.bottom)];
    for (let row = first; row <= last; row++) {
      for (let column = from; column <= to; column++) {
        const cell = row * this.#columns + column;
        this.#next.push(this.#heads[cell]!);
        this.#heads[cell] = this.#entries.push(box) - 1;
      }
    }
  }

  /** Whether any box but `except` meets this one. */
  meets(box: Box, except?: Box): boolean {
    const [from, to] = [this.#columnOf(box.left), this.#columnOf(box.right)];
    const [first, last] = [this.#rowOf(box.top), this.#rowOf(box.bottom)];
    for (let row = first; row <= last; row++) {
      for (let column = from; column <= to; column++) {
        for (let i = this.#heads[row * this.#columns + column]!; i !== NONE; i = this.#next[i]!) {
          const other = this.#entries[i]!;
          if (other !== except && boxesMeet(box, other)) return true;
        }
      }
    }
    return false;
  }

  #columnOf(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor(x / CELL_PX)));
  }

  #rowOf(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor(y / CELL_PX)));
  }
}
