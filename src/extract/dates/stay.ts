/** The last day of a stay: told of it, of the one told before, or by the next stay that begins. */
import { STATUS_WORDS } from '../plans/change';
import { parseEdtf } from '../../engagement/edtf';
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import { overlaps } from '../same';
import { reportedFrom } from '../verbs/noun-time';
import { hasComeFor, readVerbGroup } from '../verbs/tense';
import { isBegunAt, predicateTime, timeOfToken, timeOfWord } from '../verbs/word-time';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasComma, wordBetween, type View } from '../view';
import { applyLength } from './count';
import { withEnds, type DateMention } from './expression';
import { dateContext, read, type BindContext } from './give';
import { type Governor, governorOf } from './governor';
import { isJourneyNoun, type Frame } from '../lexicon/verb';
import { resolveDate, startBefore, type ResolvedDate, type ResolvedRange, type Time } from './resolve';
import { LONGEST_STAY } from './stay-length';

/**
 * `the delegation returned on the 24th`, `il repartira samedi`: the last day of what was told before; of a stay of those who go home,
 * if it says who (`home`), and of none of others than those of whom the sentence itself tells (`own`).
 */
export function endTold(
  view: View,
  date: DateMention,
  governor: Governor,
  context: BindContext,
  { home, own }: Record<'home' | 'own', Draft | null>,
): void {
  if (home && endTalksOfTwo(view, governor, context, home)) return;
  const left = view.mentions.find((one) => one.placeLike && one.link === null && one.from >= governor.at);
  // `wrapped up his stay in Riyadh`: what ends is the sentence's own.
  const ended = own && view.reading.word('ends', governor.at) > 0 ? own.hosts : [];
  const told = (context.told?.slice(-3) ?? []).filter(
    (one) => !own || (areTogether(one, own) && (ended.length === 0 || overlaps(one.hosts, ended))),
  );
  const draft = [...told]
    .reverse()
    .find((one) => !left || one.hosts.some((host) => left.codes.includes(host.value)));
  const named = view.triggers.find(
    (one) => one.kind === 'noun' && (one.frame === 'summit-noun' || isJourneyNoun(one.frame)),
  );
  const kind = named ? (named.frame === 'summit-noun' ? 'summit' : 'visit') : null;
  const same = kind ? [...told].reverse().find((one) => one.type === kind) : undefined;
  const theirs = home && told.findLast((one) => one.type === 'visit' && isTheirs(one, home));
  const last = home?.visitors.length ? theirs : (same ?? draft ?? told.at(-1));
  if (!last || last.type === 'meeting' || last.background || last.status) return;
  const { end } = resolveEnd(view, last, date, governor, context);
  if (!end) return;
  // `The two-day summit ended on Tuesday`: counted back from the day on which it is told as over.
  const length = view.dates.find((one) => one.kind === 'length');
  const over = isOver(view, governor, last);
  if (over && length && !last.start && !last.end) {
    last.end = read(date, end, end.rule);
    last.days ??= read(length, length.days);
    last.ends = true;
    applyLength(last);
  } else closeStay(last, date, end, over);
}

/** `X and Y chaired the summit today. Y left in the evening`: a gathering of two is over once one of them has left. Whether it was one. */
function endTalksOfTwo(view: View, governor: Governor, { told = [] }: BindContext, home: Draft): boolean {
  const last = told.at(-1);
  if (last?.type !== 'summit' || last.background || !last.start || last.participants.length !== 2)
    return false;
  if (!overlaps(last.participants, home.visitors)) return false;
  if (isOver(view, governor, home)) last.ends = true;
  return true;
}

/** Whether an engagement told before has somebody in common with one that a sentence tells in full, or may be at its gathering. */
export const areTogether = (told: Draft, own: Draft): boolean =>
  !isComplete(own) ||
  overlaps([...told.visitors, ...told.participants], [...own.visitors, ...own.participants]) ||
  (own.type === 'summit' && (told.type === 'summit' || overlaps(told.hosts, own.hosts)));

const isTheirs = (stay: Draft, home: Draft): boolean =>
  stay.visitors.some((one) => home.visitors.some((other) => other.value === one.value));

/** Takes a day as the last of a stay, if it can be. `over`: the text tells it as past. */
export function closeStay(draft: Draft, date: DateMention, end: ResolvedDate, over: boolean): void {
  const day = parseEdtf(end.edtf);
  const first = draft.start && parseEdtf(draft.start.value.edtf);
  if (day?.precision !== 'day') return;
  if (!first) {
    if (draft.end && over) draft.end = read(date, end, end.rule);
    return;
  }
  if (first.precision !== 'day' || day.from < first.from || day.from - first.from > LONGEST_STAY) return;
  if (!draft.end && day.from > first.from) draft.end = read(date, end, end.rule);
  if (over) draft.ends = true;
}

/** `left Dhaka on Sunday for Kolkata`, `before leaving for Argentina on Tuesday`: the stay before ends as the next begins. */
export function endBefore(
  next: Draft,
  drafts: readonly Draft[],
  date: DateMention,
  view: View,
  context: BindContext,
): void {
  const left = view.mentions.find((one) => one.placeLike && one.link === null && one.from >= next.at);
  const before = latestOf(
    [...(context.told?.slice(-3) ?? []), ...drafts].filter(
      (one) =>
        one !== next &&
        one.type === 'visit' &&
        !one.background &&
        one.visitors.some((read) => next.visitors.some((other) => other.value === read.value)) &&
        !one.hosts.some((read) => next.hosts.some((other) => other.value === read.value)),
    ),
  );
  if (!before || !next.start || (left && !before.hosts.some((host) => left.codes.includes(host.value))))
    return;
  closeStay(before, date, next.start.value, next.time === 'past');
}

/** `is in Cotonou today after a stop in Yaoundé on Tuesday`: of stays the one told last, unless one elsewhere is told to have begun later. */
const latestOf = (stays: readonly Draft[]): Draft | undefined =>
  stays.reduce<Draft | undefined>((last, one) => (last && isBefore(one, last) ? last : one), undefined);

const isBefore = (one: Draft, other: Draft): boolean =>
  one.start !== null &&
  other.start !== null &&
  one.start.value.edtf < other.start.value.edtf &&
  !overlaps(one.hosts, other.hosts);

/** Whether somebody has left, as his verb tells it or, of a gerund (`before flying home the same evening`), what he did before. */
const isOver = (view: View, governor: Governor, stay: Draft): boolean =>
  governor.kind === 'departure' &&
  (timeOfWord(view, governor.at) ?? (isBound(view, governor.trigger) ? stay.time : null)) === 'past';

const isGerund = ({ kind, tenses }: Trigger): boolean => kind === 'verb' && tenses.includes('gerund');

/** `before leaving`, `avant de repartir`: a form of a verb that has the time of another. */
const isBound = ({ reading }: View, trigger: Trigger | null): boolean =>
  trigger?.kind === 'verb' &&
  (isGerund(trigger) ||
    (trigger.tenses.includes('infinitive') &&
      reading.findDate('then', trigger.from - THEN_WITHIN, trigger.from) >= 0));

/** Tokens from `before` to the infinitive that it has, at most. */
const THEN_WITHIN = 3;

/** `postponed on Tuesday a visit planned for 12 December`: what is put off or called off on a day lies behind that. */
const isChangedOn = (view: View, date: DateMention): boolean =>
  date.start?.month !== undefined &&
  view.dates.some(
    (one) =>
      one.to <= date.from &&
      one.kind === 'date' &&
      one.start?.weekday !== undefined &&
      one.start.month === undefined &&
      governorOf(view, one).kind === 'off',
  );

const isBehindChange = (view: View, { at }: Draft): boolean =>
  STATUS_WORDS.some((kind) => wordBetween(view, kind, at - CHANGED, at) >= 0);

/** Tokens from a word of change to a gathering: a journey stands between. */
const CHANGED = 8;

/** Tokens from an invitation to the gathering: those who are invited stand between. */
const INVITED = 20;

/** Tokens from the preposition to the noun that is still to come. */
const AHEAD_WITHIN = 8;

/** The tense that decides which day a bare weekday or month means. */
export function timeOf(view: View, draft: Draft, date: DateMention, governor: Governor): Time {
  // `two months after X's stay in Tokyo, in March`: of what is counted from.
  if (date.sense === 'since' || draft.rules.includes('bygone')) return 'past';
  if (draft.status && isChangedOn(view, date)) return 'future';
  // `called off her visit, due on 5 January`: before that day, or behind it.
  if (draft.status?.value === 'cancelled' && date.start?.month !== undefined) return null;
  if (governor.kind === 'moved' || draft.rules.includes('prepared')) return 'future';
  if (governor.trigger?.kind === 'noun' && isBegunAt(view, date.from)) return 'past';
  // `called off Friday's visit`, `a annulé sa visite de vendredi`: the tense is that of the change.
  if (draft.status && governor.trigger?.kind === 'noun') return null;
  // `devait avoir lieu lundi`, `prévue jeudi`: of a plan the tense says nothing of the day.
  if (governor.kind === 'firstSet') {
    // `weeks ahead of a summit planned for 20 November`
    if (wordBetween(view, 'aheadOf', draft.at - AHEAD_WITHIN, draft.at) >= 0) return 'future';
    const initially = [1, 2, 3].some((back) => view.reading.date('initially', date.from - back));
    return draft.status || draft.unfulfilled || draft.time === 'past' || initially ? null : draft.time;
  }
  if (wordBetween(view, 'wasToHave', governor.at - 4, governor.at + 1) >= 0) return null;
  // `Mardi, il a convié X à une réunion`: the tense is that of the invitation.
  if (wordBetween(view, 'invite', draft.at - INVITED, draft.at) >= 0 && draft.type === 'summit') return null;
  // `has cancelled his trip to the summit on Monday`: the tense is that of the change.
  if (draft.type === 'summit' && isBehindChange(view, draft)) return null;
  if (governor.kind === 'arrival' || governor.kind === 'departure') {
    // `a confié X en quittant lundi la Maison-Blanche`: a gerund has the time of its verb.
    const { trigger } = governor;
    // `forced him to cut short his visit and fly home on Monday`: so has an infinitive.
    const isLed = trigger?.tenses.includes('infinitive') === true;
    const isTold = isBound(view, trigger) && draft.start !== null;
    return (
      timeOfWord(view, governor.at) ??
      (isTold ? draft.time : null) ??
      (trigger && (isGerund(trigger) || isLed) ? readVerbGroup(view, trigger).time : null) ??
      'present'
    );
  }
  if (governor.kind === 'act' && governor.trigger === null && timeOfToken(view, governor.at) === 'future')
    return 'future';
  if (governor.trigger && isPurpose(view, governor.trigger)) {
    // `will receive X for talks on 12 May`: what is to be has its purpose ahead.
    if (draft.time === 'future' && !draft.unfulfilled) return 'future';
    return isTogetherFor(view, governor.trigger) ? 'past' : null;
  }
  if (governor.trigger && hasComeFor(view, governor.trigger)) return null;
  const own = governor.trigger ? readVerbGroup(view, governor.trigger) : null;
  // `renounced going to Paris on Tuesday`: the tense is that of the change; `will not go to Paris on Tuesday` has its own.
  const isDenied = own?.negated === true && own.time === 'future';
  if (draft.status && governor.trigger?.tenses.includes('infinitive') && !isDenied) return null;
  // `Reçu mercredi à Suva, il finira samedi par Port-Vila`: the participle has no time of its own.
  if (own?.unfulfilled) return null;
  if (own?.passive && own.time === null)
    // `accueilli samedi à Riyad, a quitté le pays lundi`
    return predicateTime(view, [governor.at + 1, view.to]).time === 'past' ? 'past' : draft.time;
  return (
    own?.time ??
    draft.time ??
    (date.sense === 'starting' ? 'present' : predicateTime(view, mainClause(view, draft, date)).time)
  );
}

/** `EU leaders hold a summit on Thursday, which Orban has vowed to boycott`: a relative clause behind both has a time of its own. */
function mainClause(view: View, draft: Draft, date: DateMention): [number, number] {
  const [first, to] = clauseAround(view, draft.at);
  const from = Math.max(first, reportedFrom(view, draft.at));
  for (let at = Math.max(draft.at, date.to); at < to; at += 1)
    if (view.reading.word('whoClause', at)) return [from, at];
  return [from, to];
}

/** `unveiled its plans for the summit`: the tense is that of the plans. */
function isPurpose({ reading }: View, { kind, from }: Trigger): boolean {
  if (kind === 'verb') return false;
  for (let back = from - 1; back >= from - 4; back -= 1) {
    if (reading.word('after', back)) return false;
    if (reading.word('goal', back) || reading.word('asides', back)) return true;
    if (!reading.word('articles', back) && !reading.word('ordinals', back)) return false;
  }
  return false;
}

/** `hosted X for talks in Doha on Monday`, `a retrouvé X pour un entretien lundi`: those who are together have what they came together for. */
function isTogetherFor(view: View, { from }: Trigger): boolean {
  const { reading, triggers } = view;
  const verb = triggers.findLast(({ kind, to }) => kind === 'verb' && to <= from);
  if (!verb || !TOGETHER.has(verb.frame) || hasComma(view, verb.to, from)) return false;
  return reading.findWord('goal', verb.to, from) >= 0 && readVerbGroup(view, verb).time === 'past';
}

const TOGETHER: ReadonlySet<Frame> = new Set<Frame>(['receive', 'meet', 'visit']);

function resolveEnd(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
): ResolvedRange {
  const time = governor.kind === 'departure' ? timeOf(view, draft, date, governor) : 'future';
  const after = time === 'past' ? null : (draft.start?.value.edtf ?? null);
  return resolveDate(withEnds(date, null, date.end ?? date.start), dateContext(context, time, after));
}

/** Whether a day is one of the last of some days, and not the first of them. */
function isWithin(day: string, last: string, days: number): boolean {
  const first = startBefore(last, days);
  return first !== null && day.length === last.length && day > first && day <= last;
}

/** `eight years after the summit of 2015, they ended on Tuesday`: a last day no stay begun then can have. */
function isFar(start: string, end: string): boolean {
  const [first, last] = [parseEdtf(start), parseEdtf(end)];
  return !!first && last?.precision === 'day' && last.from - first.to > LONGEST_STAY;
}

/** Gives a date to an engagement as its last day. */
export function assignEnd(
  view: View,
  draft: Draft,
  date: DateMention,
  governor: Governor,
  context: BindContext,
): void {
  const { end } = resolveEnd(view, draft, date, governor, context);
  if (!end) return;
  context.anchor = end.edtf;
  if (isOver(view, governor, draft)) draft.ends = true;
  const start = draft.start?.value.edtf;
  // `met him today, whose two-day visit ends tonight`: a day within the stay, which its length is counted back from.
  if (start && draft.days && !draft.opens && isWithin(start, end.edtf, draft.days.value)) {
    draft.start = null;
    draft.end = null;
  } else if (start && isFar(start, end.edtf)) {
    // `broken off in 2016, restored on 10 March at the close of five days of talks`: the year was another verb's.
    if (draft.dateRank > 0) return;
    draft.start = null;
  } else if (start && end.edtf < start) return;
  if (!draft.end || isOver(view, governor, draft)) draft.end = read(date, end, end.rule);
  applyLength(draft);
}
