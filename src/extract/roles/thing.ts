/** Things that act: what a verb of going says of no traveller. */
import { spanAt } from '../spans';
import type { View } from '../view';
import { BEFORE_VERB } from './small';

/** Tokens from a conjunction to the verb of its clause, at most. */
const REACH = 8;

/** `X arrived as the war continued in Y`, `alors que la guerre se poursuit`: whether a noun that is nobody is all that stands between a conjunction and a verb. */
export function isDoneByThing({ reading, lexicon, mentions, from }: View, verb: number): boolean {
  let named = false;
  for (let at = verb - 1; at >= from && at >= verb - REACH; at -= 1) {
    if (reading.wordBefore('sameTime', at + 1) >= from) return named;
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.cap || spanAt(mentions, at)) return false;
    named ||=
      !reading.anyWord(BEFORE_VERB, at) &&
      !reading.word('adverbs', at) &&
      !reading.word('articles', at) &&
      !lexicon.data.endings.adverb.test(form.norm);
  }
  return false;
}
