/** Who came before: `the last Indian premier to set foot there was Indira Gandhi, in 1968`. */
import type { Draft } from '../draft';
import { type Actor, actorOf } from '../registry';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { actorsOf, type Scene } from './scene';

/** `The last Indian premier to set foot there was Indira Gandhi, in 1968`: who that was stands behind the verb. */
export function predecessorsOf(scene: Scene, trigger: Trigger): Actor[] {
  const { view } = scene;
  const { reading } = view;
  if (!trigger.tenses.includes('infinitive')) return [];
  const office = view.mentions.findLast((one) => one.to <= trigger.from);
  if (office?.kind !== 'office' || trigger.from - office.to > 3) return [];
  const counted = [1, 2].some(
    (back) =>
      reading.word('first', office.from - back) > 0 || reading.word('ordinals', office.from - back) > 0,
  );
  const person = counted
    ? view.mentions.find((one) => one.from >= trigger.to && one.name !== null)
    : undefined;
  if (!person || person.link !== null) return [];
  const said = [1, 2].some(
    (back) => reading.word('was', person.from - back) || reading.word('be', person.from - back),
  );
  return said
    ? actorsOf(scene, [person]).map((actor) =>
        actor.codes.length ? actor : actorOf(actor, office.codes, office.rule),
      )
    : [];
}

/** A visit before the one that the text is about; its date stands behind the name. */
export function tellEarlier(view: View, draft: Draft, [actor]: readonly Actor[]): void {
  const to = actor?.mention.to ?? view.to;
  const date = view.dates.find((one) => one.from >= to && one.from - to <= 2);
  if (date) draft.day = date.from;
  draft.time = 'past';
  draft.background = true;
}
