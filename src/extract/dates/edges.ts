/** What stands right before and behind a date expression. */
import type { DateRole } from '../lexicon/date-words';
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

/** Where the preposition of a date begins: `à partir de`, `jusqu'au`. */
export function phraseStart(reading: Reading, date: Pick<DateMention, 'from' | 'to'>, first: number): number {
  for (let at = date.from - 4; at < date.from; at += 1) {
    for (const role of ['starting', 'until', 'since', 'in'] as const) {
      const word = reading.date(role, at);
      const joins = word?.to === date.from || (word?.to === date.from - 1 && reading.date('the', word.to));
      if (joins) return Math.max(at, first);
    }
  }
  return date.from;
}
