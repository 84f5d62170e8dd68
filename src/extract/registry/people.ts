/** The people of a document by their names: who is meant by a last name, a first name or an initial, and what he is. */
import type { Mention } from '../mention';
import { isFathers, sizeOf, withOffice, type NameSpan } from '../persons';
import type { Reading } from '../text/recognise';
import { fold } from '../text/tokens';

/** A person as the document introduces him. */
interface Entry {
  name: NameSpan;
  codes: readonly string[];
  rank: Mention['rank'];
  readonly words: number;
  /** More than one code means all of them. */
  joint: boolean;
}

/** A person as the document introduces him, for those who only ask. */
export type Known = Readonly<Entry>;

/** Tokens within which an office is followed by the name of who holds it. */
const NEXT = 30;

/** Initials that stand for a name are so many at least. */
const INITIALS = 3;

/** Who is known by which name, as the text goes on. */
export class People {
  readonly #reading: Reading;
  readonly #byLast = new Map<string, Entry>();
  /** Last names of the people whose full name has a word (`Xi`, `Abiy`, `Lula`). */
  readonly #byWord = new Map<string, string>();
  /** Parties that the document names beyond doubt. */
  readonly #parties = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes the people whom a sentence introduces: of what it says of somebody known the fuller name and the first office stay. */
  introduce(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.codes.length === 1) this.#parties.add(mention.codes[0] as string);
      if (!mention.name) continue;
      const last = this.lastName(mention.name);
      const known = this.#byLast.get(last);
      // His wife bears his name: she is somebody else.
      if (known && this.#isNamesake(mention.name, known.name)) continue;
      const words = sizeOf(mention.name);
      if (words > 1) this.#noteWords(mention.name, last);
      const codes = mention.codes;
      if (!known || (words > known.words && (codes.length > 0 || known.codes.length === 0))) {
        this.#byLast.set(last, {
          name: words >= (known?.words ?? 0) ? mention.name : (known?.name ?? mention.name),
          codes: codes.length ? codes : known && known.words > 1 ? known.codes : [],
          rank: rankOf(mention) ?? known?.rank ?? null,
          words: Math.max(words, known?.words ?? 0),
          joint: false,
        });
      } else {
        if (known.codes.length === 0 && codes.length) known.codes = codes;
        if (!known.rank) known.rank = rankOf(mention);
        if (!known.name.office && mention.name.office)
          known.name = withOffice(known.name, mention.name.office);
      }
    }
  }

  /** Gives a person of whom nothing is known the party and rank of an office. */
  give(name: NameSpan, { codes, rank, plural }: Pick<Mention, 'codes' | 'rank' | 'plural'>): void {
    const known = this.#byLast.get(this.lastName(name));
    if (!known || known.codes.length > 0) return;
    known.codes = codes;
    known.rank ??= rank;
    known.joint = plural;
  }

  /** Whether nobody of this last name was introduced. */
  isNew(name: NameSpan): boolean {
    return !this.#byLast.has(this.lastName(name));
  }

  /** Whether somebody of the party of an office is introduced with a like one. */
  hasHolder({ codes, rank }: Mention): boolean {
    for (const known of this.#byLast.values()) {
      if (!known.codes.some((code) => codes.includes(code))) continue;
      if (known.rank === rank || (rank === 'head' && known.name.heads)) return true;
    }
    return false;
  }

  /** Whether the document names a party beyond doubt, be it that of a person or not. */
  namesParty(code: string): boolean {
    return this.#parties.has(code);
  }

  /** The first introduced of whom something is true. */
  find(test: (known: Known) => boolean): Known | undefined {
    for (const known of this.#byLast.values()) if (test(known)) return known;
    return undefined;
  }

  /** The one head of a country whom the text names; null where it names none or several. */
  onlyHead(code: string): NameSpan | null {
    let found: NameSpan | null = null;
    for (const known of this.#byLast.values()) {
      if (known.codes[0] !== code || !known.name.heads) continue;
      if (found) return null;
      found = known.name;
    }
    return found;
  }

  /** The one person of another country whom the text names anywhere; undefined where it names none or several. */
  onlyOther(code: string): Known | undefined {
    let found: Entry | undefined;
    for (const known of this.#byLast.values()) {
      if (known.codes.length === 0 || known.codes.includes(code)) continue;
      if (found) return undefined;
      found = known;
    }
    return found;
  }

  /** The one of a country who may be its minister and is named right behind a token; null where the text names nobody else or several. */
  onlyMinister(code: string, behind: number): NameSpan | null {
    let found: NameSpan | null = null;
    for (const { codes, name, rank } of this.#byLast.values()) {
      if (codes[0] !== code || name.heads || (rank !== null && rank !== 'minister')) continue;
      if (found) return null;
      found = name;
    }
    return found && found.from > behind && found.from - behind <= NEXT ? found : null;
  }

  /** The person as introduced under this last name, or for a name of one word under a full name that has it. */
  known(name: NameSpan): Known | undefined {
    const last = this.lastName(name);
    const known = this.#byLast.get(last);
    if (known && this.#isNamesake(name, known.name)) return undefined;
    if (sizeOf(name) > 1 || (known && known.words > 1)) return known;
    if (known?.codes.length) {
      const fuller = this.#fuller(last);
      return fuller?.codes.some((code) => known.codes.includes(code)) ? fuller : known;
    }
    return this.#fuller(last) ?? known;
  }

  /** `Biden` is short for `Joseph R. Biden`; `Jill Biden` is somebody else. */
  isShort(name: NameSpan, full: NameSpan): boolean {
    if (sizeOf(name) === 1) return true;
    const words = this.#reading.nameWords(full);
    return this.#reading
      .nameWords(name)
      .every((word) => words.includes(word) || words.some((one) => isInitialOf(one, word)));
  }

  /** The last word of a name that is no number or `Jr.`, by which people are told apart; with the word before it where it is a father's. */
  lastName(name: NameSpan): string {
    const reading = this.#reading;
    const [from, to] = name.surname ?? [name.from, name.to];
    for (let at = to - 1; at >= from; at -= 1) {
      const norm = reading.norm(at);
      if (norm.length <= 2 || /^(jr|sr|iii|ii|vi|iv|xiv)$/.test(norm)) continue;
      return isFathers(reading, name, at) ? `${reading.norm(at - 1)} ${norm}` : norm;
    }
    return fold(reading.nameText(name));
  }

  #noteWords(name: NameSpan, last: string): void {
    for (let at = name.from; at < name.to; at += 1) {
      const word = this.#reading.norm(at);
      if (word.length > 1 && !this.#byWord.has(word) && !isFathers(this.#reading, name, at))
        this.#byWord.set(word, last);
    }
    // `MBS` for Mohammed bin Salman, `MBZ` for Mohamed bin Zayed Al Nahyan
    const words = this.#reading.nameWords(name);
    const initials = words.map((word) => word[0] ?? '').join('');
    for (let length = INITIALS; length <= initials.length; length += 1) {
      const short = initials.slice(0, length);
      if (!this.#byWord.has(short)) this.#byWord.set(short, last);
    }
  }

  #fuller(word: string): Entry | undefined {
    return this.#byLast.get(this.#byWord.get(word) ?? word);
  }

  /** `Jill Biden` beside `Joseph R. Biden`: one last name with two first names, none of them short for the other. */
  #isNamesake(name: NameSpan, known: NameSpan): boolean {
    if (sizeOf(name) < 2 || sizeOf(known) < 2) return false;
    const [one, other] = [this.#reading.norm(name.from), this.#reading.norm(known.from)];
    if (one === other || one[0] === other[0] || this.lastName(name) !== this.lastName(known)) return false;
    return !this.#reading.nameWords(known).includes(one);
  }
}

/** `Zuzana Čaputová, a lawyer by training`: who is known as a head is one, whatever else he was. */
export const rankOf = ({ rank, name }: Mention): Mention['rank'] =>
  rank === 'speaker' && name?.heads ? null : rank;

/** `J` of `Joe` or `Joe` of `J`. */
const isInitialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);
