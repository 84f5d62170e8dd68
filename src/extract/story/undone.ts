/** Journeys that a text tells to deny them. */
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `He has not set foot there`: a journey to a place that nobody made. */
export const isUndone = (view: View, trigger: Trigger): boolean =>
  trigger.kind === 'verb' &&
  (trigger.frame === 'travel' || trigger.frame === 'visit') &&
  view.mentions.some(
    ({ placeLike, deictic, from, to }) =>
      placeLike && deictic !== null && to > trigger.from - NEAR && from - trigger.to <= NEAR,
  ) &&
  readVerbGroup(view, trigger).negated;

/** Tokens between a verb of travelling and the pronoun of where it leads, at most. */
const NEAR = 3;
