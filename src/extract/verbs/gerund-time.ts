/** The time of what a gerund tells: `after taking part in a forum` has that of the verb before it. */
import { endsAt } from '../dates/edges';
import type { Time } from '../dates/resolve';
import type { View } from '../view';
import { readVerbGroup } from './tense';
import type { Trigger } from './triggers';

/** `will attend the summit, which runs for a week, after taking part in a forum`: behind `before` and `after` that of the verb before them. */
export function timeOfMain(view: View, { from }: Trigger): Time {
  const { reading, triggers } = view;
  if (!endsAt(reading, 'then', from) && reading.wordBefore('after', from) < 0) return null;
  const main = triggers.findLast(
    (one) => one.kind === 'verb' && one.to < from && !one.tenses.includes('gerund'),
  );
  return main ? readVerbGroup(view, main).time : null;
}

/** Tokens from a gerund to the noun that is its object, at most. */
const OBJECT_OF_GERUND = 4;

/** `after taking part in a forum`: a noun that nothing else tells the time of has that of the gerund before it. */
export function timeOfGerund(view: View, { from }: Trigger): Time {
  const verb = view.triggers.findLast((one) => one.kind === 'verb' && one.to <= from);
  if (!verb?.tenses.includes('gerund') || from - verb.to > OBJECT_OF_GERUND) return null;
  return readVerbGroup(view, verb).time;
}
