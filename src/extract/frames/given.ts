/** Visits that a host gives (`où Xi Jinping lui réserve les fastes d'une visite d'État`), and those that a guest gives his host. */
import type { Draft } from '../draft';
import { isPersonOrOffice, type Mention } from '../mention';
import type { Actor } from '../registry';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { draftOf, partiesOf, peopleOf, type Scene } from './scene';

/** Whether a noun of visiting is what somebody gives him. */
export function isGivenHim({ reading, from }: View, trigger: Trigger): boolean {
  const given = reading.findWord('given', Math.max(from, trigger.from - GIVEN_REACH), trigger.from);
  return (
    given > from &&
    reading.wordFills('him', given - 1, given) &&
    !reading.wordFills('articles', given - 1, given)
  );
}

/** Tokens from a verb of giving to the visit that is given, at most. */
const GIVEN_REACH = 12;

/** Whoever gives a visit receives whom the text goes on about. */
export function givenDraft(scene: Scene, trigger: Trigger, group: VerbGroup, hosts: readonly Actor[]): Draft {
  const draft = draftOf(scene, 'visit', trigger, group);
  const own = new Set(hosts.flatMap((actor) => actor.codes));
  const guests = scene.registry.topic.filter((actor) => !actor.codes.some((code) => own.has(code)));
  draft.visitors = partiesOf(guests);
  draft.hosts = partiesOf(hosts);
  draft.people = [...peopleOf(guests), ...peopleOf(hosts)];
  return draft;
}

/** `avait réservé à Hun Manet sa première visite`: to whom the traveller gives a visit of his own. */
export function givenTo({ reading, mentions, from }: View, trigger: Trigger): Mention | undefined {
  const given = reading.findWord('given', Math.max(from, trigger.from - GIVEN_REACH), trigger.from);
  if (given < 0) return undefined;
  return mentions.find(
    (one) => one.link === 'at' && isPersonOrOffice(one) && one.from > given && one.to < trigger.from,
  );
}
