/** What is inserted between somebody and his verb. */
import type { View } from '../view';
import { hasAuxiliary, hasPastEnding } from './word-time';

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

/**
 * Whether a token stands in a clause of its own time that is over before another token: a relative one, or one with a participle for
 * its verb (`Ruto, re-elected on 3 June, makes Paris his first stop`).
 */
export function isSubordinate(view: View, at: number, before: number): boolean {
  const begin = insertionAt(view, at, before);
  return begin >= 0 && (opensRelative(view, begin) || isOfParticiple(view, begin, at));
}

const opensRelative = ({ reading }: View, at: number): boolean =>
  reading.word('whoClause', at) > 0 || reading.word('whom', at) > 0;

/** Whether a participle stands right behind the mark, or its prefix (`re-elected`), and no verb of an engagement up to a token. */
function isOfParticiple(view: View, begin: number, at: number): boolean {
  const { reading, triggers } = view;
  const verb = reading.tokens[begin + 1]?.hyphen ? begin + 1 : begin;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || form.cap || form.length < SHORTEST) return false;
  if (!hasPastEnding(view, verb) || hasAuxiliary(reading, verb - 1)) return false;
  // `X, et son collègue, Y, avaient signé`: the verb itself, behind an apposition.
  if (reading.word('had', verb) || reading.word('have', verb)) return false;
  return !triggers.some(({ kind, from }) => kind === 'verb' && from >= begin && from <= at);
}

/** Letters of a participle, at least: shorter words only end as one does. */
const SHORTEST = 4;

/** Where the words between two commas or in brackets begin of which a token is one; -1 where none closes them before another token. */
function insertionAt({ reading, from }: View, at: number, before: number): number {
  let end = at;
  while (end < before && !/^[,)]$/.test(reading.norm(end))) end += 1;
  if (end === before) return -1;
  for (let back = at; back > from; back -= 1) if (/^[,(]$/.test(reading.norm(back - 1))) return back;
  return -1;
}
