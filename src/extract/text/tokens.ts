/**
 * Text to tokens in one pass, without changing the text: every token knows its place. A word's folded form (no accents,
 * small letters) is looked up once per distinct spelling and shared by all its tokens.
 */
import { Characters, isUpper, Kind, kindOf } from './characters';
import type { Phrases } from './phrases';
import { SpellingTable } from './spellings';
import type { Trie, TrieNode } from './trie';

/** What all tokens of one spelling have in common. */
export interface Form {
  /** As written. */
  readonly raw: string;
  /** Folded: `Élysée` → `elysee`, `’` → `'`. */
  readonly norm: string;
  /** As written, in small letters and composed accents. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Of `norm`; kept here as the lengths of strings of several forms are looked up anew at each token. */
  readonly length: number;
  /** Written with one letter or mark. */
  readonly letter: boolean;
  /** Begins with a capital. */
  readonly cap: boolean;
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
  /** Value of a number such as `23` or `1er`; `NO_NUMBER` for others. */
  readonly value: number;
  /** Its number in the phrases of the lexicon, `NO_WORD` where none has it. */
  readonly word: number;
  /** Where lexicon entries that begin with this word are found. */
  readonly node: TrieNode | undefined;
  /** The phrases of this word alone by the way in which the text is written (`WRITING`); filled when first asked for. */
  readonly alone: (Phrases | undefined)[];
  /** What it tells (`telling.ts`) and what it may open beside that (`cues.ts`), as bits; `UNREAD` until first asked for. */
  told: number;
  cues: number;
}

/** Bits that nobody has asked for yet. */
export const UNREAD = -1;

/** The value of what is no number. */
export const NO_NUMBER = -1;

/** Greater numbers are no part of a date; V8 would keep the values of all spellings as floating-point numbers for one of them. */
const MOST_NUMBER = 999_999_999;

export interface Token {
  readonly form: Form;
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Joined to the token before by a hyphen. */
  readonly hyphen: boolean;
  /** Number of line breaks between this token and the one before. */
  readonly breaks: number;
  /** Spaces before it. */
  readonly spaced: boolean;
}

const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ə: 'e',
};
const LIGATURE = /[œæßłøđðıþə]/g;
const APOSTROPHES = /[’‘ʼ`´ʻ′]/g;

/** Folds a word for comparison: accents, case, ligatures and kinds of apostrophe are lost. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}

const DOT = 0x2e;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

/** The kind of what stands at a place; `Other` beyond the end. */
const kindAt = (codes: Uint16Array, at: number): Kind => kindOf(codes[at] as number);

/** Abbreviations of letters and dots: `U.S.`, `R.D.C.`; a single initial (`J.`) is none. */
function dottedEnd(codes: Uint16Array, start: number): number {
  let at = start;
  let letters = 0;
  while (kindAt(codes, at) === Kind.Letter && codes[at + 1] === DOT) {
    at += 2;
    letters += 1;
    if (letters > 6) break;
  }
  if (letters < 2) return -1;
  return kindAt(codes, at) === Kind.Letter ? -1 : at;
}

/** Where a run of capitals meets a new word (`SOUSSOAssimi`, two articles glued): the index of the second, or -1. */
function gluedAt(codes: Uint16Array, start: number, end: number): number {
  if (end - start < 6 || !isUpper(codes[start] as number) || !isUpper(codes[start + 1] as number)) return -1;
  let at = start;
  while (at < end && isUpper(codes[at] as number)) at += 1;
  return at - start >= 4 && end - at >= 2 && at < end ? at - 1 : -1;
}

/** Reads words of one language's spelling forms; keeps what it has seen. */
export class Tokeniser {
  readonly #forms: SpellingTable<Form>;
  readonly #characters = new Characters();

  constructor(trie: Trie) {
    this.#forms = new SpellingTable((raw) => formOf(raw, trie));
  }

  /** All tokens of a text, in order. Linear in its length. */
  tokenise(text: string): Token[] {
    return new Scan(text, this.#characters.of(text), this.#forms).read();
  }
}

/** One pass over the characters of a text. */
class Scan {
  readonly #text: string;
  readonly #codes: Uint16Array;
  readonly #forms: SpellingTable<Form>;
  readonly #tokens: Token[] = [];
  /** What stood before the token to come. */
  #breaks = 0;
  #spaced = true;
  #hyphen = false;

  constructor(text: string, codes: Uint16Array, forms: SpellingTable<Form>) {
    this.#text = text;
    this.#codes = codes;
    this.#forms = forms;
  }

  read(): Token[] {
    const codes = this.#codes;
    const { length } = this.#text;
    for (let at = 0; at < length;) {
      const code = codes[at] as number;
      const kind = kindOf(code);
      if (kind === Kind.Letter) at = this.#word(at);
      else if (kind === Kind.Space || kind === Kind.Break) {
        if (kind === Kind.Break && !(code === LINE_FEED && at > 0 && codes[at - 1] === CARRIAGE_RETURN))
          this.#breaks += 1;
        this.#spaced = true;
        at += 1;
      } else if (kind === Kind.Digit) at = this.#number(at);
      else if (kind === Kind.Hyphen && isJoint(codes, at)) {
        this.#hyphen = true;
        at += 1;
      } else at = this.#push(at, at + 1);
    }
    return this.#tokens;
  }

  /** Notes a token; its end. */
  #push(start: number, end: number): number {
    const form = this.#forms.read(this.#text, this.#codes, start, end);
    this.#tokens.push({
      form,
      start,
      end,
      hyphen: this.#hyphen,
      breaks: this.#breaks,
      spaced: this.#spaced,
    });
    this.#breaks = 0;
    this.#spaced = false;
    this.#hyphen = false;
    return end;
  }

  #word(start: number): number {
    const codes = this.#codes;
    let at = start + 1;
    if (codes[at] === DOT) {
      const dotted = dottedEnd(codes, start);
      if (dotted > 0) return this.#push(start, dotted);
    }
    let kind = kindAt(codes, at);
    while (kind === Kind.Letter || kind === Kind.Digit) {
      at += 1;
      kind = kindAt(codes, at);
    }
    const glued = gluedAt(codes, start, at);
    if (glued > 0) {
      this.#push(start, glued);
      return this.#push(glued, at);
    }
    return kind === Kind.Apostrophe ? this.#apostrophe(start, at) : this.#push(start, at);
  }

  /** `l’Élysée` is `l’` and `Élysée`; `Mali’s` is `Mali` and `’s`; `minister'` keeps its apostrophe apart. */
  #apostrophe(start: number, at: number): number {
    const codes = this.#codes;
    const after = kindAt(codes, at + 1);
    if (after !== Kind.Letter && after !== Kind.Digit) return this.#push(start, at);
    const next = codes[at + 1];
    const beyond = kindAt(codes, at + 2);
    if (
      (next === SMALL_S || next === CAPITAL_S) &&
      beyond !== Kind.Letter &&
      beyond !== Kind.Digit &&
      beyond !== Kind.Apostrophe
    ) {
      this.#push(start, at);
      return this.#push(at, at + 2);
    }
    return this.#push(start, at + 1);
  }

  /** Digits with what is glued to them: `1er`, `22nd`, `2025`; `27-28` is three tokens. */
  #number(start: number): number {
    const codes = this.#codes;
    let at = start;
    while (kindAt(codes, at) === Kind.Digit) at += 1;
    const digits = at;
    while (at - digits < 4 && kindAt(codes, at) === Kind.Letter) at += 1;
    return this.#push(start, kindAt(codes, at) === Kind.Letter ? digits : at);
  }
}

/** A hyphen between letters joins two tokens; elsewhere it is punctuation. */
function isJoint(codes: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const before = kindAt(codes, at - 1);
  const after = kindAt(codes, at + 1);
  return (
    (before === Kind.Letter && (after === Kind.Letter || after === Kind.Digit)) ||
    (before === Kind.Digit && after === Kind.Letter)
  );
}

function formOf(raw: string, trie: Trie): Form {
  const norm = fold(raw);
  const first = raw.charCodeAt(0);
  const type = kindOf(first);
  const kind =
    type === Kind.Digit ? 'number' : type === Kind.Letter || norm.length > 1 ? 'word' : 'punctuation';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const word = trie.wordOf(norm);
  const lower = raw.normalize('NFC').toLowerCase();
  return {
    raw,
    norm,
    lower,
    kind,
    length: norm.length,
    letter: lower.length === 1,
    cap: kind === 'word' && isUpper(first),
    caps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    value: kind === 'number' ? Math.min(parseInt(norm, 10), MOST_NUMBER) : NO_NUMBER,
    word,
    node: trie.startingWith(word),
    alone: new Array<Phrases | undefined>(8).fill(undefined),
    told: UNREAD,
    cues: UNREAD,
  };
}
