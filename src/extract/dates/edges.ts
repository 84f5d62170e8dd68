/** What stands right before and behind a date expression. */
import type { DateRole } from '../lexicon/date-words';
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import type { DateMention } from './expression';

/** Whether a word of dates ends right before a token. */
export function endsAt(reading: Reading, role: DateRole, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    if (reading.date(role, back)?.to === at) return true;
  }
  return false;
}

/** Whether nothing that could be counted follows. */
export function endsPhrase(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next || next.breaks > 0 || next.form.kind === 'punctuation') return reading.norm(at) !== '%';
  return (
    reading.date('dayPart', at) !== null ||
    reading.date('to', at) !== null ||
    reading.word('at', at) > 0 ||
    reading.word('and', at) > 0 ||
    reading.word('of', at) > 0 ||
    reading.word('by', at) > 0 ||
    reading.word('with', at) > 0
  );
}

const CLAUSE_OPENERS = ['he', 'they', 'definite', 'indefinite'] as const;

/** `On the 6th Macron flew`, `le 6 il s'envolera`: somebody, or a pronoun for him, whom no numeral counts. */
export function isBeforeSubject(reading: Reading, at: number): boolean {
  if (CLAUSE_OPENERS.some((kind) => reading.wordFills(kind, at, at + 1))) return true;
  if (!reading.tokens[at]?.form.cap) return false;
  return (
    reading
      .hit('entity', at)
      ?.entries.some(
        (one) =>
          one.kind === 'person' ||
          one.kind === 'office' ||
          (one.kind === 'party' && one.form !== 'organisation'),
      ) === true
  );
}

/** `The 5th found Angela Merkel in Baghdad`, `Le 6 verra X à Riga`: a day at the head of its clause, with what it brings behind. */
export function isSubject(reading: Reading, at: number, to: number): boolean {
  if (!reading.wordFills('definite', at - 1, at)) return false;
  if (at > 1 && reading.tokens[at - 2]?.form.kind === 'word' && !reading.tokens[at - 1]?.breaks) return false;
  if (reading.word('turns', to)) return true;
  const verb = reading.hit('trigger', to)?.entries[0];
  return verb?.kind === 'verb' && verb.verb.carries;
}

/** Where the preposition of a date begins: `à partir de`, `jusqu'au`. */
export function phraseStart(reading: Reading, date: Pick<DateMention, 'from' | 'to'>, first: number): number {
  for (let at = date.from - 4; at < date.from; at += 1) {
    if (!reading.anyHit(LAYER.date, at)) continue;
    for (const role of ['starting', 'until', 'since', 'in'] as const) {
      const word = reading.date(role, at);
      const joins = word?.to === date.from || (word?.to === date.from - 1 && reading.date('the', word.to));
      if (joins) return Math.max(at, first);
    }
  }
  return date.from;
}
