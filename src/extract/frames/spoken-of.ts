/** A visit that a sentence only speaks of: `this visit`, `hailed the trip`. */
import { subjectOf } from '../roles/subject';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { circumstanceAt } from './on-visit';

/** `a salué une visite historique`, `denounced the trip`, `a parlé de cette visite`: what is only said of a visit that leads nowhere, and whoever says it does not make. */
export function isVisitSpokenOf(view: View, trigger: Trigger): boolean {
  const { reading, mentions, from } = view;
  const { to } = trigger;
  let at = trigger.from;
  while (at > from && SMALL.some((kind) => reading.word(kind, at - 1) === at)) at -= 1;
  if (at === trigger.from || !SPOKEN.some((kind) => reading.wordBefore(kind, at) >= from)) return false;
  const isThis = reading.word('demonstrative', at) > 0;
  if (!isThis && isWhatHeIsOn(view, trigger)) return false;
  return isThis || !mentions.some((one) => one.placeLike && one.from >= to && one.from - to <= GOAL_REACH);
}

/** `is on a state visit`, `went there on a state visit`: what somebody is about, and no subject of his. */
function isWhatHeIsOn(view: View, trigger: Trigger): boolean {
  const { reading, mentions } = view;
  const before = circumstanceAt(view, trigger) - 1;
  if (before < view.from) return false;
  return (
    ABOUT.some((kind) => reading.word(kind, before) > 0) ||
    mentions.some(({ placeLike, to }) => placeLike && to === before + 1)
  );
}

const ABOUT = ['be', 'was', 'been'] as const;

/** Tokens from a visit to where it leads, at most: a level, a length, a day. */
const GOAL_REACH = 8;

const SMALL = ['articles', 'demonstrative', 'indefinite'] as const;

const SPOKEN = ['say', 'remote', 'subjects'] as const;

/** `pour ce séjour`, `over this visit`: a demonstrative, and a subject who is not the traveller spoken of. */
export const isPointedAt = (view: View, trigger: Trigger): boolean =>
  isThis(view, trigger) && subjectOf(view, trigger.from).every((mention) => mention.kind !== 'pronoun');

/** `this visit`, `ce long déplacement`: one that was told before. */
export const isThis = ({ reading }: View, { from }: Trigger): boolean =>
  [1, 2].some((back) => reading.word('demonstrative', from - back) > 0);
