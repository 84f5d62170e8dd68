/** Binary search in sorted typed arrays, over a range of them. */

export interface Sorted {
  readonly length: number;
  readonly [index: number]: number;
}

/** The first index in `[from, to)` whose value is at least `value`; `to` when there is none. */
export function lowerBound(sorted: Sorted, value: number, from = 0, to = sorted.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for values read through positions: the first index in `[from, to)` with `values[positions[index]] >= value`. */
export function lowerBoundBy(
  positions: Uint32Array,
  values: Int32Array,
  value: number,
  range: { readonly from: number; readonly to: number },
): number {
  let [low, high] = [range.from, range.to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[positions[middle] ?? 0] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same by galloping from `from`: near answers, as those of the next bucket are, cost the logarithm of their distance.
 * Bentley and Yao, An almost optimal algorithm for unbounded searching, 1976.
 */
export function gallopBy(
  positions: Uint32Array,
  values: Int32Array,
  value: number,
  range: { readonly from: number; readonly to: number },
): number {
  let step = 1;
  let low = range.from;
  while (low + step < range.to && (values[positions[low + step] ?? 0] ?? Infinity) < value) {
    low += step;
    step *= 2;
  }
  return lowerBoundBy(positions, values, value, { from: low, to: Math.min(range.to, low + step + 1) });
}
