/** What only happens in a film, a novel or a game. */
import { wordBetween, type View } from '../view';

/** How far into its sentence a noun says what the whole text is about, and how far behind its verb. In tokens. */
const REACH = { sentence: 14, predicate: 6 } as const;

/** `The Summit is a political thriller`: the text is about a work, and tells of nothing that happened. */
export function tellsOfWork(view: View): boolean {
  const { reading, from } = view;
  const work = wordBetween(view, 'fiction', from + 1, from + REACH.sentence);
  if (work < 0 || reading.findWord('indefinite', Math.max(from, work - REACH.predicate), work) < 0)
    return false;
  for (let at = work - 1; at > from && at >= work - REACH.predicate; at -= 1)
    if (reading.word('be', at) || reading.word('was', at)) return true;
  return false;
}

/** `In the novel, the president of Chile travels to`: what a work tells; `A book on the visit of X was published`: what one is about. */
export function isInWork(view: View): boolean {
  const { reading, from } = view;
  const inside = reading.word('at', from) || from;
  const noun = reading.word('articles', inside) || reading.word('indefinite', inside);
  const work = noun > 0 ? reading.word('fiction', noun) : 0;
  if (work === 0) return false;
  if (inside > from) return !reading.word('indefinite', inside);
  // `A film about the talks of 1985`: those were.
  return reading.word('subjects', work) > 0
    ? view.dates.every(({ start }) => start?.year === undefined)
    : !reading.word('indefinite', inside);
}
