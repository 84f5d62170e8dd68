/** What a minister is minister of. */
import type { Lexicon } from '../lexicon/compile';
import type { Rank } from '../lexicon/lexicon';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** Ranks that are nobody's minister: what follows them is no portfolio. */
const WITHOUT_PORTFOLIO: ReadonlySet<Rank> = new Set(['title', 'delegation', 'private', 'spouse']);

/** Behind the `of` or `for` that leads from an office to its portfolio; 0 for none. */
export function portfolioStart(reading: Reading, at: number, rank: Rank, plural = false): number {
  if (WITHOUT_PORTFOLIO.has(rank)) return 0;
  // `ministre des Affaires étrangères, de la Coopération et des Mines`, `Minister of Agriculture, Fisheries and Food`
  if (!plural && rank === 'minister' && reading.norm(at) === ',') return at;
  if (plural && rank === 'minister' && reading.norm(at) === ',') return reading.word('of', at + 1);
  // `le ministre de l'Énergie et des Mines`, `Minister of Foreign Affairs and Expatriates`, the first of which is a part of the office.
  const and = !plural && rank === 'minister' ? reading.word('and', at) : 0;
  if (and) return reading.word('of', and) || (reading.hit('entity', and) ? 0 : and);
  const charged = reading.word('charged', at);
  return (
    reading.word('of', at) ||
    (charged && reading.word('of', charged)) ||
    (rank === 'minister' || rank === 'organisation' ? reading.word('at', at) : 0)
  );
}

/**
 * `Affaires étrangères`, `Foreign Affairs and International Cooperation`: where the portfolio that begins at `of` ends; 0 for none.
 * `plural`: whether it may be one of several (`des ministres des Mines, du Travail et de la Santé`).
 */
export function portfolioEnd(
  reading: Reading,
  lexicon: Lexicon,
  of: number,
  { limit, plural = false }: { readonly limit: number; readonly plural?: boolean },
): number {
  let at = of;
  let last = 0;
  // Of one minister, what ends before the first comma; what stands behind it is his where `and` closes the list.
  let first = -1;
  let closed = true;
  while (at < limit && at - of < LONGEST) {
    const form = reading.tokens[at]?.form;
    const next = form?.norm === ',' && (last === at || at === of) ? listedAt(reading, at + 1, plural) : 0;
    if (next) {
      if (first < 0) first = last;
      if (!plural) closed = false;
      at = next;
      continue;
    }
    if (!form || form.kind !== 'word') break;
    // `est attendu`, `a visité` are no East and no Visit.
    // Where all letters are capitals they tell no name from another word.
    const small = !form.cap || reading.isShouted(at);
    const plain =
      small &&
      (lexicon.stopWords.has(form.norm) || reading.word('articles', at) > 0 || reading.hit('trigger', at));
    const known =
      !plain &&
      ((lexicon.noNames.has(form.norm) && !lexicon.stopWords.has(form.norm)) ||
        reading.hit('sector', at) !== undefined);
    const entity = reading.hit('entity', at);
    const place = entity && partyOf(entity)?.form;
    // `et des Togolais de l'extérieur`, `and Tunisians Abroad`
    const abroad = place === 'demonym' ? reading.word('livingAbroad', entity?.to ?? at) : 0;
    if (abroad) {
      last = at = abroad;
      continue;
    }
    if (entity && (!known || (place && place !== 'demonym'))) break;
    if (known || (last === at && small && !reading.hit('trigger', at) && isTail(reading, lexicon, at))) {
      last = at = Math.max(at + 1, subjectEnd(reading, at));
      // `de la Communauté nationale à l'étranger`
      last = at = reading.word('livingAbroad', at) || at;
    } else if (reading.word('articles', at) || reading.word('of', at) || reading.word('and', at)) {
      if (reading.word('and', at) && last === at) closed = true;
      at = Math.max(reading.word('articles', at), reading.word('of', at), reading.word('and', at));
    } else break;
  }
  return closed ? last : Math.max(first, 0);
}

/** Tokens of a portfolio, at most. */
const LONGEST = 20;

/** Behind the comma of a list of portfolios: the next one, of one minister a capital letter where no `of` stands; 0 for none. */
const listedAt = (reading: Reading, at: number, plural: boolean): number =>
  reading.word('of', at) || (!plural && reading.tokens[at]?.form.cap ? at : 0);

/** Where the words of a subject end that begin at a token, without the `of` with which some of them end (`the health of`). */
function subjectEnd(reading: Reading, at: number): number {
  const to = reading.hit('sector', at)?.to ?? 0;
  return reading.word('of', to - 1) === to ? to - 1 : to;
}

/** A small-letter word that goes on a portfolio: `Affaires étrangères`, `Relations extérieures`. */
function isTail(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const norm = reading.norm(at);
  return norm.length > 4 && lexicon.data.endings.portfolio.test(norm);
}
