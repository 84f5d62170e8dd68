/**
 * Phrases as paths of words: the longest known phrase at a place is found in one walk. Words of the lexicon are numbered,
 * so that a step compares numbers, and what stands at the end of a phrase is kept by layer, ready to be noted.
 */
import type { DateRole, Entry, Layer, WordClass } from './lexicon/lexicon';

export interface TrieNode {
  next: Map<number, TrieNode> | null;
  /** What the phrase that ends here stands for, by layer. */
  groups: Group[] | null;
}

/** The entries of one layer at the end of a phrase. */
export interface Group {
  readonly layer: Layer;
  readonly entries: Entry[];
  /** Some entry asks for a capital or an accent, so that the writing must be looked at. */
  conditional: boolean;
}

/** The number of a word that no phrase contains. */
export const NO_WORD = 0;

/** All phrases of a language. */
export class Trie {
  readonly #root: TrieNode = { next: null, groups: null };
  readonly #words = new Map<string, number>();

  /** The number of a folded word, `NO_WORD` where no phrase has it. */
  wordOf(norm: string): number {
    return this.#words.get(norm) ?? NO_WORD;
  }

  /** Where the phrases that begin with a word go on. */
  startingWith(word: number): TrieNode | undefined {
    return this.#root.next?.get(word);
  }

  /** Adds an entry under its words. */
  add(words: readonly string[], entry: Entry): void {
    let node = this.#root;
    for (const norm of words) {
      const word = this.#numberOf(norm);
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, groups: null };
        node.next.set(word, child);
      }
      node = child;
    }
    const groups = (node.groups ??= []);
    let group = groups.find((one) => one.layer === entry.layer);
    if (!group) {
      group = { layer: entry.layer, entries: [], conditional: false };
      groups.push(group);
    }
    group.entries.push(entry);
    group.conditional ||= isConditional(entry);
  }

  #numberOf(norm: string): number {
    const known = this.#words.get(norm);
    if (known !== undefined) return known;
    const word = this.#words.size + 1;
    this.#words.set(norm, word);
    return word;
  }
}

/** Whether an entry counts only where it is written in a certain way. */
function isConditional(entry: Entry): boolean {
  switch (entry.layer) {
    case 'entity':
      return entry.kind === 'person' || (entry.kind === 'party' && entry.cap !== 'none');
    case 'series':
      return true;
    case 'sector':
      return entry.caps !== null || entry.exact !== null;
    case 'word':
    case 'trigger':
      return entry.exact !== null;
    default:
      return false;
  }
}

/** How many 32-bit lanes a set of classes takes. */
export const LANES = 6;

/** A set of classes or roles, `LANES` numbers of 32 bits. */
export type ClassSet = Int32Array;

/** Numbers the classes of small words, or the roles of date words, in the order in which they are met: a set of them is a set of bits. */
export class Numbering<T extends string> {
  readonly #numbers = new Map<T, number>();

  /** The number of a name, given to it when it is new. */
  add(name: T): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    if (next >= LANES * 32) throw new Error(`No bit is left for “${name}”: raise LANES`);
    this.#numbers.set(name, next);
    return next;
  }

  /** Several names as a set, for `Reading.anyWord` and `Reading.anyDate`. */
  setOf(names: readonly T[]): ClassSet {
    const lanes = new Int32Array(LANES);
    for (const name of names) {
      const number = this.add(name);
      lanes[number >> 5] = (lanes[number >> 5] as number) | (1 << (number & 31));
    }
    return lanes;
  }

  /** The number of a name; -1 where no language has words of it. */
  of(name: T): number {
    return this.#numbers.get(name) ?? -1;
  }
}

export const WORD_NUMBERS = new Numbering<WordClass>();
export const DATE_NUMBERS = new Numbering<DateRole>();
