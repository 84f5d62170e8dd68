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

/** Lists by which rows are told apart, and lists of which the members are kept. */
export interface SetLists {
  readonly told: readonly Lists[];
  readonly kept: readonly Lists[];
  /** Above every code in the lists. */
  readonly width: number;
}

/**
 * Codes the lists of each row together. `order` says which row stands at which position. Lists with the same members in
 * another order may become two sets; counts do not depend on that.
 */
export function codeSets({ told, kept, width }: SetLists, order: Uint32Array): Sets {
  const trie = new Trie(told, width);
  const rows: number[] = [];
  const setOfRow = new Uint32Array(order.length);
  let setOfNode = new Int32Array(1 << 12).fill(-1);
  for (let row = 0; row < order.length; row++) {
    const node = trie.find(row);
    if (node >= setOfNode.length) setOfNode = widened(setOfNode, node);
    if (setOfNode[node] === -1) setOfNode[node] = rows.push(row) - 1;
    setOfRow[row] = setOfNode[node]!;
  }
  const codes = new Uint32Array(order.length);
  for (let position = 0; position < codes.length; position++) codes[position] = setOfRow[order[position]!]!;
  return { codes, size: rows.length, members: kept.map((list) => listsAt(list, rows)) };
}

function widened(values: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(values.length * 2, index + 1)).fill(-1);
  wider.set(values);
  return wider;
}

/** The lists of the chosen rows alone. */
function listsAt({ offsets, codes }: Lists, rows: readonly number[]): Lists {
  const chosen = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (chosen[i + 1] = chosen[i]! + offsets[row + 1]! - offsets[row]!));
  const values = new Uint32Array(chosen[rows.length]!);
  rows.forEach((row, i) => values.set(codes.subarray(offsets[row], offsets[row + 1]), chosen[i]));
  return { offsets: chosen, codes: values };
}

/** Two labels are looked up in a square table up to this side, which has all visits of one country to one other. */
const WIDEST_SQUARE = 1024;

/**
 * A trie of labels: one open-addressing hash table, (node, label) → node, in which node 0 is the root. Lists of one label or two
 * have tables of their own beside it.
 */
class Trie {
  readonly #lists: readonly Lists[];
  readonly #width: number;
  readonly #labels: number;
  readonly #first: Int32Array;
  readonly #second: Int32Array | null;
  #parents = new Int32Array(1 << 12).fill(-1);
  #steps = new Int32Array(1 << 12);
  #nodes = new Int32Array(1 << 12);
  #size = 1;
  #hashed = 0;

  /** `width` is above every code; the codes of each list have labels of their own. */
  constructor(lists: readonly Lists[], width: number) {
    this.#lists = lists;
    this.#width = width;
    this.#labels = lists.length * width;
    this.#first = new Int32Array(this.#labels);
    this.#second = this.#labels <= WIDEST_SQUARE ? new Int32Array(this.#labels * this.#labels) : null;
  }

  /** The node of a row's lists, one after the other. Most rows have two labels at most: those are not walked. */
  find(row: number): number {
    let count = 0;
    let before = 0;
    let label = 0;
    for (let list = 0; list < this.#lists.length; list++) {
      const { offsets, codes } = this.#lists[list]!;
      const end = offsets[row + 1]!;
      for (let i = offsets[row]!; i < end; i++) {
        if (++count > 2) return this.#walk(row);
        before = label;
        label = list * this.#width + codes[i]!;
      }
    }
    if (count === 0) return 0;
    if (count === 1) return (this.#first[label] ||= this.#size++);
    if (this.#second) return (this.#second[before * this.#labels + label] ||= this.#size++);
    return this.#walk(row);
  }

  #walk(row: number): number {
    let node = 0;
    this.#lists.forEach(({ offsets, codes }, list) => {
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        node = this.#step(node, list * this.#width + codes[i]!);
      }
    });
    return node;
  }

  /** The child of `node` under `label`, made where there is none. */
  #step(node: number, label: number): number {
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
