/**
 * Dictionary coding of whole lists. Rows that name the same parties in the same roles share one code, and so do rows with the
 * same sectors or people: a clause is then tried once a distinct list instead of once a row, and a row is counted by one
 * increment instead of one a value. A million visits among 190 countries have some 30 000 distinct pairs.
 */
import type { Lists } from './columns';

export interface Sets {
  /** The set of each position. */
  readonly codes: Uint32Array;
  /** How many distinct sets there are. */
  readonly size: number;
  /** For each list coded, the members of each set. */
  readonly members: readonly Lists[];
}

/**
 * Codes the lists of each row together. `order` says which row stands at which position; `width` is above every code in the
 * lists. Lists with the same members in another order may become two sets; counts do not depend on that.
 */
export function codeSets(lists: readonly Lists[], order: Uint32Array, width: number): Sets {
  const trie = new Trie();
  const setOfNode: number[] = [];
  const rows: number[] = [];
  const setOfRow = new Uint32Array(order.length);
  for (let row = 0; row < order.length; row++) {
    let node = 0;
    for (let list = 0; list < lists.length; list++) {
      const { offsets, codes } = lists[list]!;
      const end = offsets[row + 1]!;
      for (let i = offsets[row]!; i < end; i++) node = trie.step(node, list * width + codes[i]!);
    }
    let set = setOfNode[node];
    if (set === undefined) {
      for (let i = setOfNode.length; i < node; i++) setOfNode.push(undefined as never);
      set = setOfNode[node] = rows.length;
      rows.push(row);
    }
    setOfRow[row] = set;
  }
  const codes = new Uint32Array(order.length);
  for (let position = 0; position < codes.length; position++) codes[position] = setOfRow[order[position]!]!;
  return { codes, size: rows.length, members: lists.map((list) => listsAt(list, rows)) };
}

/** The lists of the chosen rows alone. */
function listsAt({ offsets, codes }: Lists, rows: readonly number[]): Lists {
  const chosen = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (chosen[i + 1] = chosen[i]! + offsets[row + 1]! - offsets[row]!));
  const values = new Uint32Array(chosen[rows.length]!);
  rows.forEach((row, i) => values.set(codes.subarray(offsets[row], offsets[row + 1]), chosen[i]));
  return { offsets: chosen, codes: values };
}

/** A trie of numbers in one open-addressing hash table: (node, label) → node. Node 0 is the root. */
class Trie {
  #parents = new Int32Array(1 << 12).fill(-1);
  #labels = new Int32Array(1 << 12);
  #nodes = new Int32Array(1 << 12);
  #size = 1;

  /** The child of `node` under `label`, made where there is none. */
  step(node: number, label: number): number {
    const mask = this.#parents.length - 1;
    let slot = hashOf(node, label) & mask;
    while (this.#parents[slot]! >= 0) {
      if (this.#parents[slot] === node && this.#labels[slot] === label) return this.#nodes[slot]!;
      slot = (slot + 1) & mask;
    }
    this.#put(slot, node, label, this.#size);
    if (this.#size * 2 > mask) this.#grow();
    return this.#size++;
  }

  #put(slot: number, parent: number, label: number, node: number): void {
    this.#parents[slot] = parent;
    this.#labels[slot] = label;
    this.#nodes[slot] = node;
  }

  #grow(): void {
    const [parents, labels, nodes] = [this.#parents, this.#labels, this.#nodes];
    const capacity = parents.length * 2;
    this.#parents = new Int32Array(capacity).fill(-1);
    this.#labels = new Int32Array(capacity);
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
