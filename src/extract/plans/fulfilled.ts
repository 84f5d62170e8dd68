/** Whether a sentence says that what it tells was held, will be after all, or is over: no plan any more. */
import type { Draft } from '../draft';
import type { Trigger } from '../verbs/triggers';
import { readVerbGroup } from '../verbs/tense';
import { wordBetween, type View } from '../view';

/** `imposed sanctions after an emergency summit`, `said after talks with`: it is over. */
export function isOverBefore(view: View, draft: Draft): boolean {
  // `after landing at Nausori`: he is there.
  if (view.reading.date('arrival', draft.at)) return false;
  for (let back = draft.at - 1; back >= view.from && back >= draft.at - 5; back -= 1) {
    const norm = view.reading.norm(back);
    if (view.reading.word('after', back))
      return !view.dates.some((date) => date.from <= back && back < date.to);
    if (norm === ',' || view.triggers.some((one) => one.kind === 'verb' && one.from === back)) return false;
  }
  return false;
}

/** It is held after all: what is said of a postponement is past. */
export function goesAhead(view: View, from: number, to: number): boolean {
  const { reading } = view;
  for (let at = reading.findDate('goesAhead', from, to); at >= 0;) {
    if (!reading.word('negation', at - 1)) return true;
    at = reading.findDate('goesAhead', at + 1, to);
  }
  return false;
}

/** `Reporté d'une journée, l'entretien s'est tenu vendredi`: the main verb says that it was held. */
export function wasHeldItself(view: View, draft: Draft): boolean {
  const verb = view.triggers.find(
    (trigger) =>
      trigger.kind === 'verb' &&
      trigger.frame === 'hold' &&
      trigger.from >= draft.at &&
      trigger.from - draft.at < 24,
  );
  if (!verb || wordBetween(view, 'who', draft.at, verb.from) >= 0) return false;
  const { time, negated } = readVerbGroup(view, verb);
  return time === 'past' && !negated;
}

/** `s'est tenu ce samedi`, `took place`: told as a whole, it is over. */
export function wasHeld(view: View): boolean {
  return view.triggers.some(
    (trigger) =>
      trigger.frame === 'hold' &&
      !view.reading.date('arrival', trigger.from) &&
      !isConvened(view, trigger) &&
      trigger.tenses.some((tense) => tense === 'participle' || tense === 'past') &&
      readVerbGroup(view, trigger).time === 'past',
  );
}

/** `is taking part in the summit, convened by X`: who called it, and not that it has been. */
const isConvened = ({ reading }: View, { from, to, tenses }: Trigger): boolean =>
  tenses.includes('participle') &&
  reading.word('by', to) > 0 &&
  !reading.word('was', from - 1) &&
  !reading.word('been', from - 1);
