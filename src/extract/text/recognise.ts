/** One pass over the tokens that finds, at each place and in each layer, the longest phrases that the lexicon knows. */
import type { Day } from '../../engagement/day';
import type { DateRole } from '../lexicon/date-words';
import type { Entry, Layer } from '../lexicon/entry';
import type { WordClass } from '../lexicon/words';
import type { NameSpan } from '../persons';
import { itemAt } from '../spans';
import { isAllShouted, readShouts } from './shouts';
import { bitOf, FIRST_DATE_LANE, NO_PHRASES, phrasesOf, withGroup, WRITING, type Phrases } from './phrases';
import { fold, type Form, type Token } from './tokens';
import { DATE_NUMBERS, NO_WORD, stepFrom, WORD_NUMBERS, type ClassSet, type TrieNode } from './trie';

/** A phrase of the lexicon found in the text, as a half-open range of tokens. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

type DateEntry = Extract<Entry, { layer: 'date' }>;

const ACCENT = /[àâçéèêëîïôùûáíóúñ\u0300-\u036f]/;
/** In a text in capitals, which may be one that writes their accents or one that leaves them out. */
const SHOUTED_ACCENT = /[ÀÂÇÉÈÊËÎÏÔÙÛÁÍÓÚÑ\u0300-\u036f]/;

/** Tokens of the longest phrase that governs what stands behind it: `on the third day of`. */
const LONGEST_CUE = 5;

/** In tokens; a name is never longer. */
const LONGEST_NAME = 64;

/** The document as the rules see it: tokens with what the lexicon says about them. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What begins at each token. */
  readonly #phrases: Phrases[];
  readonly #stopped: Uint8Array;
  /** Where the marks stand that part clauses (see `isParting`), in order: a sentence has few, and many rules ask for them. */
  readonly #marks: number[] = [];
  readonly #names = new Map<number, readonly string[]>();

  /** Written in capitals throughout, so that they tell no names. */
  readonly shouted: boolean;
  /** Passages in capitals of a text that has others. */
  readonly #shouts: Uint8Array | null;
  /** Day of publication: of people of one name it prefers who was in office then. */
  readonly day: Day | null;

  constructor(text: string, tokens: readonly Token[], day: Day | null = null) {
    this.text = text;
    this.day = day;
    this.shouted = isAllShouted(tokens);
    this.#shouts = this.shouted ? null : readShouts(tokens);
    this.tokens = tokens;
    this.#stopped = new Uint8Array(tokens.length);
    const accented = (this.shouted ? SHOUTED_ACCENT : ACCENT).test(text) ? WRITING.accented : 0;
    this.#phrases = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (isParting(token) && !isInClock(tokens, at)) this.#marks.push(at);
      const { node } = token.form;
      const shouted = this.isShouted(at) ? WRITING.shouted : 0;
      // A headline in capitals may leave out the accents that its text has.
      const writing = this.shouted || shouted === 0 ? accented | shouted : shouted;
      const phrases = node ? this.#read(at, node, writing) : NO_PHRASES;
      if (phrases.stop > 0) this.#stopped.fill(1, at, at + phrases.stop);
      this.#phrases.push(phrases);
    }
  }

  /** Whether a token stands in a passage that is all in capitals. */
  isShouted(at: number): boolean {
    return this.shouted || this.#shouts?.[at] === 1;
  }

  /** The longest phrase of a layer that begins at a token. */
  hit(layer: Layer, at: number): Hit | undefined {
    const phrases = this.#at(at);
    if ((phrases.layers & bitOf(layer)) === 0) return undefined;
    let found = layer === 'word' ? phrases.words : layer === 'date' ? phrases.dates : phrases.others;
    while (found && found.layer !== layer) found = found.also;
    return found && { from: at, to: at + found.length, entries: found.entries };
  }

  /**
   * The longest phrase of a layer that begins before a gap and goes on behind it: `fera | lundi | une halte`, `roll out the red
   * carpet | on Monday | for`. What only some spellings mean is left out.
   */
  hitAcross(layer: Layer, at: number, gapFrom: number, gapTo: number): Hit | undefined {
    let node = this.tokens[at]?.form.node ?? undefined;
    for (let to = at + 1; node && to < gapFrom; to += 1) node = stepFrom(node, this.#wordAt(to));
    node &&= stepFrom(node, this.#wordAt(gapTo));
    let found: Hit | undefined;
    for (let to = gapTo + 1; node; to += 1) {
      const group = node.groups?.find((one) => one.layer === layer);
      if (group) found = { from: at, to, entries: group.entries };
      node = stepFrom(node, this.#wordAt(to));
    }
    return found;
  }

  /** The first place between two tokens where a phrase of one of several layers begins, or -1. `layers`: bits of `LAYER`. */
  findHit(layers: number, from: number, to: number): number {
    const end = Math.min(to, this.#phrases.length);
    for (let at = Math.max(from, 0); at < end; at += 1) {
      if (((this.#phrases[at] as Phrases).layers & layers) !== 0) return at;
    }
    return -1;
  }

  /** Whether a phrase of one of several layers begins at a token. `layers`: bits of `LAYER`. */
  anyHit(layers: number, at: number): boolean {
    return (this.#at(at).layers & layers) !== 0;
  }

  /** Where a word of a class that begins here ends; 0 when there is none. */
  word(kind: WordClass, at: number): number {
    for (let found = this.#at(at).words; found; found = found.also) {
      const { kinds } = found;
      for (let index = 0; index < kinds.length; index += 1)
        if (kinds[index] === kind) return at + found.length;
    }
    return 0;
  }

  /** The first place between two tokens where a word of a class begins, or -1. */
  findWord(kind: WordClass, from: number, to: number): number {
    return this.#find(WORD_NUMBERS.of(kind), 0, from, to);
  }

  /** Whether a word of a class fills exactly the tokens from one place to another. */
  wordFills(kind: WordClass, at: number, to: number): boolean {
    for (let found = this.#at(at).words; found; found = found.also) {
      if (at + found.length === to && found.kinds.includes(kind)) return true;
    }
    return false;
  }

  /** Where a word of a class begins that ends right before a token, the shortest one; -1 when there is none. */
  wordBefore(kind: WordClass, to: number): number {
    for (let at = to - 1; at >= 0 && at >= to - LONGEST_CUE; at -= 1)
      if (this.wordFills(kind, at, to)) return at;
    return -1;
  }

  /** The token behind all words of a class that stand in a row from a token on: the token itself where none does. */
  behind(kind: WordClass, from: number): number {
    let at = from;
    for (let to = this.word(kind, at); to > 0; to = this.word(kind, at)) at = to;
    return at;
  }

  /** Whether a word of one of several classes begins here. */
  anyWord(classes: ClassSet, at: number): boolean {
    return this.#any(classes, at);
  }

  /** A word of dates of a role that begins here, the longest one. */
  date(role: DateRole, at: number): { to: number; value: number; text: string } | null {
    for (let found = this.#at(at).dates; found; found = found.also) {
      const { kinds } = found;
      for (let index = 0; index < kinds.length; index += 1) {
        if (kinds[index] !== role) continue;
        const { value, text } = found.entries[index] as DateEntry;
        return { to: at + found.length, value, text };
      }
    }
    return null;
  }

  /** Whether a word of dates of one of several roles begins here. */
  anyDate(roles: ClassSet, at: number): boolean {
    return this.#any(roles, at);
  }

  /** The first place between two tokens where a word of dates of a role begins, or -1. */
  findDate(role: DateRole, from: number, to: number): number {
    return this.#find(DATE_NUMBERS.of(role), FIRST_DATE_LANE, from, to);
  }

  /** The first mark that parts clauses between two tokens, or the first that is written so; -1 for none. */
  findMark(from: number, to: number, norm: string | null = null): number {
    const marks = this.#marks;
    for (let index = this.#firstMark(from); index < marks.length; index += 1) {
      const at = marks[index] as number;
      if (at >= to) return -1;
      if (norm === null || this.norm(at) === norm) return at;
    }
    return -1;
  }

  /** The last mark that parts clauses between two tokens, or the last that is written so; -1 for none. */
  findLastMark(from: number, to: number, norm: string | null = null): number {
    const marks = this.#marks;
    for (let index = this.#firstMark(to) - 1; index >= 0; index -= 1) {
      const at = marks[index] as number;
      if (at < from) return -1;
      if (norm === null || this.norm(at) === norm) return at;
    }
    return -1;
  }

  /** Whether a phrase that only looks like a trigger covers this token. */
  stopped(at: number): boolean {
    return this.#stopped[at] === 1;
  }

  norm(at: number): string {
    return this.form(at)?.norm ?? '';
  }

  /** The spelling of a token; none outside the text (see `#at`). */
  form(at: number): Form | undefined {
    return at < 0 ? undefined : this.tokens[at]?.form;
  }

  /** The text from one token to another, half-open. */
  slice(from: number, to: number): string {
    const first = this.tokens[from];
    const last = itemAt(this.tokens, to - 1);
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  /** A name as the text writes it, with its surname where that stands elsewhere. */
  nameText({ from, to, surname }: NameSpan): string {
    const own = this.slice(from, to);
    return surname ? `${own} ${this.slice(surname[0], surname[1])}` : own;
  }

  /** The words of a name, folded: cut once per place, as names of one document are compared again and again. */
  nameWords(name: NameSpan): readonly string[] {
    const { from, to } = name;
    const key = from * LONGEST_NAME + Math.min(to - from, LONGEST_NAME - 1);
    const known = this.#names.get(key);
    if (known) return known;
    const words = fold(this.nameText(name))
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

  /** The phrases that begin at a token: those of its word alone, and longer ones. */
  #read(from: number, start: TrieNode, written: number): Phrases {
    const { form } = this.tokens[from] as Token;
    const writing = this.#isBarePreposition(from, written) ? written | WRITING.beforePlace : written;
    let phrases = phrasesOf(form, writing);
    let node: TrieNode | undefined = start;
    for (let to = from + 1; node && node.goesOn !== 0; to += 1) {
      const next = this.tokens[to];
      if (!next || next.breaks > 1 || next.form.word === NO_WORD) break;
      node = stepFrom(node, next.form.word);
      if (!node?.groups) continue;
      for (const group of node.groups) phrases = withGroup(phrases, group, form, to + 1 - from, writing);
    }
    return phrases;
  }

  /** The number of the first mark that stands at a token or behind it. */
  #firstMark(at: number): number {
    const marks = this.#marks;
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #any(set: ClassSet, at: number): boolean {
    return (this.#at(at).sets & set) !== 0;
  }

  /**
   * What begins at a token; nothing before the first and behind the last. Rules ask for the token before the one that they are at, and
   * an array that was read at -1 once is read by name at that line ever after: V8 takes -1 for no index.
   */
  #at(at: number): Phrases {
    return at >= 0 && at < this.#phrases.length ? (this.#phrases[at] as Phrases) : NO_PHRASES;
  }

  /** Whether a letter that may have lost its accent stands before a place or a weekday. */
  #isBarePreposition(at: number, written: number): boolean {
    const form = this.tokens[at]?.form;
    if (!form?.letter || ((written & WRITING.accented) !== 0 && !form.cap)) return false;
    let node = this.tokens[at + 1]?.form.node;
    for (let to = at + 2; node; to += 1) {
      if (node.groups?.some((group) => group.entries.some(isPlaceOrWeekday))) return true;
      node = stepFrom(node, this.#wordAt(to));
    }
    return false;
  }

  /** The number of a word in the lexicon. */
  #wordAt(at: number): number {
    return this.tokens[at]?.form.word ?? NO_WORD;
  }

  /** The first token of a range that has the bit of a class, or -1. */
  #find(number: number, firstLane: number, from: number, to: number): number {
    if (number < 0) return -1;
    const lane = firstLane + (number >> 5);
    const bit = 1 << (number & 31);
    const end = Math.min(to, this.#phrases.length);
    for (let at = Math.max(from, 0); at < end; at += 1) {
      if ((((this.#phrases[at] as Phrases).classes[lane] as number) & bit) !== 0) return at;
    }
    return -1;
  }
}

const isPlaceOrWeekday = (entry: Entry): boolean =>
  (entry.kind === 'party' && entry.form !== 'demonym') || (entry.kind === 'date' && entry.role === 'weekday');

/** A semicolon, a colon, a long dash, or a short one behind a space. */
const isParting = ({ form: { kind, norm }, spaced }: Token): boolean =>
  kind === 'punctuation' && (norm === ';' || norm === ':' || norm === '—' || (norm === '–' && spaced));

/** `at 14:30`: a colon within a time of day parts nothing. */
const isInClock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.norm === ':' &&
  tokens[at]?.spaced === false &&
  tokens[at + 1]?.spaced === false &&
  tokens[at - 1]?.form.kind === 'number' &&
  tokens[at + 1]?.form.kind === 'number';
