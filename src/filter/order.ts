/** Sorting rows by day. Days lie close together, so counting their digits beats comparing them: linear, and stable. */

/**
 * The positions of `keys` in ascending order of key, equal keys in the order of `start` (by default that of the positions).
 * A radix sort; it takes any keys, and none.
 */
export function sortByDay(keys: Int32Array, start?: Uint32Array): Uint32Array {
  const size = keys.length;
  if (size === 0) return start ?? new Uint32Array(0);
  let sorted = start ?? null;
  const [least, most] = rangeOf(keys);
  const bits = size < 4096 ? 8 : 16;
  for (let shift = 0; shift === 0 || (shift < 32 && (most - least) / 2 ** shift >= 1); shift += bits) {
    sorted = sortByDigit(keys, sorted, { least, shift, bits });
  }
  return sorted!;
}

interface Digit {
  readonly least: number;
  readonly shift: number;
  readonly bits: number;
}

/** Stable sort by some bits of the distance from the least key. `from` null: positions come as they are. */
function sortByDigit(keys: Int32Array, from: Uint32Array | null, { least, shift, bits }: Digit): Uint32Array {
  const mask = (1 << bits) - 1;
  const next = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) next[(((keys[i]! - least) >>> shift) & mask) + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const position = from === null ? i : from[i]!;
    sorted[next[((keys[position]! - least) >>> shift) & mask]!++] = position;
  }
  return sorted;
}

/**
 * The first index in ascending `values` whose value is not below `bound`; `values.length` when all are. With `positions`, values
 * ascend in that order, and the index is one of it.
 */
export function lowerBound(values: Int32Array, bound: number, positions: Uint32Array | null = null): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = positions === null ? middle : positions[middle]!;
    if (values[at]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At which position of an order each row stands. */
export function placesOf(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let position = 0; position < order.length; position++) places[order[position]!] = position;
  return places;
}

function rangeOf(keys: Int32Array): [number, number] {
  let least = keys[0]!;
  let most = least;
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return [least, most];
}
