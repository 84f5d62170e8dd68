/** Leaders over whom somebody presides: `he presided over the SADC leaders in Maputo`, with no noun for their gathering. */
import type { Draft } from '../draft';
import { bodyDraft, isAssembly, isOfBody } from '../gathering/assembly';
import { isGathering } from '../gathering/extent';
import { placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord } from '../view';
import { actorsOf, type Scene } from './scene';

/** Between the verb and those over whom one presides: a day, a place, articles, the name of their body. In tokens. */
const OBJECT = 7;

/** The gathering of the leaders of a body or a region whom a verb of presiding has as its object. */
export function readPresided(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view, registry } = scene;
  if (trigger.weak || !view.reading.word('leads', trigger.from)) return [];
  if (view.triggers.some((one) => one.kind === 'noun' && isGathering(one))) return [];
  const leaders = view.mentions.find(
    ({ kind, link, from }) =>
      kind === 'office' && link === null && from >= trigger.to && from - trigger.to <= OBJECT,
  );
  const guests = leaders ? actorsOf(scene, [leaders]) : [];
  if (!leaders || (!(guests.every(isOfBody) && guests.length > 0) && !isAssembly(view, leaders))) return [];
  const subject = subjectOf(view, group.from);
  const hosts = subject.length ? actorsOf(scene, subject) : registry.topic;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  const drafts = bodyDraft(scene, trigger, group, { guests, hosts, place });
  // On screens nobody receives.
  if (hasWord(view, 'video', view.from, view.to))
    for (const draft of drafts) [draft.hosts, draft.place] = [[], null];
  return drafts;
}
