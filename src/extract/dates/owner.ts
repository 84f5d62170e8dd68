/** Which engagement of a sentence a date belongs to. */
import type { Draft } from '../draft';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';
import { isSubordinate } from '../verbs/inserted';
import type { Governor } from './governor';
import { isOfThing } from './thing';
import { isDay } from './words';

/** Whether a draft is of an earlier time, told to compare. */
export const isEarlier = (draft: Draft): boolean => draft.rules.includes('earlier');

/** Whether a date is of none that the sentence tells: it gives way to the next, or is a year of somebody compared (`Like Obama in 2016, he will go to Cuba`). */
export function isOfOther(view: View, date: DateMention): boolean {
  const { from, start } = date;
  if (isReplaced(view, date) || isOfThing(view, date)) return true;
  if (start?.year === undefined) return false;
  const other = view.mentions.findLast((mention) => mention.to <= from);
  if (!other?.name || from - other.to > 2) return false;
  const { name } = other;
  for (let at = Math.max(view.from, other.from - 5); at < name.to - 1; at += 1) {
    const to = view.reading.word('likes', at);
    if (to > 0 && other.from - to <= 1) return true;
  }
  return false;
}

/** `Instead of March 3, X will fly there on the 10th`, `au lieu du 3 mars`: the day that gives way to the next one that is told. */
function isReplaced({ reading, dates, from: sentence }: View, { from, to, kind }: DateMention): boolean {
  if (kind !== 'date' || !dates.some((next) => next.kind === 'date' && next.from >= to)) return false;
  for (let at = from - 1; at >= sentence && at >= from - INSTEAD_WITHIN; at -= 1) {
    const end = reading.word('instead', at);
    if (end > 0) return end === from || (end === from - 1 && reading.date('the', end) !== null);
  }
  return false;
}

/** Tokens from what says instead to its day, at most. */
const INSTEAD_WITHIN = 4;

/** `the first stay since Coolidge came in 1928`, `depuis que la guerre a éclaté en avril`: the verb behind `since` has the date. */
export function isSinceThen(
  { reading, dates }: View,
  { at }: Draft,
  { from }: DateMention,
  governor: Governor,
): boolean {
  if (governor.kind !== 'act' && governor.kind !== 'trigger') return false;
  for (let back = governor.at - 1; back > at && back > from - SINCE_WITHIN; back -= 1) {
    if (/^[,;:(]$/.test(reading.norm(back))) return false;
    const since = reading.date('since', back);
    // `since October and`: it has its date.
    if (since) return dates.every((one) => one.from < since.to || one.from - since.to > 1);
  }
  return false;
}

/** `X, who took office in 2023, flew to`: the year or month of what somebody did of whom a relative clause tells. */
export function isOfAside(view: View, date: DateMention, { kind, at, trigger }: Governor): boolean {
  if ((kind !== 'act' && kind !== 'other') || trigger !== null || isDay(date) || date.from < at) return false;
  if (!isSubordinate(view, at, date.to + 1)) return false;
  let comma = at;
  while (comma > view.from && view.reading.norm(comma) !== ',') comma -= 1;
  return view.mentions.some((one) => one.to === comma && one.kind !== 'party');
}

/** Tokens from `since` to the date of its clause, at most. */
const SINCE_WITHIN = 14;

/** The draft of a date: that of its governor; in brackets, the one before them. */
export function ownerOf(
  view: View,
  drafts: readonly Draft[],
  date: DateMention,
  governor: Governor,
): Draft | undefined {
  // What has a day of its own may still have a length, if nothing else is told that could.
  const alone = date.kind === 'length' && drafts.length === 1;
  const isOfLength = (draft: Draft): boolean =>
    date.kind === 'length' && governor.trigger !== null && draft.triggers.includes(governor.trigger.from);
  const own = drafts.filter(
    (draft) => !isEarlier(draft) && (draft.day === null || alone || isOfLength(draft)),
  );
  const here = own.find((draft) => draft.rules.includes('scene') && isBeside(view, draft, date));
  if (here) return here;
  if (date.kind === 'length') {
    const [stay, ...others] = drafts.filter((draft) => !draft.rules.includes('void'));
    if (stay && others.length === 0 && isSpentWith(view, stay, date)) return stay;
  }
  if (own.length > 1 && view.reading.norm(date.from - 1) === '(') {
    const before = own.filter((draft) => anchorOf(draft, date) < date.from).at(-1);
    if (before) return before;
  }
  const gathering = date.kind === 'length' ? own.find((draft) => isAdjectiveOf(draft, date)) : undefined;
  if (gathering) return gathering;
  const trigger = governor.trigger;
  if (trigger) {
    const told = own.filter((draft) => draft.triggers.includes(trigger.from));
    if (told.length > 1) return stopOf(view, told, date);
    if (told[0]) return told[0];
  }
  if (governor.kind === 'none' && own.every((draft) => isParted(view, draft.at, date))) return undefined;
  // What is denied has the day of its own verb alone.
  const told = own.filter((draft) => !draft.rules.includes('void'));
  return nearest(view, told.length ? told : own, governor.kind === 'none' ? date.from : governor.at);
}

/** `After two days in Wellington, she left on Thursday`: the length with its place in front is that of the visit there. */
const isSpentWith = ({ mentions }: View, { type, hosts }: Draft, { to }: DateMention): boolean =>
  type === 'visit' &&
  mentions.some(
    ({ placeLike, from, codes }) =>
      placeLike && from >= to && from - to <= SPENT_WITHIN && hosts.some(({ value }) => value === codes[0]),
  );

/** Tokens from a length to where it was spent: `in`, `spent in`. */
const SPENT_WITHIN = 2;

/** `met X on Saturday during a two-day G20 summit`: a length right before a gathering is that of the gathering. */
const isAdjectiveOf = ({ type, triggers }: Draft, { to }: DateMention): boolean =>
  type === 'summit' && triggers.some((at) => at >= to && at - to <= 1);

/** Whether a date stands right behind the place of a draft, or right before it. */
function isBeside(view: View, draft: Draft, date: DateMention): boolean {
  const [from, to] = draft.at < date.from ? [draft.to, date.from] : [date.to, draft.at];
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const { reading } = view;
    const small = reading.word('at', at) || reading.date('the', at) || reading.date('starting', at);
    if (!small && reading.norm(at) !== ',') return false;
  }
  return true;
}

/** Where a draft ends before a date: its trigger, or the place that follows it. */
function anchorOf(draft: Draft, date: DateMention): number {
  let end = Math.max(draft.at, draft.to);
  for (const one of [...draft.hosts, draft.place])
    if (one && one.to <= date.from && one.from >= draft.at) end = Math.max(end, one.to);
  return Math.min(end, Math.max(draft.at, date.from));
}

/** Of the stops of one tour the one that a date follows; dates that all stand before their stops go to those. */
function stopOf(view: View, stops: readonly Draft[], date: DateMention): Draft | undefined {
  const [first] = stops;
  if (first && date.to <= first.at) return first;
  const before = stops.filter((stop) => stop.at < date.from).at(-1);
  const next = stops.find((stop) => stop.at >= date.to);
  // `a reçu jeudi A, puis vendredi B`: the first has its day, and the second stands right behind.
  if (before?.start && next && !next.start && next.at - date.to <= 5) return next;
  // `gagnera A, puis, le 22 mai, B`
  if (before && next && isLedTo(view, before, date, next)) return next;
  if (!before?.start || before.start.from > before.at) return before;
  return next ?? before;
}

/** Whether `then` or `and` stands between a stop and a date right in front of the next. */
function isLedTo(view: View, before: Draft, date: DateMention, next: Draft): boolean {
  const { reading } = view;
  for (let at = date.to; at < next.at; at += 1)
    if (reading.norm(at) !== ',' && !reading.word('at', at) && !reading.word('articles', at)) return false;
  let then = date.from - 1;
  while (then > before.at && (reading.norm(then) === ',' || reading.date('the', then))) then -= 1;
  return then > before.at && (reading.word('and', then) > 0 || reading.date('then', then) !== null);
}

const BARRIERS = new Set([';', ':', '—']);

/**
 * Whether another clause begins between a date without a governor and a draft; a date that heads a line governs what follows.
 * `cut in July, ties were mended within weeks: on 10 August he flew to`: behind a colon it is one that has a date of its own.
 */
function isParted(view: View, at: number, date: DateMention): boolean {
  if (view.reading.norm(date.to) === ':') return false;
  for (let between = Math.min(at, date.to); between < Math.max(at, date.from); between += 1) {
    const norm = view.reading.norm(between);
    if (norm === ';') return true;
    if (norm === ':' && at > between && view.dates.some((one) => one.from > between && one.kind === 'date'))
      return true;
  }
  return false;
}

function nearest(view: View, drafts: readonly Draft[], at: number): Draft | undefined {
  let best: Draft | undefined;
  let least = Infinity;
  for (const draft of drafts) {
    for (const trigger of [draft.at, ...draft.triggers]) {
      const distance = gap(view, trigger, at);
      if (distance < least) [best, least] = [draft, distance];
    }
  }
  return best;
}

/** Tokens between two places; what lies behind counts less than what is still to come, and marks of clauses count much. */
function gap(view: View, trigger: number, at: number): number {
  let distance = trigger <= at ? at - trigger : (trigger - at) * 1.6 + 2;
  for (let between = Math.min(trigger, at); between < Math.max(trigger, at); between += 1) {
    if (BARRIERS.has(view.reading.norm(between))) distance += 12;
  }
  return distance;
}

/** `woke on Tuesday after a G7 summit`: the day of what came after a gathering, which may be its last. */
export function isAfterwards(view: View, { type, at }: Draft, { to }: DateMention): boolean {
  return (
    type === 'summit' && to <= at && wordBetween(view, 'after', Math.max(to, at - AFTER_WITHIN), at) >= 0
  );
}

/** Tokens between the word and the gathering, at most. */
const AFTER_WITHIN = 5;

/** Whether a trigger tells the draft: one of its own, or the name of the series behind the noun of a gathering. */
export const isOwn = (draft: Draft, { frame, from }: Trigger): boolean =>
  draft.triggers.includes(from) ||
  (draft.type === 'summit' && frame === 'summit-noun' && from >= draft.at && from - draft.to <= NAME_WITHIN);

/** Tokens from the noun of a gathering to the name of its series, at most: `sommet extraordinaire du G7`. */
const NAME_WITHIN = 3;
