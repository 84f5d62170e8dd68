/** One pass over the tokens that finds, at each place and in each layer, the longest phrases that the lexicon knows. */
import type { DateRole, Entry, Layer, WordClass } from './lexicon/lexicon';
import type { Day } from '../engagement/day';
import type { TrieNode } from './trie';
import type { Token } from './tokens';

/** A phrase of the lexicon found in the text, as a half-open range of tokens. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** The document as the rules see it: tokens with what the lexicon says about them. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly #hits: Record<Layer, (Hit | undefined)[]>;
  readonly #stopped: Uint8Array;
  /** The text writes accents, so that their absence says something. */
  readonly #accented: boolean;

  /** Written in capitals throughout, so that they tell no names. */
  readonly shouted: boolean;
  /** Day of publication: of people of one name it prefers who was in office then. */
  readonly day: Day | null;

  constructor(text: string, tokens: readonly Token[], day: Day | null = null) {
    this.text = text;
    this.day = day;
    const words = tokens.filter((token) => token.form.kind === 'word' && token.form.norm.length > 1);
    this.shouted = words.filter((token) => token.form.caps).length > words.length * 0.7;
    this.#accented = /[àâçéèêëîïôùûáíóúñ]/.test(text);
    this.tokens = tokens;
    this.#hits = {
      entity: [],
      trigger: [],
      series: [],
      word: [],
      level: [],
      sector: [],
      date: [],
      topic: [],
    };
    this.#stopped = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) this.#read(at);
  }

  /** The longest phrase of a layer that begins at a token. */
  hit(layer: Layer, at: number): Hit | undefined {
    return this.#hits[layer][at];
  }

  /** Where a word of a class that begins here ends; 0 when there is none. */
  word(kind: WordClass, at: number): number {
    let hit = this.#hits.word[at];
    while (hit) {
      for (const entry of hit.entries) if (entry.layer === 'word' && entry.word === kind) return hit.to;
      hit = (hit as Hit & { shorter?: Hit }).shorter;
    }
    return 0;
  }

  /** Whether a word of a class fills exactly the tokens from one place to another. */
  wordFills(kind: WordClass, at: number, to: number): boolean {
    let hit = this.#hits.word[at];
    while (hit) {
      if (hit.to === to && hit.entries.some((entry) => entry.layer === 'word' && entry.word === kind))
        return true;
      hit = (hit as Hit & { shorter?: Hit }).shorter;
    }
    return false;
  }

  /** A word of dates of a role that begins here, the longest one. */
  date(role: DateRole, at: number): { to: number; value: number; text: string } | null {
    let hit = this.#hits.date[at];
    while (hit) {
      for (const entry of hit.entries) {
        if (entry.layer === 'date' && entry.role === role)
          return { to: hit.to, value: entry.value, text: entry.text };
      }
      hit = (hit as Hit & { shorter?: Hit }).shorter;
    }
    return null;
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

  /** Offsets of a range of tokens. */
  span(from: number, to: number): [number, number] {
    return [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0];
  }

  #read(at: number): void {
    let node: TrieNode | undefined = this.tokens[at]?.form.node;
    let to = at + 1;
    while (node) {
      if (node.entries) this.#note(at, to, node.entries);
      if (!node.next) return;
      const next = this.tokens[to];
      if (!next || next.breaks > 1) return;
      node = node.next.get(next.form.norm);
      to += 1;
    }
  }

  #note(from: number, to: number, entries: readonly Entry[]): void {
    const seen: Layer[] = [];
    for (const entry of entries) {
      if (seen.includes(entry.layer)) continue;
      seen.push(entry.layer);
      const own = entries.filter((one) => one.layer === entry.layer && this.#fits(one, from, to));
      if (own.length === 0) continue;
      const shorter = this.#hits[entry.layer][from];
      const hit: Hit & { shorter?: Hit } = { from, to, entries: own };
      if (shorter && (entry.layer === 'word' || entry.layer === 'date')) hit.shorter = shorter;
      this.#hits[entry.layer][from] = hit;
      if (entry.layer === 'word' && own.some((one) => one.layer === 'word' && one.word === 'stop')) {
        this.#stopped.fill(1, from, to);
      }
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
