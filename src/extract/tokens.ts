/**
 * Text to tokens in one pass, without changing the text: every token knows its place. A word's folded form (no accents,
 * small letters) is looked up once per distinct spelling and shared by all its tokens.
 */
import { codeAt } from './code';
import type { Phrases } from './phrases';
import { SpellingTable } from './spellings';
import type { Trie, TrieNode } from './trie';

/** What all tokens of one spelling have in common. */
export interface Form {
  /** As written. */
  readonly raw: string;
  /** Characters as written. */
  readonly size: number;
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
  /** Value of a number such as `23` or `1er`; NaN for others. */
  readonly value: number;
  /** Its number in the phrases of the lexicon, `NO_WORD` where none has it. */
  readonly word: number;
  /** Where lexicon entries that begin with this word are found. */
  readonly node: TrieNode | undefined;
  /** The phrases of this word alone by the way in which the text is written (`WRITING`); filled when first asked for. */
  readonly alone: (Phrases | undefined)[];
}

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

const enum Kind {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Break = 4,
  Apostrophe = 5,
  Hyphen = 6,
}

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) ASCII[code] = Kind.Letter;
  else if (/\d/.test(char)) ASCII[code] = Kind.Digit;
  else if (char === '\n' || char === '\r') ASCII[code] = Kind.Break;
  else if (/\s/.test(char)) ASCII[code] = Kind.Space;
  else if (char === "'" || char === '`') ASCII[code] = Kind.Apostrophe;
  else if (char === '-') ASCII[code] = Kind.Hyphen;
}

function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code] as Kind;
  if (
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return Kind.Space;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return Kind.Letter;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return Kind.Break;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2bb || code === 0xb4)
    return Kind.Apostrophe;
  if (code === 0x2010 || code === 0x2011) return Kind.Hyphen;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00)) return Kind.Other;
  return Kind.Letter;
}

/** The kind of what stands at a place; `Other` beyond the end. */
const kindAt = (text: string, at: number, length: number): Kind =>
  at < length ? kindOf(codeAt(text, at)) : Kind.Other;

const DOT = 0x2e;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

/** Whether a code unit is a capital letter. */
function isUpper(code: number): boolean {
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** Abbreviations of letters and dots: `U.S.`, `R.D.C.`; a single initial (`J.`) is none. */
function dottedEnd(text: string, start: number, length: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < length && kindAt(text, at, length) === Kind.Letter && codeAt(text, at + 1) === DOT) {
    at += 2;
    letters += 1;
    if (letters > 6) break;
  }
  if (letters < 2) return -1;
  return kindAt(text, at, length) === Kind.Letter ? -1 : at;
}

/** Where a run of capitals meets a new word (`SOUSSOAssimi`, two articles glued): the index of the second, or -1. */
function gluedAt(text: string, start: number, end: number): number {
  if (end - start < 6 || !isUpper(codeAt(text, start)) || !isUpper(codeAt(text, start + 1))) return -1;
  let at = start;
  while (at < end && isUpper(codeAt(text, at))) at += 1;
  return at - start >= 4 && end - at >= 2 && at < end ? at - 1 : -1;
}

/** Reads words of one language's spelling forms; keeps what it has seen. */
export class Tokeniser {
  readonly #forms: SpellingTable<Form>;

  constructor(trie: Trie) {
    this.#forms = new SpellingTable((raw) => formOf(raw, trie));
  }

  /** All tokens of a text, in order. Linear in its length. */
  tokenise(text: string): Token[] {
    const tokens: Token[] = [];
    const { length } = text;
    let at = 0;
    let breaks = 0;
    let spaced = true;
    let hyphen = false;
    const push = (start: number, end: number): void => {
      tokens.push({ form: this.#forms.read(text, start, end), start, end, hyphen, breaks, spaced });
      breaks = 0;
      spaced = false;
      hyphen = false;
    };
    while (at < length) {
      const code = codeAt(text, at);
      const kind = kindOf(code);
      if (kind === Kind.Space || kind === Kind.Break) {
        if (
          kind === Kind.Break &&
          !(code === LINE_FEED && at > 0 && codeAt(text, at - 1) === CARRIAGE_RETURN)
        )
          breaks += 1;
        spaced = true;
        at += 1;
      } else if (kind === Kind.Letter) {
        at = readWord(text, at, length, push);
      } else if (kind === Kind.Digit) {
        at = readNumber(text, at, length, push);
      } else if (kind === Kind.Hyphen && isJoint(text, at, length)) {
        hyphen = true;
        at += 1;
      } else {
        push(at, at + 1);
        at += 1;
      }
    }
    return tokens;
  }
}

type Push = (start: number, end: number) => void;

function readWord(text: string, start: number, length: number, push: Push): number {
  let at = start + 1;
  if (at < length && codeAt(text, at) === DOT) {
    const dotted = dottedEnd(text, start, length);
    if (dotted > 0) {
      push(start, dotted);
      return dotted;
    }
  }
  let kind = kindAt(text, at, length);
  while (kind === Kind.Letter || kind === Kind.Digit) {
    at += 1;
    kind = kindAt(text, at, length);
  }
  const glued = gluedAt(text, start, at);
  if (glued > 0) {
    push(start, glued);
    push(glued, at);
    return at;
  }
  if (kind !== Kind.Apostrophe) {
    push(start, at);
    return at;
  }
  return readApostrophe(text, start, at, length, push);
}

function formOf(raw: string, trie: Trie): Form {
  const norm = fold(raw);
  const first = codeAt(raw, 0);
  const type = kindOf(first);
  const kind =
    type === Kind.Digit ? 'number' : type === Kind.Letter || norm.length > 1 ? 'word' : 'punctuation';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const word = trie.wordOf(norm);
  const lower = raw.normalize('NFC').toLowerCase();
  return {
    raw,
    size: raw.length,
    norm,
    lower,
    kind,
    length: norm.length,
    letter: lower.length === 1,
    cap: kind === 'word' && isUpper(first),
    caps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    value: kind === 'number' ? parseInt(norm, 10) : NaN,
    word,
    node: trie.startingWith(word),
    alone: new Array<Phrases | undefined>(8).fill(undefined),
  };
}

/** `l’Élysée` is `l’` and `Élysée`; `Mali’s` is `Mali` and `’s`; `minister'` keeps its apostrophe apart. */
function readApostrophe(text: string, start: number, at: number, length: number, push: Push): number {
  const after = kindAt(text, at + 1, length);
  if (after !== Kind.Letter && after !== Kind.Digit) {
    push(start, at);
    return at;
  }
  const next = codeAt(text, at + 1);
  const beyond = kindAt(text, at + 2, length);
  if (
    (next === SMALL_S || next === CAPITAL_S) &&
    beyond !== Kind.Letter &&
    beyond !== Kind.Digit &&
    beyond !== Kind.Apostrophe
  ) {
    push(start, at);
    push(at, at + 2);
    return at + 2;
  }
  push(start, at + 1);
  return at + 1;
}

/** A hyphen between letters joins two tokens; elsewhere it is punctuation. */
function isJoint(text: string, at: number, length: number): boolean {
  if (at === 0) return false;
  const before = kindAt(text, at - 1, length);
  const after = kindAt(text, at + 1, length);
  return (
    (before === Kind.Letter && (after === Kind.Letter || after === Kind.Digit)) ||
    (before === Kind.Digit && after === Kind.Letter)
  );
}

/** Digits with what is glued to them: `1er`, `22nd`, `2025`; `27-28` is three tokens. */
function readNumber(text: string, start: number, length: number, push: Push): number {
  let at = start;
  while (kindAt(text, at, length) === Kind.Digit) at += 1;
  const digits = at;
  while (at - digits < 4 && kindAt(text, at, length) === Kind.Letter) at += 1;
  if (kindAt(text, at, length) === Kind.Letter) at = digits;
  push(start, at);
  return at;
}
