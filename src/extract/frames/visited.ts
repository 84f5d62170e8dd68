/** Places that are visited: `Havana was visited by Obama in 2016`, `Le mémorial de Gisozi fut visité par Sarkozy`. */
import type { Draft } from '../draft';
import { groupOf } from '../roles/group';
import { linkedAfter } from '../roles/object';
import { nextVerb } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { actorsOf, draftOf, partiesOf, peopleOf, setIn, type Scene } from './scene';

/** The visit that a passive tells: the place is its subject, and who visits it the agent. */
export function readVisited(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const place = subjectOf(view, group.from).find(({ placeLike }) => placeLike);
  if (!place) return [];
  const [agent] = linkedAfter(view, trigger.to, nextVerb(view, trigger), ['by']);
  const visitors = agent && agent.kind !== 'party' ? actorsOf(scene, groupOf(view, agent)) : [];
  if (visitors.length === 0) return [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(visitors);
  draft.people = peopleOf(visitors);
  setIn(draft, place);
  return [draft];
}
