/** A country that is not named but called by its kind: `the kingdom`, `the North African country`, `l'archipel`. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';
import { linkBefore } from './link';
import { NONE } from '../none';

/** Between the article and the noun: `the North African country`, `the tiny island nation`. */
const QUALIFIERS = 3;

/** The land at a noun that an article or a demonstrative says was spoken of before; null for any land, and for one that is named behind. */
export function readLand(reading: Reading, at: number, floor: number): Mention | null {
  const to = reading.word('lands', at);
  if (!to || isNamed(reading, to)) return null;
  const from = articleBefore(reading, at, floor);
  if (from < 0) return null;
  return {
    from: at,
    to,
    kind: 'party',
    codes: NONE,
    plural: false,
    name: null,
    rank: null,
    link: linkBefore(reading, from + 1, floor) ?? (isOnIsle(reading, at, from) ? 'at' : null),
    city: null,
    placeLike: true,
    form: 'name',
    partyWords: null,
    deictic: 'land',
    rule: 'anaphora',
  };
}

/** `l’avait précédé sur l’île`: on an island one is, where other lands have another preposition. */
const isOnIsle = (reading: Reading, at: number, article: number): boolean =>
  reading.word('isles', at) > 0 && reading.wordFills('subjects', article - 1, article);

/** The definite article or the demonstrative of a noun, adjectives of its region between; -1 for none. */
function articleBefore(reading: Reading, at: number, floor: number): number {
  for (let back = at - 1; back >= floor && back >= at - 1 - QUALIFIERS; back -= 1) {
    if (reading.word('definite', back) || reading.word('demonstrative', back)) return back;
    const form = reading.tokens[back]?.form;
    if (form?.kind !== 'word' || reading.hit('entity', back) || reading.hit('trigger', back)) return -1;
    if (reading.word('articles', back) || reading.word('of', back) || reading.word('at', back)) return -1;
  }
  return -1;
}

/** `the kingdom of Morocco`, `the country's president`, `the island-hopping`: no land by itself. */
function isNamed(reading: Reading, to: number): boolean {
  const next = reading.tokens[to];
  if (next?.hyphen || next?.form.norm === "'s" || next?.form.norm === "'") return true;
  const of = reading.word('of', to);
  const hit = reading.hit('entity', of || to);
  return hit !== undefined && partyOf(hit) !== null;
}
