/** How many engagements each value of a facet has; read like a map. */

export class Tally<V extends string = string> implements Iterable<[V, number]> {
  /** The values, and how many engagements each has: one list beside the other. */
  readonly values: readonly V[];
  readonly counts: Uint32Array;
  /** How many of them surely overlap the days asked for; the same list as `counts` where dates leave no doubt. */
  readonly certain: Uint32Array;
  readonly #codeOf: (value: string) => number;

  /** `codeOf`: the place of a value in `values`, -1 for none. */
  constructor(
    values: readonly V[],
    counts: Uint32Array,
    certain: Uint32Array,
    codeOf: (value: string) => number,
  ) {
    this.values = values;
    this.counts = counts;
    this.certain = certain;
    this.#codeOf = codeOf;
  }

  /** The count of a value; 0 for a value that no engagement has. */
  get(value: string): number {
    return this.counts[this.#codeOf(value)] ?? 0;
  }

  /** The count of a value among engagements that surely overlap the days asked for. */
  certainOf(value: string): number {
    return this.certain[this.#codeOf(value)] ?? 0;
  }

  /** Pairs of value and count, in the order of `values`. */
  *[Symbol.iterator](): Iterator<[V, number]> {
    for (let code = 0; code < this.values.length; code++) yield [this.values[code]!, this.counts[code]!];
  }

  /** The values that have engagements, most first, equals in the order of `values`; at most `limit`. */
  top(limit = Infinity): [V, number][] {
    const pairs = [...this].filter(([, count]) => count > 0);
    return pairs.sort(([, a], [, b]) => b - a).slice(0, limit);
  }
}

/** A function that finds the place of a value in a list; -1 for none. It reads a long list when it is first asked. */
export function codesOf(values: readonly string[]): (value: string) => number {
  let codes: Map<string, number> | null = null;
  return (value) => (codes ??= new Map(values.map((each, code) => [each, code]))).get(value) ?? -1;
}
