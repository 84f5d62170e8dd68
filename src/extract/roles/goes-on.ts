/** Who goes on behind those whom he met: `was to meet X and Y before heading to Iran`, `devait voir X et Y avant de gagner l'Iran`. */
import type { Mention } from '../mention';
import { hasComma, type View } from '../view';
import { isOwner } from './owner';
import { BEFORE_VERB } from './small';
import { isPassive } from './passive';

/** Tokens from whoever meets to his verb, at most: what stands between commas, and an auxiliary. */
const SUBJECT_WITHIN = 12;

/** The subject of a verb right behind `before` or `avant de`, where the verb before has others as its object; null where nothing says so. */
export function whoGoesOn(view: View, at: number): Mention | null {
  const { reading, mentions, triggers } = view;
  let begin = at;
  const leadsOn = (word: number): boolean =>
    reading.anyWord(BEFORE_VERB, word) || reading.word('reflexive', word) > 0;
  while (reading.wordBefore('asides', begin) < 0 && leadsOn(begin - 1)) begin -= 1;
  const aside = reading.wordBefore('asides', begin);
  if (aside < view.from) return null;
  const verb = triggers.findLast((one) => one.to <= aside);
  if (!verb || verb.kind !== 'verb' || !MEETING.has(verb.frame) || isPassive(view, verb)) return null;
  const isPerson = ({ kind, link }: Mention): boolean => kind !== 'party' && link === null;
  const isMet = mentions.some((one) => isPerson(one) && one.from >= verb.to && one.to <= aside);
  if (!isMet || hasComma(view, verb.to, aside)) return null;
  const subject = mentions.findLast((one) => isPerson(one) && one.to <= verb.from && !isOwner(view, one));
  return subject && verb.from - subject.to <= SUBJECT_WITHIN ? subject : null;
}

const MEETING: ReadonlySet<string> = new Set(['meet', 'receive', 'call']);
