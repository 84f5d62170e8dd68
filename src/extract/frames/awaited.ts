/** Talks that are awaited somewhere: `talks between X and Y, due in Luanda on Sunday`. */
import { groupOf } from '../roles/group';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `Talks between X and Y, due in Luanda on Sunday`, `la rencontre entre X et Y, attendue vendredi`: what is awaited is the talks, not those named last. */
export function isOfNamedTalks(view: View, { frame, verb, from }: Trigger): boolean {
  if (frame !== 'travel' || verb?.planned !== true || view.reading.norm(from - 1) !== ',') return false;
  const noun = view.triggers.findLast((one) => one.kind === 'noun' && one.to <= from);
  const first = noun && view.mentions.find((one) => one.from >= noun.to);
  if (!first || first.from - noun.to > NAMED_WITHIN || groupOf(view, first).at(-1)?.to !== from - 1)
    return false;
  return noun.frame === 'summit-noun'
    ? first.link === 'of' || first.link === 'between'
    : noun.frame === 'talks-noun' && first.link === 'between';
}

/** Between talks and those who hold them: a preposition and an article. */
const NAMED_WITHIN = 3;
