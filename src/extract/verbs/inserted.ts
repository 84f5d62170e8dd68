/** What is inserted between somebody and his verb. */
import type { View } from '../view';

/**
 * Whether a token stands in what is inserted behind somebody, and over before another token: a relative clause, or a phrase in which
 * nobody else acts (`X, who hopes to win, flew`, `X, hoping to win, flew`, `X (who may see Y) flew`).
 */
export function isInserted(view: View, at: number, before: number): boolean {
  const begin = insertionAt(view, at, before);
  if (begin < 0) return false;
  if (opensRelative(view, begin)) return true;
  const { mentions } = view;
  return (
    mentions.some((one) => one.to === begin - 1 && one.kind !== 'party') &&
    !mentions.some((one) => one.from >= begin && one.to <= at && one.link === null && one.form !== 'demonym')
  );
}

/** Whether a token stands in a relative clause that is over before another token. */
export function isInRelative(view: View, at: number, before: number): boolean {
  const begin = insertionAt(view, at, before);
  return begin >= 0 && opensRelative(view, begin);
}

const opensRelative = ({ reading }: View, at: number): boolean =>
  reading.word('whoClause', at) > 0 || reading.word('whom', at) > 0;

/** Where the words between two commas or in brackets begin of which a token is one; -1 where none closes them before another token. */
function insertionAt({ reading, from }: View, at: number, before: number): number {
  let end = at;
  while (end < before && !/^[,)]$/.test(reading.norm(end))) end += 1;
  if (end === before) return -1;
  for (let back = at; back > from; back -= 1) if (/^[,(]$/.test(reading.norm(back - 1))) return back;
  return -1;
}
