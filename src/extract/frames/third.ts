/** Who is in the room with two that meet: who mediates, who has invited both, before whom they meet. */
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { linkedAfter } from '../roles/object';
import { nextTrigger } from '../roles/places';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, type View } from '../view';
import { invitersOf } from './inviters';
import { actorsOf, type Scene } from './scene';

/** What is known of the two. */
interface Talks {
  /** Their parties. */
  readonly codes: readonly string[];
  /** Where they meet; null on a screen, where nobody receives. */
  readonly place: Mention | null;
}

/** The others in the room, of parties that are none of the two. */
export function thirdsIn(scene: Scene, trigger: Trigger, group: VerbGroup, talks: Talks): readonly Actor[] {
  const agents = agentsOf(scene, trigger, group);
  for (const found of [agents, mediatorsOf(scene, trigger), inviterOf(scene, trigger, talks.place)]) {
    const others = found.filter(({ codes: [code] }) => code !== undefined && !talks.codes.includes(code));
    if (others.length) return others;
  }
  return [];
}

/** `were gathered in Bujumbura by X`. */
function agentsOf(scene: Scene, trigger: Trigger, group: VerbGroup): readonly Actor[] {
  const { view } = scene;
  if (trigger.kind !== 'verb' || !group.passive) return [];
  return actorsOf(scene, linkedAfter(view, trigger.to, nextTrigger(view, trigger), ['by'])).slice(0, 1);
}

/** `under the mediation of X`, `sous l'égide de X`, `en présence de X et de Y`, `devant X`. */
function mediatorsOf(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { view } = scene;
  const [from] = clauseAround(view, trigger.from);
  for (let at = from; at < view.to; at += 1) {
    const next =
      at < trigger.from
        ? mediatorAt(view, at)
        : (mediatorAt(view, at) ?? watcherAt(view, at) ?? speakerAt(view, at));
    if (next) return actorsOf(scene, groupOf(view, next));
  }
  return [];
}

/** Words between what a mediator does and his name, at most. */
const NAMED_WITHIN = 6;

function mediatorAt(view: View, at: number): Mention | undefined {
  if (!view.reading.word('auspices', at) || isSpokenOf(view, at)) return undefined;
  // `under Qatari mediation`
  const nation = view.mentions.find((one) => one.to === at && one.form === 'demonym');
  return nation ?? behind(view, at);
}

/** `discussed the Qatari mediation`: what talks are about. */
const isSpokenOf = (view: View, at: number): boolean =>
  hasWord(view, 'raised', Math.max(view.from, at - SPOKEN_WITHIN), at);

/** Tokens from a verb of discussing to what is discussed, at most. */
const SPOKEN_WITHIN = 8;

function watcherAt(view: View, at: number): Mention | undefined {
  const { reading } = view;
  if (reading.word('mediated', at) && reading.word('agent', at + 1)) return behind(view, at);
  if (reading.word('watch', at) && reading.word('of', at + 1)) return behind(view, at);
  if (!reading.word('faces', at)) return undefined;
  const witness = behind(view, at);
  return witness?.link === 'with' && witness.kind !== 'party' ? witness : undefined;
}

/** `talks which X and Y led for the two sides and Z for the Chinese mediators`: who is named for those between the two. */
function speakerAt({ reading, mentions }: View, at: number): Mention | undefined {
  if (!reading.word('mediation', at)) return undefined;
  const those = mentions.find(({ from, to }) => from <= at && at < to);
  if (those?.link !== 'of' && those?.link !== 'goal') return undefined;
  const speaker = mentions.findLast(({ to }) => to <= those.from);
  return speaker?.kind === 'person' && those.from - speaker.to <= SPEAKS_WITHIN ? speaker : undefined;
}

/** Tokens from a name to those for whom he is there, at most: a preposition and an article. */
const SPEAKS_WITHIN = 2;

/** Who is named behind a word; none where it is of what happens somewhere or between others (`the mediation in Gaza`). */
function behind(view: View, at: number): Mention | undefined {
  const [first, second] = view.mentions.filter((one) => one.from > at && one.from - at < NAMED_WITHIN);
  // `their Brazilian host, Mauro Vieira`: he, by his name.
  const next = first?.form === 'demonym' && second?.kind === 'person' ? second : first;
  return next?.link === 'between' || (next?.link === 'at' && next.placeLike) ? undefined : next;
}

/** `at the invitation of X, Y and Z met in Tunis`: who invites two others to his own country is with them. */
const inviterOf = (scene: Scene, trigger: Trigger, place: Mention | null): readonly Actor[] =>
  place === null
    ? []
    : actorsOf(scene, invitersOf(scene.view, trigger))
        .slice(0, 1)
        .filter(({ codes: [code] }) => code === place.codes[0]);
