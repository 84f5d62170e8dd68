/**
 * Text search: which rows hold every word asked for, in a title, a place, a note, or the name of a party (in either language)
 * or person. Case and diacritics do not matter; a word asked for may be the beginning of one in the data; where no word begins
 * so, one that is a letter or two off is taken.
 *
 * Words are looked up among the distinct words of distinct strings (a radix tree of minisearch), not in the rows: a million
 * rows name the same few hundred parties, and rows then only ask whether one of their codes was marked.
 */
import SearchableMap from 'minisearch/SearchableMap';
import { PARTIES } from '../engagement/party';
import type { Columns, Lists } from './columns';

export interface TextSearch {
  /** 1 for each row that matches, 0 for each that does not; null for a text without a word, which all rows match. */
  match(text: string): Uint8Array | null;
  /** Indexes at most `strings` more distinct strings, for use in idle time, and tells whether all are. `match` needs no call. */
  prepare(strings?: number): boolean;
}

/** Words asked for at once: one bit each, in numbers that stay small integers. */
const WORDS_AT_ONCE = 30;

export function createTextSearch(columns: Columns): TextSearch {
  const index = new WordIndex(columns);
  return {
    prepare: (strings = Infinity) => index.prepare(strings),
    match: (text) => {
      const words = [...new Set(wordsOf(text))];
      if (words.length === 0) return null;
      index.prepare(Infinity);
      const matches = new Uint8Array(columns.size).fill(1);
      for (let i = 0; i < words.length; i += WORDS_AT_ONCE) {
        keepMatches(columns, index.mark(words.slice(i, i + WORDS_AT_ONCE)), matches);
      }
      return matches;
    },
  };
}

/** Letters that no decomposition turns into plain ones. */
const LIGATURES: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const NOT_ASCII = /[^\0-\x7f]/;
const WORD = /[\p{L}\p{N}]+/gu;

/** The text in lower case without diacritics: `Goïta` → `goita`, `Œuvre` → `oeuvre`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœßøđðłıþ]/g, (letter) => LIGATURES[letter]!);
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** How many letters a word asked for may be off: none in short words, where another word is near at hand. */
function toleranceOf(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

/** The strings of the parties, people and texts of a table, by word. String `i` is a party, then a person, then a text. */
class WordIndex {
  readonly #columns: Columns;
  readonly #strings: number;
  #indexed = 0;
  readonly #words = new SearchableMap<number[]>();

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#strings = columns.partyCodes.length + columns.peopleNames.length + columns.textValues.length;
  }

  prepare(strings: number): boolean {
    const until = Math.min(this.#strings, this.#indexed + strings);
    for (; this.#indexed < until; this.#indexed++) {
      for (const word of new Set(wordsOf(this.#stringAt(this.#indexed)))) {
        const holders: number[] | undefined = this.#words.get(word);
        if (holders) holders.push(this.#indexed);
        else this.#words.set(word, [this.#indexed]);
      }
    }
    return this.#indexed === this.#strings;
  }

  /** For each string, a bit for each of the words that it has. */
  mark(words: readonly string[]): Marks {
    const marks = new Uint32Array(this.#strings);
    words.forEach((word, bit) => {
      for (const holders of this.#lookUp(word)) for (const string of holders) marks[string]! |= 1 << bit;
    });
    const { partyCodes, peopleNames } = this.#columns;
    const people = partyCodes.length;
    const texts = people + peopleNames.length;
    return {
      all: (1 << words.length) - 1,
      parties: marks.subarray(0, people),
      people: marks.subarray(people, texts),
      texts: marks.subarray(texts),
    };
  }

  #lookUp(word: string): number[][] {
    const begun = [...this.#words.atPrefix(word).values()];
    if (begun.length > 0) return begun;
    return [...this.#words.fuzzyGet(word, toleranceOf(word)).values()].map(([holders]) => holders);
  }

  #stringAt(index: number): string {
    const { partyCodes, peopleNames, textValues } = this.#columns;
    if (index < partyCodes.length) return partyText(partyCodes[index]!);
    const person = index - partyCodes.length;
    return peopleNames[person] ?? textValues[person - peopleNames.length] ?? '';
  }
}

function partyText(code: string): string {
  const party = PARTIES.get(code);
  return party ? `${code} ${party.names.en} ${party.names.fr}` : code;
}

interface Marks {
  /** The bits of all words asked for. */
  readonly all: number;
  readonly parties: Uint32Array;
  readonly people: Uint32Array;
  readonly texts: Uint32Array;
}

/** Clears each row whose strings do not have all words between them. */
function keepMatches(columns: Columns, marks: Marks, matches: Uint8Array): void {
  const { parties, people, texts } = columns;
  for (let row = 0; row < columns.size; row++) {
    if (matches[row] === 0) continue;
    let found = marksOf(parties, row, marks.parties);
    if (found !== marks.all) found |= marksOf(people, row, marks.people);
    if (found !== marks.all) found |= marksOf(texts, row, marks.texts);
    if (found !== marks.all) matches[row] = 0;
  }
}

function marksOf({ offsets, codes }: Lists, row: number, marks: Uint32Array): number {
  let found = 0;
  const end = offsets[row + 1]!;
  for (let i = offsets[row]!; i < end; i++) found |= marks[codes[i]!]!;
  return found;
}
