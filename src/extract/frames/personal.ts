/** Journeys that somebody makes for himself: to study, to be treated, on holiday. */
import type { Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, wordBetween, type View } from '../view';

/** Tokens from a verb of travelling to the words that tell what it was for: before it a noun that has it in its relative clause. */
const REACH = { before: 5, behind: 14 } as const;

/**
 * `flew to London for treatment`, `the winters he spent in London`, `est rentré de sept semaines de soins à Londres`: where no host
 * is named behind it.
 */
export function isForHimself(view: View, { kind, from, to }: Trigger): boolean {
  if (kind === 'noun') return false;
  const [first, last] = clauseAround(view, from);
  const at = wordBetween(
    view,
    'forHimself',
    Math.max(first, from - REACH.before),
    Math.min(last, to + REACH.behind),
  );
  return at >= 0 && !view.mentions.some((one) => isNamed(one) && one.from >= to && one.to <= last);
}

/** Somebody of a country, by his name or office. */
const isNamed = ({ kind, codes }: Mention): boolean =>
  (kind === 'person' || kind === 'office') && codes.length > 0;
