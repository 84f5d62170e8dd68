/** Verbs of which the rest stands behind their object: `called her trip to Tunis off`, `brought a two-day visit to a close`. */
import type { DateRole } from '../lexicon/date-words';
import type { WordClass } from '../lexicon/words';
import type { View } from '../view';
import type { Trigger } from './triggers';

/** Tokens from the verb to the noun, and from the noun to the rest of the verb, at most. */
const BEFORE = 7;
const BEHIND = 12;

/** The verb of a class of small words of which a noun of visiting is the object, its rest behind that; -1 where there is none. */
export function wordAround(view: View, noun: Trigger, kind: WordClass): number {
  return around(view, noun, kind, null);
}

/** The same of a word of dates. */
export function dateAround(view: View, noun: Trigger, role: DateRole): number {
  return around(view, noun, null, role);
}

function around(view: View, noun: Trigger, kind: WordClass | null, role: DateRole | null): number {
  const { reading } = view;
  const layer = role ? 'date' : 'word';
  if (noun.kind !== 'noun') return -1;
  for (let at = noun.from - 1; at >= view.from && at >= noun.from - BEFORE; at -= 1) {
    const form = reading.tokens[at]?.form;
    if (form?.kind === 'punctuation' || reading.word('of', at) || reading.word('at', at)) return -1;
    if (!form?.node?.next || form.cap) continue;
    for (let behind = noun.to; behind < view.to && behind <= noun.to + BEHIND; behind += 1) {
      if (reading.tokens[behind]?.form.kind === 'punctuation' || reading.word('who', behind)) break;
      const hit = reading.hitAcross(layer, at, at + 1, behind);
      // `called the summit a step off the mark`
      if (!hit || reading.word('articles', hit.to)) continue;
      for (const entry of hit.entries) {
        if (entry.kind === 'word' ? entry.word === kind : entry.kind === 'date' && entry.role === role)
          return at;
      }
    }
  }
  return -1;
}
