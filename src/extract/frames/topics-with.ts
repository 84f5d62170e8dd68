/** Talks with somebody that a sentence opens with, and that are of whom the text goes on about. */
import type { Mention } from '../mention';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';

/** Between the head of a sentence and a noun that opens it: an article, an adjective. In tokens. */
const OPENED = 2;

/** `The working dinner with X has been called off`: definite, at the head of its sentence, and with somebody. */
export const isTopicsWith = (view: View, trigger: Trigger, partner: Mention | undefined): boolean =>
  partner?.link === 'with' &&
  !trigger.weak &&
  trigger.from - view.from <= OPENED &&
  view.reading.wordFills('definite', view.from, view.from + 1) &&
  !hasWord(view, 'previous', view.from, trigger.from);
