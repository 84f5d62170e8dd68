/** Two in a compound beside a noun: `Sino-Japanese talks`, `the Ma–Xi meeting`. */
import type { Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `la commission mixte algéro-vietnamienne`, `US-China talks`, `the Ma–Xi meeting`, `la rencontre Trump-Kim`: two nations or names in a compound beside the noun. */
export function pairOf(view: View, trigger: Trigger): Mention[] {
  for (let index = 0; index + 1 < view.mentions.length; index += 1) {
    const [first, second] = [view.mentions[index] as Mention, view.mentions[index + 1] as Mention];
    if (second.from > trigger.to + 2 && first.from > trigger.to) break;
    if (isCompound(view, first, second) && isBesideNoun(first, second, trigger)) return [first, second];
  }
  return [];
}

/** Two of one kind with nothing but a dash between: nationalities, countries or persons. */
function isCompound({ reading }: View, first: Mention, second: Mention): boolean {
  if (first.kind !== second.kind || first.form !== second.form) return false;
  if (first.kind !== 'person' && first.form !== 'demonym' && first.form !== 'name') return false;
  if (second.from === first.to) return reading.tokens[first.to]?.hyphen === true;
  return second.from === first.to + 1 && reading.norm(first.to) === '–';
}

const isBesideNoun = (first: Mention, second: Mention, { from, to }: Trigger): boolean =>
  (first.from >= to && first.from - to <= 2) || second.to === from;
