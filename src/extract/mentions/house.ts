/** At somebody's: the words that say so, before his name (`chez Yoon Suk-yeol`, `à la table de Scholz`) or round it (`at Löfven's table`), are a place in his country. */
import { copyMention, type Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import type { Reading } from '../text/recognise';

/** The place that somebody's house is; null where nothing says that one is at his. */
export function houseOf(reading: Reading, mention: Mention): Mention | null {
  if (mention.link !== 'at' || mention.kind === 'party' || mention.codes.length === 0) return null;
  const to = mention.from;
  const from = houseBefore(reading, to);
  if (from < 0) return null;
  const house = copyMention(mention);
  house.from = from;
  house.to = to;
  house.kind = 'party';
  house.name = null;
  house.rank = null;
  house.placeLike = true;
  house.form = 'name';
  house.rule = 'leader';
  return house;
}

/** Where the words begin that put somebody at the house of whoever is named behind them; -1 where none do. */
function houseBefore(reading: Reading, name: number): number {
  const before = reading.wordBefore('house', name);
  if (before >= 0) return before;
  return isOwnerOfHouse(reading, name) ? name - 1 : reading.wordBefore('house', beforeArticle(reading, name));
}

/** Tokens of a name and of what qualifies the house behind it, at most. */
const NAME = 8;

/** `at President Löfven's table`, `at Modi's private residence`: a possessive right before a house, behind a preposition of being there. */
function isOwnerOfHouse(reading: Reading, name: number): boolean {
  if (!reading.wordFills('inside', name - 1, name) && !reading.wordFills('at', name - 1, name)) return false;
  for (let at = name + 1; at < name + NAME; at += 1)
    if (/^'s?$/.test(reading.norm(at)))
      return reading.word('homes', at + 1) > 0 || reading.word('homes', at + 2) > 0;
  return false;
}
