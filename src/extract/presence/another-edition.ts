/**
 * Another time of the gathering that the text goes on about, told by no more than its number, its members or its place, and when:
 * `A second will follow in 2016`, `Le trio se reformera en Crète le 20 mars`, `Rendez-vous est pris pour la deuxième édition, en 2022`.
 */
import type { Day } from '../../engagement/day';
import { merge } from '../assemble';
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, setIn, type Scene } from '../frames/scene';
import { isPlannedBehind } from '../gathering/edition-words';
import type { WordClass } from '../lexicon/words';
import type { Mention } from '../mention';
import { predicateTime } from '../verbs/word-time';
import type { View } from '../view';
import { readMood } from './mood';
import { directionOf } from './other-time';

/** Sentences between the two, at most. */
const NEAR = 2;
/** What a sentence begins with. In tokens. */
const OPENING = 6;
/** So few are a round of their own, and meet again in full. */
const FEW = 4;

/** Words that mean another time of a gathering, or all who gather. */
const POINTERS: readonly WordClass[] = ['editions', 'rounds', 'pointsBack', 'several'];

/** The other time that a sentence without an engagement of its own tells. `model`: what the text goes on about. */
export function readAnotherEdition(
  scene: Scene,
  model: Draft | null,
  drafts: readonly Draft[],
  published: Day | null,
): Draft[] {
  const { view } = scene;
  if (view.dates.length === 0 || model?.type !== 'summit' || model.background) return [];
  if (view.sentence.index - model.sentence > NEAR || view.sentence.index === model.sentence) return [];
  if (drafts.some(isOwn) || !pointsToIt(view)) return [];
  // `First set for 25 May, the conference had to be put off`: the same one.
  if (isPutOff(view)) return [];
  const { silent, wish, denial } = readMood(view);
  const predicate = predicateTime(view);
  // `The next meeting is planned for May`: planned, and not held.
  const isPlanned = !predicate.unfulfilled && isPlannedBehind(view, view.from);
  const time = isPlanned ? 'future' : predicate.time;
  for (const date of view.dates) {
    const told = directionOf(date, model, time, published);
    if (!told || silent || Math.min(wish, denial) < date.from) continue;
    return [editionAt(scene, model, date, told)];
  }
  return [];
}

/** Whether what was told is said to be put off, and no other by its number. */
const isPutOff = ({ reading, from, to }: View): boolean =>
  reading.findWord('postponed', from, to) >= 0 && reading.findWord('ordinals', from, to) < 0;

/** Whether a draft is an engagement, or what is denied of one. */
const isOwn = (draft: Draft): boolean => isComplete(draft) || draft.rules.includes('void');

/** `a second will follow`, `the previous edition`, `they`, `le trio`: what the subject of a sentence means. */
function pointsToIt(view: View): boolean {
  const to = view.from + OPENING;
  return (
    view.mentions.some((one) => one.from < to && meansAll(view, one)) ||
    isNumberAlone(view, to) ||
    POINTERS.some((kind) => pointsBy(view, kind))
  );
}

/** A word of a class that means another time, and none of something else (`a second round of elections`). */
function pointsBy({ reading, from, to }: View, kind: WordClass): boolean {
  for (let at = reading.findWord(kind, from, to); at >= 0; at = reading.findWord(kind, at + 1, to))
    if (!reading.word('of', reading.word(kind, at))) return true;
  return false;
}

/** `they`, `the three`: all who gather, and no two of them (`both`, `les deux ministres`). */
const meansAll = ({ reading }: View, { kind, plural, rule, from, to }: Mention): boolean =>
  kind === 'pronoun' && plural && (rule === 'several' || (to - from === 1 && !reading.word('both', from)));

/** `A second will follow`: an ordinal with a verb right behind it. */
function isNumberAlone(view: View, before: number): boolean {
  const at = view.reading.findWord('ordinals', view.from, before);
  const end = at < 0 ? at : view.reading.word('ordinals', at);
  return end > at && predicateTime(view).at === end;
}

/** Those of the name of a gathering; all of a few who are meant by a pronoun, or have no name. */
function membersOf(view: View, { participants }: Draft): Draft['participants'] {
  const named = participants.filter((read) => read.rule === 'summit-name');
  const areMeant = named.length === 0 || view.mentions.some((one) => meansAll(view, one));
  return areMeant && participants.length <= FEW ? participants : named;
}

function editionAt(scene: Scene, model: Draft, date: DateMention, time: 'past' | 'future'): Draft {
  const { view } = scene;
  const draft = createDraft('summit', view.sentence.index, date.from, date.to);
  draft.participants = inferred(membersOf(view, model), 'anaphora');
  const actors = actorsOf(
    scene,
    view.mentions.filter(({ kind }) => kind === 'person'),
  );
  merge(draft.participants, partiesOf(actors));
  draft.people = peopleOf(actors);
  const place = view.mentions.find(({ placeLike, link }) => placeLike && (link === 'at' || link === null));
  if (place) setIn(draft, place);
  draft.series = model.series;
  draft.day = date.from;
  draft.time = time;
  draft.background = time === 'past';
  draft.rules.push('edition');
  if (time === 'past') draft.rules.push('earlier');
  return draft;
}
