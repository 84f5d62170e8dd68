/** Somebody between two others in one room: `brought A and B together`, `shuttled between their delegations`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { addSides, assemblyDraft, metMany } from '../gathering/assembly';
import { groupOf } from '../roles/group';
import { placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { actorsOf, draftOf, homeOf, partiesOf, peopleOf, type Scene, setIn } from './scene';

/** The sides stand at most so many tokens behind the verb. */
const REACH = 8;

/** A gathering of who mediates and those who are brought together; at least three parties, or two whom nobody else joins. */
export function readMediation(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const sides = sidesOf(view, trigger);
  const others = actorsOf(scene, sides);
  const codes = new Set(others.flatMap((actor) => actor.codes));
  if (hasWord(view, 'phone', view.from, view.to)) return [];
  if (codes.size < 2) return gatherMany(scene, trigger, group);
  const subject = actorsOf(scene, subjectOf(view, group.from)).filter(
    (actor) => !actor.codes.some((code) => codes.has(code)),
  );
  const mediator = subject.length || subjectOf(view, group.from).length ? subject : scene.registry.topic;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  // `reconciled X and Y`, whenever and wherever: no room that they were in.
  if (!place && view.dates.length === 0) return [];
  const parties = [...partiesOf(mediator), ...homeOf(mediator, place), ...partiesOf(others)];
  if (new Set(parties.map((read) => read.value)).size < 3) return [];
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.participants = parties;
  draft.people = [...peopleOf(mediator), ...peopleOf(others)];
  if (place) setIn(draft, place);
  return [draft];
}

/** `gathered the leaders of Central Asia in Berlin`, `is bringing the Quad leaders to Wilmington`: the many, at somebody's who is named. */
function gatherMany(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const many = metMany(view, trigger);
  const hosts = many ? actorsOf(scene, subjectOf(view, group.from)) : [];
  const [place] = placesAfter(view, trigger.to, view.to, false);
  if (!many || !place || hosts.length === 0) return [];
  const drafts = assemblyDraft(scene, trigger, group, many, place);
  addSides(drafts, hosts);
  return drafts;
}

/** The first group of persons or delegations behind the verb; countries count only where they are called together. */
function sidesOf(view: View, trigger: Trigger): readonly Mention[] {
  for (const mention of view.mentions) {
    if (mention.from < trigger.to || mention.from - trigger.to > REACH) continue;
    if (mention.link !== null && mention.link !== 'between') continue;
    if (mention.kind === 'party' && mention.link === null && !hasWord(view, 'together', trigger.to, view.to))
      continue;
    return groupOf(view, mention);
  }
  return [];
}
