/** Whether a verb tells of leaving, so that its day ends a stay, or of setting out on a journey. */
import { isJourneyNoun } from '../lexicon/verb';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { comesAgain } from '../verbs/again';
import { departedFrom, isEnding } from '../verbs/departed';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** Leaving with no new goal ends a stay; the last day of something else is not told by `leave for`. */
export function isDeparture(view: View, trigger: Trigger): boolean {
  // `return the visit`: a journey of its own.
  if (trigger.frame === 'reciprocate') return false;
  if (trigger.frame === 'travel' && trigger.kind === 'verb' && goesBack(view, trigger)) return false;
  if (trigger.frame === 'leave' && isForHome(view, trigger)) return true;
  if (setsOut(view, trigger.to)) return false;
  if (comesAgain(view, trigger)) return false;
  if (isEnding(view, trigger) || view.reading.word('return', trigger.from)) return true;
  const leaves = view.reading.date('departure', trigger.from);
  const { from } = trigger;
  // `was gone again by Wednesday`.
  if (view.reading.date('departure', from - 1)?.to === trigger.to) return true;
  const isFrom = departedFrom(view, trigger) !== undefined;
  if (trigger.frame !== 'leave' && !isFrom && !(leaves && leaves.to >= trigger.to)) return false;
  for (let at = trigger.to; at < Math.min(view.to, trigger.to + 6); at += 1) {
    if (trigger.frame === 'leave' && view.reading.word('goal', at)) return false;
  }
  return !view.mentions.some(
    (mention) => mention.link === 'goal' && mention.from >= trigger.to && mention.from - trigger.to < 12,
  );
}

/** `left for home`, `left Lima for Paris`, `a quitté Lima pour Paris`: whoever is at home there ends his stay. */
function isForHome(view: View, { from, to }: Trigger): boolean {
  const own = subjectOf(view, from)[0]?.codes ?? [];
  const goal = view.mentions.find(
    ({ link, from: at }) => link === 'goal' && at >= to && at - to < HOME_WITHIN,
  );
  if (goal) return goal.codes.length > 0 && own.includes(goal.codes[0] as string);
  for (let at = to; at < Math.min(view.to, to + HOME_WITHIN); at += 1)
    if (view.reading.word('goal', at) && view.reading.word('return', at)) return true;
  return false;
}

/** Tokens from a verb of leaving to where it leads. */
const HOME_WITHIN = 8;

/** `leaves on Tuesday on a three-day visit`, `part demain en visite officielle`: for a journey, not from one. */
export function setsOut(view: View, to: number): boolean {
  const { reading } = view;
  const noun = view.triggers.find((one) => one.from >= to && isJourneyNoun(one.frame));
  if (!noun || noun.from - to > SET_OUT_WITHIN) return false;
  let leads = false;
  for (let at = to; at < noun.from; at += 1) {
    if (reading.norm(at) === ',' && !isBesideDay(view, at)) return leads;
    if (reading.word('after', at) || reading.word('ends', at)) return false;
    const small = reading.date('in', at) !== null || reading.word('goal', at) > 0;
    leads ||= small && !spanAt(view.dates, at + 1);
  }
  return leads;
}

/** `left home, on Monday, 4 May, for a three-day visit`: a comma on either side of a day, or in it. */
const isBesideDay = ({ reading, dates }: View, at: number): boolean =>
  dates.some(
    ({ from, to }) =>
      (from <= at && at <= to) || from === at + 1 || (from === at + 2 && reading.date('in', at + 1) !== null),
  );

/** Tokens from a verb of leaving to the journey that it opens, its day between. */
const SET_OUT_WITHIN = 18;

/** `il y retourne jeudi`, `Sánchez retourne au Maroc`: back to where he is not at home. */
function goesBack(view: View, trigger: Trigger): boolean {
  const [who] = subjectOf(view, trigger.from);
  const subject = who?.codes ?? [];
  const pronoun = who?.kind === 'pronoun' && !view.reading.word('return', trigger.from);
  return view.mentions.some(
    (one) =>
      // `y est revenu`: the auxiliary stands between.
      (one.deictic === 'there' && one.to <= trigger.from && trigger.from - one.to <= 2) ||
      (one.placeLike &&
        one.link === 'at' &&
        one.from >= trigger.to &&
        one.from - trigger.to <= 2 &&
        (subject.length > 0 ? !subject.includes(one.codes[0] ?? '') : pronoun)),
  );
}
