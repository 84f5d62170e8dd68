/**
 * What is known of each spelling, found by the characters in the text without cutting them out: a text has ten times as many
 * words as spellings, so the strings of all but the first of each need not be made.
 */
export class SpellingTable<T> {
  readonly #make: (raw: string) => T;
  /** By hash, the number of a spelling and one; 0 where none is. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** Of each spelling by its number: what is known, its hash, and where its characters begin in `#codes`. */
  #known: T[] = [];
  #hashes: number[] = [];
  #starts: number[] = [0];
  #codes: number[] = [];

  constructor(make: (raw: string) => T) {
    this.#make = make;
  }

  /** What is known of the spelling between two places of a text with these characters; made when it is new. */
  read(text: string, codes: Uint16Array, start: number, end: number): T {
    const hash = hashOf(codes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let one = this.#slots[slot] as number; one !== 0; one = this.#slots[slot] as number) {
      if (this.#hashes[one - 1] === hash && this.#is(one - 1, codes, start, end))
        return this.#known[one - 1] as T;
      slot = (slot + 1) & mask;
    }
    const made = this.#make(text.slice(start, end));
    for (let at = start; at < end; at += 1) this.#codes.push(codes[at] as number);
    this.#starts.push(this.#codes.length);
    this.#hashes.push(hash);
    this.#slots[slot] = this.#known.push(made);
    if (this.#known.length > MOST) this.#clear();
    else if (this.#known.length * 2 > this.#slots.length) this.#grow();
    return made;
  }

  /** Whether a spelling has the characters between two places. */
  #is(one: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[one] as number;
    if ((this.#starts[one + 1] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#codes[from + at - start] !== codes[at]) return false;
    }
    return true;
  }

  #clear(): void {
    this.#slots = new Int32Array(FIRST_SLOTS);
    this.#known = [];
    this.#hashes = [];
    this.#starts = [0];
    this.#codes = [];
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, one) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = one + 1;
    });
    this.#slots = slots;
  }
}

const FIRST_SLOTS = 4096;
/** More spellings than this are forgotten together, so that memory stays bounded. */
const MOST = 100_000;

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
  return hash ^ (hash >>> 15);
}
