/** Whether a date stands at the head of a clause of its own, so that nothing on its left has it. */
import type { View } from '../view';

/**
 * `from Skopje, where on Monday she chaired a summit`, `and on Thursday he receives Y`: a day right behind the word that opens its
 * clause, and behind `and` with its subject next.
 */
export function opensClause(view: View, from: number, to: number): boolean {
  const { reading, mentions } = view;
  const at = reading.date('the', from - 1) ? from - 1 : from;
  if (CONJUNCTIONS.some((kind) => reading.wordFills(kind, at - 1, at) || reading.wordFills(kind, at - 2, at)))
    return true;
  const isInserted = reading.norm(at - 1) === ',' && reading.norm(to) === ',';
  if (isInserted && reading.wordFills('and', at - 2, at - 1)) return beginsPredicate(view, to + 1);
  if (!reading.wordFills('and', at - 1, at)) return false;
  let next = reading.norm(to) === ',' ? to + 1 : to;
  if (reading.word('articles', next)) next += 1;
  return mentions.some((one) => one.from === next && one.link === null && one.kind !== 'party');
}

/** `and, the same evening, was received in`, `et, le lendemain, il dînait`: a verb or a pronoun with one, and no further stop. */
const beginsPredicate = ({ reading, mentions }: View, at: number): boolean =>
  mentions.some((one) => one.from === at && one.kind === 'pronoun' && one.deictic === null) ||
  PREDICATES.some((kind) => reading.word(kind, at) > 0) ||
  reading.hit('trigger', at)?.entries.some((one) => one.kind === 'verb') === true;

const PREDICATES = ['was', 'be', 'have', 'had', 'will'] as const;

const CONJUNCTIONS = ['where', 'whoClause', 'sameTime'] as const;
