/**
 * What a sentence says beside what it tells is left out before any rule reads it: words between commas (`however`), who says so (`according
 * to his office`, `officials said that`), ages, captions, how somebody acts (`X, seeking new markets,`, `Facing strikes at home,`), against
 * what (`despite the warnings`), and qualities with a word of status in them (`a long-awaited visit`). Tokens keep their places in the text,
 * so that what is quoted of it stays exact.
 */
import type { PhraseTable } from '../lexicon/asides';
import type { Lexicon } from '../lexicon/compile';
import { BETWEEN, INSIDE, isCue } from './cues';
import {
  goesOn,
  hasCapital,
  isCount,
  isDatedParticiple,
  isElsewhere,
  isPastOffice,
  isQuiet,
  isYear,
  isYearBetween,
  phraseEnd,
  tellsTwo,
} from './quiet';
import { reportBefore, reportEnd } from './report-before';
import { pairDash } from './pair-dash';
import { reportTail } from './report-tail';
import type { Sentence } from './segment';
import { DATES, isOfTalks, isWord, OFFICES, SECTORS, TOLD, VERBS } from './telling';
import { NO_NUMBER, type Form, type Token } from './tokens';
import { itemAt } from '../spans';

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
      if (kept.length === from && token !== first) kept.push(broken(token, first.breaks));
      else kept.push(at === scan.second.get(sentence.from) ? hyphened(token) : token);
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

/** A token joined to the one before it. */
const hyphened = ({ form, start, end, breaks }: Token): Token => ({
  form,
  start,
  end,
  hyphen: true,
  breaks,
  spaced: false,
});

/** Before and behind what is set off. */
const DASH = /^[–—-]$/;

/** Words of an insertion, at most. */
const QUIET = 10;

class Scan {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  dropped: Uint8Array | null = null;
  /** The second of two that a line opens with, by the first token of the line. */
  readonly second = new Map<number, number>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  read(sentence: Sentence): void {
    const { from } = sentence;
    const { qualities } = this.#lexicon.asides;
    const tail = reportTail(this.#tokens, sentence, this.#lexicon);
    const to = tail < 0 ? sentence.to : tail + 1;
    if (tail >= 0) this.#drop(tail, sentence.to - 1);
    const dash = pairDash(this.#tokens, sentence);
    if (dash >= 0) {
      this.#drop(dash, dash + 1);
      this.second.set(from, dash + 1);
    }
    for (let at = from; at < to; at += 1) {
      const { form, spaced } = this.#tokens[at] as Token;
      const isMark = form.kind === 'punctuation';
      if (isMark && at > from && (form.norm === '(' || (spaced && DASH.test(form.norm)))) {
        const end = this.#setOffEnd(at + 1, to, form.norm === '(' ? ')' : form.norm);
        if (end > at + 1) {
          this.#drop(at, end + 1);
          at = end;
        }
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
      if (at === from && !this.#dropOpening(from, to))
        this.#drop(from, reportBefore(this.#tokens, { from, to }, this.#lexicon));
      if (at === from || !isCue(form, INSIDE, this.#lexicon)) continue;
      this.#dropConcession(from, at, to);
      const end = phraseEnd(this.#tokens, qualities, at, to);
      if (end > at && !this.#isPredicate(at - 1) && this.#isNoun(end, to)) this.#drop(at, end);
    }
  }

  /** `(pictured)`, `(64)`, `– a former engineer –`: where what is set off behind a name ends, at its closing mark; where it begins if it tells anything. */
  #setOffEnd(begin: number, to: number, closing: string): number {
    const known = Math.max(
      phraseEnd(this.#tokens, this.#lexicon.asides.bracketed, begin, to),
      this.#ageEnd(begin, to),
    );
    if (known > begin && this.#tokens[known]?.form.norm === closing) return known;
    const name = this.#tokens[begin - 2]?.form;
    if (!name?.cap || name.caps) return begin;
    for (let at = begin; at < to && at - begin <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === closing)
        return closing === ')' || goesOn(this.#tokens, at + 1, to, this.#lexicon) ? at : begin;
      const silent = TOLD | DATES | VERBS | (closing === ')' ? OFFICES | SECTORS : 0);
      if (!isQuiet(form, silent, this.#lexicon)) return begin;
    }
    return begin;
  }

  /** `flew to Doha despite the warnings.`: up to the end of the sentence. */
  #dropConcession(start: number, from: number, to: number): void {
    const { concessions } = this.#lexicon.asides;
    const end = this.#backgroundEnd(concessions, from, to);
    // `nine days before.`
    if (end === phraseEnd(this.#tokens, concessions, from, to)) return;
    if (end !== to - 1 || (this.#tokens[end]?.form.norm !== '.' && this.dropped?.[end] !== 1)) return;
    if (!hasCapital(this.#tokens, from + 1, end) || tellsTwo(this.#tokens, start, from))
      this.#drop(this.#tokens[from - 1]?.form.norm === ',' ? from - 1 : from, end);
  }

  /** `Facing strikes at home, the king`: how somebody acts, before the clause. */
  #dropOpening(from: number, to: number): boolean {
    const end = this.#backgroundEnd(this.#lexicon.asides.openings, from, to);
    if (end < 0 || end + 1 >= to || this.#tokens[end]?.form.norm !== ',') return false;
    if (isYearBetween(this.#tokens, end + 1, to)) return false;
    if (hasCapital(this.#tokens, from + 1, end) && !tellsTwo(this.#tokens, end, to)) return false;
    this.#drop(from, end + 1);
    return true;
  }

  /** Where words behind a phrase of a table end that tell nothing, but for the place of a background: at a comma or the last token; else -1. */
  #backgroundEnd(table: PhraseTable, from: number, to: number): number {
    const begin = phraseEnd(this.#tokens, table, from, to);
    if (begin === from) return -1;
    const isBackground = phraseEnd(this.#tokens, this.#lexicon.asides.backgrounds, from, to) > from;
    for (let at = begin; at < to && at - from <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',' || at === to - 1) return at;
      const isQuietWord = isQuiet(form, TOLD | DATES | VERBS, this.#lexicon);
      if (!isQuietWord && !(isBackground && isElsewhere(this.#tokens, at))) return -1;
    }
    return -1;
  }

  /** Where what is said beside ends that begins here; where it begins when there is none. */
  #asideEnd(begin: number, to: number): number {
    const { insertions, attributions, qualities } = this.#lexicon.asides;
    const first = this.#tokens[begin]?.form;
    if (!first || !isCue(first, BETWEEN, this.#lexicon))
      return Math.max(this.#ageEnd(begin, to), this.#quietEnd(begin, to));
    const end = Math.max(
      phraseEnd(this.#tokens, insertions, begin, to),
      phraseEnd(this.#tokens, qualities, begin, to),
      reportEnd(this.#tokens, begin, to, this.#lexicon),
    );
    if (end > begin) return end;
    const source = phraseEnd(this.#tokens, attributions, begin, to);
    if (source === begin) return this.#quietEnd(begin, to);
    const told = this.#attributionEnd(source, to);
    return told > source ? told : begin;
  }

  /** Who says so: words and names up to the next comma or the end. */
  #attributionEnd(begin: number, to: number): number {
    // `an accord according to which`
    if (this.#lexicon.relatives.has(this.#tokens[begin]?.form.norm ?? '')) return begin;
    for (let at = begin; at < to && at - begin <= SOURCE; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',' || form.norm === ')' || (form.norm === '.' && at === to - 1)) return at;
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
    if (!first || !this.#nameBefore(begin)?.cap) return begin;
    const { owned, asides } = this.#lexicon;
    const isParticiple = isDatedParticiple(this.#tokens, begin, this.#lexicon);
    const isOpening = phraseEnd(this.#tokens, asides.openings, begin, to) > begin;
    // `X, a eu, vendredi, un entretien`: behind what he is, his verb.
    if (!isOpening && this.#lexicon.auxiliaries.has(first.norm)) return begin;
    const isRelative = this.#lexicon.relatives.has(first.norm);
    // `Airbus, a nuclear reactor, warplanes`, `the forum, devoted to food security, heard`: what talks are about is no aside.
    const isBackground = (isParticiple && !isOfTalks(first)) || isRelative || isWord(first, 'causes');
    const subjects = isBackground ? 0 : SECTORS;
    const silent = owned.has(first.norm)
      ? TOLD
      : TOLD | VERBS | subjects | (isParticiple ? 0 : DATES) | (isOpening ? 0 : OFFICES);
    const isDated = isParticiple || isOpening || isRelative;
    for (let at = begin; at < to && at - begin <= QUIET; at += 1) {
      const { form } = this.#tokens[at] as Token;
      if (form.norm === ',')
        return at - begin > 1 && goesOn(this.#tokens, at + 1, to, this.#lexicon) ? at : begin;
      if ((isDated && isYear(form)) || (at > begin && isPastOffice(this.#tokens, at))) continue;
      if (
        !isQuiet(form, silent, this.#lexicon) ||
        (isParticiple && !isOpening && isCount(form, this.#lexicon))
      )
        return begin;
    }
    return begin;
  }

  /** The word before a comma and what is left out before that. */
  #nameBefore(begin: number): Form | undefined {
    if (itemAt(this.#tokens, begin - 1)?.form.norm !== ',') return undefined;
    let at = begin - 2;
    while (at >= 0 && this.dropped?.[at] === 1) at -= 1;
    return this.#tokens[at]?.form;
  }

  /** Behind a name: `64`, `64 ans`. */
  #ageEnd(begin: number, to: number): number {
    const form = this.#tokens[begin]?.form;
    const mark = itemAt(this.#tokens, begin - 1)?.form.norm;
    const name = mark === ',' ? this.#nameBefore(begin) : itemAt(this.#tokens, begin - 2)?.form;
    if (!form || !name?.cap || this.#lexicon.calendar.has(name.norm)) return begin;
    if (form.value === NO_NUMBER || form.value < YOUNGEST || form.value > OLDEST) return begin;
    const { years } = this.#lexicon.asides;
    if (years.size === 0) return begin + 1;
    const end = phraseEnd(this.#tokens, years, begin + 1, to);
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
    // `(on 8 April, according to his office)`: up to the bracket.
    if (closing === ')' || (end === to - 1 && closing === '.')) {
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

  #drop(from: number, to: number): void {
    if (to === from) return;
    this.dropped ??= new Uint8Array(this.#tokens.length);
    this.dropped.fill(1, from, to);
  }
}
