/** Who opens, leads or closes what a pronoun or a word for its sessions takes up: `X et Y l'ont close`, `closed it`, `en ouvrira les travaux`. */
import type { WordClass } from '../lexicon/words';
import { spanAt } from '../spans';
import { LAYER } from '../text/phrases';
import type { View } from '../view';

/** Where such a verb stands in a sentence, or -1. */
export function ledAt(view: View): number {
  const { reading, from, to } = view;
  if (reading.findHit(LAYER.word, from, to) < 0) return -1;
  for (const kind of LEADING)
    for (let at = reading.findWord(kind, from, to); at >= 0; at = reading.findWord(kind, at + 1, to))
      if (leadsIt(view, at, reading.word(kind, at))) return at;
  return -1;
}

const LEADING: readonly WordClass[] = ['begins', 'ends', 'leads'];

function leadsIt(view: View, from: number, to: number): boolean {
  const { reading } = view;
  // `at the end of the session`: no verb.
  if (reading.word('at', from) || reading.word('articles', from - 1) === from) {
    if (!isObject(view, from - 1)) return false;
  }
  if (reading.word('it', to) > 0 || reading.findWord('sessions', to, to + SESSIONS) >= 0) return true;
  return [1, 2].some((back) => from - back >= view.from && isObject(view, from - back));
}

/** Between the verb and the sessions that it opens, in tokens. */
const SESSIONS = 3;

/** A pronoun that is an object before its verb, and no article of a noun. */
const isObject = ({ reading, lexicon, mentions }: View, at: number): boolean =>
  lexicon.data.futureEndings.length > 0 && reading.wordFills('him', at, at + 1) && !spanAt(mentions, at);
