/**
 * Dictionary coding of whole lists. Rows that name the same parties in the same roles share one code, and so do rows with the
 * same sectors or people: a clause is then tried once a distinct list instead of once a row, and a row is counted by one
 * increment instead of one a value. A million visits among 190 countries have some 30 000 distinct pairs.
 */
import type { Lists } from './columns';

/** A code for each position. */
export interface Coded {
  readonly codes: Uint32Array;
  /** How many positions have each code; null where nobody counted. */
  readonly totals: Uint32Array | null;
}

export interface Counted extends Coded {
  readonly totals: Uint32Array;
}

/** The code of a position is its set. */
export interface Sets extends Counted {
  /** How many distinct sets there are. */
  readonly size: number;
  /** For each list coded, the members of each set. */
  readonly members: readonly Lists[];
}

/** Lists by which rows are told apart, and lists of which the members are kept. */
export interface SetLists {
  readonly told: readonly Lists[];
  readonly kept: readonly Lists[];
  /** Above every code in the lists. */
  readonly width: number;
}

/**
 * Codes the lists of each row together. `places` says at which position each row stands. Lists with the same members in another
 * order may become two sets; counts do not depend on that.
 */
export function codeSets({ told, kept, width }: SetLists, places: Uint32Array): Sets {
  const nodes = new Uint32Array(places.length);
  const trie = new Trie(told, width);
  told.forEach((list, at) => trie.walk(nodes, list, at * width));
  const { codes, rows, totals } = numberNodes(nodes, trie.size, places);
  return { codes, totals, size: rows.length, members: kept.map((list) => listsAt(list, rows)) };
}

/** Sets in the order in which rows have them, each with the first of its rows. */
function numberNodes(nodes: Uint32Array, size: number, places: Uint32Array) {
  const sets = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const rows: number[] = [];
  const codes = new Uint32Array(places.length);
  for (let row = 0; row < nodes.length; row++) {
    const node = nodes[row]!;
    if (counts[node] === 0) sets[node] = rows.push(row) - 1;
    counts[node]!++;
    codes[places[row]!] = sets[node]!;
  }
  return { codes, rows, totals: Uint32Array.from(rows, (row) => counts[nodes[row]!]!) };
}

/** The lists of the chosen rows alone. */
function listsAt({ offsets, codes }: Lists, rows: readonly number[]): Lists {
  const chosen = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++)
    chosen[i + 1] = chosen[i]! + offsets[rows[i]! + 1]! - offsets[rows[i]!]!;
  const values = new Uint32Array(chosen[rows.length]!);
  for (let i = 0, to = 0; i < rows.length; i++) {
    for (let from = offsets[rows[i]!]!; to < chosen[i + 1]!; from++, to++) values[to] = codes[from]!;
  }
  return { offsets: chosen, codes: values };
}

/** Children in the table: enough for all visits of one country to one other. */
const LARGEST_TABLE = 1 << 19;

/**
 * A trie of labels, in which node 0 is the root and the codes of each list are labels of their own. The first nodes have their
 * children in a table, one row a node; they are those that most rows come by. The others have them in an open-addressing hash.
 */
class Trie {
  readonly #labels: number;
  /** The children of the first nodes; 0 for none. */
  readonly #table: Uint32Array;
  #parents = new Int32Array(1 << 12).fill(-1);
  #steps = new Int32Array(1 << 12);
  #nodes = new Int32Array(1 << 12);
  #size = 1;
  #hashed = 0;

  /** `width` is above every code in the lists. */
  constructor(lists: readonly Lists[], width: number) {
    this.#labels = lists.length * width;
    const most = 1 + lists.reduce((sum, { codes }) => sum + codes.length, 0);
    const rows = Math.min(most, Math.floor(LARGEST_TABLE / Math.max(1, this.#labels)));
    this.#table = new Uint32Array(rows * this.#labels);
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#size;
  }

  /** Moves the node of each row on by its list, whose codes have labels from `base` on. */
  walk(nodes: Uint32Array, { offsets, codes }: Lists, base: number): void {
    if (codes.length === 0) return;
    let at = 0;
    for (let row = 0; row < nodes.length; row++) {
      const end = offsets[row + 1]!;
      if (at === end) continue;
      let node = nodes[row]!;
      for (; at < end; at++) node = this.#child(node, base + codes[at]!);
      nodes[row] = node;
    }
  }

  /** The child of `node` under `label`, made where there is none. */
  #child(node: number, label: number): number {
    const table = this.#table;
    const place = node * this.#labels + label;
    if (place < table.length) return (table[place] ||= this.#size++);
    return this.#find(node, label);
  }

  #find(node: number, label: number): number {
    const mask = this.#parents.length - 1;
    let slot = hashOf(node, label) & mask;
    while (this.#parents[slot]! >= 0) {
      if (this.#parents[slot] === node && this.#steps[slot] === label) return this.#nodes[slot]!;
      slot = (slot + 1) & mask;
    }
    this.#put(slot, node, label, this.#size);
    if (++this.#hashed * 2 > mask) this.#grow();
    return this.#size++;
  }

  #put(slot: number, parent: number, label: number, node: number): void {
    this.#parents[slot] = parent;
    this.#steps[slot] = label;
    this.#nodes[slot] = node;
  }

  #grow(): void {
    const [parents, labels, nodes] = [this.#parents, this.#steps, this.#nodes];
    const capacity = parents.length * 2;
    this.#parents = new Int32Array(capacity).fill(-1);
    this.#steps = new Int32Array(capacity);
    this.#nodes = new Int32Array(capacity);
    for (let i = 0; i < parents.length; i++) {
      if (parents[i]! < 0) continue;
      let slot = hashOf(parents[i]!, labels[i]!) & (capacity - 1);
      while (this.#parents[slot]! >= 0) slot = (slot + 1) & (capacity - 1);
      this.#put(slot, parents[i]!, labels[i]!, nodes[i]!);
    }
  }
}

function hashOf(node: number, label: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(label + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
