/** What a minister is minister of. */
import type { Lexicon } from '../lexicon/compile';
import type { Rank } from '../lexicon/lexicon';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** Ranks that are nobody's minister: what follows them is no portfolio. */
const WITHOUT_PORTFOLIO: ReadonlySet<Rank> = new Set(['title', 'delegation', 'private', 'spouse']);

/** Behind the `of` or `for` that leads from an office to its portfolio; 0 for none. */
export function portfolioStart(reading: Reading, at: number, rank: Rank): number {
  if (WITHOUT_PORTFOLIO.has(rank)) return 0;
  const charged = reading.word('charged', at);
  return (
    reading.word('of', at) ||
    (charged && reading.word('of', charged)) ||
    (rank === 'minister' || rank === 'organisation' ? reading.word('at', at) : 0)
  );
}

/** `Affaires étrangères`, `Foreign Affairs and International Cooperation`: where the portfolio that begins at `of` ends; 0 for none. */
export function portfolioEnd(reading: Reading, lexicon: Lexicon, of: number, limit: number): number {
  let at = of;
  let last = 0;
  while (at < limit && at - of < 12) {
    const form = reading.tokens[at]?.form;
    if (!form || form.kind !== 'word') break;
    // `est attendu`, `a visité` are no East and no Visit.
    // Where all letters are capitals they tell no name from another word.
    const small = !form.cap || reading.isShouted(at);
    const plain = small && (lexicon.stopWords.has(form.norm) || reading.hit('trigger', at));
    const known =
      !plain &&
      ((lexicon.noNames.has(form.norm) && !lexicon.stopWords.has(form.norm)) ||
        reading.hit('sector', at) !== undefined);
    const entity = reading.hit('entity', at);
    const place = entity && partyOf(entity)?.form;
    if (entity && (!known || (place && place !== 'demonym'))) break;
    if (known || (last === at && small && !reading.hit('trigger', at) && isTail(reading, lexicon, at))) {
      at = Math.max(at + 1, reading.hit('sector', at)?.to ?? 0);
      last = at;
    } else if (reading.word('articles', at) || reading.word('of', at) || reading.word('and', at)) {
      at = Math.max(reading.word('articles', at), reading.word('of', at), reading.word('and', at));
    } else break;
  }
  return last;
}

/** A small-letter word that goes on a portfolio: `Affaires étrangères`, `Relations extérieures`. */
function isTail(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const norm = reading.norm(at);
  return norm.length > 4 && lexicon.data.endings.portfolio.test(norm);
}
