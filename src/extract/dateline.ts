/** `KINSHASA, 18 mai (AFP) –` before the text: where the report was written, no part of what it tells. */
import { readMentions } from './chunk';
import type { Lexicon } from './lexicon/compile';
import type { Mention } from './mention';
import type { Reading } from './recognise';
import type { Sentence } from './segment';

export interface Dateline {
  /** First token after it. */
  readonly to: number;
  readonly place: Mention | null;
}

const DASHES = new Set(['–', '—', '-', '|', '―', '─']);
const LONGEST = 16;

/** The dateline at the head of a sentence, or null. */
export function readDateline(reading: Reading, lexicon: Lexicon, sentence: Sentence): Dateline | null {
  const limit = Math.min(sentence.to, sentence.from + LONGEST);
  for (let at = sentence.from + 1; at < limit; at += 1) {
    const norm = reading.norm(at);
    const dash =
      DASHES.has(norm) && (reading.tokens[at]?.spaced === true || reading.tokens[at + 1]?.spaced === true);
    const colon =
      norm === ':' && at - sentence.from <= 3 && reading.tokens[sentence.from]?.form.caps === true;
    if (!dash && !colon) {
      if (
        reading.hit('trigger', at)?.entries.some((entry) => entry.kind === 'verb') &&
        !reading.hit('date' as never, at)
      )
        return null;
      continue;
    }
    const place =
      readMentions(reading, lexicon, sentence.from, at).find(
        (mention) => mention.kind === 'party' && mention.placeLike,
      ) ?? null;
    const first = place !== null && place.from - sentence.from <= 1;
    if (!first) return null;
    return { to: DASHES.has(reading.norm(at + 1)) ? at + 2 : at + 1, place };
  }
  return null;
}
