/** Talks of another time than what a sentence is about: `their previous talks`, `X and Y, whose last meeting was in Rome`. */
import type { Time } from '../dates/resolve';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import type { Trigger } from '../verbs/triggers';
import { predicateTime } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import { actorsOf, type Scene } from './scene';

/** `X and Y, whose previous talks were in Rome, met in Oslo`, `five years after their meeting in Rome`: of another time than what the main clause tells. */
export const isOfOtherTime = (view: View, trigger: Trigger): boolean =>
  theirsBefore(view, trigger) >= 0 ||
  (trigger.kind === 'noun' &&
    wordBetween(view, 'previous', trigger.from - WHOSE_WITHIN, trigger.from) >= 0 &&
    ownersBefore(view, trigger.from).length > 1);

/** `will meet X, with whom he spoke in Rome on Friday`: done before what the sentence announces of the same two. */
export function liesBefore(view: View, { from, kind }: Trigger, time: Time): boolean {
  if (kind !== 'verb' || time !== 'past') return false;
  const whom = wordBetween(view, 'who', from - WHOM_WITHIN, from);
  return (
    whom >= 0 && !view.reading.word('where', whom) && predicateTime(view, [view.from, whom]).time === 'future'
  );
}

/** `had not spoken since talks in Riyadh in 2023`, `ne s'étaient plus vus depuis le sommet de Paris`: what is denied up to others told behind it, which have the day and the place. */
export function isDeniedSince(view: View, { from, to }: Trigger): boolean {
  const { reading, triggers, dates } = view;
  if (wordBetween(view, 'negation', from - DENIED_WITHIN, to + 1) < 0) return false;
  let since = to;
  while (since < to + SINCE_WITHIN && !reading.date('since', since)) since += 1;
  if (since === to + SINCE_WITHIN) return false;
  const talks = triggers.find(
    (one) =>
      (one.kind === 'series' || (one.kind === 'noun' && one.frame === 'talks-noun')) &&
      one.from > since &&
      one.from - since <= THEN_WITHIN,
  );
  return (
    talks !== undefined &&
    reading.findMark(since, talks.from) < 0 &&
    !dates.some((date) => date.kind === 'date' && date.from > since && date.to <= talks.from)
  );
}

/** Tokens from a denial to its verb, from that to `since`, and on to the talks, at most. */
const DENIED_WITHIN = 5;
const SINCE_WITHIN = 4;
const THEN_WITHIN = 6;

/** Tokens from `whom` to its verb, at most: a subject and an auxiliary. */
const WHOM_WITHIN = 4;

/** `received Y in Paris, five years after their meeting in Rome`: those two whom the sentence names before it, else of whom the text goes on. */
export function bothOfThen(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { view, registry } = scene;
  const theirs = theirsBefore(view, trigger);
  if (theirs < 0) return [];
  const named = view.mentions.filter(
    ({ kind, to, link }) => kind !== 'party' && link !== 'of' && to <= theirs,
  );
  const both = actorsOf(scene, named).filter(
    ({ codes }, index, all) =>
      codes.length === 1 && all.findIndex((one) => one.codes[0] === codes[0]) === index,
  );
  return both.length > 0 ? both : registry.pair;
}

/** Where the possessive of several, or a pronoun for them (`two years after they met`), stands right behind a count of days or years after, before a word of talks; -1 for none. */
function theirsBefore({ reading, dates, from, mentions }: View, { frame, from: noun }: Trigger): number {
  if (frame === 'meet') {
    const they = mentions.find(
      (one) => one.kind === 'pronoun' && one.plural && one.to <= noun && noun - one.to <= THEY_WITHIN,
    );
    return they && dates.some(({ sense, to }) => sense === 'after' && they.from - to <= 1 && they.from >= to)
      ? they.from
      : -1;
  }
  if (frame !== 'talks-noun') return -1;
  for (let at = noun - 1; at >= from && at >= noun - WHOSE_WITHIN; at -= 1)
    if (reading.word('theirs', at))
      return dates.some(({ sense, to }) => sense === 'after' && to === at) ? at : -1;
  return -1;
}

/** `X and Y, whose previous talks were in Rome`, `X et Y, dont le dernier tête-à-tête`: those before the relative word of whose talks it is. */
export function ownersBefore(view: View, from: number): readonly Mention[] {
  const { reading, mentions } = view;
  for (let at = from - 1; at >= view.from && at >= from - WHOSE_WITHIN; at -= 1) {
    if (!reading.word('whose', at)) continue;
    const owner = mentions.findLast((one) => one.to <= at);
    return owner && owner.kind !== 'party' && at - owner.to <= 1 ? groupOf(view, owner) : [];
  }
  return [];
}

/** Tokens from a pronoun to its verb, at most: `se sont`, `had`. */
const THEY_WITHIN = 2;

/** Tokens from the relative word to its noun, at most: an article and two adjectives. */
const WHOSE_WITHIN = 4;

/** `Their previous talks date back to 2022`, `an earlier meeting, in May, was brief`, `une nouvelle rencontre est prévue lundi`: other talks of two, told by their date. */
export function areOtherTalks({ reading, dates, from }: View, trigger: Trigger): boolean {
  let at = trigger.from - 1;
  while (at > from && reading.word('officeAdjectives', at) && !reading.word('previous', at)) at -= 1;
  const owned = reading.word('theirs', at - 1) || reading.word('indefinite', at - 1);
  const another = reading.wordBefore('another', trigger.from) >= 0;
  if (!another && !(reading.word('previous', at) && owned)) return false;
  return (
    dates.some(({ kind }) => kind === 'date') && !dates.some((date) => reading.date('since', date.from - 1))
  );
}
