/** Who is sent by an organisation that another mention names: `le médiateur de l'organisation`, `the bloc's envoy`. */
import type { NameSpan } from '../persons';
import type { Reading } from '../text/recognise';

/** The rule of who speaks for an organisation that his words do not name. */
export const OF_BODY = 'of-body';

/** Where the words for an envoy from `from` to `to` end with those for his organisation; 0 where nothing says that he has one. */
export function bodyEnd(reading: Reading, from: number, to: number, name: NameSpan | null): number {
  if (reading.norm(from - 1) === "'s" && reading.wordFills('bloc', from - 2, from - 1)) return to;
  // Read as what he is charged with.
  if (reading.findWord('bloc', from, name?.from ?? to) >= 0) return to;
  const of = name ? 0 : reading.word('of', to);
  const noun = of && (reading.word('articles', of) || of);
  return noun && (reading.word('bloc', noun) || reading.word('bloc', noun + 1));
}
