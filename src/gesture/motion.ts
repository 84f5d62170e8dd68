/** Things that move by themselves for a moment: the glide after a fling, and the way from one state to the next. */

/** Speed falls to a third in so many milliseconds, as lists on phones do. */
const GLIDE_MS = 325;
/** Slower than this (pixels a millisecond) is standing still. */
const STANDSTILL = 0.02;

/** Calls `move` each frame with the pixels to move until the speed is spent. Returns what stops it. */
export function glide(vx: number, vy: number, move: (dx: number, dy: number) => void): () => void {
  let [x, y] = [vx, vy];
  return eachFrame((elapsed) => {
    const decay = Math.exp(-elapsed / GLIDE_MS);
    const way = GLIDE_MS * (1 - decay);
    move(x * way, y * way);
    [x, y] = [x * decay, y * decay];
    return Math.hypot(x, y) > STANDSTILL;
  });
}

/** Calls `step` each frame with a share from 0 to 1, eased out, for `duration` milliseconds; at once with 1 for none. */
export function animate(duration: number, step: (share: number) => void): () => void {
  if (duration <= 0) {
    step(1);
    return () => undefined;
  }
  let spent = 0;
  return eachFrame((elapsed) => {
    spent += elapsed;
    const share = Math.min(1, spent / duration);
    step(1 - (1 - share) ** 3);
    return share < 1;
  });
}

/** Whether the reader asked for less motion. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function eachFrame(frame: (elapsed: number) => boolean): () => void {
  let last = performance.now();
  let handle = requestAnimationFrame(function next(now) {
    const elapsed = Math.max(0, now - last);
    last = now;
    if (frame(elapsed)) handle = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(handle);
}
