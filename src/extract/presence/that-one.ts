/**
 * Another journey of those of whom the text goes on, told by a word for it and its day: `La précédente remonte à octobre 2023`,
 * `celle de février 2024 avait été annulée`, `The last one was in 2012`.
 */
import type { Day } from '../../engagement/day';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import { STATUS_WORDS, statusWord } from '../plans/change';
import { spanAt } from '../spans';
import { LAYER } from '../text/phrases';
import { hasWord, headOf, type View } from '../view';
import { directionOf } from './other-time';

/** Sentences between the two, at most. */
const NEAR = 2;
/** From such a word to its day: `, prévue pour`, `avait eu lieu en`. In tokens. */
const DATED = 6;
/** From the day to what became of the journey, at most. In tokens. */
const TOLD = 8;
/** What may stand between the word and its day. */
const SMALL = ['datesBack', 'scheduled', 'of', 'at', 'from', 'goal', 'articles'] as const;

/** Where a word for another journey, with its day behind it, ends that a part of a sentence opens with; 0 for none. */
const otherJourneyAt = ({ reading, dates }: View, at: number): number => {
  const to = reading.word('otherJourney', at);
  return to && dates.some(({ from }) => from >= to && from - to <= DATED) ? to : 0;
};

/** Whether a part of a sentence is about another journey, and says when it was or what became of it. */
export function isOfOtherJourney(view: View, at: number): boolean {
  const to = otherJourneyAt(view, at);
  return to > 0 && SAID.some((kind) => hasWord(view, kind, to, to + DATED + TOLD));
}

/** What is said of another journey. */
const SAID = ['datesBack', ...STATUS_WORDS] as const;

/** The other journey that a sentence opens with. `model`: what the text goes on about. */
export function readThatOne(
  view: View,
  model: Draft | null,
  drafts: readonly Draft[],
  published: Day | null,
): Draft[] {
  if (model?.type !== 'visit' || view.sentence.index - model.sentence > NEAR) return [];
  if (model.visitors.length === 0 || model.hosts.length === 0) return [];
  const to = otherJourneyAt(view, headOf(view));
  const date = to ? view.dates.find(({ from }) => from >= to) : undefined;
  if (!date || drafts.some(({ at }) => at >= view.from && at < view.to)) return [];
  const back = datedBy(view, to, date);
  if (back === null) return [];
  const status = back ? null : becameOf(view, date);
  const time = back || !status ? 'past' : null;
  const told = directionOf(date, model, time, published);
  if (!told || !(back || status || hasWord(view, 'datesBack', date.to, date.to + TOLD))) return [];
  const draft = createDraft('visit', view.sentence.index, date.from, date.to);
  draft.visitors = inferred(model.visitors, 'anaphora');
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.day = date.from;
  draft.time = told;
  draft.status = status;
  draft.background = true;
  draft.rules.push('earlier', 'previous');
  return [draft];
}

/** Whether a verb between such a word and its day dates the journey; null where something else stands between. */
function datedBy({ reading }: View, from: number, { from: to }: DateMention): boolean | null {
  let back = false;
  for (let at = from; at < to;) {
    const kind = SMALL.find((one) => reading.word(one, at) > 0);
    back ||= kind === 'datesBack';
    if (kind) at = reading.word(kind, at);
    else if (reading.norm(at) === ',' || reading.anyHit(LAYER.date, at)) at += 1;
    else return null;
  }
  return back;
}

/** What became of a journey behind its day: that it was called off, or put off. */
function becameOf(view: View, { to }: DateMention): Draft['status'] {
  for (const value of STATUS_WORDS) {
    for (let at = to; at < Math.min(view.to, to + TOLD); at += 1) {
      if (spanAt(view.triggers, at)) break;
      if (view.reading.word(value, at)) return statusWord(view, value, at);
    }
  }
  return null;
}
