/** What a sentence says became of a plan: that it is called off or put off. */
import type { Draft } from '../draft';
import { wordAround } from '../verbs/around-object';
import { isNoSooner } from '../verbs/mood';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';

/** Word classes that tell a change of plan, named as the status that they give; the firmer first. */
export const STATUS_WORDS = ['cancelled', 'postponed'] as const;

/** The rule of a plan of which only a denial or an obstacle is told, and not what becomes of it. */
export const DENIED_PLAN = 'denied-plan';

/** What a sentence says became of a plan; what says how before what only denies. */
export function changeTold(view: View): Draft['status'] {
  let told: Draft['status'] = null;
  for (const value of STATUS_WORDS) {
    const at = wordBetween(view, value, view.from, view.to);
    if (at >= 0) told = firmer(told, statusWord(view, value, at));
  }
  for (const noun of view.triggers) told = firmer(told, partedStatus(view, noun));
  return told;
}

/** `called the trip off`, `put the state visit of X on hold`: the noun of visiting parts the verb. */
export function partedStatus(view: View, noun: Trigger): Draft['status'] {
  for (const value of STATUS_WORDS) {
    const at = wordAround(view, noun, value);
    if (at >= 0) return { value, from: at, to: at + 1, rule: null };
  }
  return null;
}

/** A word of status as it is read; one that only denies (`n'ira pas`) leaves open whether the plan is given up or put off. */
export function statusWord(view: View, value: (typeof STATUS_WORDS)[number], from: number): Draft['status'] {
  // `la remise en état du réseau`: nothing that is put off.
  if (view.reading.word('stop', from) > 0) return null;
  const to = view.reading.word(value, from);
  const denial = view.reading.findWord('negation', from, to) >= 0;
  if (denial && isNoSooner(view, to)) return null;
  return { value, from, to, rule: denial ? DENIED_PLAN : null };
}

/** Of two words for what became of a plan the firmer: what says how it was changed before what only denies it. */
export const firmer = (now: Draft['status'], told: Draft['status']): Draft['status'] =>
  now === null || (told !== null && now.rule === DENIED_PLAN) ? told : now;
