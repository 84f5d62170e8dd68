/** The day on which somebody sets out for a country gives way to the one on which the visit is told to begin. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { View } from '../view';
import type { DateMention } from './expression';
import { read } from './give';
import type { Governor } from './governor';
import type { ResolvedRange } from './resolve';
import { isJourneyNoun } from '../lexicon/verb';

/** A flight is no longer than this before the visit that it leads to. In days. */
const LONGEST_WAY = 5;
/** A stop follows no later than this on the day when its tour was set out on. In days. */
const LONGEST_TOUR = 14;
/** Tokens from a verb of setting out to where it leads. */
const REACH = 12;

/** `s'envole ce soir pour la Chine`, `left on Sunday for Beijing`: the day of setting out. */
export function isOutset(view: View, { trigger }: Governor): boolean {
  if (trigger?.kind !== 'verb' || (trigger.frame !== 'leave' && trigger.frame !== 'travel')) return false;
  return view.mentions.some(
    ({ link, from }) => link === 'goal' && from >= trigger.to && from - trigger.to < REACH,
  );
}

/**
 * `s'envole ce soir pour Paris`, `heads for Sydney`, `repart jeudi à destination de Bissau`: whoever sets out leaves where he is;
 * `travels on to Doha` tells only when he arrives.
 */
export const leavesFor = (view: View, { trigger }: Governor): boolean =>
  trigger?.kind === 'verb' &&
  view.mentions.some(
    ({ link, from }) =>
      link === 'goal' &&
      from >= trigger.to &&
      from - trigger.to < REACH &&
      (isPlainGoal(view, from) || view.reading.word('departs', trigger.from) > 0),
  );

/** `pour Paris`, `pour le Delaware`, and not `on to Doha`. */
const isPlainGoal = ({ reading }: View, at: number): boolean =>
  reading.wordFills('goal', at - 1, at) ||
  (reading.wordFills('articles', at - 1, at) && reading.word('goal', at - 2) === at - 1);

/** `…, où il entamera lundi une visite d'État`: whether a date is that of the visit itself, a little after it was set out for. */
export function opensVisit(
  view: View,
  draft: Draft,
  date: DateMention,
  { kind, trigger }: Governor,
  { start, end }: ResolvedRange,
): boolean {
  if (!draft.rules.includes('outset') || draft.end || !start || !isSoonAfter(draft, start.edtf, LONGEST_WAY))
    return false;
  return end !== null || date.sense === 'starting' || kind === 'arrival' || isOfJourney(view, date, trigger);
}

/** `ahead of a state visit on Monday`: the day of the journey, and not of what is done in its course. */
function isOfJourney({ reading }: View, { from }: DateMention, trigger: Governor['trigger']): boolean {
  if (!trigger || !isJourneyNoun(trigger.frame)) return false;
  for (let at = trigger.to; at < from; at += 1) if (reading.norm(at) === ',') return false;
  return true;
}

/** Whether the days that another sentence gives are those of the visit that a draft only sets out for. */
export function isVisitSetOutFor(draft: Draft, visit: Draft): boolean {
  if (draft.end || !visit.start || visit.rules.includes('outset')) return false;
  // `leaves on Sunday for Seoul, Tokyo and Beijing`: each stop has a later day of its own.
  const isStop = draft.tour && draft.rules.includes('leave') && !visit.rules.includes('leave');
  if (!isStop && !(draft.rules.includes('outset') && (visit.opens || visit.end !== null))) return false;
  return isSoonAfter(draft, visit.start.value.edtf, isStop ? LONGEST_TOUR : LONGEST_WAY);
}

/** `leaves tonight for Lomé. From 5 to 8 June he will …`: the days of a stay that the sentence before only set out for. */
export function giveSetOut(stay: Draft | undefined, date: DateMention, { start, end }: ResolvedRange): void {
  if (!stay?.rules.includes('outset') || stay.end || stay.background || !start || !end) return;
  if (!isSoonAfter(stay, start.edtf, LONGEST_WAY)) return;
  stay.start = read(date, start, start.rule);
  stay.end = read(date, end, end.rule);
}

function isSoonAfter({ start }: Draft, day: string, days: number): boolean {
  const [first, second] = [start && parseEdtf(start.value.edtf), parseEdtf(day)];
  if (first?.precision !== 'day' || second?.precision !== 'day') return false;
  return second.from > first.from && second.from - first.from <= days;
}
