/**
 * What a sentence says beside what it tells is left out before any rule reads it: words between commas (`however`), who says so (`according
 * to his office`, `officials said that`), ages, captions, how somebody acts (`X, seeking new markets,`, `Facing strikes at home,`), against
 * what (`despite the warnings`), and qualities with a word of status in them (`a long-awaited visit`). Tokens keep their places in the text,
 * so that what is quoted of it stays exact.
 */
import type { PhraseTable } from '../lexicon/asides';
import type { Lexicon } from '../lexicon/compile';
import type { Sentence } from './segment';
import { DATES, OFFICES, tells, TOLD, VERBS } from './telling';
import { NO_NUMBER, type Token } from './tokens';

/** Tokens of who says so, at most. */
const SOURCE = 8;

const [YOUNGEST, OLDEST] = [18, 105];

/** The tokens and sentences of a text without what is said beside. The same objects where there is nothing of it. */
export function leaveOutAsides(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { tokens: readonly Token[]; sentences: readonly Sentence[] } {
  const scan = new Scan(tokens, lexicon);
  for (const sentence of sentences) scan.read(sentence);
  const { dropped } = scan;
  if (dropped === null) return { tokens, sentences };
  const kept: Token[] = [];
  const shorter = sentences.map((sentence) => {
    const from = kept.length;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (dropped[at] === 1) continue;
      const token = tokens[at] as Token;
      const first = tokens[sentence.from] as Token;
      // What opens the sentence now stands behind the line break before it.
      kept.push(kept.length === from && token !== first ? broken(token, first.breaks) : token);
    }
    return { index: sentence.index, from, to: kept.length, paragraph: sentence.paragraph };
  });
  return { tokens: kept, sentences: shorter };
}

/** A token behind so many line breaks. */
const broken = ({ form, start, end, hyphen, spaced }: Token, breaks: number): Token => ({
  form,
  start,
  end,
  hyphen,
  breaks,
  spaced,
});

/** Words of an insertion, at most. */
const QUIET = 10;

class Scan {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  dropped: Uint8Array | null = null;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  read({ from, to }: Sentence): void {
    const { qualities, bracketed, inside } = this.#lexicon.asides;
    for (let at = from; at < to; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === '(' && at > from) {
        const end = this.#endOf(bracketed, at + 1, to);
        if (end > at + 1 && this.#tokens[end]?.form.norm === ')') this.#drop(at, end + 1);
        continue;
      }
      if (at === from || form.norm === ',') {
        const begin = at === from ? from : at + 1;
        const end = this.#asideEnd(begin, to);
        if (end > begin && this.#cut(at, begin, end, { from, to })) {
          at = end - 1;
          continue;
        }
      }
      if (at === from && !this.#dropOpening(from, to)) this.#dropReport(from, to);
      if (at === from || !inside.has(form.norm)) continue;
      this.#dropConcession(at, to);
      const end = this.#endOf(qualities, at, to);
      if (end > at && !this.#isPredicate(at - 1) && this.#isNoun(end, to)) this.#drop(at, end);
    }
  }

  /** `flew to Doha despite the warnings.`: up to the end of the sentence, where that names nobody, no place and no day. */
  #dropConcession(from: number, to: number): void {
    const begin = this.#endOf(this.#lexicon.asides.concessions, from, to);
    for (let at = begin; begin > from && at < to && at - from <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === '.' && at === to - 1) return this.#drop(from, at);
      if (!this.#isQuiet(form, TOLD | DATES | VERBS)) return;
    }
  }

  /** `Facing strikes at home, the king`: how somebody acts, before the clause. */
  #dropOpening(from: number, to: number): boolean {
    const begin = this.#endOf(this.#lexicon.asides.openings, from, to);
    if (begin === from) return false;
    for (let at = begin; at < to && at - from <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',' && at + 1 < to) {
        this.#drop(from, at + 1);
        return true;
      }
      if (!this.#isQuiet(form, TOLD | DATES | VERBS)) return false;
    }
    return false;
  }

  /** `Officials said that the king`, `Officials said Xi`: who says so, before the clause. */
  #dropReport(from: number, to: number): void {
    const { reports, that } = this.#lexicon.asides;
    const end = this.#endOf(reports, from, to);
    if (end === from) return;
    const clause = this.#endOf(that, end, to);
    const next = this.#tokens[clause];
    if (next && clause < to && (clause > end || next.form.cap || this.#lexicon.articles.has(next.form.norm)))
      this.#drop(from, clause);
  }

  /** Where what is said beside ends that begins here; where it begins when there is none. */
  #asideEnd(begin: number, to: number): number {
    const { insertions, attributions, qualities, between } = this.#lexicon.asides;
    if (!between.has(this.#tokens[begin]?.form.norm ?? ''))
      return Math.max(this.#ageEnd(begin, to), this.#quietEnd(begin, to));
    const end = Math.max(this.#endOf(insertions, begin, to), this.#endOf(qualities, begin, to));
    if (end > begin) return end;
    const source = this.#endOf(attributions, begin, to);
    if (source === begin) return this.#quietEnd(begin, to);
    const told = this.#sourceEnd(source, to);
    return told > source ? told : begin;
  }

  /** Who says so: words and names up to the next comma or the end. */
  #sourceEnd(begin: number, to: number): number {
    // `an accord according to which`
    if (this.#lexicon.relatives.has(this.#tokens[begin]?.form.norm ?? '')) return begin;
    for (let at = begin; at < to && at - begin <= SOURCE; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',' || (form.norm === '.' && at === to - 1)) return at;
      if (form.kind !== 'word') return begin;
    }
    return begin;
  }

  /**
   * Behind a name, before its verb: what somebody is, does or has (`seeking new markets`, `whose party lost ground`), if it tells nobody,
   * no place, no day and nothing of visiting; the end of that, at a comma.
   */
  #quietEnd(begin: number, to: number): number {
    const first = this.#tokens[begin]?.form;
    const name = this.#tokens[begin - 2]?.form;
    if (!first || !name?.cap) return begin;
    const { owned, asides } = this.#lexicon;
    const silent = owned.has(first.norm)
      ? TOLD
      : TOLD | DATES | VERBS | (asides.openings.has(first.norm) ? 0 : OFFICES);
    for (let at = begin; at < to && at - begin <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',') return at - begin > 1 && this.#goesOn(at + 1, to) ? at : begin;
      if (!this.#isQuiet(form, silent)) return begin;
    }
    return begin;
  }

  /** Whether a word is one in small letters that tells nothing of some kinds, no month and no weekday. */
  #isQuiet(form: Token['form'], kinds: number): boolean {
    return form.kind === 'word' && !form.cap && !tells(form, kinds) && !this.#lexicon.calendar.has(form.norm);
  }

  /** Whether a verb may follow: a word in small letters that begins nobody and joins nothing. */
  #goesOn(at: number, to: number): boolean {
    const form = this.#tokens[at]?.form;
    if (!form || at >= to || form.kind !== 'word' || form.cap) return false;
    return !this.#lexicon.articles.has(form.norm) && !this.#lexicon.joints.has(form.norm);
  }

  /** Behind a name: `64`, `64 ans`. */
  #ageEnd(begin: number, to: number): number {
    const form = this.#tokens[begin]?.form;
    const name = this.#tokens[begin - 2]?.form;
    if (!form || !name?.cap || this.#lexicon.calendar.has(name.norm)) return begin;
    if (form.value === NO_NUMBER || form.value < YOUNGEST || form.value > OLDEST) return begin;
    const { years } = this.#lexicon.asides;
    if (years.size === 0) return begin + 1;
    const end = this.#endOf(years, begin + 1, to);
    return end > begin + 1 ? end : begin;
  }

  /** Leaves out what stands between two commas, or between one and an end of the sentence. */
  #cut(at: number, begin: number, end: number, { from, to }: { from: number; to: number }): boolean {
    const closing = (this.#tokens[end] as Token | undefined)?.form.norm;
    if (at === from) {
      if (closing !== ',' || end + 1 >= to) return false;
      this.#drop(from, end + 1);
      return true;
    }
    if (end === to - 1 && closing === '.') {
      this.#drop(at, end);
      return true;
    }
    if (closing !== ',' || end + 1 >= to) return false;
    // `In Nice, however, the prime minister`: the comma of what stands in front.
    if (this.#opensClause(end + 1)) this.#drop(begin, end + 1);
    else this.#drop(at, end + 1);
    return true;
  }

  #opensClause(at: number): boolean {
    const { form } = this.#tokens[at] as Token;
    return form.cap || form.kind !== 'word' || this.#lexicon.articles.has(form.norm);
  }

  /** Behind an auxiliary it is what the sentence says (`has been long delayed`). */
  #isPredicate(at: number): boolean {
    const { form } = this.#tokens[at] as Token;
    return form.kind === 'word' && this.#lexicon.auxiliaries.has(form.norm);
  }

  /** Whether the clause goes on behind a quality, so that it was one of a noun. */
  #isNoun(end: number, to: number): boolean {
    return end < to && this.#tokens[end]?.hyphen === false;
  }

  #endOf(table: PhraseTable, begin: number, to: number): number {
    const phrases = table.get(this.#tokens[begin]?.form.norm ?? '');
    for (const words of phrases ?? []) {
      if (begin + words.length > to) continue;
      let length = 1;
      while (length < words.length && this.#tokens[begin + length]?.form.norm === words[length]) length += 1;
      if (length === words.length) return begin + length;
    }
    return begin;
  }

  #drop(from: number, to: number): void {
    this.dropped ??= new Uint8Array(this.#tokens.length);
    this.dropped.fill(1, from, to);
  }
}
