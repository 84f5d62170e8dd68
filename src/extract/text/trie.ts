/**
 * Phrases as paths of words: the longest known phrase at a place is found in one walk. Words of the lexicon are numbered,
 * so that a step compares numbers, and what stands at the end of a phrase is kept by layer, ready to be noted.
 */
import type { DateRole } from '../lexicon/date-words';
import type { Entry, Layer } from '../lexicon/entry';
import type { WordClass } from '../lexicon/words';

export interface TrieNode {
  next: Map<number, TrieNode> | null;
  /** A bit for each word that goes on, by the last five bits of its number: most words are passed over without a look at `next`. */
  goesOn: number;
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

/** The node that a word leads to. */
export function stepFrom(node: TrieNode, word: number): TrieNode | undefined {
  return (node.goesOn & (1 << (word & 31))) === 0 ? undefined : node.next?.get(word);
}

/** The number of a word that no phrase contains. */
export const NO_WORD = 0;

/** All phrases of a language. */
export class Trie {
  readonly #root: TrieNode = { next: null, goesOn: 0, groups: null };
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
        child = { next: null, goesOn: 0, groups: null };
        node.next.set(word, child);
        node.goesOn |= 1 << (word & 31);
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

/** How many 32-bit lanes the classes take. */
export const LANES = 13;

/** A set of classes or roles that rules ask for together: a bit of `Phrases.sets`. */
export type ClassSet = number;

/** Sets are bits of one number. */
const MOST_SETS = 31;

let sets = 0;

/** Numbers the classes of small words, or the roles of date words, in the order in which they are met. */
class Numbering<T extends string> {
  readonly #numbers = new Map<T, number>();
  /** The sets that contain a class, by its number. */
  readonly #sets: number[] = [];
  /** The bits of sets by their names: rules that ask for the same share one. */
  readonly #bits = new Map<string, ClassSet>();

  /** The number of a name, given to it when it is new. */
  add(name: T): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    if (next >= LANES * 32) throw new Error(`No bit is left for “${name}”: raise LANES`);
    this.#numbers.set(name, next);
    this.#sets.push(0);
    return next;
  }

  /** Several names as a set, for `Reading.anyWord` and `Reading.anyDate`. Made as modules load, before a text is read. */
  setOf(names: readonly T[]): ClassSet {
    const key = [...names].sort().join();
    const made = this.#bits.get(key);
    if (made !== undefined) return made;
    if (sets >= MOST_SETS) throw new Error(`No bit is left for the set “${names.join(', ')}”`);
    const bit = 1 << sets;
    this.#bits.set(key, bit);
    sets += 1;
    for (const name of names) {
      const number = this.add(name);
      this.#sets[number] = (this.#sets[number] as number) | bit;
    }
    return bit;
  }

  /** The sets that contain a name, as bits. */
  setsOf(name: T): number {
    return this.#sets[this.of(name)] ?? 0;
  }

  /** The number of a name; -1 where no language has words of it. */
  of(name: T): number {
    return this.#numbers.get(name) ?? -1;
  }
}

export const WORD_NUMBERS = new Numbering<WordClass>();
export const DATE_NUMBERS = new Numbering<DateRole>();
