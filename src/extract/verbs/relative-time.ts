/** The time of a noun of visiting that its own relative clause tells. */
import { isJourneyNoun } from '../lexicon/verb';
import { spanAt } from '../spans';
import type { View } from '../view';
import { timeAt } from './noun-time';
import type { Trigger } from './triggers';

/** `They spoke of the visit that Ruto will make`, `la visite que Ruto doit effectuer en mai`: what is yet to be made, whatever the verb before it tells. */
export function isYetToBeMade({ kind, frame, from, to }: Trigger, view: View): boolean {
  const { reading, mentions } = view;
  if (kind !== 'noun' || !isJourneyNoun(frame)) return false;
  const opens = reading.findWord('whom', to, Math.min(view.to, to + WHOM_WITHIN));
  if (opens < 0 || mentions.some((one) => one.from >= to && one.to <= opens)) return false;
  // `said during a visit that`: what is said there.
  if (reading.findWord('say', Math.max(view.from, from - SAID_WITHIN), from) >= 0) return false;
  for (let at = reading.word('whom', opens); at < Math.min(view.to, opens + VERB_WITHIN); at += 1) {
    if (reading.tokens[at]?.form.kind === 'punctuation' && !/^['’]/.test(reading.norm(at))) return false;
    const told = spanAt(view.mentions, at) ? null : timeAt(view, at, view.to);
    if (told) return told.time === 'future';
  }
  return false;
}

/** Tokens from a verb of saying to a noun behind which what is said may begin, at most. */
const SAID_WITHIN = 12;

/** Tokens from a noun to its relative, and from that to its verb, at most: whose visit it is stands between. */
const WHOM_WITHIN = 3;
const VERB_WITHIN = 10;
