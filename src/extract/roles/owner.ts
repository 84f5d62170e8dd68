/** Whose visit a noun names. */
import type { Mention } from '../mention';
import { wordBetween, type Trigger, type View } from '../view';

/** Whether a possessive stands before a noun: `his visit`, `sa visite`. */
export function hasPossessive(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= view.from && back >= trigger.from - 5; back -= 1) {
    if (view.reading.word('his', back)) return true;
    if (view.reading.tokens[back]?.form.kind === 'punctuation') return false;
    if (view.mentions.some((mention) => mention.from <= back && back < mention.to)) return false;
  }
  return false;
}

/** The owner of a noun: `Putin's visit`, `the president's state visit`. */
export function ownerOf(view: View, trigger: Trigger): Mention | null {
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > trigger.from) continue;
    const mark = view.reading.norm(mention.to);
    if (
      (mark === "'s" || mark === "'") &&
      trigger.from - mention.to <= 6 &&
      wordBetween(view, 'at', mention.to, trigger.from) < 0
    )
      return mention;
    if (trigger.from - mention.to > 6) return null;
  }
  return null;
}
