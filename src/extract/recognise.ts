/** One pass over the tokens that finds, at each place and in each layer, the longest phrases that the lexicon knows. */
import type { Day } from '../engagement/day';
import type { DateRole, Entry, Layer, WordClass } from './lexicon/lexicon';
import { fold, type Token } from './tokens';
import { DATE_NUMBERS, LANES, NO_WORD, WORD_NUMBERS, type ClassSet, type Group, type TrieNode } from './trie';

/** A phrase of the lexicon found in the text, as a half-open range of tokens. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly layer: Layer;
  readonly entries: readonly Entry[];
  /** What else begins at the same token: shorter phrases, and those of other layers. */
  readonly also: Hit | undefined;
}

/** In tokens; a name is never longer. */
const LONGEST_NAME = 64;

/** A bit for each layer. */
const LAYER: Readonly<Record<Layer, number>> = {
  entity: 1,
  trigger: 2,
  series: 4,
  word: 8,
  level: 16,
  sector: 32,
  date: 64,
  topic: 128,
};

/**
 * The document as the rules see it: tokens with what the lexicon says about them.
 *
 * Most questions are answered by no, so the answer to them is kept in bits beside the tokens: the layers in which a phrase
 * begins at a token, and the classes of small words and the roles of date words that begin there, `LANES` numbers each.
 * Only where a bit is set is the list of the phrases at that token looked through.
 */
export class Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The phrases that begin at a token, those noted last (the longest of their layer) first. */
  readonly #hits: (Hit | undefined)[];
  readonly #layers: Uint8Array;
  readonly #words: Int32Array;
  readonly #dates: Int32Array;
  readonly #stopped: Uint8Array;
  readonly #names = new Map<number, readonly string[]>();
  /** The text writes accents, so that their absence says something. */
  readonly #accented: boolean;

  /** Written in capitals throughout, so that they tell no names. */
  readonly shouted: boolean;
  /** Day of publication: of people of one name it prefers who was in office then. */
  readonly day: Day | null;

  constructor(text: string, tokens: readonly Token[], day: Day | null = null) {
    this.text = text;
    this.day = day;
    this.shouted = isShouted(tokens);
    this.#accented = /[àâçéèêëîïôùûáíóúñ]/.test(text);
    this.tokens = tokens;
    this.#hits = new Array<Hit | undefined>(tokens.length);
    this.#layers = new Uint8Array(tokens.length);
    this.#words = new Int32Array(tokens.length * LANES);
    this.#dates = new Int32Array(tokens.length * LANES);
    this.#stopped = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      const node = (tokens[at] as Token).form.node;
      if (node) this.#read(at, node);
    }
  }

  /** The longest phrase of a layer that begins at a token. */
  hit(layer: Layer, at: number): Hit | undefined {
    if (((this.#layers[at] ?? 0) & LAYER[layer]) === 0) return undefined;
    let hit = this.#hits[at];
    while (hit && hit.layer !== layer) hit = hit.also;
    return hit;
  }

  /** The first place between two tokens where a phrase of one of the layers begins, or -1. */
  findHit(layers: readonly Layer[], from: number, to: number): number {
    let bits = 0;
    for (const layer of layers) bits |= LAYER[layer];
    const end = Math.min(to, this.#layers.length);
    for (let at = Math.max(from, 0); at < end; at += 1) {
      if (((this.#layers[at] as number) & bits) !== 0) return at;
    }
    return -1;
  }

  /** Where a word of a class that begins here ends; 0 when there is none. */
  word(kind: WordClass, at: number): number {
    if (((this.#layers[at] ?? 0) & LAYER.word) === 0) return 0;
    for (let hit = this.#hits[at]; hit; hit = hit.also) {
      for (const entry of hit.entries) if (entry.layer === 'word' && entry.word === kind) return hit.to;
    }
    return 0;
  }

  /** The first place between two tokens where a word of a class begins, or -1. */
  findWord(kind: WordClass, from: number, to: number): number {
    return find(this.#words, WORD_NUMBERS.of(kind), from, to);
  }

  /** Whether a word of a class fills exactly the tokens from one place to another. */
  wordFills(kind: WordClass, at: number, to: number): boolean {
    if (((this.#layers[at] ?? 0) & LAYER.word) === 0) return false;
    for (let hit = this.#hits[at]; hit; hit = hit.also) {
      if (hit.to !== to) continue;
      for (const entry of hit.entries) if (entry.layer === 'word' && entry.word === kind) return true;
    }
    return false;
  }

  /** A word of dates of a role that begins here, the longest one. */
  date(role: DateRole, at: number): { to: number; value: number; text: string } | null {
    if (((this.#layers[at] ?? 0) & LAYER.date) === 0) return null;
    for (let hit = this.#hits[at]; hit; hit = hit.also) {
      for (const entry of hit.entries) {
        if (entry.layer === 'date' && entry.role === role)
          return { to: hit.to, value: entry.value, text: entry.text };
      }
    }
    return null;
  }

  /** Whether a word of dates of one of several roles begins here. */
  anyDate(roles: ClassSet, at: number): boolean {
    if (((this.#layers[at] ?? 0) & LAYER.date) === 0) return false;
    for (let lane = 0; lane < LANES; lane += 1) {
      if (((this.#dates[at * LANES + lane] as number) & (roles[lane] as number)) !== 0) return true;
    }
    return false;
  }

  /** The first place between two tokens where a word of dates of a role begins, or -1. */
  findDate(role: DateRole, from: number, to: number): number {
    return find(this.#dates, DATE_NUMBERS.of(role), from, to);
  }

  /** Whether a phrase that only looks like a trigger covers this token. */
  stopped(at: number): boolean {
    return this.#stopped[at] === 1;
  }

  norm(at: number): string {
    return this.tokens[at]?.form.norm ?? '';
  }

  /** The text from one token to another, half-open. */
  slice(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  /** The words of a name, folded: cut once per place, as names of one document are compared again and again. */
  nameWords(from: number, to: number): readonly string[] {
    const key = from * LONGEST_NAME + Math.min(to - from, LONGEST_NAME - 1);
    const known = this.#names.get(key);
    if (known) return known;
    const words = fold(this.slice(from, to))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ');
    this.#names.set(key, words);
    return words;
  }

  /** Offsets of a range of tokens. */
  span(from: number, to: number): [number, number] {
    return [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0];
  }

  #read(from: number, start: TrieNode): void {
    let node: TrieNode | undefined = start;
    let to = from + 1;
    while (node) {
      if (node.groups) for (const group of node.groups) this.#note(from, to, group);
      if (!node.next) return;
      const next = this.tokens[to];
      if (!next || next.breaks > 1 || next.form.word === NO_WORD) return;
      node = node.next.get(next.form.word);
      to += 1;
    }
  }

  #note(from: number, to: number, { layer, entries: all, conditional }: Group): void {
    const entries = conditional ? all.filter((entry) => this.#fits(entry, from, to)) : all;
    if (entries.length === 0) return;
    this.#hits[from] = { from, to, layer, entries, also: this.#hits[from] };
    this.#layers[from] = (this.#layers[from] as number) | LAYER[layer];
    if (layer !== 'word' && layer !== 'date') return;
    for (const entry of entries) {
      if (entry.layer === 'word') {
        mark(this.#words, WORD_NUMBERS.of(entry.word), from);
        if (entry.word === 'stop') this.#stopped.fill(1, from, to);
      } else if (entry.layer === 'date') mark(this.#dates, DATE_NUMBERS.of(entry.role), from);
    }
  }

  /** Whether a small word has the accent of its entry; capitals and texts without accents are let through. */
  #isWritten(exact: string, at: number): boolean {
    const token = this.tokens[at];
    if (!this.#accented || !token || token.form.caps || (token.form.cap && exact.length < 3)) return true;
    const written = token.form.lower;
    return written === exact || (token.form.cap && written.slice(1) === exact.slice(1));
  }

  /** Names need their capital. */
  #fits(entry: Entry, from: number, to: number): boolean {
    if (entry.layer === 'entity' && entry.kind === 'person') return this.tokens[from]?.form.cap === true;
    if ((entry.layer === 'word' || entry.layer === 'trigger') && entry.exact !== undefined) {
      return this.#isWritten(entry.exact, from);
    }
    if (entry.layer === 'sector') {
      if (entry.caps && !this.tokens[from]?.form[entry.caps === 'all' ? 'caps' : 'cap']) return false;
      return entry.exact === undefined || this.#isWritten(entry.exact, from);
    }
    if (entry.layer === 'series') return this.tokens[from]?.form.cap === true || to - from > 1;
    if (entry.layer !== 'entity' || entry.kind !== 'party' || entry.cap === 'none') return true;
    const first = this.tokens[from]?.form;
    if (!first) return false;
    if (entry.cap === 'all' && to === from + 1) return first.caps || first.norm.includes('.');
    return first.cap;
  }
}

/** Whether most words of two letters and more are in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    if (form.kind !== 'word' || form.norm.length < 2) continue;
    words += 1;
    if (form.caps) capitals += 1;
  }
  return capitals > words * 0.7;
}

/** Sets the bit of a class at a token. */
function mark(bits: Int32Array, number: number, at: number): void {
  const lane = at * LANES + (number >> 5);
  bits[lane] = (bits[lane] as number) | (1 << (number & 31));
}

/** The first token of a range that has the bit of a class, or -1. */
function find(bits: Int32Array, number: number, from: number, to: number): number {
  if (number < 0) return -1;
  const bit = 1 << (number & 31);
  const end = Math.min(to * LANES, bits.length);
  for (let lane = Math.max(from, 0) * LANES + (number >> 5); lane < end; lane += LANES) {
    if (((bits[lane] as number) & bit) !== 0) return (lane - (number >> 5)) / LANES;
  }
  return -1;
}
