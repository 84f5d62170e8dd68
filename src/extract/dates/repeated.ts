/** Engagements that one verb tells with several dates: `visited Beijing in June 1967 and February 1974`. */
import { createDraft, type Draft } from '../draft';
import type { View } from '../view';
import type { DateMention } from './expression';
import { dateContext, give, type BindContext } from './give';
import { resolveDate } from './resolve';

/** For each date that goes on a list another engagement like the one that has the first of them. Called when the dates are given. */
export function readRepeated(view: View, drafts: readonly Draft[], context: BindContext): Draft[] {
  const found: Draft[] = [];
  let model: Draft | null = null;
  for (let at = 1; at < view.dates.length; at += 1) {
    const before = view.dates[at - 1] as DateMention;
    const date = view.dates[at] as DateMention;
    const again = isAgain(view, before.to, date.from) || isCountedOn(view, before, date);
    const isOther = again
      ? (isOne(before) && isOne(date)) || isCounted(view, before)
      : areApart(before, date) && isDateList(view, before.to, date.from);
    if (!isOther) {
      model = null;
      continue;
    }
    model ??= modelOf(drafts, before, { again, counted: isCounted(view, before) });
    // `the first since those of 2015, 2017 and 2023` has been told date by date.
    if (!model || drafts.some((draft) => draft.start?.from === date.from || draft.at === date.from)) continue;
    const next = repeat(model, date);
    give(next, resolveDate(date, dateContext(context, model.time ?? 'past')), date);
    found.push(next);
  }
  return found;
}

/** Nothing but commas, "and", "again" and small words between two dates. */
export function isDateList({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const small =
      reading.word('and', at) ||
      reading.word('of', at) ||
      reading.word('again', at) ||
      reading.date('in', at) ||
      reading.date('the', at) ||
      reading.date('then', at);
    if (!small && reading.norm(at) !== ',') return false;
  }
  return to > from;
}

/** `in June 1967, when he saw Mao, and again in 1974`: whatever is told of the first time between. */
function isAgain({ reading }: View, from: number, to: number): boolean {
  let at = to;
  while (at > from && (reading.date('in', at - 1) || reading.date('the', at - 1))) at -= 1;
  const again = reading.wordBefore('again', at);
  if (again < from) return false;
  let joint = again;
  while (joint > from && reading.norm(joint - 1) === ',') joint -= 1;
  const joined = reading.wordBefore('and', joint) >= from || reading.date('then', joint - 1) !== null;
  for (let between = from; joined && between < joint; between += 1)
    if (/^[;:(]$/.test(reading.norm(between))) return false;
  return joined;
}

/** `visited Eswatini twice: from 17 to 21 April 2018, after the vote, and in September 2023`: the second of so many times, an interval or not. */
const isCountedOn = (view: View, before: DateMention, date: DateMention): boolean =>
  before.kind === 'date' &&
  date.kind === 'date' &&
  isCounted(view, before) &&
  (before.start?.year !== date.start?.year || before.start?.month !== date.start?.month) &&
  isJoined(view, before.to, date.from);

/** Whether a word for so many times stands before a date. */
const isCounted = ({ reading, from }: View, date: DateMention): boolean => {
  const at = reading.findWord('countedTimes', from, date.from);
  return at >= 0 && date.from - at <= COUNTED_WITHIN;
};

/** From `twice` to the first of the times, in tokens: `while in office`, a colon, a preposition. */
const COUNTED_WITHIN = 8;

/** Whether `and` joins a date to what stands before it, and nothing parts the two. */
function isJoined({ reading }: View, from: number, to: number): boolean {
  let at = to;
  while (
    at > from &&
    (reading.date('in', at - 1) || reading.date('the', at - 1) || reading.date('from', at - 1))
  )
    at -= 1;
  const and = reading.wordBefore('and', at);
  for (let between = from; between < and; between += 1)
    if (/^[;:(]$/.test(reading.norm(between))) return false;
  return and >= from;
}

/** One time and no interval: `on the 3rd and again on the 9th`. */
const isOne = ({ kind, sense, end }: DateMention): boolean =>
  kind === 'date' && sense === 'on' && end === null;

/** Days, months or years that are not of one stay: their years are said, or they are days of two months (`le 4 mai puis le 7 juin`). */
const areApart = (first: DateMention, second: DateMention): boolean =>
  isOne(first) &&
  isOne(second) &&
  !first.start?.offset &&
  !second.start?.offset &&
  ((first.start?.year !== undefined && second.start?.year !== undefined) || areOfTwoMonths(first, second));

const areOfTwoMonths = ({ start: first }: DateMention, { start: second }: DateMention): boolean =>
  first?.day !== undefined &&
  second?.day !== undefined &&
  first.month !== undefined &&
  second.month !== undefined &&
  first.month !== second.month;

/** The one engagement of two sides, or told to have been `again`, that a date was given to; of the stops of a tour nobody knows which was when. */
function modelOf(
  drafts: readonly Draft[],
  { from, to }: DateMention,
  { again, counted }: Record<'again' | 'counted', boolean>,
): Draft | null {
  const dated = drafts.filter(({ start }) => start !== null && start.from >= from && start.to <= to);
  const [draft] = dated;
  if (!draft || dated.length > 1) return null;
  if (!again && (draft.type === 'summit' || draft.time === 'future')) return null;
  return ((draft.end || draft.days) && !counted) || draft.rules.includes('void') ? null : draft;
}

function repeat(model: Draft, { from, to }: DateMention): Draft {
  const draft = createDraft(model.type, model.sentence, from, to);
  draft.visitors = model.visitors;
  draft.hosts = model.hosts;
  draft.participants = model.participants;
  draft.people = [...model.people];
  draft.place = model.place;
  draft.level = model.level;
  draft.status = model.status;
  draft.time = model.time;
  draft.background = true;
  draft.rules.push('earlier');
  return draft;
}
