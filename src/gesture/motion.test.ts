import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { animate, glide, prefersReducedMotion } from './motion';

let frames: FrameRequestCallback[] = [];
let now = 0;

/** Runs frames of 16 ms until nothing asks for one, or as many as said; returns how many ran. */
function run(most = 10_000): number {
  let ran = 0;
  while (frames.length > 0 && ran < most) {
    now += 16;
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
    ran++;
  }
  return ran;
}

beforeEach(() => {
  frames = [];
  now = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a fling', () => {
  it('glides on with its speed, ever slower, and comes to rest', () => {
    const ways: number[] = [];
    glide(1, 0, (dx) => ways.push(dx));
    const ran = run();
    expect(ran).toBeGreaterThan(10);
    expect(ran).toBeLessThan(200);
    ways.slice(1).forEach((way, at) => expect(way).toBeLessThan(ways[at]!));
    // The speed times the time in which it falls to a third, less the last pixels, which nobody sees.
    const whole = ways.reduce((sum, way) => sum + way, 0);
    expect(whole).toBeGreaterThan(310);
    expect(whole).toBeLessThan(325);
  });

  it('ends at once when it is stopped', () => {
    let moved = 0;
    const stop = glide(2, 0, (dx) => (moved += dx));
    run(3);
    stop();
    const before = moved;
    run();
    expect(moved).toBe(before);
  });
});

describe('the way from one state to another', () => {
  it('begins slowly nowhere, ends at 1, and never goes back', () => {
    const shares: number[] = [];
    animate(200, (share) => shares.push(share));
    run();
    expect(shares.at(-1)).toBe(1);
    shares.slice(1).forEach((share, at) => expect(share).toBeGreaterThanOrEqual(shares[at]!));
  });

  it('is one step for those who want less motion', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
    const shares: number[] = [];
    animate(prefersReducedMotion() ? 0 : 200, (share) => shares.push(share));
    expect(shares).toEqual([1]);
    expect(frames).toEqual([]);
  });
});
