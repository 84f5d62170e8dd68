/** Who is sent or headed for an organisation that another mention names, and its leaders: `le médiateur de l'organisation`, `the bloc's envoy`, `its foreign ministers`. */
import type { Reading } from '../text/recognise';
import type { Phrase } from './chunk/phrase';

/** The rule of who speaks for an organisation that his words do not name. */
export const OF_BODY = 'of-body';

/** The rule of leaders who are theirs of whom the text has just spoken. */
export const OF_ITS = 'of-its';

/** Gives a phrase of nobody's party the rule of whose it may be, and the words for its organisation. */
export function readBody(phrase: Phrase): void {
  if (phrase.codes.length > 0) return;
  const areLeaders = isOfLeaders(phrase);
  if (!areLeaders && phrase.rank !== 'envoy' && phrase.rank !== 'organisation') return;
  const end = bodyEnd(phrase);
  if (end) phrase.to = end;
  if (end) phrase.rule = OF_BODY;
  else if (areLeaders && phrase.reading.wordFills('his', officeOf(phrase) - 1, officeOf(phrase)))
    phrase.rule = OF_ITS;
}

/** `the heads of state`, `foreign ministers`: several who lead, and none by name. */
const isOfLeaders = ({ plural, rank, name }: Phrase): boolean =>
  plural && !name && (rank === 'head' || rank === 'minister');

const officeOf = ({ offices, from }: Phrase): number => offices[0]?.[0] ?? from;

/** Where the words for somebody end with those for his organisation; 0 where nothing says that he has one. */
function bodyEnd({ reading, from, to, name, rank, offices, plural }: Phrase): number {
  const office = offices[0]?.[0] ?? from;
  if (rank === 'organisation' && reading.findWord('secretaries', office, to) < 0) return 0;
  if (reading.norm(office - 1) === "'s" && reading.wordFills('bloc', office - 2, office - 1)) return to;
  if (rank === 'organisation' && reading.wordFills('his', office - 1, office)) return to;
  // Read as what he is charged with.
  if (reading.findWord('bloc', from, name?.from ?? to) >= 0) return to;
  const of = name ? 0 : reading.word('of', to);
  const noun = of && reading.behind('articles', of);
  if (!noun) return 0;
  return (
    reading.word('bloc', noun) || (plural && !mayQualify(reading, noun) ? 0 : reading.word('bloc', noun + 1))
  );
}

/** `leaders of the regional bloc`, and none of `leaders of the Jewish community`. */
const mayQualify = (reading: Reading, at: number): boolean =>
  reading.word('regions', at) > 0 || reading.tokens[at]?.form.cap !== true;
