/** Days counted within a stay: its length, its second day, its last. */
import { day, formatIsoDay, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft, Read } from '../draft';
import { DATE_NUMBERS } from '../text/trie';
import { justDoneEnd } from '../verbs/just-done';
import { timeOfWord } from '../verbs/word-time';
import { readNumber } from './counted';
import type { View } from '../view';
import { dateContext, type BindContext } from './give';
import { isVerbal } from './words';
import { endAfter, resolveDate, startBefore, type ResolvedDate } from './resolve';

/** `on the second day of a three-day visit`, `le dernier jour du sommet`: the day told is counted from the first. */
export function countDays(view: View, draft: Draft, anchor: string | null, context: BindContext): void {
  const { published } = context;
  const first = Math.min(draft.at, ...draft.triggers);
  const last = Math.max(draft.at, ...draft.triggers);
  for (let at = Math.max(view.from, first - 13); at < last; at += 1) {
    if (!view.reading.anyDate(COUNTING, at)) continue;
    const count = dayCount(view, at, draft);
    if (!count) continue;
    if (draft.opens) {
      draft.ongoing ||= !count.last;
      if (count.last) closeOnLast(view, draft, [at, count.to], context);
      return;
    }
    const told =
      draft.start?.value.edtf ??
      dayBefore(view, at, draft, context) ??
      anchorNear(view, last, anchor, published) ??
      (published === null ? null : formatIsoDay(published));
    // A day counted within an interval that the text gives moves nothing; one that only ends is counted back.
    if (!told || (draft.end && draft.end.from === draft.start?.from)) return;
    if (draft.end && !draft.start && count.last && count.day > 1) {
      const first = startBefore(draft.end.value.edtf, count.day);
      if (first) draft.start = countedDay(first, at, count.to);
      return;
    }
    if (draft.end && (count.last || draft.end.value.edtf < told)) return;
    if (count.day === LAST) {
      draft.end = countedDay(told, at, count.to);
      draft.start = null;
      draft.rules.push('last-day');
      return;
    }
    const value = count.day === 1 ? told : startBefore(told, count.day);
    // `parted on Friday, on the second day of their talks`
    if (value && count.day > 1 && draft.type === 'meeting' && draft.rules.includes('closed')) {
      draft.start = countedDay(value, at, count.to);
      draft.end = countedDay(told, at, count.to);
      draft.ends = true;
      return;
    }
    if (value) draft.start = countedDay(value, at, count.to);
    if (count.last && draft.type === 'summit' && draft.time === 'past') draft.ends = true;
    if (count.last && value) draft.end = countedDay(told, at, count.to);
    else if (value) draft.ongoing = true;
    return;
  }
}

/** `Friday is the last day of the summit that opened on Wednesday`: begun on a day, it ends on the one that is told beside its last, else on that of publication. */
function closeOnLast(
  view: View,
  draft: Draft,
  [from, to]: readonly [number, number],
  context: BindContext,
): void {
  const { start, end, background } = draft;
  if (!start || end || background) return;
  const beside = view.dates.find(
    (one) =>
      one.kind === 'date' &&
      one.from !== start.from &&
      !one.end &&
      one.to >= from - BESIDE &&
      one.from <= to + BESIDE,
  );
  const found = beside
    ? resolveDate(beside, dateContext(context, draft.time, start.value.edtf)).start?.edtf
    : null;
  const told = found ?? (context.published === null ? null : formatIsoDay(context.published));
  if (!told || told.length !== start.value.edtf.length || told <= start.value.edtf) return;
  draft.end = countedDay(told, from, to);
}

/** `met on Sunday, on the second day of the summit`: the day right before the words that count it, whosever it is. */
function dayBefore(view: View, at: number, { time }: Draft, context: BindContext): string | null {
  const date = view.dates.findLast(
    (one) => one.kind === 'date' && !one.end && one.to <= at && at - one.to <= BESIDE,
  );
  if (!date || date.sense !== 'on') return null;
  const day = resolveDate(date, dateContext(context, time ?? 'past')).start?.edtf ?? null;
  return day !== null && parseEdtf(day)?.precision === 'day' ? day : null;
}

/** Tokens between the words for a last day and the day itself, at most. */
const BESIDE = 3;

const countedDay = (edtf: string, from: number, to: number): Read<ResolvedDate> => ({
  value: { edtf, rule: 'day-of-stay' },
  from,
  to,
  rule: 'day-of-stay',
});

/** `met on the sidelines on the second day`, `s'entretinrent le premier jour`: talks are told by the days of the gathering beside which they are held. */
export function countTalks(view: View, talks: Draft, told: readonly Draft[]): void {
  if (talks.type !== 'meeting' || talks.start) return;
  const room = told.findLast((one) => one.type === 'summit' && !one.background && one.start !== null);
  const first = room?.start ? parseEdtf(room.start.value.edtf) : null;
  if (!room || first?.precision !== 'day' || talks.sentence - room.sentence > TALKS_WITHIN) return;
  for (
    let at = Math.max(view.from, talks.at - NEAR_TALKS);
    at < Math.min(view.to, talks.to + NEAR_TALKS);
    at += 1
  ) {
    const { reading } = view;
    const last = reading.date('lastDay', at);
    const ordinal = reading.date('ordinal', at);
    const unit = ordinal && reading.date('unit', ordinal.to);
    const to = last?.to ?? (unit?.text === 'day' ? unit.to : 0);
    if (to === 0) continue;
    const value = last ? room.end?.value.edtf : formatIsoDay(day(first.from + (ordinal?.value ?? 1) - 1));
    if (!value || (room.end && value > room.end.value.edtf)) continue;
    talks.start = {
      value: { edtf: value, rule: 'day-of-gathering' },
      from: at,
      to,
      rule: 'day-of-gathering',
    };
    return;
  }
}

/** Sentences from a gathering to talks beside it, and tokens from the talks to their day, at most. */
const TALKS_WITHIN = 2;
const NEAR_TALKS = 14;

/** The last day of a stay of unknown length. */
const LAST = 0;

const COUNTING = DATE_NUMBERS.setOf(['lastDay', 'ordinal', 'dayWithin', 'unit']);

/** The day that the text gave last, where the sentence has none before the trigger and it is of the same days. */
function anchorNear(view: View, at: number, anchor: string | null, published: Day | null): string | null {
  const told = anchor ? parseEdtf(anchor) : null;
  if (!anchor || told?.precision !== 'day') return null;
  if (view.dates.some((date) => date.kind === 'date' && date.from < at)) return null;
  return published !== null && Math.abs(published - told.from) > 14 ? null : anchor;
}

function dayCount(view: View, at: number, draft: Draft): { day: number; to: number; last: boolean } | null {
  const { reading } = view;
  const last = reading.date('lastDay', at);
  if (last) return { day: draft.days?.value ?? LAST, to: last.to, last: true };
  const within = reading.date('dayWithin', at);
  if (within) return countWithin(within, draft);
  // `day three of her visit`
  const numbered = reading.date('unit', at)?.text === 'day' ? readNumber(reading, at + 1) : null;
  if (numbered && reading.word('of', numbered.to))
    return { day: numbered.value, to: numbered.to, last: draft.days?.value === numbered.value };
  const ordinal = reading.date('ordinal', at);
  if (!ordinal) return null;
  const and = reading.word('and', ordinal.to);
  const closing = and ? reading.date('lastDay', and) : null;
  if (closing) return { day: ordinal.value, to: closing.to, last: true };
  const unit = reading.date('unit', ordinal.to);
  if (unit?.text !== 'day' || !reading.word('of', unit.to)) return null;
  return { day: ordinal.value, to: unit.to, last: draft.days?.value === ordinal.value };
}

/** `the middle day of a three-day visit`, `l'avant-dernier jour`: counted from how many there are; of an even number none is the middle one. */
function countWithin(
  { value, to }: { readonly value: number; readonly to: number },
  { days }: Draft,
): { day: number; to: number; last: boolean } | null {
  const count = days?.value ?? 0;
  const told = value === MIDDLE ? (count + 1) / 2 : count - 1;
  return told > 1 && Number.isInteger(told) ? { day: told, to, last: false } : null;
}

/** What the lexicon has for a word of the middle day; other such words count from the last. */
const MIDDLE = 0;

/** A length gives the end to a start, or the start to an end. */
export function applyLength(draft: Draft): void {
  const { days } = draft;
  if (!days) return;
  if (draft.end && !draft.start) {
    const start = startBefore(draft.end.value.edtf, days.value);
    if (start)
      draft.start = { value: { edtf: start, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
    return;
  }
  if (draft.end || !draft.start || draft.start.value.edtf.endsWith('~')) return;
  if (draft.rules.includes('closed') && !draft.opens && draft.time !== 'future') {
    const first = startBefore(draft.start.value.edtf, days.value);
    if (!first) return;
    draft.end = draft.start;
    draft.start = { value: { edtf: first, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
    return;
  }
  const end = endAfter(draft.start.value.edtf, days.value);
  if (end) draft.end = { value: { edtf: end, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
}

/** `The two-day summit has drawn to a close`, before anything else is told: it is over as of the day of publication. */
export function closeToday(view: View, draft: Draft, { published, told = [] }: BindContext): void {
  if (published === null || !draft.days || draft.start || draft.end || draft.background) return;
  if (told.length > 0 || view.dates.some((date) => date.kind === 'date')) return;
  const closes = closingOf(view, draft);
  if (closes < 0 || !isVerbal(view, 'departure', closes) || timeOfWord(view, closes) !== 'past') return;
  // `ended with a declaration` may be long ago, what has ended is news.
  if (!isPerfectAt(view, closes)) return;
  const rule = 'closed-today';
  draft.end = {
    value: { edtf: formatIsoDay(published), rule },
    from: draft.days.from,
    to: draft.days.to,
    rule,
  };
  draft.ends = true;
  applyLength(draft);
}

/** The verb that a length of days is over by: behind its gathering or visit, or with it as its object (`has completed a five-day visit`). */
function closingOf({ reading, from, to }: View, draft: Draft): number {
  const behind = reading.findDate('departure', draft.to, Math.min(to, draft.to + CLOSED_WITHIN));
  if (behind >= 0 || !draft.rules.includes('closed')) return behind;
  return reading.findDate('departure', Math.max(from, draft.at - CLOSES_WITHIN), draft.to);
}

/** Whether the verb at a token is told as done by now: `has just wrapped up`, `vient d'achever`. */
function isPerfectAt({ reading, lexicon }: View, at: number): boolean {
  if (reading.word('have', at - 1) || reading.word('be', at - 1)) return true;
  // `has just wrapped up`, `a enfin achevé`
  if (reading.tokens[at - 1]?.form.kind === 'word' && reading.word('have', at - 2)) return true;
  return [2, 3].some((back) => justDoneEnd(reading, lexicon.data, at - back) === at);
}

/** Tokens from a gathering to the verb of its end, at most. */
const CLOSED_WITHIN = 16;
/** Tokens from a verb of ending to the noun of visiting that is its object, at most. */
const CLOSES_WITHIN = 7;
