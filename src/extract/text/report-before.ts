/** Who says so, before what is told (`Officials said that the king`), or between two commas (`, his spokesman John Miller said,`). */
import type { Lexicon } from '../lexicon/compile';
import { phraseEnd } from './quiet';
import { tells, TOLD } from './telling';
import type { Token } from './tokens';

/** Words of the day on which something is said, at most. */
const WHEN = 4;

/** `Officials said that the king`, `Officials said Xi`: where the clause begins that they say; the first token where nobody says anything. */
export function reportBefore(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): number {
  const { asides, articles, calendar } = lexicon;
  const end = reportEnd(tokens, from, to, lexicon);
  if (end === from) return from;
  let clause = phraseEnd(tokens, asides.that, end, to);
  // `said late on Sunday that`
  for (let at = end + 1; clause === end && at < to && at - end <= WHEN; at += 1)
    if (calendar.has(tokens[at - 1]?.form.norm ?? ''))
      clause = Math.max(end, phraseEnd(tokens, asides.that, at, to));
  const next = tokens[clause];
  const isNamed = next?.form.cap === true || articles.has(next?.form.norm ?? '');
  const isClause = clause > end || (isNamed && phraseEnd(tokens, asides.saysClauses, end - 1, to) === end);
  return next && clause < to && isClause ? clause : from;
}

/** `officials said`, `his spokesman John Miller said`, `a déclaré la présidence`: where who says so ends; where it begins if nobody does. */
export function reportEnd(tokens: readonly Token[], begin: number, to: number, lexicon: Lexicon): number {
  const { says } = lexicon.asides;
  const source = sourceEnd(tokens, begin, to, lexicon);
  const said = phraseEnd(tokens, says, source, to);
  if (source > begin) return said > source ? said : begin;
  if (said === begin) return begin;
  const behind = sourceEnd(tokens, said, to, lexicon);
  return behind > said ? behind : begin;
}

/** A source, with its name where it is somebody who speaks for another. */
function sourceEnd(tokens: readonly Token[], begin: number, to: number, { asides }: Lexicon): number {
  const { sources, agencies, spokespeople } = asides;
  let end = Math.max(phraseEnd(tokens, sources, begin, to), phraseEnd(tokens, agencies, begin, to));
  if (end === begin || !spokespeople.has(tokens[end - 1]?.form.norm ?? '')) return end;
  while (end < to && isUnknownName(tokens[end] as Token)) end += 1;
  return end;
}

const isUnknownName = ({ form }: Token): boolean => form.kind === 'word' && form.cap && !tells(form, TOLD);
