/** That nothing comes of a plan, in words that do not name its change: a denial, a plan looked back on, somebody who stayed away. */
import { isDay } from '../dates/words';
import type { Draft } from '../draft';
import type { Trigger } from '../verbs/triggers';
import { readVerbGroup } from '../verbs/tense';
import { clauseAround, hasWord, headOf, wordBetween, type View } from '../view';
import { DENIED_PLAN } from './change';
import { isAnothers } from './thwarted';

/** `n'ira finalement pas`, `will not travel after all`: a plan denied. */
export function calledOff(view: View, draft: Draft): Draft['status'] {
  for (const trigger of view.triggers) {
    if (!draft.triggers.includes(trigger.from)) continue;
    if (isCalledOff(view, trigger))
      return { value: 'cancelled', from: trigger.from, to: trigger.to, rule: DENIED_PLAN };
  }
  return null;
}

/** Whether a verb is denied as a change of plan. */
export function isCalledOff(view: View, trigger: Trigger): boolean {
  const { negated, time, anterior } = readVerbGroup(view, trigger);
  // `n'était plus venu depuis 2017`: no plan.
  if (!negated || anterior || (trigger.kind === 'noun' && time === 'past')) return false;
  const [from, to] = clauseAround(view, trigger.from);
  // `n'est plus venu depuis 2017`: the last one is told.
  if (time === 'past' && view.reading.findDate('since', trigger.to, to) >= 0) return false;
  if (view.reading.findDate('afterAll', from, to) >= 0) return true;
  // `n'irait pas à Washington mardi prochain`, `did not come on Friday, as he was expected to`: a journey that had its day.
  const isJourney = ['travel', 'visit', 'visit-noun'].includes(trigger.frame);
  const isMeeting = trigger.frame === 'meet' && isOfPlace(view, trigger, to);
  return (
    (isJourney || isMeeting) &&
    (time === 'future' || hasWord(view, 'wasToHave', trigger.to, view.to)) &&
    view.dates.some(
      (date) =>
        date.kind === 'date' &&
        (isDay(date) || date.start?.offset?.unit === 'week') &&
        wordBetween(view, 'whoClause', trigger.to, date.from) < 0 &&
        (date.from >= trigger.to || date.to + 1 === headOf(view)) &&
        date.to <= to,
    )
  );
}

/** `will not meet in Granada next Friday`: a meeting set for a town, and not one beside a gathering, or one that is refused to somebody. */
const isOfPlace = ({ mentions, triggers }: View, { to: from }: Trigger, to: number): boolean =>
  mentions.some(
    ({ link, city, from: at }) =>
      link === 'at' && city !== null && at >= from && at < Math.min(to, from + PLACE_WITHIN),
  ) && !triggers.some(({ frame }) => frame === 'summit-noun');

/** Tokens from a verb of meeting to its town, at most: with whom, on which day. */
const PLACE_WITHIN = 8;

/** `were to have met in Geneva on 19 March`, `auraient dû se voir`: a plan that came to nothing, if no word tells another day. */
export function unrealised(view: View, { type, triggers }: Draft): Draft['status'] {
  const { reading, from, to: end } = view;
  if (type !== 'meeting' || hasWord(view, 'doesSo', from, end)) return null;
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb' || !triggers.includes(trigger.from)) continue;
    for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - PLAN_WITHIN); at -= 1) {
      const to = reading.word('unrealised', at);
      if (to && to <= trigger.from) return { value: 'cancelled', from: at, to, rule: 'unrealised' };
    }
  }
  return null;
}

/** Tokens from the first word of a plan to its verb, at most: `were to have first`. */
const PLAN_WITHIN = 5;

/** `was due in Ottawa on Thursday but stayed at home`: behind a plan, that somebody did not come. */
export function stayedAway(view: View, draft: Draft): Draft['status'] {
  const { at } = draft;
  const but = wordBetween(view, 'but', at, view.to);
  const away = but < 0 ? -1 : wordBetween(view, 'absent', but, view.to);
  if (away < 0 || away - but > AWAY_WITHIN || isAnothers(view, draft, away)) return null;
  return { value: 'cancelled', from: away, to: view.reading.word('absent', away), rule: DENIED_PLAN };
}

/** Tokens from the conjunction to what says that somebody stayed away, at most. */
const AWAY_WITHIN = 6;
