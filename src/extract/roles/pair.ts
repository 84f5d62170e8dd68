/** Two in a compound beside a noun: `Sino-Japanese talks`, `the Ma–Xi meeting`. */
import type { Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `la commission mixte algéro-vietnamienne`, `Sino-Japanese talks`, `the Ma–Xi meeting`: two nations or names in a compound beside the noun. */
export function pairOf(view: View, trigger: Trigger): Mention[] {
  for (let index = 0; index + 1 < view.mentions.length; index += 1) {
    const [first, second] = [view.mentions[index] as Mention, view.mentions[index + 1] as Mention];
    if (second.from > trigger.to + 2 && first.from > trigger.to) break;
    if (isNationPair(view, first, second) && isBesideNoun(first, second, trigger)) return [first, second];
    const named = first.kind === 'person' && second.kind === 'person' && second.from === first.to + 1;
    if (named && second.to === trigger.from && view.reading.norm(first.to) === '–') return [first, second];
  }
  return [];
}

const isNationPair = (view: View, first: Mention, second: Mention): boolean =>
  first.form === 'demonym' &&
  second.form === 'demonym' &&
  second.from === first.to &&
  view.reading.tokens[first.to]?.hyphen === true;

const isBesideNoun = (first: Mention, second: Mention, { from, to }: Trigger): boolean =>
  (first.from >= to && first.from - to <= 2) || second.to === from;
