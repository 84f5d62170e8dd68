/** The order of the stops of a journey: of several days that a name may mean, the one that comes behind the stop before. */
import { calendarOf, day, dayOf, formatIsoDay, monthLength, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { openingEnd } from '../roles/opening';
import { wordBetween, type View } from '../view';
import { withEnds, type DateMention, type DatePart } from './expression';
import { dateContext, read, type BindContext } from './give';
import { resolveDate, type ResolvedDate, type ResolvedRange } from './resolve';
import { LONGEST_STAY } from './stay-length';
import { countMonths, monthAt, weekdayOf } from './written';

/** `lundi prochain à Astana, puis mercredi à Bichkek`: the weekday of a later stop follows that of the stop before. */
export function laterStop(
  view: View,
  draft: Draft,
  date: DateMention,
  resolved: ResolvedRange,
  context: BindContext,
  drafts: readonly Draft[],
): ResolvedRange {
  const { anchor, published } = context;
  const { start } = resolved;
  if (isReversed(view, draft.at) || draft.anterior) return resolved;
  if (!start || !anchor || date.start?.weekday === undefined || date.start.day !== undefined) return resolved;
  if (date.start.direction !== undefined || date.sense === 'since') return resolved;
  if (date.end && !isWeekdays(date)) return resolved;
  const [first, last] = [parseEdtf(start.edtf), parseEdtf(anchor)];
  // After a stop that is still to come all stops are, whatever the tense.
  const planned = draft.tour && draft.time === 'future';
  if (!planned && (published === null || !last || last.from <= published || draft.type !== 'visit'))
    return resolved;
  if (!first || last?.precision !== 'day' || first.from >= last.from || last.from - first.from > 7)
    return resolved;
  // A day before that is no stop's says nothing of the next.
  const goesOn = drafts.some(
    (one) =>
      one !== draft && (one.end ?? one.start)?.value.edtf === anchor && (one.start?.to ?? 0) <= date.from,
  );
  if (!goesOn && !isNextLeg(view, draft, last.from, context)) return resolved;
  // `will receive A on Thursday; B was there on Monday`: what is told as past is no later stop.
  if (draft.time === 'past' && published !== null && first.from <= published) return resolved;
  return { start: later(start, 7), end: resolved.end && later(resolved.end, 7) };
}

/** So many days after another, where that is one. */
function later({ edtf, rule }: ResolvedDate, days: number): ResolvedDate {
  const told = parseEdtf(edtf);
  return told?.precision === 'day'
    ? { edtf: formatIsoDay(day(told.from + days)), rule: 'after-stop' }
    : { edtf, rule };
}

/**
 * `gets to Apia on Sunday, 4 March. It moves on to Nuku'alofa on Tuesday`, `receives Ruto on Monday, then flies to Tirana on Wednesday`:
 * the sentence, or a clause with the subject of the one before, goes on from what was told right before it.
 */
function isNextLeg(view: View, draft: Draft, anchor: Day, { told = [] }: BindContext): boolean {
  const shares = view.mentions.some((one) => one.from < view.from);
  // `On Friday the king travels to Oslo`: a day in front, or a name, begins anew, but in the entry of a log (`Wednesday: Poland`).
  const [date] = view.dates;
  const isHis = view.mentions.some(
    ({ kind, from, to }) => kind === 'pronoun' && from >= view.from && date !== undefined && to <= date.from,
  );
  const begins = !shares && !isHis && date !== undefined && date.from - view.from <= 2;
  if (begins && !draft.rules.includes('stop')) return false;
  const isNamed = view.mentions.some(
    ({ from, to, link, kind }) => from >= view.from && to <= draft.at && link === null && kind !== 'pronoun',
  );
  if (isNamed) return false;
  const before = told.findLast((one) => one.type === 'visit' && !one.background);
  // `sets off on Sunday for Africa. It opens in Cairo, continues in Kampala on Tuesday`: nothing but the day of setting out was told.
  if (draft.rules.includes('stop') && draft.time !== 'past' && !before) return true;
  const day = before?.end ?? before?.start;
  return (
    before !== undefined &&
    draft.time !== 'past' &&
    draft.sentence - before.sentence === 1 &&
    (shares ? [...before.visitors, ...before.hosts] : before.visitors.slice(0, 1)).some(
      ({ value }) => value === draft.visitors[0]?.value,
    ) &&
    before.hosts[0]?.value !== draft.hosts[0]?.value &&
    day?.value.edtf === formatIsoDay(anchor)
  );
}

/** Tokens from `after` to the word that tells a stop. */
const AFTER_REACH = 3;

/** `Before Paris on Thursday, he stops in Berlin on Wednesday`: of two stops the first that is told is the later. What comes behind has its day from the tense as well, and stops within the opening are in order. */
function isReversed(view: View, at: number): boolean {
  // `sees X in Kigali on Thursday, after a stop in Libreville on Wednesday`
  if (at - view.from > AFTER_REACH && wordBetween(view, 'after', at - AFTER_REACH, at) >= 0) return true;
  const opening = openingEnd(view);
  return view.reading.date('earlier', view.from) !== null || (opening > view.from && at >= opening);
}

/** The stop of the same traveller that the sentence tells right before another. */
function stopBefore(view: View, drafts: readonly Draft[], draft: Draft): Draft | null {
  if (draft.type !== 'visit' || drafts.length < 2 || draft.anterior || isReversed(view, draft.at))
    return null;
  const own = draft.visitors[0]?.value;
  const before = drafts.filter(
    (one) =>
      one.type === 'visit' &&
      one.at < draft.at &&
      one.start &&
      one.visitors[0]?.value === own &&
      one.hosts[0]?.value !== draft.hosts[0]?.value,
  );
  return before.at(-1) ?? null;
}

/** `spent 27 to 30 November in Myanmar, then flew to Bangladesh, where he stayed until 2 December`: a stop of which only the end is told begins where the one before ends. */
export function beginWithStop(
  view: View,
  drafts: readonly Draft[],
  draft: Draft,
  { told = [] }: BindContext,
): void {
  if (draft.start || !draft.end || draft.days || draft.type !== 'visit') return;
  // `will end his trip in Singapore on 30 May`: all that is told of the last stop.
  if (draft.rules.includes('last-day')) return;
  const last = (stopBefore(view, drafts, draft) ?? stopInSentenceBefore(told, draft))?.end;
  const [first, end] = [last && parseEdtf(last.value.edtf), parseEdtf(draft.end.value.edtf)];
  if (!last || first?.precision !== 'day' || end?.precision !== 'day' || first.from > end.from) return;
  // A journey of last year ends no day before that of this one.
  if (end.from - first.from > LONGEST_STAY) return;
  draft.start = {
    value: { edtf: last.value.edtf, rule: 'stop-before' },
    from: last.from,
    to: last.to,
    rule: 'stop-before',
  };
}

/** `In Kenya, from 25 to 27 November, he … In Uganda, where he stays until the 29th, he …` */
function stopInSentenceBefore(told: readonly Draft[], draft: Draft): Draft | null {
  const last = told.at(-1);
  const isStop =
    last?.type === 'visit' &&
    draft.sentence - last.sentence === 1 &&
    last.visitors[0]?.value === draft.visitors[0]?.value &&
    last.hosts[0]?.value !== draft.hosts[0]?.value;
  return isStop ? last : null;
}

/** `received Mahama on Tuesday before flying to Algiers on Wednesday`: what its sentence tells before the verb that says that it comes later. */
function mainBefore({ reading, triggers }: View, drafts: readonly Draft[], draft: Draft): Draft | null {
  if (drafts.length < 2) return null;
  const verb = triggers.find(({ from, kind }) => kind === 'verb' && draft.triggers.includes(from));
  const isBound = verb?.tenses.some((tense) => tense === 'infinitive' || tense === 'gerund');
  if (!verb || !isBound || reading.findDate('then', verb.from - THEN_WITHIN, verb.from) < 0) return null;
  return drafts.findLast((one) => one.at < draft.at && one.start) ?? null;
}

/** Tokens from `before` to its verb, at most: `avant de se`. */
const THEN_WITHIN = 3;

/**
 * `will visit Vietnam from June 16 to 18 before heading to Manila on Thursday`: the weekday of a later stop comes after the stop
 * before, and a day without its month is the one nearest to it (`Tallinn on 23 June, Riga on the 25th`).
 */
export function inOrder(
  view: View,
  draft: Draft,
  date: DateMention,
  resolved: ResolvedRange,
  context: BindContext,
  drafts: readonly Draft[],
): ResolvedRange {
  const main = mainBefore(view, drafts, draft);
  const stop = main ?? stopBefore(view, drafts, draft);
  const last = stop?.end ?? stop?.start;
  const part = date.start;
  if (!last || !resolved.start || !part || last.from > date.from) return resolved;
  // `will land in Nice on Saturday from Italy, where he has been since Thursday`
  if (date.sense === 'since' || (date.end && !isWeekdays(date))) return resolved;
  const before = parseEdtf(last.value.edtf);
  if (before?.precision !== 'day') return resolved;
  if (isBareDay(part) && !date.end) return nearestDay(part.day, before.from) ?? resolved;
  if (part.weekday === undefined || part.day !== undefined) return resolved;
  const now = parseEdtf(resolved.start.edtf);
  if (!now || now.from >= before.from) return resolved;
  const { end } = resolveDate(withEnds(date, null, part), dateContext(context, 'future', last.value.edtf));
  const next = end && parseEdtf(end.edtf);
  // `ended in A on Monday; he had been to B on Sunday`
  const isToCome = next && context.published !== null && next.from > context.published;
  if (!end || !next || (isToCome && draft.time === 'past' && !main)) return resolved;
  if (isToCome) draft.time = 'future';
  return { start: end, end: resolved.end && later(resolved.end, next.from - now.from) };
}

/** `from Monday to Tuesday`. */
const isWeekdays = ({ start, end }: DateMention): boolean =>
  start?.weekday !== undefined &&
  start.day === undefined &&
  end?.weekday !== undefined &&
  end.day === undefined;

const isBareDay = (part: DatePart): part is DatePart & { day: number } =>
  part.day !== undefined && part.month === undefined && part.weekday === undefined && !part.offset;

/** The day of that number in the month of another day, or the next month. */
function nearestDay(wanted: number, before: Day): ResolvedRange | null {
  const { year, month } = calendarOf(before);
  for (const later of [0, 1]) {
    const [y, m] = monthAt(countMonths(year, month) + later);
    if (wanted > monthLength(y, m)) continue;
    const found = dayOf(y, m, wanted);
    if (Math.abs(found - before) <= HALF_MONTH)
      return { start: { edtf: formatIsoDay(found), rule: 'month-of-stop' }, end: null };
  }
  return null;
}

/** A day is counted within the same journey up to here. In days. */
const HALF_MONTH = 15;

/** Gives the stops that open a sentence the days before that of what follows: `After Doha on Saturday, X is in Riyadh`. */
export function dateOpening(view: View, drafts: readonly Draft[], { published }: BindContext): void {
  if (drafts.length === 0 || view.dates.length === 0) return;
  const to = openingEnd(view);
  if (to === view.from) return;
  const next = drafts.find((draft) => draft.at >= to && draft.start);
  const told = next?.start ? parseEdtf(next.start.value.edtf) : null;
  const base = told?.precision === 'day' ? told.from : published;
  if (base === null) return;
  for (const draft of drafts) {
    if (draft.time === 'future') continue;
    // `After a morning in Chad, he held talks in Abuja on Monday`: on the same day.
    if (!draft.start && draft.rules.includes('spell')) draft.start = next?.start ?? null;
    const date = draft.at < to ? view.dates.find((one) => one.from === draft.start?.from) : undefined;
    const weekday = date && date.to <= to && !date.end ? weekdayAlone(date) : null;
    if (!date || weekday === null || draft.end) continue;
    const back = (weekdayOf(base) - weekday + 7) % 7;
    draft.start = read(date, { edtf: formatIsoDay(day(base - back)), rule: 'before-stop' }, 'before-stop');
  }
}

/** A weekday of which nothing else says which it is. */
const weekdayAlone = ({ start }: DateMention): number | null =>
  start?.weekday !== undefined && start.day === undefined && start.direction === undefined
    ? start.weekday
    : null;
