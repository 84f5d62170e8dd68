/**
 * The grain of time at a zoom: how many days fall into one bucket. Always a power of two and aligned to day 0, so that a
 * bucket holds the same engagements wherever the view stands: panning moves marks and changes none of them.
 */

/** The narrowest a bucket is drawn, in pixels: room for a cluster of two digits beside a mark that stands for itself. */
export const BUCKET_MIN_PX = 28;
/** A bucket never holds more days than this (about 11 000 years): beyond lies bad input. */
const MAX_GRAIN = 2 ** 22;

/** Days in a bucket so that it is at least `minPx` wide, and less than twice that unless a day alone is wider. */
export function grainDays(pxPerDay: number, minPx: number = BUCKET_MIN_PX): number {
  if (!(pxPerDay > 0)) return MAX_GRAIN;
  const exact = minPx / pxPerDay;
  return exact <= 1 ? 1 : Math.min(MAX_GRAIN, 2 ** Math.ceil(Math.log2(exact)));
}

/** The bucket's first day at or before `day`. */
export function alignDown(day: number, grain: number): number {
  return Math.floor(day / grain) * grain;
}

/** The first bucket boundary at or after `day`. */
export function alignUp(day: number, grain: number): number {
  return Math.ceil(day / grain) * grain;
}
