/** A headline that names a plan and says behind a colon what became of it: `Visite de X à Y : elle est annulée`, `Trump-Putin summit in Budapest: off`. */
import type { Draft } from '../draft';
import { spanAt } from '../spans';
import { AUXILIARY } from '../verbs/auxiliary';
import type { View } from '../view';
import { STATUS_WORDS, statusWord } from './change';
import { lastSaid } from './said-last';

/** What the words behind the colon of a headline say of the plan before it; null where they say nothing of it. */
export function behindColon(view: View, draft: Draft): Draft['status'] {
  const { reading, triggers, to: end } = view;
  const noun = triggers.find((one) => one.kind === 'noun' && one.from === draft.triggers[0]);
  if (!noun) return null;
  let colon = noun.to;
  while (colon < end && !/^[:.,;]$/.test(reading.norm(colon))) colon += 1;
  if (colon >= end || reading.norm(colon) !== ':') return null;
  if (triggers.some(({ from }) => from > noun.from && from < colon)) return null;
  const label = reading.word('offLabels', colon + 1);
  if (label && (label >= end || reading.form(label)?.kind === 'punctuation'))
    return { value: 'cancelled', from: colon + 1, to: label, rule: 'label' };
  for (let at = colon + 1; at < Math.min(end, colon + 1 + WITHIN); at += 1) {
    for (const value of STATUS_WORDS) if (reading.word(value, at) > 0) return statusWord(view, value, at);
    const told = lastSaid(view, at, Math.min(end, at + 1));
    if (told) return told;
    if (!isSmall(view, at)) return null;
  }
  return null;
}

/** Tokens from the colon to the word that tells it, at most. */
const WITHIN = 9;

/** What may stand before it: who calls it off, a pronoun for the plan, an auxiliary, a denial, an adverb. */
function isSmall({ reading, mentions }: View, at: number): boolean {
  const kind = spanAt(mentions, at)?.kind;
  return (
    kind === 'pronoun' ||
    kind === 'party' ||
    kind === 'person' ||
    reading.anyWord(AUXILIARY, at) ||
    reading.word('negation', at) > 0 ||
    reading.word('adverbs', at) > 0 ||
    reading.word('articles', at) > 0 ||
    reading.word('this', at) > 0 ||
    reading.word('it', at) > 0
  );
}
