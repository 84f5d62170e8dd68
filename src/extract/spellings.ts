import { codeAt } from './code';

/** A spelling with its length, which a string of one of several forms tells more slowly than a property. */
interface Spelling {
  readonly raw: string;
  readonly size: number;
}

/**
 * What is known of each spelling, found by the characters in the text without cutting them out: a text has ten times as many
 * words as spellings, so the strings of all but the first of each need not be made.
 */
export class SpellingTable<T extends Spelling> {
  #slots: (T | undefined)[];
  #size = 0;
  readonly #make: (raw: string) => T;

  constructor(make: (raw: string) => T) {
    this.#make = make;
    this.#slots = new Array<T | undefined>(FIRST_SLOTS);
  }

  /** What is known of the spelling between two places of a text; made when it is new. */
  read(text: string, start: number, end: number): T {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let known = this.#slots[slot]; known !== undefined; known = this.#slots[slot]) {
      if (known.size === end - start && isSame(known.raw, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    const made = this.#make(text.slice(start, end));
    this.#slots[slot] = made;
    this.#size += 1;
    if (this.#size > MOST) this.#clear();
    else if (this.#size * 2 > this.#slots.length) this.#grow();
    return made;
  }

  #clear(): void {
    this.#slots = new Array<T | undefined>(FIRST_SLOTS);
    this.#size = 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Array<T | undefined>(old.length * 2);
    const mask = this.#slots.length - 1;
    for (const one of old) {
      if (one === undefined) continue;
      let slot = hashOf(one.raw, 0, one.size) & mask;
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
      this.#slots[slot] = one;
    }
  }
}

const FIRST_SLOTS = 4096;
/** More spellings than this are forgotten together, so that memory stays bounded. */
const MOST = 100_000;

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + codeAt(text, at)) | 0;
  return hash ^ (hash >>> 15);
}

function isSame(raw: string, text: string, start: number, end: number): boolean {
  for (let at = 0; start + at < end; at += 1) {
    if (codeAt(raw, at) !== codeAt(text, start + at)) return false;
  }
  return true;
}
