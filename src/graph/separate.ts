/** Moves circles apart until none meets another. */

export interface Circle {
  x: number;
  y: number;
  readonly radius: number;
}

const ROUNDS = 40;
/** Where so many rounds do not settle it the crowd has no room: all is spread, and they try again. */
const SPREAD = 1.06;
const SPREADS = 60;
/** More than the rounding of coordinates can take away again. */
const GAP_PX = 0.03;
/** Any number beyond the rows of a picture: a cell's key is one number. */
const CELLS_A_ROW = 1_000_003;

/** Changes the circles in place, in a fixed order: the same input gives the same places. */
export function separate(circles: readonly Circle[]): void {
  let widest = 1;
  for (const { radius } of circles) widest = Math.max(widest, radius);
  for (let spread = 0; spread < SPREADS; spread++) {
    for (let round = 0; round < ROUNDS; round++) {
      if (!separateOnce(circles, widest * 2 + GAP_PX)) return;
    }
    for (const circle of circles) [circle.x, circle.y] = [circle.x * SPREAD, circle.y * SPREAD];
  }
}

/** One pass over a grid of cells as wide as the widest circle; true when anything had to give way. */
function separateOnce(circles: readonly Circle[], cellPx: number): boolean {
  const cells = new Map<number, number[]>();
  const cellOf = (value: number) => Math.floor(value / cellPx);
  circles.forEach(({ x, y }, i) => {
    const key = cellOf(x) * CELLS_A_ROW + cellOf(y);
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  let moved = false;
  circles.forEach((circle, i) => {
    const [column, row] = [cellOf(circle.x), cellOf(circle.y)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of cells.get((column + dx) * CELLS_A_ROW + row + dy) ?? []) {
          if (j > i && pushApart(circle, circles[j]!, i, j)) moved = true;
        }
      }
    }
  });
  return moved;
}

function pushApart(a: Circle, b: Circle, i: number, j: number): boolean {
  const least = a.radius + b.radius + GAP_PX;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  let distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= least) return false;
  if (distance < 1e-6) {
    // In one place: part in a direction that depends on who they are, not on chance.
    [dx, dy] = [((i * 7 + j * 13) % 11) - 5.5, ((i * 5 + j * 3) % 9) - 4.5];
    distance = Math.sqrt(dx * dx + dy * dy);
    [dx, dy] = [dx / distance / 1e3, dy / distance / 1e3];
    distance = 1e-3;
  }
  const push = (least - distance + 1e-3) / distance;
  const share = b.radius / (a.radius + b.radius);
  a.x -= dx * push * share;
  a.y -= dy * push * share;
  b.x += dx * push * (1 - share);
  b.y += dy * push * (1 - share);
  return true;
}
