/** Who is sent or headed for an organisation that another mention names: `le médiateur de l'organisation`, `the bloc's envoy`, `son secrétaire général`. */
import type { Reading } from '../text/recognise';
import type { Phrase } from './chunk/phrase';

/** The rule of who speaks for an organisation that his words do not name. */
export const OF_BODY = 'of-body';

/** Where the words for an envoy or a secretary-general end with those for his organisation; 0 where nothing says that he has one. */
export function bodyEnd(reading: Reading, { from, to, name, rank, offices }: Phrase): number {
  const office = offices[0]?.[0] ?? from;
  if (rank === 'organisation' && reading.findWord('secretaries', office, to) < 0) return 0;
  if (reading.norm(office - 1) === "'s" && reading.wordFills('bloc', office - 2, office - 1)) return to;
  if (rank === 'organisation' && reading.wordFills('his', office - 1, office)) return to;
  // Read as what he is charged with.
  if (reading.findWord('bloc', from, name?.from ?? to) >= 0) return to;
  const of = name ? 0 : reading.word('of', to);
  const noun = of && (reading.word('articles', of) || of);
  return noun && (reading.word('bloc', noun) || reading.word('bloc', noun + 1));
}
