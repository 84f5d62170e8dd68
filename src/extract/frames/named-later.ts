/** A guest whom the text only names later: `L'hôte d'Omar Bongo, descendu jeudi à Libreville, …. C'est la première tournée de Nicolas Sarkozy`. */
import type { Draft } from '../draft';
import { copyMention, type Mention } from '../mention';
import { createActor } from '../registry/actor';
import { isDefinite } from '../roles/before';
import { placesAfter } from '../roles/places';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { receiveDraft } from './received';
import { actorsOf, type Scene } from './scene';

/** The visit of the only person of another country whom the text names, on the day behind the noun. */
export function readNamedLater(scene: Scene, trigger: Trigger, group: VerbGroup, host: Mention): Draft[] {
  const { view, registry } = scene;
  const [code] = host.codes;
  const date = view.dates.find((one) => one.kind === 'date' && one.from >= trigger.to);
  if (!date || code === undefined || host.kind !== 'person' || !isDefinite(view.reading, trigger.from))
    return [];
  const guest = registry.onlyOther(code);
  if (!guest) return [];
  const mention = copyMention(host);
  mention.from = trigger.from;
  mention.to = trigger.to;
  const guests = [createActor(mention, guest.codes.slice(0, 1), guest.name, 'named-later', guest.rank)];
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? null;
  const drafts = receiveDraft(scene, trigger, group, { guests, hosts: actorsOf(scene, [host]), place });
  for (const draft of drafts) {
    draft.day = date.from;
    draft.time ??= 'past';
  }
  return drafts;
}
