/** What became of a plan: put off, called off, held after all, over. */
import { isBut } from './dates/governor';
import { setsOut } from './dates/leaving';
import { isDay } from './dates/words';
import type { Draft } from './draft';
import { nearestDraft } from './nearest';
import { DENIED_PLAN, thwartedIn, wasPlanned } from './plans/thwarted';
import { goesAhead, isOverBefore, wasHeld, wasHeldItself } from './plans/fulfilled';
import { saidLast } from './plans/said-last';
import { spanAt } from './spans';
import { isNoSooner } from './verbs/mood';
import { wordAround } from './verbs/around-object';
import { readVerbGroup } from './verbs/tense';
import { hasAuxiliary, hasPastEnding, timeOfWord } from './verbs/word-time';
import type { Trigger } from './verbs/triggers';
import { clauseAround, hasComma, hasWord, headOf, wordBetween, type View } from './view';

const STATUS_WORDS = ['cancelled', 'postponed'] as const;

/** Gives the words of putting off, calling off and closing to their drafts. */
export function bindStatus(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) bindOwnStatus(view, draft, drafts);
  const all = statusOfAll(view);
  for (const draft of drafts) draft.status ??= all;
  // `put off his journey to A and to B`: what becomes of a journey becomes of all its stops.
  for (const draft of drafts) {
    if (!draft.status || draft.type !== 'visit' || wordBetween(view, 'but', view.from, view.to) >= 0)
      continue;
    for (const stop of drafts) {
      // `the trip that was to take him to Kinshasa on July 2 and to Juba on July 5`
      if (stop.type === 'visit' && draft.triggers.includes(stop.triggers[0] ?? -1))
        stop.status ??= draft.status;
    }
  }
}

/** `White House says both will be rescheduled`: of all that the sentence tells. */
function statusOfAll(view: View): Draft['status'] {
  const { reading } = view;
  for (const value of STATUS_WORDS) {
    const at = wordBetween(view, value, view.from, view.to);
    for (let back = at - 1; back >= view.from && back >= at - 4; back -= 1) {
      const small =
        reading.word('will', back) ||
        reading.word('willBe', back) ||
        reading.word('have', back) ||
        reading.word('been', back) ||
        reading.word('be', back) ||
        reading.word('was', back);
      if (small) continue;
      if (reading.word('both', back)) return { value, from: at, to: reading.word(value, at), rule: 'all' };
      break;
    }
  }
  return null;
}

function bindOwnStatus(view: View, draft: Draft, drafts: readonly Draft[]): void {
  const [from, to] = clauseAround(view, draft.at);
  if (!goesAhead(view, from, to) && !wasHeldItself(view, draft) && !isOtherDay(view)) {
    for (const status of STATUS_WORDS) {
      const at = wordBetween(view, status, from, to);
      if (
        view.triggers.some(
          (one) => one.kind === 'verb' && one.from <= at && at < one.to && one.to - one.from > 1,
        )
      )
        continue;
      if (at < 0 || Math.abs(at - draft.at) > 30 || isFormer(view, draft, at)) continue;
      const owner = nearestDraft(view, drafts, at, at + 1);
      if (owner !== draft && !sharesClause(view, draft, at)) continue;
      draft.status = firmer(draft.status, statusWord(view, status, at));
    }
    draft.status = firmer(
      draft.status,
      putOff(view, draft) ?? saidLast(view, draft, to) ?? offElsewhere(view, draft, drafts),
    );
    draft.status ??= calledOff(view, draft) ?? unrealised(view, draft);
  }
  const ends = wordBetween(view, 'ends', Math.max(from, draft.at - 7), draft.at);
  const endTime = ends >= 0 ? timeOfWord(view, ends) : null;
  const closed = ends >= 0 && view.reading.word('atEnd', ends) > 0;
  // `left the president, who landed in Tel Aviv`: what ends is a noun of visiting, or the verb itself.
  const other = view.triggers.some(
    (one) => one.kind === 'verb' && one.from === draft.at && one.from !== ends,
  );
  if (
    ends >= 0 &&
    (closed || endTime === 'past' || (endTime === null && view.dates.length === 0)) &&
    (closed || !other) &&
    !setsOut(view, view.reading.word('ends', ends))
  ) {
    draft.ends = true;
    draft.rules.push('closed');
  }
  if (draft.type === 'summit' && wasHeld(view)) draft.ends = true;
  if (draft.time !== 'future' && isOverBefore(view, draft)) draft.ends = true;
  const ongoing = wordBetween(view, 'ongoing', Math.max(from, draft.at - 6), Math.min(to, draft.to + 4));
  if (ongoing >= 0 && goesOn(view, ongoing) && wordBetween(view, 'had', draft.at - 4, draft.at) < 0)
    draft.ongoing = true;
  if (wordBetween(view, 'video', from, to) >= 0) draft.video = true;
}

/** Whether a word of going on says that a stay does. */
function goesOn(view: View, at: number): boolean {
  const { reading, mentions, triggers } = view;
  // `s'est rendu en visite officielle à`: what the journey was.
  if (spanAt(triggers, at - 1)?.kind === 'verb') return false;
  if (reading.date('arrival', at)) return true;
  // `a séjourné`: a participle, of which the accent alone parts the present.
  if (hasAuxiliary(reading, at - 1) && hasPastEnding(view, at)) return false;
  // `continues to Turkey this evening`: the journey, to the next stop.
  const own = spanAt(triggers, at);
  if (own?.frame !== 'travel') return true;
  return (
    !reading.word('to', own.to) &&
    !mentions.some(({ link, from }) => link === 'goal' && from >= own.to && from - own.to <= NEXT_STOP)
  );
}

/** Tokens from a verb of travelling on to where it leads, at most. */
const NEXT_STOP = 6;

/** `flies there on Tuesday, a trip that the war had made him postpone in March`: an earlier plan, which what is told takes up again. */
const isFormer = (view: View, draft: Draft, at: number): boolean =>
  isSetAnew(view, draft, at) ||
  ((draft.time === 'future' || draft.time === 'present') &&
    wordBetween(view, 'who', draft.at, at) >= 0 &&
    wordBetween(view, 'had', Math.max(draft.at, at - FORMER_WITHIN), at) >= 0);

/** `her visit, set for May and then put off, will take place in early July`: what is said between commas before the verb of being held, which has a day of its own. */
function isSetAnew(view: View, { type, time, at: noun }: Draft, at: number): boolean {
  if (type === 'meeting' || time !== 'future' || at < noun) return false;
  const verb = view.triggers.find((one) => one.kind === 'verb' && one.frame === 'hold' && one.from > at);
  if (!verb || !hasComma(view, noun, at) || !hasComma(view, at, verb.from)) return false;
  const group = readVerbGroup(view, verb);
  return group.time === 'future' && !group.negated && view.dates.some(({ from }) => from >= verb.to);
}

/** Tokens from the auxiliary of a pluperfect to the verb that it tells, at most. */
const FORMER_WITHIN = 5;

/** `remettre son voyage`, `push back the state visit`: a verb that only with a noun of visiting means putting off. */
function putOff(view: View, draft: Draft): Draft['status'] {
  const { reading } = view;
  const noun = view.triggers.find((one) => one.kind === 'noun' && one.from === draft.triggers[0]);
  if (!noun) return null;
  const parted = partedStatus(view, noun);
  if (parted) return parted;
  for (let at = noun.from - 1; at >= view.from && at >= noun.from - 4; at -= 1) {
    if (reading.date('moved', at) && !reading.date('forward', at))
      return { value: 'postponed', from: at, to: at + 1, rule: null };
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.cap || reading.word('of', at)) return null;
  }
  return null;
}

/** `called the trip off`, `put the state visit of X on hold`: the noun of visiting parts the verb. */
function partedStatus(view: View, noun: Trigger): Draft['status'] {
  for (const value of STATUS_WORDS) {
    const at = wordAround(view, noun, value);
    if (at >= 0) return { value, from: at, to: at + 1, rule: null };
  }
  return null;
}

/** `not on the 24th but on the 1st`: words of denial belong to the day. */
function isOtherDay(view: View): boolean {
  return view.dates.some((date, index) => {
    const next = view.dates[index + 1];
    return next !== undefined && isBut(view, date, next);
  });
}

/** `were to have met in Geneva on 19 March`, `auraient dû se voir`: a plan that came to nothing, if no word tells another day. */
function unrealised(view: View, { type, triggers }: Draft): Draft['status'] {
  const { reading, from, to: end } = view;
  if (type !== 'meeting' || hasWord(view, 'doesSo', from, end)) return null;
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb' || !triggers.includes(trigger.from)) continue;
    for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - PLAN_WITHIN); at -= 1) {
      const to = reading.word('unrealised', at);
      if (to && to <= trigger.from) return { value: 'cancelled', from: at, to, rule: 'unrealised' };
    }
  }
  return null;
}

/** Tokens from the first word of a plan to its verb, at most: `were to have first`. */
const PLAN_WITHIN = 5;

/** `n'ira finalement pas`, `will not travel after all`: a plan denied. */
function calledOff(view: View, draft: Draft): Draft['status'] {
  for (const trigger of view.triggers) {
    if (!draft.triggers.includes(trigger.from)) continue;
    if (isCalledOff(view, trigger))
      return { value: 'cancelled', from: trigger.from, to: trigger.to, rule: DENIED_PLAN };
  }
  return null;
}

/** `will not be coming today: his father's health has made him put it off`: another clause says what became of what is denied, or was to be. */
function offElsewhere(view: View, draft: Draft, drafts: readonly Draft[]): Draft['status'] {
  const verbs = view.triggers.filter((one) => one.kind === 'verb' && draft.triggers.includes(one.from));
  const told = verbs.some((one) => {
    const { negated, unfulfilled, anterior } = readVerbGroup(view, one);
    // `il y était attendu jeudi`
    return negated || unfulfilled || (anterior && one.verb?.planned === true);
  });
  const isPlan = told || wasPlanned(view, draft);
  const status = (told ? changeTold(view) : null) ?? (isPlan ? stayedAway(view, draft) : null);
  const owner = status && nearestDraft(view, drafts, status.from, status.to);
  if (owner && (owner === draft || (told && isSame(draft, owner)))) return status;
  return isPlan && !isOnAgain(view, verbs) ? thwartedIn(view, draft) : null;
}

/** `expected on Saturday and grounded by fog, landed on Sunday`, `the visit that he was to pay in March will take place in April`: what kept somebody is over. */
const isOnAgain = (view: View, verbs: readonly Trigger[]): boolean =>
  verbs.some(
    (one) =>
      one.verb?.planned !== true &&
      // `flew home without ever seeing Canberra`
      view.reading.date('departure', one.from) === null &&
      readVerbGroup(view, one).time === 'past',
  ) || view.triggers.some(({ frame, kind }) => frame === 'hold' && kind === 'verb');

/** `will not land in Pakistan this month: his official visit has been put off`: a noun behind the verb, with no goal of its own. */
const isSame = (told: Draft, { type, hosts, at }: Draft): boolean =>
  told.type === 'visit' && type === 'visit' && hosts.length === 0 && at > told.at;

/** `was due in Ottawa on Thursday but stayed at home`: behind a plan, that somebody did not come. */
function stayedAway(view: View, { at }: Draft): Draft['status'] {
  const but = wordBetween(view, 'but', at, view.to);
  const away = but < 0 ? -1 : wordBetween(view, 'absent', but, view.to);
  if (away < 0 || away - but > AWAY_WITHIN) return null;
  return { value: 'cancelled', from: away, to: view.reading.word('absent', away), rule: DENIED_PLAN };
}

/** Tokens from the conjunction to what says that somebody stayed away, at most. */
const AWAY_WITHIN = 6;

/** What a sentence says became of a plan; what says how before what only denies. */
export function changeTold(view: View): Draft['status'] {
  let told: Draft['status'] = null;
  for (const value of STATUS_WORDS) {
    const at = wordBetween(view, value, view.from, view.to);
    if (at >= 0) told = firmer(told, statusWord(view, value, at));
  }
  for (const noun of view.triggers) told = firmer(told, partedStatus(view, noun));
  return told;
}

/** A word of status as it is read; one that only denies (`n'ira pas`) leaves open whether the plan is given up or put off. */
function statusWord(view: View, value: (typeof STATUS_WORDS)[number], from: number): Draft['status'] {
  const to = view.reading.word(value, from);
  const denial = view.reading.findWord('negation', from, to) >= 0;
  if (denial && isNoSooner(view, to)) return null;
  return { value, from, to, rule: denial ? DENIED_PLAN : null };
}

/** Of two words for what became of a plan the firmer: what says how it was changed before what only denies it. */
export const firmer = (now: Draft['status'], told: Draft['status']): Draft['status'] =>
  now === null || (told !== null && now.rule === DENIED_PLAN) ? told : now;

/** Whether a verb is denied as a change of plan. */
export function isCalledOff(view: View, trigger: Trigger): boolean {
  const { negated, time, anterior } = readVerbGroup(view, trigger);
  // `n'était plus venu depuis 2017`: no plan.
  if (!negated || anterior || (trigger.kind === 'noun' && time === 'past')) return false;
  const [from, to] = clauseAround(view, trigger.from);
  if (view.reading.findDate('afterAll', from, to) >= 0) return true;
  // `n'irait pas à Washington mardi prochain`, `did not come on Friday, as he was expected to`: a journey that had its day.
  const isJourney = ['travel', 'visit', 'visit-noun'].includes(trigger.frame);
  return (
    isJourney &&
    (time === 'future' || hasWord(view, 'wasToHave', trigger.to, view.to)) &&
    view.dates.some(
      (date) =>
        date.kind === 'date' &&
        (isDay(date) || date.start?.offset?.unit === 'week') &&
        wordBetween(view, 'whoClause', trigger.to, date.from) < 0 &&
        (date.from >= trigger.to || date.to + 1 === headOf(view)) &&
        date.to <= to,
    )
  );
}

function sharesClause(view: View, draft: Draft, at: number): boolean {
  const low = Math.min(draft.at, at);
  const high = Math.max(draft.at, at);
  for (let between = low; between < high; between += 1) {
    const norm = view.reading.norm(between);
    if (norm === ',' || norm === ';' || view.reading.word('who', between)) return false;
  }
  return high - low < 12;
}
