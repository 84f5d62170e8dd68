/** Places that a sentence names and where nobody of it is: what something is linked to, and where something happened before. */
import type { Mention } from '../mention';
import { hasComma, hasWord, wordBetween, type View } from '../view';

/** Tokens from a word of linking to the place that it leads to, at most: `linking Lusaka to the port of Walvis Bay`. */
const LINKED_WITHIN = 8;

/** Tokens from the head of a sentence to the end of `a month after`, at most. */
const OPENING = 6;

/** `the cable to Sydney`, `îles récemment liées à la Chine par un pacte`: a thing or a country that is joined to a place, with nobody there. */
export function isLinkedTo(view: View, { from, link }: Mention): boolean {
  if (link !== 'at' && link !== 'goal') return false;
  const word = wordBetween(view, 'connects', from - LINKED_WITHIN, from);
  // Where one word says `in` and `to`, the verb alone tells.
  const leads = view.lexicon.data.words.inside === '' || hasWord(view, 'into', word, from);
  return (
    word >= 0 &&
    leads &&
    !hasComma(view, word, from) &&
    !view.mentions.some((one) => one.kind !== 'party' && one.from >= word && one.to <= from) &&
    !view.triggers.some((one) => one.from >= word && one.to <= from)
  );
}

/**
 * `A month after mobs looted shops in Johannesburg, X and Y agreed`: where that happened from which a sentence counts, up to its comma.
 * No journey and no talks, which are of those of whom it goes on.
 */
export function isOfBefore(view: View, { from, to }: Mention): boolean {
  const { reading, dates, triggers, mentions } = view;
  const after = dates.find(
    (one) =>
      one.sense === 'after' && one.to <= from && one.from >= view.from && one.to - view.from <= OPENING,
  );
  if (!after || hasComma(view, after.to, from)) return false;
  let comma = to;
  while (comma < view.to && reading.norm(comma) !== ',') comma += 1;
  return (
    comma < view.to &&
    mentions.some((one) => one.kind !== 'party' && one.from > comma) &&
    !mentions.some((one) => one.kind !== 'party' && one.from >= view.from && one.to <= comma) &&
    !triggers.some((one) => !one.weak && one.from >= view.from && one.to <= comma)
  );
}
