/** Places that are visited: `Havana was visited by Obama in 2016`, `Le mémorial de Gisozi fut visité par Sarkozy`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { linkedAfter } from '../roles/object';
import { nextVerb } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
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

/** `Peru, which Frei visited in 1965`, `Peru was the first country that Frei visited`: the place before the relative of which a verb tells; null for none. */
export function visitedBefore(view: View, group: VerbGroup): Mention | null {
  const { reading, mentions, from } = view;
  const subject = subjectOf(view, group.from)[0];
  // `Kigali, qu'il gagnera lundi`: whom a pronoun means, and where he will be, the text tells.
  if (subject?.kind === 'pronoun' && group.time === 'future') return null;
  const who = subject?.from ?? group.from;
  const begin = reading.word('articles', who - 1) === who ? who - 1 : who;
  const whom = begin > from && reading.wordFills('whom', begin - 1, begin) ? begin - 1 : begin;
  const end = reading.norm(whom - 1) === ',' ? whom - 1 : whom;
  if (whom < begin && end < whom) return mentions.find((one) => isVisited(one) && one.to === end) ?? null;
  const land = reading.wordBefore('home', whom);
  if (land < from) return null;
  const place = mentions.findLast((one) => one.to <= land);
  const being = place ? BEING.find((kind) => reading.word(kind, place.to) > 0) : undefined;
  return place && being && isVisited(place) && place.link === null && land - place.to <= PREDICATE
    ? place
    : null;
}

const isVisited = ({ kind, placeLike, codes }: Mention): boolean =>
  kind === 'party' && placeLike && codes.length > 0;

/** From a place to the noun of what it is said to be: `was the first foreign`. In tokens. */
const PREDICATE = 6;

const BEING = ['was', 'be', 'willBe'] as const;
