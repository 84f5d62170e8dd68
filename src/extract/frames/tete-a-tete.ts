/**
 * Two alone with each other in a third country, whatever the verb: `gave Pakistan's foreign minister forty minutes in Geneva`,
 * `X and Y strolled along a canal in Beijing`, `ont vidé dans un salon de l'aéroport de Djibouti leur contentieux`.
 */
import { isComplete } from '../complete';
import { createDraft, type Draft } from '../draft';
import { isGathering } from '../gathering/extent';
import { dateBeside } from '../gathering/leaders';
import { isScene } from '../dates/follow';
import type { Time } from '../dates/resolve';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import { readMood } from '../presence/mood';
import type { Actor } from '../registry';
import type { Sides } from '../registry/side';
import { governing } from '../verbs/noun-time';
import { predicateTime } from '../verbs/word-time';
import { clauseAround, hasWord, isDated, wordBetween, type View } from '../view';
import { partiesOf, peopleOf, readPlace, type Scene } from './scene';
import { lastOf, placeBefore, placeOf, spotOf } from './third-place';
import { pairOf } from './two-alone';

/**
 * The drafts of a sentence, with the meeting of two that it tells without a word of meeting, in place of what these say of them.
 * `before`: the sentence before, where it told nothing.
 */
export function withTeteATete(scene: Scene, drafts: readonly Draft[], before: View | null): readonly Draft[] {
  const meeting = readTeteATete(scene, drafts, before);
  if (!meeting) return drafts;
  const parties = new Set(meeting.participants.map((read) => read.value));
  return [...drafts.filter((draft) => !isOfThose(draft, parties)), meeting];
}

function readTeteATete(scene: Scene, drafts: readonly Draft[], before: View | null): Draft | null {
  const { view, registry } = scene;
  if (!view.mentions.some(({ codes }) => codes.length > 0)) return null;
  const stage = isDated(view) ? null : before;
  if (!isDated(stage ?? view) || readMood(view).silent) return null;
  const close = closenessIn(view);
  // `X et Y à Londres pour les obsèques de Z`: guests of a ceremony are with each other no more than with all.
  if (close < 0 && hasWord(view, 'ceremonies', view.from, view.to)) return null;
  const told = drafts.filter((draft) => isComplete(draft) && !isOfBeing(view, draft, close));
  if (told.some((draft) => draft.type !== 'summit')) return null;
  // Beside a gathering who are named are there; of two it is told that they were alone. On a journey two are companions.
  if (close < 0 && (told.length > 0 || view.triggers.some(({ frame }) => isJourneyNoun(frame)))) return null;
  const pair = pairOf(scene, close >= 0);
  if (pair.length === 0 || isDeniedOf(view, pair) || (stage && !isStageOf(stage, pair))) return null;
  if (isWishedOf(view, pair, close) || isOfThird(view)) return null;
  const place = placeOf(view, pair) ?? placeBefore(view, stage ?? (close < 0 ? before : null), pair);
  if (place === 'home' || (place === null && (close < 0 || isAtHome(scene, pair, told)))) return null;
  const at = place && !stage ? place.from : close;
  if (at < 0) return null;
  const draft = createDraft('meeting', view.sentence.index, at, at + 1);
  draft.participants = partiesOf(pair);
  draft.people = peopleOf(pair);
  draft.place = place && readPlace(place);
  const time = timeOf(view, pair);
  draft.time = stage && time !== 'future' ? 'past' : time;
  // Of a day that the sentence before tells, the deed of that sentence has it.
  draft.day = stage ? null : dateBeside(view, spotOf(view, pair, told, place) ?? { from: at, to: at + 1 });
  draft.rules.push('tete-a-tete');
  if (stage) draft.rules.push(STAGED);
  if (hasWord(view, 'borders', view.from, view.to)) draft.rules.push(ON_BORDER);
  if (told.length > 0 || registry.gathering !== null) draft.rules.push('margins');
  return draft;
}

/** The time of the verb behind the first of them, else of the first verb (`On a pontoon moored there, X and Y will`), else of what governs their talks. */
function timeOf(view: View, pair: readonly Actor[]): Time {
  const first = pair.find(({ mention }) => view.mentions.includes(mention));
  const behind = first ? predicateTime(view, [first.mention.to, view.to]).time : null;
  const talks = view.triggers.find(({ frame }) => frame === 'talks-noun');
  return behind ?? predicateTime(view).time ?? (talks ? governing(view, talks).time : null);
}

/** `It was in a Prague cloakroom that X ran into Y`, `spent ten minutes with Y in Warsaw`: being where they were is no journey beside it. */
function isOfBeing(view: View, { type, rules }: Draft, close: number): boolean {
  if (close < 0 || type !== 'visit' || !rules.includes('weak')) return false;
  if (hasWord(view, 'cleft', view.from, view.from + OPENING)) return true;
  const end = view.reading.word('closeQuarters', close);
  return view.mentions.some(
    ({ link, kind, from }) => link === 'with' && kind !== 'party' && from - end === 1,
  );
}

/** Tokens before the words that set a place apart, at most: `And`, `so`. */
const OPENING = 2;

/** On a border nobody is at home. */
export const ON_BORDER = 'on-border';

/** Told of the day of the sentence before, and nothing without one. */
const STAGED = 'day-of-scene';

/** Whether a meeting that has its day from the sentence before has found none there. */
export const isUnstaged = ({ rules, start }: Draft): boolean => rules.includes(STAGED) && start === null;

/** Whether the sentence before is about one of the two, or sets the scene and names nobody. */
function isStageOf(stage: View, pair: readonly Actor[]): boolean {
  const isOf = ({ kind, codes }: Mention): boolean =>
    kind !== 'party' && pair.some((actor) => actor.codes.some((code) => codes.includes(code)));
  return isScene(stage) || stage.mentions.some(isOf);
}

/** Where a sign of closeness stands, or -1: `at his table` may seat a third, and `within an hour of each other` tells of two by turns. */
function closenessIn(view: View): number {
  const { reading } = view;
  let at = wordBetween(view, 'closeQuarters', view.from, view.to);
  while (at >= 0) {
    const end = reading.word('closeQuarters', at);
    if (!reading.word('possessive', at - 1) && !reading.word('eachOther', end + 1)) return at;
    at = wordBetween(view, 'closeQuarters', end, view.to);
  }
  return -1;
}

/** Whether two of whom no place is told are at a gathering in the country of one of them, or are those of the visit told last. */
function isAtHome({ registry }: Scene, pair: readonly Actor[], told: readonly Draft[]): boolean {
  const own = new Set(pair.flatMap(({ codes }) => codes));
  const gathering = told[0] ?? registry.gathering?.told;
  return gathering?.hosts.some((host) => own.has(host.value)) === true || isVisit(registry.sides, own);
}

const isVisit = (sides: Sides | null, own: ReadonlySet<string>): boolean =>
  sides !== null && [sides.guest, sides.host].every(({ codes }) => codes.some((code) => own.has(code)));

/** The work of a third, who does not preside over the gathering beside which they are (`a G8 summit under the chairmanship of`). */
const isOfThird = (view: View): boolean =>
  OF_THIRD.some((kind) => {
    const at = wordBetween(view, kind, view.from, view.to);
    return at >= 0 && !view.triggers.some((one) => isGathering(one) && one.to <= at && at - one.to <= LED);
  });

const OF_THIRD = ['auspices', 'mediation'] as const;

/** Between a gathering and who leads it: `under the`. In tokens. */
const LED = 3;

/**
 * Whether the two only wish it, or one of them is asked: in their clause, before the last of what tells that they are together
 * (`X hopes for an hour with Y`). What they want of each other there is no wish to meet (`over tea in Riga, X and Y tried to`).
 */
function isWishedOf(view: View, pair: readonly Actor[], close: number): boolean {
  const last = lastOf(view, pair);
  const [from] = clauseAround(view, last);
  const to = Math.max(close, last);
  return WISHED.some((kind) => hasWord(view, kind, from, to));
}

const WISHED = ['wish', 'invite'] as const;

/** Whether what one of the two did is denied: `X did not spend an hour with Y`, and not `X, who had sworn he never would, gave`. */
function isDeniedOf(view: View, pair: readonly Actor[]): boolean {
  const { reading, triggers } = view;
  const next = (at: number): number => reading.findWord('negation', at, view.to);
  for (let at = next(view.from); at >= 0; at = next(at + 1)) {
    // `parted after four seconds; no talks took place`
    if (triggers.some((one) => one.frame === 'talks-noun' && one.from > at && one.from - at <= 2))
      return true;
    let from = at;
    while (from > view.from && !/^[,;:]$/.test(reading.norm(from - 1))) from -= 1;
    let to = at;
    while (to < view.to && !/^[,;:]$/.test(reading.norm(to))) to += 1;
    if (pair.some(({ mention }) => mention.kind !== 'pronoun' && mention.from >= from && mention.to <= to))
      return true;
  }
  return false;
}

/** What the sentence tells of the same two otherwise, if it is no gathering. */
function isOfThose(draft: Draft, parties: ReadonlySet<string>): boolean {
  const own = [...draft.visitors, ...draft.participants];
  return draft.type !== 'summit' && own.length > 0 && own.every((read) => parties.has(read.value));
}
